// SPDX-License-Identifier: Apache-2.0
#include "base/secret.h"

namespace nd {

void overwrite(char *bytes, qsizetype size)
{
    volatile char *each = bytes;
    while (size-- > 0)
        *each++ = 0;
}

Secret::~Secret()
{
    // Shared bytes are somebody else's yet, and those of a literal cannot be written.
    if (m_value.isDetached())
        overwrite(m_value.data(), m_value.size());
}

} // namespace nd
