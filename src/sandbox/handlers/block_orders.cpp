// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/handlers/number_checks.h"
#include "sandbox/handlers/order_json.h"
#include "sandbox/wire/paging.h"

#include <optional>

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;

namespace {

Answer one(const RequestContext &context, const Order &order)
{
    return Answer::data(blockOrderJson(context.state.ids, order));
}

struct Block
{
    const CountryStock *stock = nullptr;
    StockBlock block = {};
};

std::optional<Block> findBlock(const Inventory &inventory, quint64 start)
{
    for (const char *country : Inventory::countries()) {
        const CountryStock *stock = inventory.of(QString::fromLatin1(country));
        for (const StockBlock &block : stock->blocks()) {
            if (block.start == start)
                return Block{stock, block};
        }
    }
    return {};
}

} // namespace

Answer listBlockOrders(const RequestContext &context)
{
    QueryReader query(context.request);
    Page page = Page::bracketed(query);
    OrderBook::Filter filter;
    filter.blocks = true;
    filter.status = query.orderStatus();
    filter.after = query.moment("filter[created_at][gt]").value_or(Timestamp());
    filter.before = query.moment("filter[created_at][lt]").value_or(Timestamp());
    if (const QString start = query.text("filter[phone_numbers.starting_number]"); !start.isEmpty())
        filter.startingNumber = e164Digits(start);
    if (!query.isFine())
        return query.refusal();
    QJsonArray rows;
    context.state.orders.list(
        filter, page, [&](const Order &order) { rows.append(blockOrderJson(context.state.ids, order)); });
    return page.answer(rows);
}

Answer createBlockOrder(const RequestContext &context)
{
    BodyReader body(context.request);
    Purchase destination;
    quint64 start = 0;
    std::optional<int> range;
    if (body.isFine()) {
        start = readNumber(body.root(), "starting_number");
        range = body.root().integer("range", 1, 10'000);
        if (!body.root().has("range"))
            body.root().complain(code::MissingParameter, u"The 'range' parameter is required."_s, "range");
        readDestination(context, body.root(), destination);
    }
    if (!body.isFine())
        return body.refusal();
    if (const auto problem = notSearched(context, {start}))
        return refuse(422, *problem);
    const auto found = findBlock(context.state.availability.inventory(), start);
    if (!found || found->block.size != *range)
        return refuse(422,
            Problem{code::Unprocessable,
                u"There is no block of %1 numbers that starts with %2."_s.arg(*range).arg(e164Text(start)), u"/range"_s,
                {}});
    if (const auto problem = notForSale(context, {start}))
        return refuse(422, *problem);
    Purchase purchase = blockPurchase(*found->stock, found->block);
    purchase.connection = destination.connection;
    purchase.messagingProfile = destination.messagingProfile;
    purchase.reference = destination.reference;
    if (const auto problem = notPayable(context, purchase.cost()))
        return refuse(422, *problem);
    return one(context, buy(context.state, purchase, context.now));
}

Answer getBlockOrder(const RequestContext &context)
{
    const auto index = context.state.ids.index(context.captured.front(), Kind::Order);
    const auto order = index ? context.state.orders.find(*index) : std::nullopt;
    return order && order->isBlock() ? one(context, *order) : notFound();
}

} // namespace nd::sandbox::handlers
