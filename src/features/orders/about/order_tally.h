// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/timestamp.h"
#include "features/orders/about/order_prices.h"
#include "features/orders/about/order_sheet.h"

#include <QString>

#include <map>

namespace nd {

struct OrderRow;

/// What several rows of the blotter come to together.
struct OrderTally
{
    int rows = 0;
    int numbers = 0; ///< in orders made of numbers, and single ones
    int asked = 0; ///< by bulk and advanced orders, which turn into number orders that may be among the rows too
    int subOrders = 0; ///< rows that are one
    CostTally cost = {};
    std::map<QString, int> states = {};
    Timestamp deadline = {}; ///< the nearest
    bool mayCancelSome = false;
    bool mayChangeReference = false; ///< of some

    /// `isCounted`: a row above it is among them, so that its numbers and its cost are there already.
    void add(const OrderRow &row, bool isCounted);
};

/// Nothing of what has failed or was cancelled. A bulk or an advanced order has its cost in the number orders that it
/// has become; while it is under way, some of it is not known.
void addCost(const OrderRow &row, CostTally &cost);
OrderSheet sheetOf(const OrderTally &tally);
/// So many rows, of which nothing more is known yet.
OrderSheet sheetWhileCounting(int rows);
/// Each state with how many rows or numbers are in it.
QString countsText(const std::map<QString, int> &counts, QString (*text)(const QString &));

} // namespace nd
