// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/basket_line.h"
#include "models/column.h"

#include <vector>

namespace nd {

/// A basket line and what the clock says of it.
struct BasketRow
{
    BasketLine line = {};
    qint64 secondsLeft = -1; ///< of the hold; -1: no hold is running
    friend bool operator==(const BasketRow &, const BasketRow &) = default;
};

/// "29:41"; hours where there are any.
QString countdown(qint64 seconds);

/// Of the table `Basket`; the first is the number in E.164 (contract).
std::vector<Column<BasketRow>> basketColumns();

} // namespace nd
