// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Qt>

namespace nd {

/// What a status means to a person; it decides the colour.
enum class Tone {
    Neutral,
    Good,
    Busy,
    Warning,
    Bad,
};

/// What the models of this program answer beside Qt's own roles.
enum Role : int {
    SortRole = Qt::UserRole,
    StatusRole, ///< int(Tone): draw the cell as a badge in that tone; invalid: plain text
    IconNameRole, ///< QString: icon of resources/icons beside the text
    MatchRole, ///< QPoint(start, length) of the part of the text that a search hit
    ChangedRole, ///< bool: the cell has just changed
    RowKeyRole, ///< QString: identity of the row over refreshes

    // Header roles.
    ColumnIdRole, ///< QString: identity of a column over versions, for saved layouts
    ColumnWidthRole, ///< int: characters to make room for; 0: measure
    ColumnHiddenRole, ///< bool: hidden until chosen
};

} // namespace nd
