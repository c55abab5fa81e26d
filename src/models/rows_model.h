// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/column.h"
#include "models/filter_words.h"
#include "models/key_table.h"
#include "models/rows_model_base.h"
#include "models/sort/radix_sort.h"
#include "models/sort/side_by_side.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace nd {

/// Rows of one type behind a list of columns: the common part of TableModel and TreeModel. Rows are stored once and
/// found by key; keys are unique among the rows of one parent (a second row with the same key replaces the first).
template <class Row>
class RowsModel : public RowsModelBase
{
public:
    using KeyOf = std::function<QString(const Row &)>;
    using Predicate = std::function<bool(const Row &)>;

    RowsModel(std::vector<Column<Row>> columns, KeyOf keyOf, QObject *parent = nullptr)
        : RowsModelBase(parent), m_columns(std::move(columns)), m_keyOf(std::move(keyOf)),
          m_keys([this](quint32 row) { return m_keyOf(m_stores[0][row]); })
    {
        m_stores.emplace_back();
    }

    int columnCount(const QModelIndex & = {}) const override { return int(m_columns.size()); }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        const bool known = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
        return known ? m_columns[size_t(section)].header(role) : QVariant();
    }

    /// The row as shown at the top level.
    const Row &row(int shownRow) const { return m_stores[0][this->branch(0).shown[size_t(shownRow)]]; }
    const Row &rowAt(const QModelIndex &index) const { return m_stores[size_t(branchOf(index))][storedRow(index)]; }
    /// All top-level rows, in the order in which they came.
    const std::vector<Row> &rows() const { return m_stores[0]; }
    const Row *find(const QString &key) const
    {
        const auto at = m_keys.find(key);
        return at ? &m_stores[0][*at] : nullptr;
    }
    /// Invalid while the filter hides the row.
    QModelIndex indexOf(const QString &key) const
    {
        const auto at = m_keys.find(key);
        return at ? indexFor(0, *at) : QModelIndex();
    }

    /// The whole set anew. Rows that were there stay where the person looks: only what differs is told to the views.
    void setRows(std::vector<Row> rows)
    {
        if (rows.empty() || m_stores[0].empty())
            return startAnew(std::move(rows));
        std::optional<Comparison> found = comparedInOrder(rows);
        if (!found) {
            removeDuplicates(rows);
            found = compared(0, rows);
        }
        if (fewInCommon(found->placeOf.size(), rows.size()))
            return startAnew(std::move(rows));
        carryOut(0, std::move(*found), std::move(rows));
    }

    /// About so many rows will be there: room for them is made once, now, and not while they come in.
    void expect(qsizetype rows)
    {
        m_stores[0].reserve(size_t(rows));
        m_keys.reserve(quint32(rows));
    }
    /// More rows behind the others; those whose key is there already are updated in place.
    void append(std::vector<Row> rows)
    {
        const quint32 first = quint32(m_stores[0].size());
        for (Row &row : rows) {
            const quint32 at = findOrAdd(row);
            // A row of this very batch is not shown yet: nothing is told about it.
            if (at < first)
                replace(0, at, std::move(row));
            else
                put(at, std::move(row));
        }
        if (m_stores[0].size() > first)
            rowsAppended(0, first);
        batchDone(0);
    }
    void update(Row row) { append(singleRow(std::move(row))); }

    bool remove(const QString &key)
    {
        const auto at = m_keys.find(key);
        if (!at)
            return false;
        take(0, {*at});
        batchDone(0);
        return true;
    }
    void clear() { setRows({}); }
    void reserve(size_t count) { m_stores[0].reserve(count); }

    /// Which top-level rows may be shown at all, beside the filter. Empty: all.
    void setPredicate(Predicate predicate)
    {
        m_predicate = std::move(predicate);
        predicateChanged();
    }
    /// Top-level rows that a person may choose; the others are shown greyed. Empty: all.
    void setChoosable(Predicate choosable) { m_choosable = std::move(choosable); }

