// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "features/basket/service/usual_price.h"
#include "models/column.h"
#include "store/basket_line.h"

#include <vector>

namespace nd {

/// A basket line and what is known of it.
struct BasketRow
{
    BasketLine line = {};
    PriceNote priceNote = {}; ///< of a price far above the others in the basket, or above the account's ceiling
    QString owned = {}; ///< "Yours since 14:05, KB-1" where the number is the account's or may be; else empty
    bool isLeftOut = false; ///< as that is proven: neither reserved nor ordered

    bool isOwned() const { return !owned.isEmpty(); }
    /// Of the hold, and none when it is over; -1: no hold is running.
    qint64 secondsLeft(Timestamp now) const;
    /// Something about this line wants a person's look.
    bool isProblem() const
    {
        return !line.isSent() && (isOwned() || line.isTroubled() || line.hold.state == HoldState::Lapsed);
    }
    friend bool operator==(const BasketRow &, const BasketRow &) = default;
};

/// Place of the column that counts down, among basketColumns().
inline constexpr int HoldColumn = 1;

/// Of the table `Basket`; the first is the number in E.164 (contract). What is left of a hold is read off
/// `serverClock`, which must outlive the columns, when a cell is painted.
std::vector<Column<BasketRow>> basketColumns(const Clock &serverClock);

} // namespace nd
