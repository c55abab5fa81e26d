// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/purchase.h"
#include "desk/tracker.h"
#include "tabs/columns/order_columns.h"

namespace nd {

// Records as rows of the blotter.
OrderRow rowOf(const NumberOrder &order);
OrderRow rowOf(const BlockOrder &order);
OrderRow rowOf(const BulkOrder &order);
OrderRow rowOf(const AdvancedOrder &order);
OrderRow rowOf(const OrderRecord &record);
OrderRow rowOf(const SubOrder &order);
OrderRow rowOf(const OrderNumber &number);
/// A purchase that is not proven bought: what is known of it, and what to do.
OrderRow rowOf(const Purchase &purchase);
/// Why what is below could not be read.
OrderRow noteRow(const QString &parentId, const QString &sentence);

} // namespace nd
