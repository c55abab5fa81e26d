// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/files/table_file.h"

#include <QAbstractItemView>

class QHeaderView;

namespace nd {

/// Selected rows in the order of the screen: parents before their children.
QModelIndexList selectedRowsInOrder(const QAbstractItemView &view);
/// All rows as they are shown: sorted and filtered, those of a tree that are expanded.
QModelIndexList allShownRows(const QAbstractItemView &view);

/// The columns that are shown, in their order.
QList<int> shownColumns(const QHeaderView &header);
/// A table with the titles of these columns, of the kinds that `rows` have in them, and no row yet.
TextTable emptyTable(const QAbstractItemView &view, const QList<int> &columns, const QModelIndexList &rows);
/// One row as texts.
QStringList textsOf(const QModelIndex &row, const QList<int> &columns);
/// These rows as texts, with the columns that are shown, in their order.
TextTable textsOf(const QAbstractItemView &view, const QHeaderView &header, const QModelIndexList &rows);

/// The column with this ColumnIdRole; -1: there is none.
int columnOf(const QAbstractItemModel &model, QStringView id);

/// The header of a table or tree; null when it is neither.
QHeaderView *headerOf(QAbstractItemView *view);

} // namespace nd
