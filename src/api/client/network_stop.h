// SPDX-License-Identifier: Apache-2.0
#pragma once

class QNetworkAccessManager;

namespace nd {

/// Ends every request that is under way, and forgets connections and logins. What may have been sent is looked up by
/// whoever sent it.
void stopAll(QNetworkAccessManager &network);

} // namespace nd
