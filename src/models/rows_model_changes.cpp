// SPDX-License-Identifier: Apache-2.0
#include "models/rows_model_base.h"

#include "models/radix_sort.h"

#include <algorithm>
#include <numeric>

// What RowsModelBase does when the rows themselves change.

namespace nd {

namespace {

constexpr quint32 Gone = ~quint32(0);

} // namespace

void RowsModelBase::rowsAppended(int at, quint32 first)
{
    Branch &here = *m_branches[size_t(at)];
    const quint32 count = storedCount(at);
    here.position.resize(count, -1);
    std::vector<quint32> fresh;
    std::vector<bool> hits;
    if (at == 0 && isFiltering()) {
        updateArena();
        hits = m_arena.match(m_terms, int(first));
    }
    for (quint32 row = first; row < count; ++row) {
        if (at != 0 || ((hits.empty() || hits[row - first]) && passes(row)))
            fresh.push_back(row);
    }
    if (fresh.empty())
        return;
    const bool told = isReachable(at);
    // Pages of a list mostly come in its order: then they fit in somewhere in one piece, and nothing has to be sorted.
    fresh = sorted(at, std::move(fresh));
    const int place = m_sortColumn < 0 ? int(here.shown.size()) : placeInOnePiece(at, fresh);
    const int begin = place < 0 ? int(here.shown.size()) : place;
    if (told)
        beginInsertRows(parentIndex(at), begin, begin + int(fresh.size()) - 1);
    here.shown.insert(here.shown.begin() + begin, fresh.begin(), fresh.end());
    for (size_t i = size_t(begin); i < here.shown.size(); ++i)
        here.position[here.shown[i]] = qint32(i);
    if (told)
        endInsertRows();
    m_orderStale = m_orderStale || place < 0;
}

int RowsModelBase::placeInOnePiece(int at, const std::vector<quint32> &fresh) const
{
    if (!isNumeric(m_sortColumn))
        return -1;
    const auto key = [&](quint32 row) {
        const quint64 ascending = sortKey(numberAt(at, row, m_sortColumn));
        return m_sortOrder == Qt::DescendingOrder ? ~ascending : ascending;
    };
    const std::vector<quint32> &shown = branch(at).shown;
    const auto behind = std::upper_bound(
        shown.begin(), shown.end(), key(fresh.front()), [&](quint64 wanted, quint32 row) { return wanted < key(row); });
    const bool fits = behind == shown.end() || key(fresh.back()) < key(*behind);
    return fits ? int(behind - shown.begin()) : -1;
}

void RowsModelBase::rowChanged(int at, quint32 row, quint64 changedColumns)
{
    if (at == 0) {
        m_arenaStale = true;
        m_filterStale = true;
    }
    m_changed[place(at, row)] |= changedColumns;
    m_orderStale = m_orderStale || m_sortColumn >= 0;
    const QModelIndex left = isReachable(at) ? indexFor(at, row) : QModelIndex();
    if (left.isValid())
        emit dataChanged(left, left.siblingAtColumn(columnCount() - 1));
}

void RowsModelBase::batchDone(int at)
{
    if (at == 0 && std::exchange(m_filterStale, false))
        applyVisible(visibleRowsInOrder());
    if (std::exchange(m_orderStale, false))
        resort(at);
    tellCounts();
}

void RowsModelBase::clearChangedMarks()
{
    const QHash<quint64, quint64> marks = std::exchange(m_changed, {});
    tellMarks({marks.keyBegin(), marks.keyEnd()});
}

void RowsModelBase::ageChangedMarks()
{
    std::vector<quint64> gone;
    for (auto it = m_changed.begin(); it != m_changed.end();) {
        const quint64 young = it.value() & YoungMarks;
        if (it.value() >> MarkAge & ~young)
            gone.push_back(it.key());
        it.value() = young << MarkAge;
        it = young == 0 ? m_changed.erase(it) : std::next(it);
    }
    tellMarks(gone);
}

/// Row by row, or at once where so many went that telling each would be felt.
void RowsModelBase::tellMarks(const std::vector<quint64> &places)
{
    const bool atOnce = places.size() > TellOneByOne;
    const QList<int> roles{ChangedRole, Qt::AccessibleTextRole};
    if (atOnce && rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), roles);
    for (const quint64 place : places) {
        const int at = int(place >> 32);
        if (atOnce && at == 0)
            continue;
        const QModelIndex left = branch(at).alive && isReachable(at) ? indexFor(at, quint32(place)) : QModelIndex();
        if (left.isValid())
            emit dataChanged(left, left.siblingAtColumn(columnCount() - 1), roles);
    }
}

