// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>

namespace nd {

/// Work on the places from `first` up to `end`; may be called by any thread.
using WorkOnRange = std::function<void(size_t first, size_t end)>;

/// Has all of `count` places worked on, and returns when it is done. Where they are many and there is a second core, a
/// thread of the pool does the first half meanwhile: the two halves must not write to the same thing.
void sideBySide(size_t count, const WorkOnRange &work);

} // namespace nd
