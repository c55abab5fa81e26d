// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/orders/order_columns.h"

#include <QDate>
#include <QString>

#include <optional>

namespace nd {

struct NumberOrderFilter;

/// Which orders a person wants to see, beside the words of the filter field. All of it must be so.
struct OrderCriteria
{
    QString status = {}; ///< empty: any
    std::optional<OrderRow::Kind> kind = {};
    QDate from = {}; ///< made on this day or later, in the machine's zone; invalid: from the beginning
    QDate to = {}; ///< on this day or before
    int lastDays = 0; ///< how `from` was chosen: so many days, today among them; 0: as a day of its own
    bool requirementsOpen = false; ///< with values that are still wanted
    QString country = {}; ///< ISO code of the country of one of its numbers

    bool isAny() const { return *this == OrderCriteria(); }
    /// Purchases that are not proven stay in sight, whatever status and kind are asked for.
    bool fits(const OrderRow &row) const;
    friend bool operator==(const OrderCriteria &, const OrderCriteria &) = default;
};

/// The words of kinds on disk; empty, or nothing, for what is no order of Telnyx's.
QString kindWord(OrderRow::Kind kind);
std::optional<OrderRow::Kind> kindOfWord(const QString &word);

/// What of it Telnyx can be asked for; nothing when that is all of its orders. Country and kind are no filters of the
/// list of orders (api-facts §2.8), and most statuses are no words of it.
std::optional<NumberOrderFilter> filterOf(const OrderCriteria &criteria);

} // namespace nd
