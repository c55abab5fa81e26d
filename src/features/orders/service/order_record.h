// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/orders/service/order_tracker.h"
#include "store/tables/order_store.h"

#include <optional>
#include <vector>

namespace nd {

/// The words in the ledger.
QString wordOf(OrderKind kind);

Timestamp createdAtOf(const OrderRecord &record);
/// A person's text in its reference, without our identifier.
QString referenceOf(const OrderRecord &record);

/// The numbers that a record names: each of a number order, the span of a block. The others name none.
std::vector<NumberSpan> numbersOf(const OrderRecord &record);

/// To the ledger and back.
CachedOrder cached(const OrderRecord &record, bool tracked, Timestamp updatedAt);
std::optional<OrderRecord> recordOf(const CachedOrder &order);

} // namespace nd
