// SPDX-License-Identifier: Apache-2.0
#include "models/key_table.h"

#include <utility>

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

size_t KeyTable::freeSlotFor(const QString &key) const
{
    size_t at = qHash(key) & (m_slots.size() - 1);
    while (m_slots[at] != 0)
        at = (at + 1) & (m_slots.size() - 1);
    return at;
}

void KeyTable::place(quint32 row)
{
    m_slots[freeSlotFor(m_keyOf(row))] = row + 1;
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

quint32 KeyTable::findOrAdd(const QString &key, quint32 row)
{
    if (const auto known = find(key))
        return *known;
    if (size_t(m_used) + 1 > roomIn(m_slots.size()))
        resize(qMax(LeastSlots, m_slots.size() * 2));
    m_slots[freeSlotFor(key)] = row + 1;
    ++m_used;
    return row;
}

/// Whoever stands behind the freed slot because it was taken moves up into it: no search ends too early.
void KeyTable::free(size_t slot)
{
    const size_t mask = m_slots.size() - 1;
    m_slots[slot] = 0;
    for (size_t at = (slot + 1) & mask; m_slots[at] != 0; at = (at + 1) & mask) {
        const size_t home = qHash(m_keyOf(m_slots[at] - 1)) & mask;
        if (((at - home) & mask) < ((at - slot) & mask))
            continue; // its place is behind the freed one
        m_slots[slot] = std::exchange(m_slots[at], 0);
        slot = at;
    }
}

void KeyTable::takeOut(const std::vector<quint32> &rows)
{
    if (rows.empty())
        return;
    for (const quint32 row : rows) {
        size_t at = qHash(m_keyOf(row)) & (m_slots.size() - 1);
        while (m_slots[at] != row + 1)
            at = (at + 1) & (m_slots.size() - 1);
        free(at);
    }
    std::vector<quint32> newRowOf(m_used);
    auto gone = rows.begin();
    for (quint32 row = 0, next = 0; row < m_used; ++row) {
        newRowOf[row] = next;
        if (gone != rows.end() && *gone == row)
            ++gone;
        else
            ++next;
    }
    renumber(newRowOf);
    m_used -= quint32(rows.size());
}

void KeyTable::renumber(const std::vector<quint32> &newRowOf)
{
    for (quint32 &slot : m_slots) {
        if (slot != 0)
            slot = newRowOf[slot - 1] + 1;
    }
}

void KeyTable::reserve(quint32 count)
{
    size_t size = qMax(LeastSlots, m_slots.size());
    while (count > roomIn(size))
        size *= 2;
    if (size > m_slots.size())
        resize(size);
}

} // namespace nd
