// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/selection/row_copy.h"

#include "ui/tables/selection/shown_rows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QStringList>

namespace nd {

using namespace Qt::StringLiterals;

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

/// The style is how spreadsheets are told that a cell is text.
QString htmlRowOf(const QStringList &cells)
{
    QString row = u"<tr>"_s;
    for (const QString &cell : cells)
        row += uR"(<td style='mso-number-format:"\@"'>%1</td>)"_s.arg(cell.toHtmlEscaped());
    return row + u"</tr>"_s;
}

QString asHtml(const TextTable &table, bool withTitles)
{
    QString rows = withTitles ? htmlRowOf(table.titles) : QString();
    for (const QStringList &row : table.rows)
        rows += htmlRowOf(row);
    return u"<meta charset=\"utf-8\"><table>%1</table>"_s.arg(rows);
}

QString asTsv(const TextTable &table, bool withTitles)
{
    if (table.rows.empty())
        return {};
    QString text;
    if (withTitles)
        text = lineOf(table.titles);
    for (const QStringList &row : table.rows)
        text += lineOf(row);
    return text;
}

TextTable selectedTexts(const QAbstractItemView &view, const QHeaderView &header)
{
    return textsOf(view, header, selectedRowsInOrder(view));
}

} // namespace

QString selectedRowsAsTsv(const QAbstractItemView &view, const QHeaderView &header, bool withTitles)
{
    return asTsv(selectedTexts(view, header), withTitles);
}

void copySelectedRows(const QAbstractItemView &view, const QHeaderView &header, bool withTitles)
{
    const TextTable table = selectedTexts(view, header);
    if (table.rows.empty())
        return;
    auto *data = new QMimeData;
    data->setText(asTsv(table, withTitles));
    data->setHtml(asHtml(table, withTitles));
    QGuiApplication::clipboard()->setMimeData(data);
}

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace nd
