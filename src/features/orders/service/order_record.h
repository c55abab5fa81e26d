// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/advanced_orders.h"
#include "api/resources/block_orders.h"
#include "api/resources/bulk_orders.h"
#include "api/resources/number_orders.h"
#include "store/tables/order_store.h"

#include <optional>
#include <variant>
#include <vector>

namespace nd {

enum class OrderKind {
    Number,
    Block,
    Bulk,
    Advanced
};

/// An order of any kind, as its list shows it.
using OrderRecord = std::variant<NumberOrder, BlockOrder, BulkOrder, AdvancedOrder>;

OrderKind kindOf(const OrderRecord &record);
const QString &idOf(const OrderRecord &record);
QString statusOf(const OrderRecord &record);
bool isFinal(const OrderRecord &record);

/// Rows of one page. Only one of the lists is filled.
struct OrderBatch
{
    std::vector<NumberOrder> numbers = {};
    std::vector<BlockOrder> blocks = {};
    std::vector<BulkOrder> bulk = {};
    std::vector<AdvancedOrder> advanced = {};
};

/// The words in the ledger.
QString wordOf(OrderKind kind);

Timestamp createdAtOf(const OrderRecord &record);
/// A person's text in its reference, without our identifier.
QString referenceOf(const OrderRecord &record);

/// The numbers that a record names: each of a number order, the span of a block. The others name none.
std::vector<NumberSpan> numbersOf(const OrderRecord &record);

/// All that there is to know of how a number order has ended, where its row in a list tells it: an order of one number
/// has that number's fate. Nothing for orders of several, of which one may have failed.
std::optional<NumberOrderDetails> endTold(const NumberOrder &row);

/// To the ledger and back.
CachedOrder cached(const OrderRecord &record, bool tracked, Timestamp updatedAt);
std::optional<OrderRecord> recordOf(const CachedOrder &order);

} // namespace nd
