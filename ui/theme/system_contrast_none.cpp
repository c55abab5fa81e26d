// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/system_contrast.h"

namespace nd {

std::optional<bool> systemWantsContrast()
{
    return {};
}

} // namespace nd
