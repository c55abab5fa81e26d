// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/values/cost.h"
#include "base/timestamp.h"
#include "models/column.h"

#include <QString>

#include <optional>
#include <vector>

namespace nd {

/// One number of one order, whichever order that is.
struct OrderedNumberRow
{
    QString number = {}; ///< E.164
    QString orderId = {};
    QString subOrderId = {}; ///< empty while Telnyx has not told it
    QString id = {}; ///< of the number in the order; empty where only its order's list names it
    QString reference = {}; ///< of the order
    QString status = {};
    QString requirements = {}; ///< their state, a word of Telnyx's; empty: not known
    QString country = {};
    QString type = {};
    QString city = {};
    QString reason = {}; ///< why it has failed or was rejected
    std::optional<Cost> cost = {};
    Timestamp deadline = {};
    Timestamp createdAt = {}; ///< of the order
    bool requirementsMet = true;
    bool isBlock = false; ///< the order is a block order
    friend bool operator==(const OrderedNumberRow &, const OrderedNumberRow &) = default;
};

/// A number can be in several orders.
QString orderedNumberKey(const QString &orderId, const QString &number);
QString keyOf(const OrderedNumberRow &number);
std::vector<Column<OrderedNumberRow>> orderedNumberColumns();

} // namespace nd
