// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/account/documents.h"
#include "api/resources/account/requirement_groups.h"
#include "api/resources/advanced_orders.h"
#include "api/resources/block_orders.h"
#include "api/resources/bulk_orders.h"
#include "api/resources/comments.h"
#include "api/resources/number_orders.h"
#include "api/resources/reservations.h"
#include "api/resources/sub_order_reports.h"
#include "api/resources/sub_orders.h"

#include <functional>
#include <optional>
#include <variant>

namespace nd {

using ResultRecord = std::variant<std::monostate, NumberOrderDetails, BlockOrder, BulkOrder, AdvancedOrder, Reservation,
    SubOrder, OrderNumber, Comment, SubOrderReport, RequirementGroup, Document>;

/// What a write has turned into at Telnyx: its answer, or the record that a look-up found.
struct WriteResult
{
    QString id = {};
    QString status = {};
    ResultRecord record = {};
};

WriteResult resultOf(NumberOrderDetails record);
WriteResult resultOf(BlockOrder record);
WriteResult resultOf(BulkOrder record);
WriteResult resultOf(AdvancedOrder record);
WriteResult resultOf(Reservation record);
WriteResult resultOf(SubOrder record);
WriteResult resultOf(OrderNumber record);
WriteResult resultOf(Comment record);
WriteResult resultOf(SubOrderReport record);
WriteResult resultOf(RequirementGroup record);
WriteResult resultOf(Document record);

/// At its end: it will not change by itself any more. Words that nobody knows are not an end.
bool isFinal(QStringView status);
bool isFinal(const BulkOrder &order);
/// The worst and the least finished of the groups, in one word of status::….
QString statusOf(const BulkOrder &order);

} // namespace nd
