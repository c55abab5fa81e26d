// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QModelIndex>

#include <vector>

class QAbstractItemView;

namespace nd {

/// Rows of one parent next to each other, all of them selected, as far as they can be.
struct RowRun
{
    QModelIndex parent = {};
    int first = 0;
    int last = 0;
    friend bool operator==(const RowRun &, const RowRun &) = default;
};

/// What is selected, by runs: a million rows that Ctrl+A has selected are one. Those of one parent in the order of the
/// model. Rows that cannot be chosen are in them, too: who counts asks for each.
std::vector<RowRun> selectedRuns(const QAbstractItemView &view);
qsizetype rowsIn(const std::vector<RowRun> &runs);
/// The row in column 0, when it is the only one that is selected; else invalid.
QModelIndex onlySelectedRow(const QAbstractItemView &view);
/// Some row is selected. Of rows that cannot be chosen a thousand are gone over: behind more of them, one can be.
bool hasSelectedRow(const QAbstractItemView &view);
/// The first selected rows, at most so many, in column 0.
QModelIndexList firstSelectedRows(const QAbstractItemView &view, qsizetype most);

} // namespace nd
