// SPDX-License-Identifier: Apache-2.0
#include "models/key_table.h"

namespace nd {

void KeyTable::clear()
{
    m_slots.clear();
    m_used = 0;
}

void KeyTable::place(quint32 row)
{
    size_t at = qHash(m_keyOf(row)) & (m_slots.size() - 1);
    while (m_slots[at] != 0)
        at = (at + 1) & (m_slots.size() - 1);
    m_slots[at] = row + 1;
}

void KeyTable::grow()
{
    const std::vector<quint32> old = std::exchange(m_slots, std::vector<quint32>(qMax(size_t(16), m_slots.size() * 2)));
    for (const quint32 slot : old) {
        if (slot != 0)
            place(slot - 1);
    }
}

void KeyTable::add(quint32 row)
{
    // At most three quarters full: probing stays short.
    if ((size_t(m_used) + 1) * 4 > m_slots.size() * 3)
        grow();
    place(row);
    ++m_used;
}

std::optional<quint32> KeyTable::find(const QString &key) const
{
    if (m_slots.empty())
        return {};
    for (size_t at = qHash(key) & (m_slots.size() - 1); m_slots[at] != 0; at = (at + 1) & (m_slots.size() - 1)) {
        if (m_keyOf(m_slots[at] - 1) == key)
            return m_slots[at] - 1;
    }
    return {};
}

void KeyTable::rebuild(quint32 count)
{
    clear();
    for (quint32 row = 0; row < count; ++row)
        add(row);
}

} // namespace nd
