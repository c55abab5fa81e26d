// SPDX-License-Identifier: Apache-2.0
#include "base/files/workbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace nd::workbook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestCell = 32'767; ///< of Excel, in UTF-16 units
constexpr int WidestColumn = 60; ///< characters
constexpr size_t MeasuredRows = 200;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::workbook)
};

Error failure(const QString &why)
{
    return {.kind = ErrorKind::Local, .detail = why};
}

lxw_error writeRow(lxw_worksheet *sheet, lxw_row_t row, const QStringList &cells, lxw_format *format)
{
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QByteArray text = cells[column].left(LongestCell).toUtf8();
        if (text.isEmpty())
            continue;
        // Always a text: +13125550100 would become a number, and =1+1 a formula.
        const lxw_error error = worksheet_write_string(sheet, row, lxw_col_t(column), text.constData(), format);
        if (error != LXW_NO_ERROR)
            return error;
    }
    return LXW_NO_ERROR;
}

void fitColumns(lxw_worksheet *sheet, const TextTable &table)
{
    for (qsizetype column = 0; column < table.titles.size(); ++column) {
        qsizetype longest = table.titles[column].size();
        for (size_t row = 0; row < std::min(table.rows.size(), MeasuredRows); ++row)
            longest = std::max(longest, table.rows[row].value(column).size());
        const double width = double(std::min<qsizetype>(longest, WidestColumn)) + 2;
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), width, nullptr);
    }
}

lxw_error fill(lxw_workbook *book, const TextTable &table)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    lxw_format *text = workbook_add_format(book);
    format_set_num_format(text, "@"); // stays a text when somebody edits it
    fitColumns(sheet, table);
    worksheet_freeze_panes(sheet, 1, 0);
    lxw_error error = writeRow(sheet, 0, table.titles, bold);
    for (size_t row = 0; row < table.rows.size() && error == LXW_NO_ERROR; ++row)
        error = writeRow(sheet, lxw_row_t(row + 1), table.rows[row], text);
    return error;
}

} // namespace

bool isAvailable()
{
    return true;
}

QString libraryVersion()
{
    return QStringLiteral("libxlsxwriter ") + QLatin1String(lxw_version());
}

Result<QByteArray> write(const TextTable &table)
{
    if (qsizetype(table.rows.size()) >= MostWorkbookRows)
        return failure(Tr::tr("A workbook holds %L1 rows and no more. Export as CSV.").arg(MostWorkbookRows));
    // The library writes files only.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(folder.errorString());
    const QString path = folder.filePath(u"table.xlsx"_s);
    QByteArray own = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE; // a row at a time; LXW_TRUE is 1
    options.tmpdir = own.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return failure(Tr::tr("There is no room for a workbook."));
    const lxw_error filled = fill(book, table);
    const lxw_error closed = workbook_close(book);
    if (const lxw_error error = filled != LXW_NO_ERROR ? filled : closed; error != LXW_NO_ERROR)
        return failure(QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString());
    return file.readAll();
}

} // namespace nd::workbook
