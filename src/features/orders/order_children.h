// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "base/result.h"
#include "features/orders/order_rows.h"

#include <functional>
#include <vector>

namespace nd {

class Client;
class OrderTracker;

/// What is below a row, with what is below that where the answer has it already.
struct OrderChildren
{
    OrderRow row = {};
    std::vector<OrderRow> below = {};
    bool complete = false; ///< `below` is all there is; otherwise it is asked for when it is wanted
};

/// Reads what is below a row of the blotter. `rowOfOrder` gives the row of a number order by its id, or null.
Call loadChildren(Client &client, OrderTracker &tracker, const OrderRow &row,
    std::function<const OrderRow *(const QString &id)> rowOfOrder,
    std::function<void(const Result<std::vector<OrderChildren>> &)> done);

/// A record read anew.
struct OrderReading
{
    OrderRow row = {};
    OrderFacts facts = {};
};

/// Reads the one record behind a row. For rows without a record of their own nothing happens.
Call readOne(Client &client, const OrderRow &row, std::function<void(const Result<OrderReading> &)> done);

/// The numbers of a sub-order beyond those that come with it. The API lists order numbers by country only, for the
/// whole account (api-facts §2.15): pages are read until all that are wanted have come, or the bound is reached.
struct SubOrderNumberScan
{
    static constexpr int MostPages = 200;

    QString subOrderId = {};
    QString country = {};
    int wanted = 0; ///< numbers in the sub-order

    struct Found
    {
        std::vector<OrderNumber> numbers = {};
        int pages = 0;
        bool ended = false; ///< nothing more is asked
        bool bounded = false; ///< … because of the bound
    };
    /// `heard` comes with each page and at the end; not after the Call was dropped, which it may do itself.
    Call start(Client &client, std::function<void(const Result<Found> &)> heard) const;
};

} // namespace nd
