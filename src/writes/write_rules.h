// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/client.h"
#include "store/write_record.h"
#include "writes/write_result.h"

#include <functional>

namespace nd {

/// Sends an intent's body, byte for byte, to the endpoint of its kind. `departure` as in Client::send(); `mayLeave`
/// does not run for a body of no bytes.
Call sendIntent(Client &client, const Intent &intent, std::function<void(const Result<Landed> &)> done,
    Client::Departure departure);

/// What the answer to a write proves about it (protocol of buying, step 4).
IntentState verdictOf(const Error &error);

} // namespace nd
