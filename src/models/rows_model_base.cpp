// SPDX-License-Identifier: Apache-2.0
#include "models/rows_model_base.h"

#include "models/filter_terms.h"
#include "models/sort/radix_sort.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace nd {

namespace {

/// More separate runs than this are cheaper for a view as one reset than one by one.
constexpr int MostRuns = 200;
/// More separate runs than this are brought together first, so that views hear of one.
constexpr size_t FewRuns = 8;
/// One in so many rows: when more have changed, all of them are gone over.
constexpr size_t FewChanged = 16;
constexpr quint32 Gone = ~quint32(0);
/// When at least one in so many rows is wanted, those of all are read as they lie.
constexpr size_t MostOfAll = 4;

QCollator languageOrder()
{
    QCollator collator;
    collator.setNumericMode(true);
    return collator;
}

} // namespace

RowsModelBase::RowsModelBase(QObject *parent)
    : QAbstractItemModel(parent), m_texts([this] { return totalCount(); },
                                      [this](int row, FoldedText &text) { readSearchText(quint32(row), text); }),
      m_collator(languageOrder()), m_ranks(m_collator)
{
    m_branches.push_back(std::make_unique<Branch>());
}

// ---- structure ----

int RowsModelBase::branchOf(const QModelIndex &index) const
{
    return int(index.internalId());
}

quint32 RowsModelBase::storedRow(const QModelIndex &index) const
{
    return branch(branchOf(index)).shown[size_t(index.row())];
}

int RowsModelBase::childBranch(int branch, quint32 row) const
{
    return m_childBranches.value(place(branch, row), -1);
}

QModelIndex RowsModelBase::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= columnCount(parent))
        return {};
    const int at = parent.isValid() ? childBranch(branchOf(parent), storedRow(parent)) : 0;
    return createIndex(row, column, quintptr(at));
}

QModelIndex RowsModelBase::parent(const QModelIndex &index) const
{
    return index.isValid() ? parentIndex(branchOf(index)) : QModelIndex();
}

QModelIndex RowsModelBase::parentIndex(int at) const
{
    if (at == 0)
        return {};
    const Branch &here = branch(at);
    const qint32 row = branch(here.parentBranch).position[here.parentRow];
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr(here.parentBranch));
}

QModelIndex RowsModelBase::indexFor(int at, quint32 row, int column) const
{
    const qint32 shown = branch(at).position[row];
    return shown < 0 ? QModelIndex() : createIndex(shown, column, quintptr(at));
}

int RowsModelBase::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return shownCount();
    if (parent.column() != 0)
        return 0;
    const int at = childBranch(branchOf(parent), storedRow(parent));
    return at < 0 ? 0 : int(branch(at).shown.size());
}

bool RowsModelBase::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return shownCount() > 0;
    if (parent.column() != 0)
        return false;
    const int at = branchOf(parent);
    const int below = childBranch(at, storedRow(parent));
    return below >= 0 ? !branch(below).shown.empty() : mayHaveChildren(at, storedRow(parent));
}

bool RowsModelBase::canFetchMore(const QModelIndex &parent) const
{
    if (!parent.isValid() || parent.column() != 0)
        return false;
    const int at = branchOf(parent);
    return childBranch(at, storedRow(parent)) < 0 && mayHaveChildren(at, storedRow(parent));
}

void RowsModelBase::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        emit childrenWanted(keyAt(branchOf(parent), storedRow(parent)));
}

Qt::ItemFlags RowsModelBase::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!isChoosable(branchOf(index), storedRow(index)))
        return Qt::ItemNeverHasChildren;
    constexpr Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    // A branch that is still to be read may get children: only then the view must keep asking.
    if (mayHaveChildren(branchOf(index), storedRow(index)) || hasChildren(index.siblingAtColumn(0)))
        return flags;
    return flags | Qt::ItemNeverHasChildren;
}

QVariant RowsModelBase::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int at = branchOf(index);
    const quint32 row = storedRow(index);
    if (role == RowKeyRole)
        return keyAt(at, row);
    if (role == ChangedRole)
        return m_changed.has(place(at, row), index.column());
    // Not by colour alone: a screen reader says it as well.
    if (role == Qt::AccessibleTextRole && m_changed.has(place(at, row), index.column()))
        return tr("%1, changed", "a table cell").arg(cellAt(at, row, index.column(), role).toString());
    return cellAt(at, row, index.column(), role);
}

