// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/row_copy.h"

#include "ui/tables/shown_rows.h"

namespace nd {

namespace {

/// One line of a TSV: its separators cannot be quoted everywhere, so they become spaces.
QString lineOf(QStringList cells)
{
    for (QString &cell : cells) {
        for (QChar &c : cell) {
            if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator)
                c = u' ';
        }
    }
    return cells.join(u'\t') + u'\n';
}

} // namespace

QString selectedRowsAsTsv(const QAbstractItemView &view, const QHeaderView &header, bool withHeaders)
{
    const TextTable table = textsOf(view, header, selectedRowsInOrder(view));
    if (table.rows.empty())
        return {};
    QString text;
    if (withHeaders)
        text = lineOf(table.titles);
    for (const QStringList &row : table.rows)
        text += lineOf(row);
    return text;
}

} // namespace nd
