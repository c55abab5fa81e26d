// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/state/sandbox_state.h"

namespace nd::sandbox {

/// Starts a request to Telnyx's people for numbers that are not in stock (api-facts §3.9): pending, processing, then
/// ordered, with number orders. Toll-free numbers of the US and Canada and countries without any sales end in an
/// exception, explained in a comment; too little money does as well.
AdvancedOrder &startAdvanced(SandboxState &state, AdvancedOrder order, Timestamp now);

} // namespace nd::sandbox