int RowsModelBase::addBranch(int parentBranch, quint32 parentRow)
{
    const int at = branchCount();
    auto fresh = std::make_unique<Branch>();
    fresh->parentBranch = parentBranch;
    fresh->parentRow = parentRow;
    m_branches.push_back(std::move(fresh));
    m_childBranches.insert(place(parentBranch, parentRow), at);
    return at;
}

// ---- what is shown ----

bool RowsModelBase::isReachable(int at) const
{
    for (; at != 0; at = branch(at).parentBranch) {
        if (branch(branch(at).parentBranch).position[branch(at).parentRow] < 0)
            return false;
    }
    return true;
}

bool RowsModelBase::isFiltering() const
{
    return !m_terms.empty() || !m_columnTerms.empty();
}

std::vector<bool> RowsModelBase::filterHits(int first)
{
    std::vector<bool> hits(storedCount(0) - size_t(first), true);
    if (!m_terms.empty())
        hits = m_texts.all().match(m_terms, first);
    for (size_t i = 0; i < hits.size() && !m_columnTerms.empty(); ++i)
        hits[i] = hits[i] && passesColumns(quint32(first) + quint32(i));
    return hits;
}

bool RowsModelBase::passesColumns(quint32 row) const
{
    return std::all_of(m_columnTerms.begin(), m_columnTerms.end(), [&](const ColumnTerm &term) {
        if (term.whole)
            return TextArena::folded(cellAt(0, row, term.column, Qt::DisplayRole).toString()) == term.text;
        return TextArena::finds(filterTextAt(row, term.column), term.text);
    });
}

int RowsModelBase::columnCalled(const QString &name) const
{
    for (int column = 0; !name.isEmpty() && column < columnCount(); ++column) {
        if (namesColumn(name, headerData(column, Qt::Horizontal).toString(),
                headerData(column, Qt::Horizontal, ColumnIdRole).toString()))
            return column;
    }
    return -1;
}

QStringList RowsModelBase::valuesIn(int column, int most) const
{
    QHash<QString, int> counts;
    for (quint32 row = 0; row < storedCount(0); ++row) {
        ++counts[cellAt(0, row, column, Qt::DisplayRole).toString()];
        if (counts.size() > most)
            return {};
    }
    QStringList values = counts.keys();
    std::sort(values.begin(), values.end(), [&](const QString &a, const QString &b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a.localeAwareCompare(b) < 0;
    });
    return values;
}

std::vector<quint32> RowsModelBase::visibleRows(int at)
{
    std::vector<quint32> rows;
    const quint32 count = storedCount(at);
    rows.reserve(count);
    std::vector<bool> hits;
    if (at == 0 && isFiltering())
        hits = filterHits(0);
    for (quint32 row = 0; row < count; ++row) {
        if (at != 0 || ((hits.empty() || hits[row]) && passes(row)))
            rows.push_back(row);
    }
    return rows;
}

const TextRanks *RowsModelBase::ranksOf(int at)
{
    if (at != 0 || !m_ranks.has(m_sortColumn))
        return nullptr;
    return &m_ranks.of(m_sortColumn, storedCount(0), [this](quint32 row) { return sortTextAt(0, row, m_sortColumn); });
}

std::vector<quint32> RowsModelBase::textKeys(int at, const std::vector<quint32> &rows)
{
    std::vector<quint32> keys(rows.size());
    const auto textOf = [&](quint32 row) { return sortTextAt(at, row, m_sortColumn); };
    // Ranks of all rows serve the next sort as well; those of a few that a filter has left do not pay.
    if (at == 0 && (rows.size() >= storedCount(0) / MostOfAll || m_ranks.has(m_sortColumn))) {
        const TextRanks &ranks = m_ranks.of(m_sortColumn, storedCount(0), textOf);
        std::transform(rows.begin(), rows.end(), keys.begin(), [&](quint32 row) { return ranks.rank(row); });
        return keys;
    }
    TextRanks ranks(m_collator);
    for (const quint32 row : rows)
        ranks.append(textOf(row));
    ranks.settle();
    for (quint32 i = 0; i < quint32(keys.size()); ++i)
        keys[i] = ranks.rank(i);
    return keys;
}

