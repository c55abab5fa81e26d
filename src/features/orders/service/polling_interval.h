// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace nd {

struct RateBudget;

/// How much of something a person can see.
enum class Visibility {
    Front, ///< it is on the screen
    Behind, ///< the window is on the screen, with something else in front
    Hidden, ///< the window is minimised or hidden
    Paused ///< whatever is on the screen: a person wants nothing asked for by itself
};

/// How many times longer to wait between two askings than the plan says: 1 in sight with a full budget, 16 at most.
/// What is hidden can wait, and the last of a rate budget belongs to what a person asks for (api-facts §3.12).
int pollingFactor(const RateBudget &budget, Visibility sight);

} // namespace nd
