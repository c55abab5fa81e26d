// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/state/sandbox_state.h"

#include <memory>

namespace nd::sandbox {

/// A world as an account finds it that has been in use for some weeks: options.orders number orders in several
/// states, a block order, an advanced and a bulk order, reservations, papers, comments. With 0 orders only what was
/// set up is there: requirement groups and documents.
std::unique_ptr<SandboxState> createSeededState(const Options &options, Moment opened);

} // namespace nd::sandbox
