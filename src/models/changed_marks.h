// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

#include <vector>

namespace nd {

/// Which cells of a model have changed a moment ago. A mark is young until age() is called, then old, and gone after
/// the next call: called every few seconds, each stays for one to two of these spans, however often something else
/// changes meanwhile. A place is one row of the model; what it stands for is the caller's.
class ChangedMarks
{
public:
    /// Columns beyond these get no mark.
    static constexpr int MostColumns = 32;

    /// Are changes worth finding out? Marks that are there stay either way.
    void keep(bool on) { m_kept = on; }
    bool areKept() const { return m_kept; }
    /// `columns`: a bit for each that has changed.
    void add(quint64 place, quint64 columns)
    {
        if (columns != 0)
            m_marks[place] |= columns;
    }
    bool isEmpty() const { return m_marks.isEmpty(); }
    bool has(quint64 place, int column) const
    {
        const quint64 marks = m_marks.isEmpty() ? 0 : m_marks.value(place);
        return (marks | marks >> MostColumns) >> column & 1;
    }
    /// Gives the places that have lost a mark.
    std::vector<quint64> age();
    void remove(quint64 place) { m_marks.remove(place); }
    void clear() { m_marks.clear(); }

    /// The places are called otherwise from now on.
    template <class NewPlaceOf>
    void rename(NewPlaceOf newPlaceOf)
    {
        QHash<quint64, quint64> renamed;
        renamed.reserve(m_marks.size());
        for (auto it = m_marks.cbegin(); it != m_marks.cend(); ++it)
            renamed.insert(newPlaceOf(it.key()), it.value());
        m_marks = std::move(renamed);
    }

private:
    QHash<quint64, quint64> m_marks; ///< by place: a bit for each column, young ones below bit 32, old ones above
    bool m_kept = false;
};

} // namespace nd