std::vector<quint64> RowsModelBase::numericKeys(int at, const std::vector<quint32> &rows) const
{
    std::vector<quint64> keys(rows.size());
    if (rows.size() >= storedCount(at) / MostOfAll) {
        const std::vector<quint64> all = sortKeysOf(at, m_sortColumn);
        std::transform(rows.begin(), rows.end(), keys.begin(), [&](quint32 row) { return all[row]; });
    } else {
        std::transform(rows.begin(), rows.end(), keys.begin(),
            [&](quint32 row) { return sortKey(numberAt(at, row, m_sortColumn)); });
    }
    return keys;
}

std::vector<quint32> RowsModelBase::sorted(int at, std::vector<quint32> rows)
{
    if (!isSorting())
        return rows;
    const auto sortBy = [&](auto keys) {
        if (m_sortOrder == Qt::DescendingOrder)
            std::transform(keys.begin(), keys.end(), keys.begin(), [](auto key) { return ~key; });
        radixSort(keys, rows);
    };
    if (isNumeric(m_sortColumn))
        sortBy(numericKeys(at, rows));
    else
        sortBy(textKeys(at, rows));
    return rows;
}

void RowsModelBase::setShown(int at, std::vector<quint32> shown)
{
    Branch &here = *m_branches[size_t(at)];
    here.shown = std::move(shown);
    here.position.assign(storedCount(at), -1);
    countShown(at, 0);
}

/// The shown rows from `first` on have other places than before.
void RowsModelBase::countShown(int at, size_t first)
{
    Branch &here = *m_branches[size_t(at)];
    for (size_t i = first; i < here.shown.size(); ++i)
        here.position[here.shown[i]] = qint32(i);
}

void RowsModelBase::resort(int at)
{
    std::vector<quint32> rows = branch(at).shown;
    if (!isSorting())
        std::sort(rows.begin(), rows.end());
    rows = sorted(at, std::move(rows));
    if (rows == branch(at).shown)
        return;
    layOut(at, std::move(rows));
}

/// The same rows in another order. Views keep what they had selected and opened.
void RowsModelBase::layOut(int at, std::vector<quint32> rows)
{
    if (!isReachable(at))
        return setShown(at, std::move(rows));
    const QList<QPersistentModelIndex> parents{QPersistentModelIndex(parentIndex(at))};
    emit layoutAboutToBeChanged(parents, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<quint32> held(size_t(before.size()), Gone);
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (branchOf(before[i]) == at)
            held[size_t(i)] = storedRow(before[i]);
    }
    setShown(at, std::move(rows));
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (held[size_t(i)] != Gone)
            changePersistentIndex(before[i], indexFor(at, held[size_t(i)], before[i].column()));
    }
    emit layoutChanged(parents, QAbstractItemModel::VerticalSortHint);
}

void RowsModelBase::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    m_wholeOrder.clear();
    for (int at = 0; at < branchCount(); ++at) {
        if (branch(at).alive)
            resort(at);
    }
}

void RowsModelBase::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_terms.clear();
    m_columnTerms.clear();
    for (const FilterTerm &term : filterTerms(filter)) {
        const int column = columnCalled(term.column);
        const QString &word = term.column.isEmpty() ? term.text : term.typed;
        if (column >= 0)
            m_columnTerms.push_back({column, term.whole, TextArena::folded(term.text)});
        else if (!word.isEmpty())
            m_terms.push_back(TextArena::folded(word));
    }
    refilter();
}

void RowsModelBase::predicateChanged()
{
    refilter();
}

void RowsModelBase::refilter()
{
    const bool isInOrder = !m_orderStale && m_touched.empty();
    if (isSorting() && isInOrder && shownCount() == totalCount())
        m_wholeOrder = branch(0).shown;
    applyVisible(inSortOrder(visibleRows(0)));
    tellCounts();
}

/// Without a sort where the order of all rows is known.
std::vector<quint32> RowsModelBase::inSortOrder(std::vector<quint32> rows)
{
    if (m_wholeOrder.size() != storedCount(0))
        return sorted(0, std::move(rows));
    std::vector<bool> wanted(m_wholeOrder.size(), false);
    for (const quint32 row : rows)
        wanted[row] = true;
    rows.clear();
    std::copy_if(
        m_wholeOrder.begin(), m_wholeOrder.end(), std::back_inserter(rows), [&](quint32 row) { return wanted[row]; });
    return rows;
}

