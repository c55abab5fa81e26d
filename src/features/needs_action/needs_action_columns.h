// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/timestamp.h"
#include "features/orders/service/order_tracker.h"
#include "models/column.h"

#include <QStringList>

#include <vector>

namespace nd {

/// Something that waits for a person.
struct NeedsActionRow
{
    /// In the order in which those without a deadline stand.
    enum class Kind {
        Unresolved, ///< a write of which nobody knows what became; its id is the write's
        UnknownOrder, ///< an order (id, kind) that Telnyx does not know
        NotBought, ///< a purchase that was not bought, until it is put aside; its id is the write's
        HoldEnding, ///< held numbers of the basket; their keys
        HoldLapsed, ///< numbers of the basket that others can buy now; their keys
        Requirements, ///< a sub-order (id), or a number of it while the sub-order is not known
        Advanced, ///< an advanced order that Telnyx cannot go on with
        Comment, ///< an unread word; about the record with this type and id
        MoreOrders, ///< there are more orders with open requirements than were read
    };
    Kind kind = Kind::Requirements;
    QString key = {};
    QString id = {};
    QString recordType = {}; ///< comment_record::…
    OrderKind orderKind = OrderKind::Number; ///< of UnknownOrder
    QString numberId = {}; ///< of Requirements
    QStringList keys = {}; ///< of the basket
    QString what = {};
    QString where = {};
    QString step = {};
    Timestamp deadline = {}; ///< invalid: there is none, or it is not known
    qint64 secondsLeft = 0; ///< until then
    bool bad = false; ///< refused or lost, not only missing
    Timestamp knownAt = {}; ///< not read again since then; invalid while it is fresh
    friend bool operator==(const NeedsActionRow &, const NeedsActionRow &) = default;
};

/// "Overdue", "4:32", "7:05:00", "3 d 4 h"; empty without a deadline.
QString deadlineText(const NeedsActionRow &row);

std::vector<Column<NeedsActionRow>> needsActionColumns();

} // namespace nd
