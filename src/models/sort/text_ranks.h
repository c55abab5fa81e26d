// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>
#include <QString>

#include <array>
#include <vector>

namespace nd {

/// The texts of one column as numbers that stand in the order of the language. Cities, types and states repeat: each
/// different text is kept once and compared once; a row takes four bytes. Texts that come later are put in between the
/// others, which are not compared anew.
class TextRanks
{
public:
    explicit TextRanks(const QCollator &collator) : m_collator(collator) { }

    quint32 rows() const { return quint32(m_textOf.size()); }
    /// Of the next row.
    void append(const QString &text) { m_textOf.push_back(idOf(text)); }
    void set(quint32 row, const QString &text) { m_textOf[row] = idOf(text); }
    /// Closes up behind these rows (ascending).
    void takeOut(const std::vector<quint32> &rows);
    /// The rows stand in another order.
    void renumber(const std::vector<quint32> &newRowOf);

    /// Ranks what has come; before that, rank() knows nothing of it.
    void settle();
    /// Rows have the same one when the language makes no difference between their texts; small letters and large ones
    /// are the same.
    quint32 rank(quint32 row) const { return m_rankOf[m_textOf[row]]; }
    /// Different texts that were seen, also of rows that have changed since.
    size_t texts() const { return m_texts.size(); }

private:
    struct Slot
    {
        quint32 hash = 0;
        quint32 next = 0; ///< id + 1; 0 is free
    };
    using Ids = std::vector<quint32>;
    /// Texts that have no rank yet, in order.
    struct Fresh
    {
        Ids ids;
        std::vector<bool> likeBefore; ///< by id, from the first of them: to the language as the one before it in order
    };

    quint32 idOf(const QString &text);
    quint32 lookedUp(const QString &text);
    void makeRoom();
    Fresh sortedFresh() const;
    Ids mergedWith(const Ids &fresh) const;
    int compare(quint32 a, quint32 b) const;

    QCollator m_collator;
    std::vector<QString> m_texts; ///< by id
    std::vector<quint32> m_rankOf; ///< by id, as far as settled
    Ids m_order; ///< ids in order
    std::vector<quint32> m_textOf; ///< by row: id
    std::vector<Slot> m_slots; ///< ids by their text
    std::array<quint32, 256> m_recent = {}; ///< id + 1 by where a text's letters lie: mostly texts share them
};

} // namespace nd