/// Rows come and go in runs; the order of those that stay is the same before and after.
void RowsModelBase::applyVisible(const std::vector<quint32> &wanted)
{
    Branch &top = *m_branches[0];
    std::vector<bool> stays(storedCount(0), false);
    for (const quint32 row : wanted)
        stays[row] = true;
    std::vector<std::pair<int, int>> leaving; // first, last shown row
    for (int i = 0; i < int(top.shown.size()); ++i) {
        if (stays[top.shown[size_t(i)]])
            continue;
        if (!leaving.empty() && leaving.back().second == i - 1)
            leaving.back().second = i;
        else
            leaving.emplace_back(i, i);
    }
    std::vector<std::pair<int, int>> coming; // first, last row of `wanted`
    for (int i = 0; i < int(wanted.size()); ++i) {
        if (top.position[wanted[size_t(i)]] >= 0)
            continue;
        if (!coming.empty() && coming.back().second == i - 1)
            coming.back().second = i;
        else
            coming.emplace_back(i, i);
    }
    if (leaving.size() + coming.size() > MostRuns) {
        beginResetModel();
        setShown(0, wanted);
        endResetModel();
        return;
    }
    std::vector<int> gone;
    for (const auto &[first, last] : leaving) {
        for (int row = first; row <= last; ++row)
            gone.push_back(row);
    }
    removeShown(0, gone, Leaving::Hidden);
    if (coming.size() > FewRuns) {
        // As with those that leave: they come in one run, and are put where they belong at once.
        std::vector<quint32> fresh;
        std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(fresh),
            [&](quint32 row) { return top.position[row] < 0; });
        insertShownRun(0, int(top.shown.size()), fresh);
        return layOut(0, wanted);
    }
    for (const auto &[first, last] : coming)
        insertShownRun(0, first, {wanted.begin() + first, wanted.begin() + last + 1});
}

void RowsModelBase::insertShownRun(int at, int first, const std::vector<quint32> &rows)
{
    Branch &here = *m_branches[size_t(at)];
    const bool told = isReachable(at);
    if (told)
        beginInsertRows(parentIndex(at), first, first + int(rows.size()) - 1);
    here.shown.insert(here.shown.begin() + first, rows.begin(), rows.end());
    countShown(at, size_t(first));
    if (told)
        endInsertRows();
}

void RowsModelBase::rowsAppended(int at, quint32 first)
{
    Branch &here = *m_branches[size_t(at)];
    const quint32 count = storedCount(at);
    here.position.resize(count, -1);
    if (at == 0) {
        m_texts.rowsCame();
        m_wholeOrder.clear();
    }
    std::vector<quint32> fresh;
    std::vector<bool> hits;
    if (at == 0 && isFiltering())
        hits = filterHits(int(first));
    for (quint32 row = first; row < count; ++row) {
        if (at != 0 || ((hits.empty() || hits[row - first]) && passes(row)))
            fresh.push_back(row);
    }
    if (fresh.empty())
        return;
    // Pages of a list mostly come in its order: then they fit in somewhere in one piece, and nothing has to be sorted.
    fresh = sorted(at, std::move(fresh));
    const int place = isSorting() ? placeInOnePiece(at, fresh) : int(here.shown.size());
    insertShownRun(at, place < 0 ? int(here.shown.size()) : place, fresh);
    m_orderStale = m_orderStale || place < 0;
}

int RowsModelBase::placeInOnePiece(int at, const std::vector<quint32> &fresh)
{
    const bool numeric = isNumeric(m_sortColumn);
    const TextRanks *ranks = numeric ? nullptr : ranksOf(at);
    if (!numeric && !ranks)
        return -1;
    const auto key = [&](quint32 row) {
        const quint64 ascending = numeric ? sortKey(numberAt(at, row, m_sortColumn)) : quint64(ranks->rank(row));
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
        m_texts.rowChanged(int(row));
        m_ranks.outdate(row);
        m_wholeOrder.clear();
    }
    m_changed.add(place(at, row), changedColumns);
    m_touched.push_back(row);
    const QModelIndex left = isReachable(at) ? indexFor(at, row) : QModelIndex();
    if (left.isValid())
        emit dataChanged(left, left.siblingAtColumn(columnCount() - 1));
}

