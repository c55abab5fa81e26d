// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/order_numbers.h"
#include "features/orders/numbers/number_columns.h"

#include <QString>

#include <vector>

namespace nd {

class OrderAnnotations;
struct OrderRow;

/// A number that this order has: with what its own record says, where that was read, else with what follows from the
/// order.
OrderedNumberRow orderedNumber(
    const OrderRow &order, const QString &number, const OrderNumber *record, const OrderAnnotations &annotations);
/// All of an order: those with a record of their own, then what else is known to be in it.
std::vector<OrderedNumberRow> orderedNumbers(
    const OrderRow &order, const std::vector<OrderNumber> &records, const OrderAnnotations &annotations);
/// What a record of an order's number tells for good, without the state that it was in.
OrderNumber withoutState(OrderNumber record);
/// One of an order that is not in sight.
OrderedNumberRow orderedNumber(const OrderNumber &record, const OrderAnnotations &annotations);

} // namespace nd
