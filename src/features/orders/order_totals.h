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
    QString since = {}; ///< when that was, in words; empty while what is shown is fresh
};

/// "44 orders · 191 numbers · 2 pending"; with a filter "1 of 44 orders · 50 numbers · 0 pending"; what this computer
/// remembers "2 of 20,004 orders · … · known since 14:16". Numbers of orders that were cancelled or have failed are not
/// counted, nor are purchases that became no order. Goes over all rows.
QString totalsText(const TreeModel<OrderRow> &rows, const KnownOrders &known);

/// "Shown: upfront USD 12.00, per month USD 14.00 and 3 not known · Today: 803 numbers, upfront USD 3482.00". Of what
/// became of orders: what was cancelled or has failed costs nothing. Goes over all rows.
QString costsText(const TreeModel<OrderRow> &rows, Timestamp now);

} // namespace nd
