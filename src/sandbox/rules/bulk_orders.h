// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/state/sandbox_state.h"

namespace nd::sandbox {

/// Starts a bulk ("inexplicit") order: each group searches, buys and ends by itself (api-facts §3.10).
BulkOrder &startBulk(SandboxState &state, BulkOrder order, Timestamp now);

} // namespace nd::sandbox