protected:
    using Store = std::vector<Row>;

    quint32 storedCount(int branch) const override { return quint32(m_stores[size_t(branch)].size()); }
    QString keyAt(int branch, quint32 row) const override { return m_keyOf(m_stores[size_t(branch)][row]); }
    QVariant cellAt(int branch, quint32 row, int column, int role) const override
    {
        return m_columns[size_t(column)].data(m_stores[size_t(branch)][row], role);
    }
    bool isNumeric(int column) const override { return m_columns[size_t(column)].hasNumber(); }
    qint64 numberAt(int branch, quint32 row, int column) const override
    {
        return m_columns[size_t(column)].number(m_stores[size_t(branch)][row]);
    }
    std::vector<quint64> sortKeysOf(int branch, int column) const override
    {
        const Store &store = m_stores[size_t(branch)];
        std::vector<quint64> keys(store.size());
        sideBySide(store.size(), [&, &by = m_columns[size_t(column)]](size_t first, size_t end) {
            for (size_t row = first; row < end; ++row)
                keys[row] = sortKey(by.number(store[row]));
        });
        return keys;
    }
    QString sortTextAt(int branch, quint32 row, int column) const override
    {
        return m_columns[size_t(column)].text(m_stores[size_t(branch)][row]);
    }
    void readSearchText(quint32 row, FoldedText &text) const override
    {
        for (const Column<Row> &column : m_columns) {
            if (!column.isFiltered())
                continue;
            text.add(column.filterText(m_stores[0][row]));
            text.add(filter_words::End);
        }
    }
    QString filterTextAt(quint32 row, int column) const override
    {
        return m_columns[size_t(column)].filterText(m_stores[0][row]);
    }
    bool passes(quint32 row) const override { return !m_predicate || m_predicate(m_stores[0][row]); }
    bool isChoosable(int branch, quint32 row) const override
    {
        return branch != 0 || !m_choosable || m_choosable(m_stores[0][row]);
    }
    bool mayHaveChildren(int, quint32) const override { return false; }

    /// Makes the rows of a branch these: same keys are updated, new ones come, others go.
    void merge(int branch, std::vector<Row> rows)
    {
        Comparison found = compared(branch, rows);
        carryOut(branch, std::move(found), std::move(rows));
    }

    int newStore(int parentBranch, quint32 parentRow)
    {
        m_stores.emplace_back();
        return addBranch(parentBranch, parentRow);
    }
    const Store &store(int branch) const { return m_stores[size_t(branch)]; }
    const KeyOf &keyOf() const { return m_keyOf; }

