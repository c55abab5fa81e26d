// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/orders/order_columns.h"
#include "models/tree_model.h"

#include <QString>

namespace nd {

/// How much there is beside the rows that are in memory.
struct KnownOrders
{
    int total = -1; ///< orders at Telnyx when the lists were last read to their end; -1: they never were
    QString since = {}; ///< when that was, in words; empty while the lists can be read
};

/// "44 orders · 191 numbers ordered · 2 pending"; with a filter "1 of 44 orders · 50 numbers ordered · 0 pending"; what
/// this computer remembers "2 of 20,004 orders · … · last read whole at 14:16". The numbers are those of the column,
/// added up, whatever has become of them; where bulk or advanced orders alone are shown "10 numbers asked for", else
/// those are counted by the number orders that they have become. Purchases that became no order are not counted. Goes
/// over all rows.
QString totalsText(const TreeModel<OrderRow> &rows, const KnownOrders &known);

/// "Shown: upfront USD 12.00, per month USD 14.00 and 3 not known · Today: 803 numbers ordered, upfront USD 3482.00 ·
/// sums without what failed or was cancelled". Telnyx does not date advanced orders: while one of them is under way
/// "1 order under way without a date" stands there too, and never "Today: none". `now` by the server's clock, as are
/// the orders' times. Goes over all rows.
QString costsText(const TreeModel<OrderRow> &rows, Timestamp now);

} // namespace nd
