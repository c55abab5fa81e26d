// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/values/cost.h"
#include "api/values/packed_id.h"
#include "api/values/packed_number.h"
#include "api/values/rare.h"
#include "base/timestamp.h"
#include "models/column.h"

#include <QString>

#include <utility>
#include <vector>

namespace nd {

/// One row of the blotter. All levels share it: order, sub-order, number, and a purchase that is not proven yet. There
/// are 100,000 and more of them: what nearly all have is small here, and what few have takes eight bytes in the others.
struct OrderRow
{
    enum class Kind : quint8 {
        Purchase,
        NumberOrder,
        BlockOrder,
        BulkOrder,
        AdvancedOrder,
        SubOrder,
        Number,
        Note,
        BulkGroup, ///< one line of a bulk order
        ResultingOrder, ///< a number order that a bulk or an advanced order has become: points to its own row
        MoreNumbers, ///< stands for the numbers that Telnyx did not send along
        KnownNumber ///< a number that its order's list or a purchase names, without a record of its own
    };

    PackedId id = {}; ///< Telnyx's; a purchase's is ours
    QString title = {}; ///< reference, number, or what it is
    QString status = {}; ///< Telnyx's word, or the desk's for a purchase
    QString place = {}; ///< country and number type
    Rare<QString> note = {}; ///< requirements, why, what to do
    Rare<QString> reason = {}; ///< why it waits, was refused or has failed, as it is known elsewhere
    Rare<std::vector<Cost>> cost = {}; ///< one for each currency; empty: not known
    PackedNumbers numbers = {}; ///< of an order or a purchase, as far as they are known: the filter finds each
    Timestamp createdAt = {};
    Timestamp updatedAt = {};
    Timestamp deadline = {};
    qint32 count = 0; ///< numbers
    Kind kind = Kind::NumberOrder;
    bool requirementsMet = true;
    bool underWay = false; ///< its end is still awaited
    bool refused = false; ///< a number whose values Telnyx has rejected

    friend bool operator==(const OrderRow &, const OrderRow &) = default;
};

/// Unique in the whole tree.
QString keyOf(const OrderRow &row);
QString keyOf(OrderRow::Kind kind, const QString &id);
QString kindText(OrderRow::Kind kind);
/// A sub-order or a number of this status waits for values of a person.
bool wantsValues(const QString &status, bool requirementsMet);
/// Its count is of numbers that it orders itself; other orders turn into such.
bool isMadeOfNumbers(const OrderRow &row);
/// Costs something by itself: neither failed nor cancelled, nor an order whose number orders have the cost.
bool hasCost(const OrderRow &row);

// What the cells say, for files and papers with the same columns.
QString countText(const OrderRow &row);
QString upfrontText(const OrderRow &row);
QString monthlyText(const OrderRow &row);
QString notesText(const OrderRow &row); ///< "Requirements, notes"

std::vector<Column<OrderRow>> orderColumns();

/// What is known of something, as label and value; what is not known is left out.
using OrderFacts = std::vector<std::pair<QString, QString>>;
/// What a row says, with everything that its columns have no room for.
OrderFacts factsOf(const OrderRow &row);

} // namespace nd
