// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/orders/service/order_tracker.h"
#include "models/column.h"

#include <QString>

#include <vector>

namespace nd {

/// A place in the program where something was found.
struct FoundRow
{
    /// In the order in which they stand.
    enum class Kind {
        NumberInOrder, ///< leads to the number in the blotter; its order is `id`
        Order, ///< by reference or id
        BasketLine, ///< its key is `id`
        Hold, ///< a reservation of the account, whoever made it
        Conversation, ///< about the record with this type and id
        Account, ///< by its name, or because its orders have the number; its id is `id`
        AskTelnyx, ///< nothing yet: the blotter asks Telnyx for what was typed
    };
    Kind kind = Kind::Order;
    QString id = {};
    QString text = {}; ///< what the blotter or the basket is filtered by
    QString recordType = {}; ///< comment_record::…
    OrderKind orderKind = OrderKind::Number;
    QString what = {};
    QString where = {};
    QString state = {};
    friend bool operator==(const FoundRow &, const FoundRow &) = default;
};

/// Names the row as long as the text that is looked for stays the same.
QString keyOf(const FoundRow &row);

std::vector<Column<FoundRow>> findColumns();

} // namespace nd
