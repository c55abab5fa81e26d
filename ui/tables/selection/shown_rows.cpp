// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/selection/shown_rows.h"

#include "models/roles.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMetaType>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace nd {

namespace {

/// A column that is sorted by a whole number holds times, or where it stands to the right counts and amounts. A
/// telephone number is no number, though it is sorted as one.
CellKind kindOf(const QModelIndexList &rows, int column)
{
    const QModelIndex cell = rows.front().siblingAtColumn(column);
    if (cell.data(SortRole).typeId() != QMetaType::LongLong)
        return CellKind::Text;
    const bool right = Qt::Alignment(cell.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight);
    return right ? CellKind::Number : CellKind::Time;
}

/// From the root down: parents before their children, as they stand on the screen.
QList<int> pathOf(QModelIndex index)
{
    QList<int> path;
    for (; index.isValid(); index = index.parent())
        path.prepend(index.row());
    return path;
}

void addShown(const QAbstractItemModel &model, const QTreeView *tree, const QModelIndex &parent, QModelIndexList &rows)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows += index;
        if (tree && tree->isExpanded(index))
            addShown(model, tree, index, rows);
    }
}

} // namespace

QModelIndexList selectedRowsInOrder(const QAbstractItemView &view)
{
    if (!view.model() || !view.selectionModel())
        return {};
    QModelIndexList rows = view.selectionModel()->selectedRows();
    const bool nested
        = std::any_of(rows.cbegin(), rows.cend(), [](const QModelIndex &row) { return row.parent().isValid(); });
    if (nested) {
        std::sort(
            rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return pathOf(a) < pathOf(b); });
    } else {
        std::sort(
            rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    }
    return rows;
}

QModelIndexList allShownRows(const QAbstractItemView &view)
{
    QModelIndexList rows;
    if (view.model())
        addShown(*view.model(), qobject_cast<const QTreeView *>(&view), view.rootIndex(), rows);
    return rows;
}

QList<int> shownColumns(const QHeaderView &header)
{
    QList<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (!header.isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

TextTable emptyTable(const QAbstractItemView &view, const QList<int> &columns, const QModelIndexList &rows)
{
    TextTable table{.name = view.accessibleName()};
    for (const int column : view.model() ? columns : QList<int>()) {
        table.titles += view.model()->headerData(column, Qt::Horizontal).toString();
        table.kinds.push_back(rows.isEmpty() ? CellKind::Text : kindOf(rows, column));
    }
    return table;
}

QStringList textsOf(const QModelIndex &row, const QList<int> &columns)
{
    QStringList cells;
    cells.reserve(columns.size());
    for (const int column : columns)
        cells += row.siblingAtColumn(column).data(Qt::DisplayRole).toString();
    return cells;
}

TextTable textsOf(const QAbstractItemView &view, const QHeaderView &header, const QModelIndexList &rows)
{
    const QList<int> columns = shownColumns(header);
    TextTable table = emptyTable(view, columns, rows);
    table.rows.reserve(size_t(rows.size()));
    for (const QModelIndex &row : rows)
        table.rows.push_back(textsOf(row, columns));
    return table;
}

int columnOf(const QAbstractItemModel &model, QStringView id)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal, ColumnIdRole).toString() == id)
            return column;
    }
    return -1;
}

QHeaderView *headerOf(QAbstractItemView *view)
{
    if (const auto *table = qobject_cast<QTableView *>(view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<QTreeView *>(view);
    return tree ? tree->header() : nullptr;
}

} // namespace nd
