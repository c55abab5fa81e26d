// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/basket/service/usual_price.h"
#include "models/column.h"
#include "store/basket_line.h"

#include <vector>

namespace nd {

/// A basket line and what the clock says of it.
struct BasketRow
{
    BasketLine line = {};
    qint64 secondsLeft = -1; ///< of the hold; -1: no hold is running
    PriceNote priceNote = {}; ///< of a price far above the others in the basket, or above the account's ceiling
    QString owned = {}; ///< "Yours since 14:05, KB-1" where the number is the account's already; else empty

    bool isOwned() const { return !owned.isEmpty(); }
    /// Something about this line wants a person's look.
    bool isProblem() const
    {
        return !line.isSent() && (isOwned() || line.isTroubled() || line.hold.state == HoldState::Lapsed);
    }
    friend bool operator==(const BasketRow &, const BasketRow &) = default;
};

/// Of the table `Basket`; the first is the number in E.164 (contract).
std::vector<Column<BasketRow>> basketColumns();

} // namespace nd
