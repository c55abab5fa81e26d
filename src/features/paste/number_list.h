// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/files/csv.h"

#include <QString>
#include <QStringList>

#include <QHash>

#include <optional>
#include <utility>
#include <vector>

namespace nd {

/// One number of a pasted or imported list, as it stands there and as it is understood.
struct NumberEntry
{
    enum class Problem {
        None,
        Repeated, ///< the same number stands at line `sameAs`
        Missing, ///< the row has nothing in the column of numbers
        Masked, ///< "+16183xxxxxx": only its beginning is shown (api-facts §3.1)
        Shortened, ///< "1.97E+10": a spreadsheet has thrown its last digits away
        Formula,
        NoCountry, ///< a national number, and no country to read it in
        TooShort, ///< for the country that it was read in, or for E.164
        TooLong,
        NotANumber,
        UnknownCountry, ///< "+999…": no country has this calling code
        Several, ///< more than one number, and no saying which
        RangeTooLong, ///< "2037388600 - 2037399999": more than MostRange
        RangeBackwards,
    };
    int line = 0; ///< of the text, from 1
    QString text = {}; ///< what stands there, cut at MostText
    QString number = {}; ///< E.164; empty when it cannot be read as one
    Problem problem = Problem::None;
    int sameAs = 0; ///< a line, for Repeated
    bool isNational = false; ///< read in the country of national numbers
    QString leftOut = {}; ///< what stands beside the number and is not kept: an extension, a name
    friend bool operator==(const NumberEntry &, const NumberEntry &) = default;

    static constexpr int MostText = 60;
    static constexpr int MostRange = 1'000; ///< numbers from the first to the last of a range
};

/// One cell by itself. `region` (ISO 3166-1 alpha-2, may be empty) is where a national number belongs. Takes what
/// spreadsheets and messengers do to numbers: ="+1…", '+1…, "13125550101.0", marks of direction, odd spaces; `tel:`
/// and other addresses; the international prefixes 00 and, in the US and Canada, 011; a word or a name beside it.
NumberEntry readNumberEntry(const QString &cell, const QString &region);

/// "2037388609 - 2037388615", "+1… to +1…": its first and last number, both good. Empty when it is no range.
std::optional<std::pair<NumberEntry, NumberEntry>> readNumberRange(const QString &cell, const QString &region);

/// How a list is to be read.
struct NumberListOptions
{
    QString region = {}; ///< of national numbers
    std::optional<int> column = {}; ///< from 0; empty: found by its content
};

/// Numbers out of text: one below the other, one behind the other, or a column of a table, which is found by what
/// stands in it. Reads a slice at a time; memory is bounded by MostEntries. No thread of its own: any one thread.
class NumberListReader
{
public:
    using Options = NumberListOptions;
    /// What stands beyond these is not read.
    static constexpr int MostEntries = 100'000;
    static constexpr int MostColumns = 100; ///< that can be chosen

    explicit NumberListReader(QString text = {}, const Options &options = {});

    /// Names of the columns, by their header or "Column 2"; empty when the text is no table.
    const QStringList &columns() const { return m_columns; }
    /// That the numbers are taken from; -1 when every cell is one.
    int column() const { return m_column; }

    /// At most so many rows further; nothing at the end.
    std::vector<NumberEntry> next(int most);
    /// The first line as it stands there, when it was taken for the names of the columns; else empty.
    const QString &header() const { return m_header; }
    bool atEnd() const { return m_ended; }
    /// More stands there than is read.
    bool isCut() const { return m_cut; }
    double progress() const; ///< from 0 to 1

private:
    void inspect(const std::optional<int> &wanted);
    bool isTitle(const QStringList &cells) const;
    std::optional<NumberEntry> nextInTable();
    std::optional<NumberEntry> nextInList();
    NumberEntry readCell(const QString &cell, int line);
    std::optional<NumberEntry> nextInRange();
    void judgeRepetition(NumberEntry &entry);

    QString m_text;
    QString m_region;
    QChar m_separator;
    csv::Reader m_rows;
    QStringList m_columns;
    int m_column = -1;
    bool m_titled = false; ///< the first row is the names of the columns
    QString m_header;
    NumberEntry m_range; ///< the entry that a range stands in
    qint64 m_rangeNext = 1; ///< digits; beyond m_rangeLast: no range
    qint64 m_rangeLast = 0;
    bool m_atFirst = true;
    qsizetype m_at = 0; ///< in a list
    int m_line = 1;
    int m_count = 0;
    bool m_ended = false;
    bool m_cut = false;
    QHash<QString, int> m_seen; ///< number and its first line
};

} // namespace nd