void RowsModelBase::batchDone(int at)
{
    std::vector<quint32> touched = std::exchange(m_touched, {});
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    const bool many = touched.size() > FewChanged + storedCount(at) / FewChanged;
    if (!touched.empty() && at == 0 && (many || m_orderStale))
        applyVisible(visibleRowsInOrder());
    if (m_orderStale || many)
        resort(at);
    else if (!touched.empty())
        settleTouched(at, std::move(touched));
    m_orderStale = false;
    tellCounts();
}

// ---- a few rows that have changed ----

bool RowsModelBase::isVisible(int at, quint32 row) const
{
    if (at != 0)
        return true;
    return (m_terms.empty() || m_texts.arena().matches(int(row), m_terms)) && passesColumns(row) && passes(row);
}

/// By the column that sorts; without one as they came.
bool RowsModelBase::isBefore(int at, quint32 a, quint32 b)
{
    if (!isSorting())
        return a < b;
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    if (descending)
        std::swap(a, b);
    if (isNumeric(m_sortColumn))
        return numberAt(at, a, m_sortColumn) < numberAt(at, b, m_sortColumn);
    if (const TextRanks *ranks = ranksOf(at))
        return ranks->rank(a) < ranks->rank(b);
    const auto folded = [&](quint32 row) { return sortTextAt(at, row, m_sortColumn).toCaseFolded(); };
    return m_collator.compare(folded(a), folded(b)) < 0;
}

/// Of shown rows whose neighbours were in order before these changed.
bool RowsModelBase::isInOrder(int at, const std::vector<quint32> &rows)
{
    const Branch &here = branch(at);
    return std::none_of(rows.begin(), rows.end(), [&](quint32 row) {
        const size_t place = size_t(here.position[row]);
        return (place > 0 && isBefore(at, row, here.shown[place - 1]))
            || (place + 1 < here.shown.size() && isBefore(at, here.shown[place + 1], row));
    });
}

/// `shown` is in order; `rows` are not among them.
std::vector<quint32> RowsModelBase::placedAnew(int at, const std::vector<quint32> &shown, std::vector<quint32> rows)
{
    const auto before = [&](quint32 a, quint32 b) { return isBefore(at, a, b); };
    std::stable_sort(rows.begin(), rows.end(), before);
    std::vector<quint32> all;
    all.reserve(shown.size() + rows.size());
    auto from = shown.begin();
    for (const quint32 row : rows) {
        const auto place = std::upper_bound(from, shown.end(), row, before);
        all.insert(all.end(), from, place);
        all.push_back(row);
        from = place;
    }
    all.insert(all.end(), from, shown.end());
    return all;
}

/// Each row's text and key are read once or a few times, those of others as often as a search in order needs: the work
/// goes with the change, not with the table.
void RowsModelBase::settleTouched(int at, std::vector<quint32> rows)
{
    if (at == 0 && !m_terms.empty())
        m_texts.all();
    const Branch &here = branch(at);
    std::vector<int> leaving;
    std::vector<quint32> staying;
    std::vector<quint32> coming;
    for (const quint32 row : rows) {
        const bool wanted = isVisible(at, row);
        if (here.position[row] >= 0)
            wanted ? staying.push_back(row) : leaving.push_back(here.position[row]);
        else if (wanted)
            coming.push_back(row);
    }
    std::sort(leaving.begin(), leaving.end());
    removeShown(at, leaving, Leaving::Hidden);
    if (isSorting() && !isInOrder(at, staying)) {
        std::vector<quint32> others;
        others.reserve(here.shown.size());
        std::copy_if(here.shown.begin(), here.shown.end(), std::back_inserter(others),
            [&](quint32 row) { return !std::binary_search(staying.begin(), staying.end(), row); });
        layOut(at, placedAnew(at, others, staying));
    }
    if (!coming.empty())
        applyVisible(placedAnew(at, here.shown, std::move(coming)));
}

void RowsModelBase::ageChangedMarks()
{
    tellMarks(m_changed.age());
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
    m_changed.rename(
        [&](quint64 marked) { return int(marked >> 32) == at ? place(at, newRowOf[quint32(marked)]) : marked; });
}

