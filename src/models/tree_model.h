// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rows_model.h"

namespace nd {

/// Records that hold records: order > sub-order > number, all as one row type. Keys are unique in the whole tree.
/// What is below a row is read when the view wants it: childrenWanted(key), answered with setChildren(key, rows).
template <class Row>
class TreeModel final : public RowsModel<Row>
{
public:
    using Base = RowsModel<Row>;
    using Asks = std::function<bool(const Row &)>;

    /// `expandable`: may there be something below this row, before it was read?
    TreeModel(std::vector<Column<Row>> columns, typename Base::KeyOf keyOf, Asks expandable, QObject *parent = nullptr)
        : Base(std::move(columns), std::move(keyOf), parent), m_expandable(std::move(expandable))
    { }

    /// Merges the rows below the row with this key; an empty list says that there is nothing. False: no such row.
    bool setChildren(const QString &parentKey, std::vector<Row> rows)
    {
        const auto at = place(parentKey);
        if (!at)
            return false;
        int below = this->childBranch(at->first, at->second);
        if (below < 0)
            below = this->newStore(at->first, at->second);
        this->merge(below, std::move(rows));
        return true;
    }
    bool hasReadChildren(const QString &parentKey) const
    {
        const auto at = place(parentKey);
        return at && this->childBranch(at->first, at->second) >= 0;
    }
    /// Some row was opened.
    bool hasAnyChildren() const { return this->branchCount() > 1; }
    /// Of any level; invalid when there is no such row or the filter hides it.
    QModelIndex indexOfAny(const QString &key) const
    {
        const auto at = place(key);
        return at ? this->indexFor(at->first, at->second) : QModelIndex();
    }
    const Row *findAny(const QString &key) const
    {
        const auto at = place(key);
        return at ? &this->store(at->first)[at->second] : nullptr;
    }

protected:
    bool mayHaveChildren(int branch, quint32 row) const override
    {
        return m_expandable && m_expandable(this->store(branch)[row]);
    }

private:
    std::optional<std::pair<int, quint32>> place(const QString &key) const
    {
        if (const Row *row = this->find(key))
            return std::pair(0, quint32(row - this->rows().data()));
        // Only opened branches are here: few, and short.
        for (int branch = 1; branch < this->branchCount(); ++branch) {
            const auto &rows = this->store(branch);
            for (quint32 row = 0; this->branch(branch).alive && row < rows.size(); ++row) {
                if (this->keyOf()(rows[row]) == key)
                    return std::pair(branch, row);
            }
        }
        return {};
    }

    Asks m_expandable;
};

} // namespace nd
