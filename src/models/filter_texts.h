// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text_arena.h"

#include <QTimer>

#include <functional>
#include <vector>

namespace nd {

/// The texts that a filter looks through, of all rows of a table. Who never filters has none of them in memory. From
/// the moment in which somebody goes to the filter's field they are made in short slices, and those of rows that come
/// later once these have come to rest; what is missing when a filter comes is made at once. No answer depends on how
/// far the slices are, and none runs while there is nothing to do.
class FilterTexts
{
public:
    using Count = std::function<int()>;
    FilterTexts(Count count, TextArena::ReadText read);

    /// All texts, as the rows read now.
    const TextArena &all();
    /// Of rows that all() has seen.
    const TextArena &arena() const { return m_arena; }

    /// A filter may come any moment.
    void expect();
    void rowsCame();
    void rowChanged(int row);
    /// These rows (ascending) are about to leave; the others close up.
    void takeOut(const std::vector<quint32> &rows);
    void renumber(const std::vector<quint32> &newRowOf);
    void clear();

private:
    void onTimer();
    void readUntil(int end);
    bool isTooOld() const;

    Count m_count;
    TextArena::ReadText m_read;
    TextArena m_arena;
    FoldedText m_row;
    QTimer m_timer;
    bool m_wanted = false;
    bool m_cameSince = false; ///< since the timer ran last
};

} // namespace nd
