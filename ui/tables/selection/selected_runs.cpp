// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/selection/selected_runs.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

#include <algorithm>
#include <tuple>

namespace nd {

namespace {

constexpr qsizetype MostUnchosen = 1'000;

bool canBeChosen(const QModelIndex &row)
{
    return row.flags().testFlag(Qt::ItemIsSelectable);
}

} // namespace

std::vector<RowRun> selectedRuns(const QAbstractItemView &view)
{
    std::vector<RowRun> runs;
    const QItemSelectionModel *selection = view.selectionModel();
    if (!selection || !view.model())
        return runs;
    const QItemSelection ranges = selection->selection();
    for (const QItemSelectionRange &range : ranges) {
        if (range.isValid())
            runs.push_back({range.parent(), range.top(), range.bottom()});
    }
    std::sort(runs.begin(), runs.end(),
        [](const RowRun &a, const RowRun &b) { return std::tie(a.parent, a.first) < std::tie(b.parent, b.first); });
    size_t kept = 0;
    for (size_t at = 1; at < runs.size(); ++at) {
        if (runs[at].parent == runs[kept].parent && runs[at].first <= runs[kept].last + 1)
            runs[kept].last = std::max(runs[kept].last, runs[at].last);
        else
            runs[++kept] = runs[at];
    }
    if (!runs.empty())
        runs.resize(kept + 1);
    return runs;
}

qsizetype rowsIn(const std::vector<RowRun> &runs)
{
    qsizetype rows = 0;
    for (const RowRun &run : runs)
        rows += run.last - run.first + 1;
    return rows;
}

QModelIndexList firstSelectedRows(const QAbstractItemView &view, qsizetype most)
{
    QModelIndexList rows;
    qsizetype seen = 0;
    for (const RowRun &run : selectedRuns(view)) {
        for (int row = run.first; row <= run.last && rows.size() < most && seen < most + MostUnchosen; ++row, ++seen) {
            const QModelIndex index = view.model()->index(row, 0, run.parent);
            if (canBeChosen(index))
                rows += index;
        }
    }
    return rows;
}

QModelIndex onlySelectedRow(const QAbstractItemView &view)
{
    const QModelIndexList rows = firstSelectedRows(view, 2);
    return rows.size() == 1 ? rows.front() : QModelIndex();
}

bool hasSelectedRow(const QAbstractItemView &view)
{
    return !firstSelectedRows(view, 1).isEmpty() || rowsIn(selectedRuns(view)) > MostUnchosen;
}

} // namespace nd
