// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

namespace nd {

/// The texts of all rows, case folded, one behind the other: searched whole, without an allocation per row. Words with
/// the marks of filter_words are found as these say, all else anywhere.
class TextArena
{
public:
    void clear();
    void append(const QString &rowText);
    int rows() const { return int(m_ends.size()); }

    /// For each row from `first` on: does it contain every term? Terms are folded.
    std::vector<bool> match(const std::vector<QByteArray> &terms, int first = 0) const;

    /// A word as the rows are folded.
    static QByteArray folded(const QString &word);
    /// Does this one text, with its marks, contain the folded word?
    static bool finds(const QString &text, const QByteArray &word);

private:
    std::string_view row(int at) const;
    static bool contains(std::string_view row, const QByteArray &term);

    QByteArray m_text;
    std::vector<quint32> m_ends;
};

} // namespace nd
