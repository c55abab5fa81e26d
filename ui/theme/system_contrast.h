// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

namespace nd {

/// Whether the desktop shows a theme of high contrast. Empty where it does not say so itself: then colours must tell.
std::optional<bool> systemWantsContrast();

} // namespace nd
