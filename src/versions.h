// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace nd {

/// "Numberdesk 0.1.0"; verbose: also the libraries that it runs with and the system, a line each.
QString versionText(bool verbose);

} // namespace nd
