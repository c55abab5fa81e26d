// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/system_contrast.h"

#include <windows.h>

namespace nd {

// Of the contrast themes of Windows 11 only one is white on black; Aquatic, Desert and Dusk have colours of their own.
std::optional<bool> systemWantsContrast()
{
    HIGHCONTRASTW said = {};
    said.cbSize = sizeof said;
    if (!SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof said, &said, 0))
        return {};
    return (said.dwFlags & HCF_HIGHCONTRASTON) != 0;
}

} // namespace nd
