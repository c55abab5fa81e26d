// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/client.h"
#include "store/write_record.h"
#include "writes/write_result.h"

#include <functional>

namespace nd {

/// Sends a write's body, byte for byte, to the endpoint of its kind. `departure` as in Client::send(); `mayLeave`
/// does not run for a body of no bytes.
Call sendWrite(Client &client, const WriteRecord &write, std::function<void(const Result<WriteResult> &)> done,
    Client::WriteHooks departure);

/// What the answer to a write proves about it (protocol of buying, step 4).
WriteState verdictOf(const Error &error);

} // namespace nd
