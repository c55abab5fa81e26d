// SPDX-License-Identifier: Apache-2.0
#include "features/orders/order_children.h"

#include "api/client/client.h"
#include "features/orders/service/order_tracker.h"

#include <QCoreApplication>

#include <memory>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

using Branches = std::vector<OrderChildren>;
using BranchesRead = std::function<void(const Result<Branches> &)>;
using RowOfOrder = std::function<const OrderRow *(const QString &id)>;
using OneRead = std::function<void(const Result<OrderReading> &)>;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::OrderBranches)
};

template <class Record>
OrderReading readingOf(const Record &record)
{
    if constexpr (std::is_same_v<Record, NumberOrderDetails>)
        return {rowOf(record.row()), factsOf(record)};
    else
        return {rowOf(record), factsOf(record)};
}

template <class Record>
Call readRecord(Client &client, const Request<Record> &request, OneRead done)
{
    return client.send(request, [done = std::move(done)](const Result<Record> &answer) {
        if (answer)
            done(readingOf(*answer));
        else
            done(answer.error());
    });
}

Call readGroups(Client &client, const QString &id, RowOfOrder rowOfOrder, BranchesRead done)
{
    return client.send(endpoint::getBulkOrder(id), [rowOfOrder, done](const Result<BulkOrder> &order) {
        if (!order)
            return done(order.error());
        Branches branches;
        for (const BulkGroup &group : order->orderingGroups) {
            OrderChildren branch{rowOf(group, order->id, int(branches.size()) + 1), {}, true};
            for (const BulkGroupOrder &made : group.orders)
                branch.below.push_back(madeRow(made.numberOrderId, rowOfOrder(made.numberOrderId)));
            branches.push_back(std::move(branch));
        }
        done(branches);
    });
}

Call readMade(Client &client, const QString &id, RowOfOrder rowOfOrder, BranchesRead done)
{
    return client.send(endpoint::getAdvancedOrder(id), [rowOfOrder, done](const Result<AdvancedOrder> &order) {
        if (!order)
            return done(order.error());
        Branches branches;
        for (const QString &made : order->orders)
            branches.push_back({madeRow(made, rowOfOrder(made)), {}, true});
        if (branches.empty())
            branches.push_back({noteRow(order->id, Tr::tr("No number order has come of it yet.")), {}, true});
        done(branches);
    });
}

Call readNumbers(OrderTracker &tracker, const QString &id, BranchesRead done)
{
    return tracker.readSubOrder(id, [id, done](const Result<SubOrder> &order) {
        if (!order)
            return done(order.error());
        Branches branches;
        for (const OrderNumber &number : order->phoneNumbers)
            branches.push_back({rowOf(number), {}, true});
        // 50 come along (api-facts §2.21).
        if (order->phoneNumbersCount > int(branches.size()))
            branches.push_back({moreRow(id,
                                    Tr::tr("%1 of %2 numbers are shown. Return looks for the others.")
                                        .arg(branches.size())
                                        .arg(order->phoneNumbersCount)),
                {}, true});
        done(branches);
    });
}

Call readSubOrders(OrderTracker &tracker, const QString &id, BranchesRead done)
{
    return tracker.readSubOrders(id, [done](const Result<std::vector<SubOrder>> &orders) {
        if (!orders)
            return done(orders.error());
        Branches branches;
        for (const SubOrder &order : *orders)
            branches.push_back({rowOf(order), {}, false});
        done(branches);
    });
}

} // namespace

Call loadChildren(Client &client, OrderTracker &tracker, const OrderRow &row, RowOfOrder rowOfOrder, BranchesRead done)
{
    switch (row.kind) {
    case OrderRow::Kind::BulkOrder:
        return readGroups(client, row.id, std::move(rowOfOrder), std::move(done));
    case OrderRow::Kind::AdvancedOrder:
        return readMade(client, row.id, std::move(rowOfOrder), std::move(done));
    case OrderRow::Kind::SubOrder:
        return readNumbers(tracker, row.id, std::move(done));
    default:
        return readSubOrders(tracker, row.id, std::move(done));
    }
}

Call readOne(Client &client, const OrderRow &row, OneRead done)
{
    switch (row.kind) {
    case OrderRow::Kind::NumberOrder:
        return readRecord(client, endpoint::getNumberOrder(row.id), std::move(done));
    case OrderRow::Kind::BlockOrder:
        return readRecord(client, endpoint::getBlockOrder(row.id), std::move(done));
    case OrderRow::Kind::BulkOrder:
        return readRecord(client, endpoint::getBulkOrder(row.id), std::move(done));
    case OrderRow::Kind::AdvancedOrder:
        return readRecord(client, endpoint::getAdvancedOrder(row.id), std::move(done));
    case OrderRow::Kind::SubOrder:
        return readRecord(client, endpoint::getSubOrder(row.id), std::move(done));
    case OrderRow::Kind::Number:
        return readRecord(client, endpoint::getOrderNumber(row.id), std::move(done));
    default:
        return {};
    }
}

Call SubOrderNumberScan::start(Client &client, std::function<void(const Result<Found> &)> heard) const
{
    OrderNumberFilter filter;
    filter.countryCode = country;
    auto found = std::make_shared<Found>();
    PageSink<OrderNumber> sink;
    sink.rows = [found, hunt = *this, heard](std::vector<OrderNumber> &&rows) {
        if (found->ended)
            return;
        for (OrderNumber &number : rows) {
            if (number.subNumberOrderId == hunt.subOrderId)
                found->numbers.push_back(std::move(number));
        }
        ++found->pages;
        const bool all = int(found->numbers.size()) >= hunt.wanted;
        found->bounded = !all && found->pages >= MostPages;
        found->ended = all || found->bounded;
        heard(*found);
    };
    sink.finished = [found, heard](const Result<Done> &end) {
        if (found->ended)
            return;
        if (!end)
            return heard(end.error());
        found->ended = true;
        heard(*found);
    };
    return client.readAll(endpoint::listOrderNumbers(filter), std::move(sink));
}

} // namespace nd
