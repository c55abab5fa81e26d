// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <functional>
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
    /// The text of this row is another by now: renew() wants it.
    void outdate(int row)
    {
        if (row < rows())
            m_outdated.insert(row);
    }
    void renew(const std::function<QString(int row)> &textOf);
    /// So many rows have another text than the one in between the others: each is looked at by itself.
    size_t others() const { return size_t(m_outdated.size() + m_replaced.size()); }
    /// Closes up behind these rows (ascending).
    void takeOut(const std::vector<quint32> &rows);
    int rows() const { return int(m_ends.size()); }

    /// For each row from `first` on: does it contain every term? Terms are folded.
    std::vector<bool> match(const std::vector<QByteArray> &terms, int first = 0) const;

    /// The same of one row.
    bool matches(int row, const std::vector<QByteArray> &terms) const;

    /// A word as the rows are folded.
    static QByteArray folded(const QString &word);
    /// Does this one text, with its marks, contain the folded word?
    static bool finds(const QString &text, const QByteArray &word);

private:
    std::string_view row(int at) const;
    static bool contains(std::string_view row, const QByteArray &term);

    QByteArray m_text;
    std::vector<quint32> m_ends;
    QSet<int> m_outdated;
    QHash<int, QByteArray> m_replaced; ///< by row: its text instead of the one in m_text
};

} // namespace nd
