// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace nd {

struct Error;

/// The program cannot start: one sentence and what to do next, in a window and on stderr. Returns when the person has
/// closed it; there is no event loop yet that could be nested.
void showStartFailure(const Error &error);

} // namespace nd
