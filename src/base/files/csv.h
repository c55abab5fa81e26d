// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace nd::csv {

/// One record and where it begins.
struct Row
{
    QStringList cells = {};
    int line = 1; ///< of the text, from 1; a quoted cell may go over several
    friend bool operator==(const Row &, const Row &) = default;
};

/// Comma separated values (RFC 4180), read a piece at a time, so that a large file neither blocks nor is held twice.
/// Takes what spreadsheets write: a byte order mark, CRLF, CR or LF, quotes inside of quotes, text that stands behind a
/// closing quote. Never fails: a quote that is not closed ends with the text.
class Reader
{
public:
    /// A cell that is longer than this, in UTF-16 units, is cut there.
    static constexpr qsizetype LongestCell = 64 * 1024;
    /// Cells of a row beyond these are left out.
    static constexpr qsizetype MostCells = 1024;

    explicit Reader(QString text, QChar separator = u',');

    /// Empty at the end. Lines with nothing on them are passed over.
    std::optional<Row> next();
    /// How much is read, from 0 to 1.
    double progress() const;

private:
    QString cell();
    QString quoted();
    bool endsLine(QChar c) const { return c == u'\n' || c == u'\r'; }
    void takeLineEnd();

    QString m_text; ///< shared: whatever could write to it would copy all of it first
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// The whole text at once.
std::vector<Row> read(const QString &text, QChar separator = u',');

/// Comma, semicolon or tab: what stands most often outside of quotes in the first line; a comma when none does.
QChar separatorOf(const QString &text);

/// UTF-8 with or without a mark, or UTF-16 with one; what is not UTF-8 is read as Latin-1.
QString decode(const QByteArray &bytes);

/// One row with CRLF behind it. A cell that a spreadsheet would take for a formula (it begins with = + - @, tab or CR)
/// gets an apostrophe in front, except for plain numbers such as +13125550100.
QByteArray write(const QStringList &cells);
/// The same behind what stands there, for many lines.
void append(QByteArray &to, const QStringList &cells);

/// A cell as it was before write() put an apostrophe in front.
QString unguarded(const QString &cell);

} // namespace nd::csv
