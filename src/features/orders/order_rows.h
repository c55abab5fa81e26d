// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/orders/order_columns.h"
#include "features/orders/service/order_tracker.h"
#include "features/purchase/service/purchase.h"

#include <optional>
#include <utility>
#include <vector>

namespace nd {

// Records as rows of the blotter.
OrderRow rowOf(const NumberOrder &order);
OrderRow rowOf(const BlockOrder &order);
OrderRow rowOf(const BulkOrder &order);
OrderRow rowOf(const AdvancedOrder &order);
OrderRow rowOf(const OrderRecord &record);
OrderRow rowOf(const SubOrder &order);
OrderRow rowOf(const OrderNumber &number);
/// Until when values are wanted for it; invalid while none are.
Timestamp deadlineOf(const OrderNumber &number);
/// A purchase that is not proven bought: what is known of it, and what to do.
OrderRow rowOf(const Purchase &purchase);
/// `place` from 1 on, in the order in which the groups were asked for: they carry no name.
OrderRow rowOf(const BulkGroup &group, const QString &orderId, int place);
/// "GB · Local", as rows say it.
QString placeOf(const QString &country, const QString &type);
/// Nothing for a row that is no order of Telnyx's by itself.
std::optional<OrderKind> orderKindOf(OrderRow::Kind kind);
OrderRow::Kind rowKindOf(OrderKind kind);
/// Points to the number order with this id; `order` is its row where that is known.
OrderRow madeRow(const QString &orderId, const OrderRow *order);
/// Stands for the numbers of a sub-order that are not shown.
OrderRow moreRow(const QString &subOrderId, const QString &sentence);
/// A number of an order or a purchase, as `parent` names it: its own record is not read, or there is none.
OrderRow knownRow(const OrderRow &parent, const QString &number);
/// The first of them.
std::vector<OrderRow> knownRows(const OrderRow &parent, int most);
/// Why what is below could not be read.
OrderRow noteRow(const QString &parentId, const QString &sentence);

// What a record says beyond its row.
OrderFacts factsOf(const NumberOrderDetails &order);
OrderFacts factsOf(const BlockOrder &order);
OrderFacts factsOf(const BulkOrder &order);
OrderFacts factsOf(const AdvancedOrder &order);
OrderFacts factsOf(const SubOrder &order);
OrderFacts factsOf(const OrderNumber &number);

} // namespace nd
