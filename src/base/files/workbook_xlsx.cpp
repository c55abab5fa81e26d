// SPDX-License-Identifier: Apache-2.0
#include "base/files/workbook.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <optional>
#include <vector>

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

/// How the cells of each kind look.
struct Formats
{
    lxw_format *text = nullptr;
    lxw_format *whole = nullptr;
    lxw_format *amount = nullptr;
    lxw_format *time = nullptr;
};

Formats formatsIn(lxw_workbook *book)
{
    const auto make = [book](const char *format) {
        lxw_format *made = workbook_add_format(book);
        format_set_num_format(made, format);
        return made;
    };
    return {make("@"), // stays a text when somebody edits it
        make("0"), make("0.00######"), make("yyyy-mm-dd hh:mm")};
}

/// Of so many digits that a double holds them all.
bool isExactNumber(const QString &text)
{
    static const QRegularExpression number(u"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"_s);
    return text.size() <= 15 && number.match(text).hasMatch();
}

std::optional<lxw_datetime> timeOf(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
    if (!time.isValid())
        time = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s);
    if (!time.isValid())
        return {};
    const QDate day = time.date();
    return lxw_datetime{
        day.year(), day.month(), day.day(), time.time().hour(), time.time().minute(), double(time.time().second())};
}

lxw_error writeCell(
    lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &cell, CellKind kind, const Formats &formats)
{
    if (kind == CellKind::Number && isExactNumber(cell))
        return worksheet_write_number(
            sheet, row, column, cell.toDouble(), cell.contains(u'.') ? formats.amount : formats.whole);
    if (kind == CellKind::Time) {
        if (std::optional<lxw_datetime> time = timeOf(cell))
            return worksheet_write_datetime(sheet, row, column, &*time, formats.time);
    }
    // A text: +13125550100 would become a number, and =1+1 a formula.
    return worksheet_write_string(sheet, row, column, cell.left(LongestCell).toUtf8().constData(), formats.text);
}

lxw_error writeRow(lxw_worksheet *sheet, lxw_row_t row, const QStringList &cells, const std::vector<CellKind> &kinds,
    const Formats &formats)
{
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (cells[column].isEmpty())
            continue;
        const CellKind kind = size_t(column) < kinds.size() ? kinds[size_t(column)] : CellKind::Text;
        const lxw_error error = writeCell(sheet, row, lxw_col_t(column), cells[column], kind, formats);
        if (error != LXW_NO_ERROR)
            return error;
    }
    return LXW_NO_ERROR;
}

/// Excel takes 31 characters, and some not at all.
QByteArray sheetName(QString name)
{
    static const QRegularExpression refused(uR"([\[\]:*?/\\'])"_s);
    return name.replace(refused, u" "_s).simplified().left(31).toUtf8();
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

/// Nothing where it was given up.
std::optional<lxw_error> fill(lxw_workbook *book, const TextTable &table, const TableProgress &progress)
{
    const QByteArray name = sheetName(table.name);
    lxw_worksheet *sheet = workbook_add_worksheet(book, name.isEmpty() ? nullptr : name.constData());
    if (!sheet)
        sheet = workbook_add_worksheet(book, nullptr); // the name was refused after all
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    const Formats formats = formatsIn(book);
    fitColumns(sheet, table);
    worksheet_freeze_panes(sheet, 1, 0);
    if (!table.titles.isEmpty() && !table.rows.empty())
        worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.size()), lxw_col_t(table.titles.size() - 1));
    lxw_error error = writeRow(sheet, 0, table.titles, {}, {bold, bold, bold, bold});
    for (size_t row = 0; row < table.rows.size() && error == LXW_NO_ERROR; ++row) {
        if (!goesOn(progress, qsizetype(row)))
            return {};
        error = writeRow(sheet, lxw_row_t(row + 1), table.rows[row], table.kinds, formats);
    }
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

Result<QByteArray> write(const TextTable &table, const TableProgress &progress)
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
    const std::optional<lxw_error> filled = fill(book, table, progress);
    const lxw_error closed = workbook_close(book);
    if (!filled)
        return failure({});
    if (const lxw_error error = *filled != LXW_NO_ERROR ? *filled : closed; error != LXW_NO_ERROR)
        return failure(QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString());
    return file.readAll();
}

} // namespace nd::workbook
