// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/row_copy.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QItemSelectionModel>

#include <algorithm>

namespace nd {

namespace {

/// One cell of a TSV: its separators cannot be quoted everywhere, so they become spaces.
QString cellText(const QModelIndex &index)
{
    QString text = index.data(Qt::DisplayRole).toString();
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator)
            c = u' ';
    }
    return text;
}

/// From the root down: parents before their children, as they stand on the screen.
QList<int> pathOf(QModelIndex index)
{
    QList<int> path;
    for (; index.isValid(); index = index.parent())
        path.prepend(index.row());
    return path;
}

QModelIndexList inOrder(QModelIndexList rows)
{
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

} // namespace

QString selectedRowsAsTsv(const QAbstractItemView &view, const QHeaderView &header, bool withHeaders)
{
    if (!view.model() || !view.selectionModel())
        return {};
    const QModelIndexList rows = inOrder(view.selectionModel()->selectedRows());
    if (rows.isEmpty())
        return {};
    QList<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (!header.isSectionHidden(column))
            columns.append(column);
    }
    QString text;
    const auto line = [&text, &columns](auto cell) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (i > 0)
                text += u'\t';
            text += cell(columns[i]);
        }
        text += u'\n';
    };
    if (withHeaders)
        line([&](int column) { return view.model()->headerData(column, Qt::Horizontal).toString(); });
    for (const QModelIndex &row : rows)
        line([&row](int column) { return cellText(row.siblingAtColumn(column)); });
    return text;
}

} // namespace nd
