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

/// The text of one row as the arena has it, made piece by piece: nearly all letters are those of ASCII, which are
/// folded where they are written.
class FoldedText
{
public:
    void add(QStringView text);
    void add(QChar ascii) { m_bytes += char(ascii.unicode()); }
    void clear() { m_bytes.resize(0); }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// The texts of all rows, case folded, one behind the other: searched whole, without an allocation per row. Words with
/// the marks of filter_words are found as these say, all else anywhere.
class TextArena
{
public:
    void clear();
    using ReadText = std::function<void(int row, FoldedText &text)>;
    /// Room for so many rows, of a length as those that are there.
    void reserve(int rows);
    void append(const QString &rowText);
    void append(const FoldedText &rowText);
    /// The text of this row is another by now: renew() wants it.
    void outdate(int row)
    {
        if (row < rows())
            m_outdated.insert(row);
    }
    void renew(const ReadText &read);
    /// So many rows have another text than the one in between the others: each is looked at by itself.
    size_t others() const { return size_t(m_outdated.size() + m_replaced.size()); }
    /// Closes up behind these rows (ascending).
    void takeOut(const std::vector<quint32> &rows);
    /// The rows stand in another order.
    void renumber(const std::vector<quint32> &newRowOf);
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
    /// Makes the arena anew of these rows of it.
    void keep(const std::vector<quint32> &rows);
    std::string_view row(int at) const;
    static bool contains(std::string_view row, const QByteArray &term);

    QByteArray m_text;
    std::vector<quint32> m_ends;
    QSet<int> m_outdated;
    QHash<int, QByteArray> m_replaced; ///< by row: its text instead of the one in m_text
};

} // namespace nd