void RowsModelBase::dropBranchesBelow(int at, const std::vector<quint32> &rows)
{
    for (const quint32 row : rows) {
        const int below = childBranch(at, row);
        m_changed.remove(place(at, row));
        if (below < 0)
            continue;
        std::vector<quint32> all(storedCount(below));
        std::iota(all.begin(), all.end(), 0u);
        dropBranchesBelow(below, all);
        Branch &dead = *m_branches[size_t(below)];
        dead.alive = false;
        dead.shown.clear();
        dead.position.clear();
        m_childBranches.remove(place(at, row));
    }
}

void RowsModelBase::renumberParents(int at, const std::vector<quint32> &newRowOf)
{
    for (int below = 1; below < branchCount(); ++below) {
        Branch &child = *m_branches[size_t(below)];
        if (!child.alive || child.parentBranch != at)
            continue;
        m_childBranches.remove(place(at, child.parentRow));
        child.parentRow = newRowOf[child.parentRow];
    }
    for (int below = 1; below < branchCount(); ++below) {
        const Branch &child = branch(below);
        if (child.alive && child.parentBranch == at)
            m_childBranches.insert(place(at, child.parentRow), below);
    }
    QHash<quint64, quint64> marks;
    for (auto it = m_changed.cbegin(); it != m_changed.cend(); ++it) {
        const bool here = int(it.key() >> 32) == at;
        marks.insert(here ? place(at, newRowOf[quint32(it.key())]) : it.key(), it.value());
    }
    m_changed = std::move(marks);
}

void RowsModelBase::takeOutRows(int at, const std::vector<quint32> &rows, const std::function<void()> &takeOut)
{
    if (rows.empty())
        return;
    Branch &here = *m_branches[size_t(at)];
    const bool told = isReachable(at);
    std::vector<int> shown;
    for (const quint32 row : rows) {
        if (here.position[row] >= 0)
            shown.push_back(here.position[row]);
    }
    std::sort(shown.begin(), shown.end());
    for (size_t end = shown.size(); end > 0;) {
        size_t begin = end - 1;
        while (begin > 0 && shown[begin - 1] == shown[begin] - 1)
            --begin;
        const int first = shown[begin];
        const int last = shown[end - 1];
        if (told)
            beginRemoveRows(parentIndex(at), first, last);
        dropBranchesBelow(at, {here.shown.begin() + first, here.shown.begin() + last + 1});
        std::vector<quint32> rest = here.shown;
        rest.erase(rest.begin() + first, rest.begin() + last + 1);
        setShown(at, std::move(rest));
        if (told)
            endRemoveRows();
        end = begin;
    }
    dropBranchesBelow(at, rows);
    // Stored rows close up behind those that go.
    std::vector<quint32> newRowOf(storedCount(at), Gone);
    size_t next = 0;
    quint32 fresh = 0;
    for (quint32 row = 0; row < newRowOf.size(); ++row) {
        if (next < rows.size() && rows[next] == row)
            ++next;
        else
            newRowOf[row] = fresh++;
    }
    std::vector<quint32> kept = here.shown;
    for (quint32 &row : kept)
        row = newRowOf[row];
    takeOut();
    setShown(at, std::move(kept));
    renumberParents(at, newRowOf);
    m_arenaStale = m_arenaStale || at == 0;
}

void RowsModelBase::reorder(int at, const std::vector<quint32> &newRowOf, const std::function<void()> &permute)
{
    Branch &here = *m_branches[size_t(at)];
    std::vector<quint32> shown = here.shown;
    for (quint32 &row : shown)
        row = newRowOf[row];
    permute();
    setShown(at, std::move(shown));
    renumberParents(at, newRowOf);
    m_arenaStale = m_arenaStale || at == 0;
    resort(at);
}

void RowsModelBase::resetAll(const std::function<void()> &replace)
{
    beginResetModel();
    m_branches.resize(1);
    m_childBranches.clear();
    m_changed.clear();
    m_arena.clear();
    m_arenaStale = true;
    m_orderStale = m_filterStale = false;
    replace();
    setShown(0, sorted(0, visibleRows(0)));
    endResetModel();
    tellCounts();
}

/// The rows that pass now, those shown already in their present order, new ones behind.
std::vector<quint32> RowsModelBase::visibleRowsInOrder()
{
    const std::vector<quint32> visible = visibleRows(0);
    std::vector<bool> passing(storedCount(0), false);
    for (const quint32 row : visible)
        passing[row] = true;
    std::vector<quint32> ordered;
    ordered.reserve(visible.size());
    for (const quint32 row : branch(0).shown) {
        if (passing[row])
            ordered.push_back(row);
    }
    for (const quint32 row : visible) {
        if (branch(0).position[row] < 0)
            ordered.push_back(row);
    }
    return ordered;
}

void RowsModelBase::tellCounts()
{
    emit countsChanged(shownCount(), totalCount());
}

} // namespace nd
