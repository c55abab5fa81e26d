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

using LandedRecord = std::variant<std::monostate, NumberOrderDetails, BlockOrder, BulkOrder, AdvancedOrder, Reservation,
    SubOrder, OrderNumber, Comment, SubOrderReport, RequirementGroup, Document>;

/// What a write has turned into at Telnyx: its answer, or the record that a look-up found.
struct Landed
{
    QString id = {};
    QString status = {};
    LandedRecord record = {};
};

Landed landedOf(NumberOrderDetails record);
Landed landedOf(BlockOrder record);
Landed landedOf(BulkOrder record);
Landed landedOf(AdvancedOrder record);
Landed landedOf(Reservation record);
Landed landedOf(SubOrder record);
Landed landedOf(OrderNumber record);
Landed landedOf(Comment record);
Landed landedOf(SubOrderReport record);
Landed landedOf(RequirementGroup record);
Landed landedOf(Document record);

/// At its end: it will not change by itself any more. Words that nobody knows are not an end.
bool isFinal(QStringView status);
bool isFinal(const BulkOrder &order);
/// The worst and the least finished of the groups, in one word of status::….
QString statusOf(const BulkOrder &order);

} // namespace nd
