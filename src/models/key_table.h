// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace nd {

/// Finds a row by its key in constant time for eight bytes a row: the keys themselves stay in the rows.
class KeyTable
{
public:
    using KeyOf = std::function<QString(quint32 row)>;
    explicit KeyTable(KeyOf keyOf) : m_keyOf(std::move(keyOf)) { }

    void clear();
    /// `row` must be the next one, and its key must not be there yet.
    void add(quint32 row);
    std::optional<quint32> find(const QString &key) const;
    /// The row with this key; where there is none `row`, the next one, is it from now on.
    quint32 findOrAdd(const QString &key, quint32 row);
    /// Room for `count` rows, so that none of the next ones has to make it.
    void reserve(quint32 count);
    /// These rows (ascending) go, before they leave their store; the others close up. Only what goes is read.
    void takeOut(const std::vector<quint32> &rows);
    /// The rows stand in another order.
    void renumber(const std::vector<quint32> &newRowOf);

private:
    size_t freeSlotFor(const QString &key) const;
    void free(size_t slot);
    void place(quint32 row);
    void resize(size_t size);

    KeyOf m_keyOf;
    std::vector<quint32> m_slots; ///< row + 1; 0 is free
    quint32 m_used = 0;
};

} // namespace nd