private:
    static std::vector<Row> singleRow(Row row)
    {
        std::vector<Row> rows;
        rows.push_back(std::move(row));
        return rows;
    }

    static constexpr quint32 Nowhere = ~quint32(0);

    /// What becomes of stored rows when others take their place.
    struct Comparison
    {
        std::vector<quint32> gone; ///< stored rows, ascending
        std::vector<quint32> placeOf; ///< of those that stay: their places among the new rows
        std::vector<quint32> storedAt; ///< of the new rows: where they are once the others have gone, or Nowhere
        void stays(quint32 place)
        {
            storedAt[place] = quint32(placeOf.size());
            placeOf.push_back(place);
        }
    };

    /// Lists that are read again mostly come in the order in which they came before: each key is then looked at once,
    /// beside that of the row that stands there. Nothing when they do not.
    std::optional<Comparison> comparedInOrder(const std::vector<Row> &rows) const
    {
        Comparison found;
        found.storedAt.assign(rows.size(), Nowhere);
        QSet<QString> fresh;
        quint32 stored = 0;
        const quint32 count = storedCount(0);
        for (quint32 place = 0; place < rows.size(); ++place) {
            const QString key = m_keyOf(rows[place]);
            if (stored < count && keyAt(0, stored) == key) {
                found.stays(place);
                ++stored;
                continue;
            }
            const auto known = m_keys.find(key);
            if ((known && *known < stored) || (!known && fresh.contains(key)))
                return {};
            if (!known) {
                fresh.insert(key);
                continue;
            }
            for (; stored < *known; ++stored)
                found.gone.push_back(stored);
            found.stays(place);
            ++stored;
        }
        for (; stored < count; ++stored)
            found.gone.push_back(stored);
        return found;
    }

    /// In whatever order they come. No key twice among the rows.
    Comparison compared(int branch, const std::vector<Row> &rows) const
    {
        Comparison found;
        found.storedAt.assign(rows.size(), Nowhere);
        std::unordered_map<QString, quint32> wanted;
        wanted.reserve(rows.size());
        for (const Row &row : rows)
            wanted.emplace(m_keyOf(row), quint32(&row - rows.data()));
        for (quint32 row = 0; row < storedCount(branch); ++row) {
            const auto place = wanted.find(keyAt(branch, row));
            if (place == wanted.end())
                found.gone.push_back(row);
            else
                found.stays(place->second);
        }
        return found;
    }

    void carryOut(int branch, Comparison found, std::vector<Row> rows)
    {
        take(branch, found.gone);
        const quint32 first = storedCount(branch);
        Store &store = m_stores[size_t(branch)];
        for (quint32 place = 0; place < rows.size(); ++place) {
            if (found.storedAt[place] != Nowhere) {
                replace(branch, found.storedAt[place], std::move(rows[place]));
                continue;
            }
            found.placeOf.push_back(place);
            store.push_back(std::move(rows[place]));
            if (branch == 0)
                m_keys.add(quint32(store.size() - 1));
        }
        if (store.size() > first)
            rowsAppended(branch, first);
        follow(branch, found.placeOf);
        batchDone(branch);
    }

    /// The later of two rows with the same key is the newer one.
    void removeDuplicates(std::vector<Row> &rows) const
    {
        std::unordered_map<QString, size_t> seen;
        size_t kept = 0;
        for (size_t i = 0; i < rows.size(); ++i) {
            const auto [at, fresh] = seen.emplace(m_keyOf(rows[i]), kept);
            Row row = std::move(rows[i]);
            rows[at->second] = std::move(row);
            kept += fresh ? 1 : 0;
        }
        rows.erase(rows.begin() + qsizetype(kept), rows.end());
    }

    /// Views keep their place where at least half of what they show stays; else a new set is a new set.
    bool fewInCommon(size_t common, size_t rows) const { return common * 2 < std::max(rows, m_stores[0].size()); }

    void startAnew(std::vector<Row> rows)
    {
        resetAll([&] {
            m_stores.resize(1);
            m_stores[0].clear();
            m_keys.clear();
            expect(qsizetype(rows.size()));
            for (Row &row : rows) {
                const quint32 at = findOrAdd(row);
                put(at, std::move(row));
            }
        });
    }

    /// Where the row with this key is, or the place behind all others.
    quint32 findOrAdd(const Row &row) { return m_keys.findOrAdd(m_keyOf(row), storedCount(0)); }
    void put(quint32 at, Row row)
    {
        if (at < storedCount(0))
            m_stores[0][at] = std::move(row);
        else
            m_stores[0].push_back(std::move(row));
    }

    void replace(int branch, quint32 at, Row row)
    {
        Row &stored = m_stores[size_t(branch)][at];
        if (stored == row)
            return;
        const quint64 changed = marksChanges() ? changedColumns(stored, row) : 0;
        stored = std::move(row);
        rowChanged(branch, at, changed);
    }

    quint64 changedColumns(const Row &before, const Row &now) const
    {
        quint64 changed = 0;
        for (size_t c = 0; c < m_columns.size() && c < size_t(ChangedMarks::MostColumns); ++c)
            changed |= quint64(m_columns[c].text(before) != m_columns[c].text(now)) << c;
        return changed;
    }

    void take(int branch, const std::vector<quint32> &gone)
    {
        takeOutRows(branch, gone, [&] {
            if (branch == 0)
                m_keys.takeOut(gone);
            Store &store = m_stores[size_t(branch)];
            quint32 kept = gone.empty() ? quint32(store.size()) : gone.front();
            size_t next = 0;
            for (quint32 row = kept; row < store.size(); ++row) {
                if (next < gone.size() && gone[next] == row)
                    ++next;
                else
                    store[kept++] = std::move(store[row]);
            }
            store.erase(store.begin() + kept, store.end());
        });
    }

    /// Stores the rows in this order, so that an unsorted table shows them as they came.
    void follow(int branch, const std::vector<quint32> &newRowOf)
    {
        const quint32 count = storedCount(branch);
        bool moves = false;
        for (quint32 row = 0; row < count; ++row)
            moves = moves || newRowOf[row] != row;
        if (!moves)
            return;
        reorder(branch, newRowOf, [&] {
            Store &store = m_stores[size_t(branch)];
            Store ordered(store.size());
            for (quint32 row = 0; row < count; ++row)
                ordered[newRowOf[row]] = std::move(store[row]);
            store = std::move(ordered);
            if (branch == 0)
                m_keys.renumber(newRowOf);
        });
    }

    std::vector<Column<Row>> m_columns;
    KeyOf m_keyOf;
    std::vector<Store> m_stores; ///< by branch; 0 is the top level
    KeyTable m_keys; ///< of the top level
    Predicate m_predicate;
    Predicate m_choosable;
};

} // namespace nd
