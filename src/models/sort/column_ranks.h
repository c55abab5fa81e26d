// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sort/text_ranks.h"

#include <QCollator>

#include <functional>
#include <memory>
#include <vector>

namespace nd {

/// The ranks of those columns by whose text a table was sorted last. They are kept up to date: a second sort reads what
/// has changed since the first.
class ColumnRanks
{
public:
    using TextOf = std::function<QString(quint32 row)>;

    explicit ColumnRanks(const QCollator &collator) : m_collator(collator) { }

    bool has(int column) const;
    /// Of the first `count` rows as they read now.
    const TextRanks &of(int column, quint32 count, const TextOf &textOf);

    /// The row reads otherwise by now.
    void outdate(quint32 row);
    /// These rows (ascending) leave; the others close up.
    void takeOut(const std::vector<quint32> &rows);
    void renumber(const std::vector<quint32> &newRowOf);
    void clear() { m_kept.clear(); }

private:
    struct Kept
    {
        int column;
        TextRanks ranks;
        std::vector<quint32> outdated;
    };

    QCollator m_collator;
    std::vector<std::unique_ptr<Kept>> m_kept; ///< the one that was used last in front
};

} // namespace nd
