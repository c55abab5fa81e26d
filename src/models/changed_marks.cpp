// SPDX-License-Identifier: Apache-2.0
#include "models/changed_marks.h"

namespace nd {

std::vector<quint64> ChangedMarks::age()
{
    constexpr quint64 Young = 0xffff'ffff;
    std::vector<quint64> gone;
    for (auto it = m_marks.begin(); it != m_marks.end();) {
        const quint64 young = it.value() & Young;
        if (it.value() >> MostColumns & ~young)
            gone.push_back(it.key());
        it.value() = young << MostColumns;
        it = young == 0 ? m_marks.erase(it) : std::next(it);
    }
    return gone;
}

} // namespace nd
