// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/state/sandbox_state.h"

#include <memory>

namespace nd::sandbox {

/// The state of an account that has been in use for some weeks: options.orders number orders in several states, a block
/// order, an advanced and a bulk order, reservations, requirement groups, comments. With 0 orders only the requirement
/// groups and documents are there. What happened when stands in data/seed_data.json.
std::unique_ptr<SandboxState> createSeededState(const Options &options, Timestamp opened);

} // namespace nd::sandbox
