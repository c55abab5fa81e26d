// SPDX-License-Identifier: Apache-2.0
#include "models/key_table.h"

namespace nd {

namespace {

constexpr size_t LeastSlots = 16; // a power of two, as all sizes are

/// At most three quarters full: probing stays short.
size_t roomIn(size_t size)
{
    return size / 4 * 3;
}

} // namespace

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

void KeyTable::resize(size_t size)
{
    const std::vector<quint32> old = std::exchange(m_slots, std::vector<quint32>(size));
    for (const quint32 slot : old) {
        if (slot != 0)
            place(slot - 1);
    }
}

void KeyTable::add(quint32 row)
{
    if (size_t(m_used) + 1 > roomIn(m_slots.size()))
        resize(qMax(LeastSlots, m_slots.size() * 2));
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

void KeyTable::reserve(quint32 count)
{
    size_t size = qMax(LeastSlots, m_slots.size());
    while (count > roomIn(size))
        size *= 2;
    if (size > m_slots.size())
        resize(size);
}

void KeyTable::rebuild(quint32 count)
{
    clear();
    reserve(count);
    for (quint32 row = 0; row < count; ++row)
        add(row);
}

} // namespace nd