void RowsModelBase::takeOutRows(int at, const std::vector<quint32> &rows, const std::function<void()> &takeOut)
{
    if (rows.empty())
        return;
    Branch &here = *m_branches[size_t(at)];
    std::vector<int> shown;
    for (const quint32 row : rows) {
        if (here.position[row] >= 0)
            shown.push_back(here.position[row]);
    }
    std::sort(shown.begin(), shown.end());
    removeShown(at, shown, Leaving::ForGood);
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
    if (at == 0) {
        m_texts.takeOut(rows);
        m_ranks.takeOut(rows);
        m_wholeOrder.clear();
    }
    std::erase_if(m_touched, [&](quint32 row) { return newRowOf[row] == Gone; });
    for (quint32 &row : m_touched)
        row = newRowOf[row];
    takeOut();
    setShown(at, std::move(kept));
    renumberParents(at, newRowOf);
}

void RowsModelBase::removeShownRun(int at, int first, int last, Leaving how)
{
    Branch &here = *m_branches[size_t(at)];
    const bool told = isReachable(at);
    if (told)
        beginRemoveRows(parentIndex(at), first, last);
    if (how == Leaving::ForGood)
        dropBranchesBelow(at, {here.shown.begin() + first, here.shown.begin() + last + 1});
    const auto from = here.shown.begin() + first;
    const auto end = here.shown.begin() + last + 1;
    std::for_each(from, end, [&](quint32 row) { here.position[row] = -1; });
    here.shown.erase(from, end);
    countShown(at, size_t(first));
    if (told)
        endRemoveRows();
}

/// Shown rows (ascending) go. Where they stand in many places they are brought together at the first of them, so that
/// views hear of one removal, and the work is that of one, whatever their number; a view then goes on from there.
void RowsModelBase::removeShown(int at, const std::vector<int> &rows, Leaving how)
{
    std::vector<std::pair<int, int>> runs;
    for (const int row : rows) {
        if (!runs.empty() && runs.back().second == row - 1)
            runs.back().second = row;
        else
            runs.emplace_back(row, row);
    }
    if (runs.size() > FewRuns) {
        const std::vector<quint32> &before = branch(at).shown;
        std::vector<quint32> together(before.begin(), before.begin() + rows.front());
        together.reserve(before.size());
        for (const int row : rows)
            together.push_back(before[size_t(row)]);
        auto next = rows.begin();
        for (int row = rows.front(); row < int(before.size()); ++row) {
            if (next != rows.end() && *next == row)
                ++next;
            else
                together.push_back(before[size_t(row)]);
        }
        layOut(at, std::move(together));
        runs = {{rows.front(), rows.front() + int(rows.size()) - 1}};
    }
    for (auto run = runs.rbegin(); run != runs.rend(); ++run)
        removeShownRun(at, run->first, run->second, how);
}

void RowsModelBase::reorder(int at, const std::vector<quint32> &newRowOf, const std::function<void()> &permute)
{
    Branch &here = *m_branches[size_t(at)];
    std::vector<quint32> shown = here.shown;
    for (quint32 &row : shown)
        row = newRowOf[row];
    for (quint32 &row : m_touched)
        row = newRowOf[row];
    permute();
    setShown(at, std::move(shown));
    renumberParents(at, newRowOf);
    if (at == 0) {
        m_texts.renumber(newRowOf);
        m_ranks.renumber(newRowOf);
        m_wholeOrder.clear();
    }
    resort(at);
}

void RowsModelBase::resetAll(const std::function<void()> &replace)
{
    beginResetModel();
    m_branches.resize(1);
    m_childBranches.clear();
    m_changed.clear();
    m_texts.clear();
    m_ranks.clear();
    m_wholeOrder.clear();
    m_orderStale = false;
    m_touched.clear();
    replace();
    m_texts.rowsCame();
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

void repaintColumn(RowsModelBase &model, int column)
{
    const int last = model.shownCount() - 1;
    if (last >= 0)
        emit model.dataChanged(
            model.index(0, column), model.index(last, column), {Qt::DisplayRole, Qt::AccessibleTextRole, StatusRole});
}

} // namespace nd
