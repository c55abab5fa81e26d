// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/handlers/number_checks.h"
#include "sandbox/handlers/order_json.h"
#include "sandbox/rules/requirement_catalogue.h"
#include "sandbox/wire/paging.h"

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;

namespace {

Answer one(const RequestContext &context, const Order &order)
{
    return Answer::data(orderJson(context.state.ids, order));
}

std::optional<Order> find(const RequestContext &context)
{
    const auto index = context.state.ids.index(context.captured.front(), Kind::Order);
    std::optional<Order> order = index ? context.state.orders.find(*index) : std::nullopt;
    return order && !order->isBlock() ? std::move(order) : std::nullopt;
}

/// The requirement group of a line, where one is given or demanded.
std::optional<quint64> readLineGroup(const RequestContext &context, ObjectReader &item, const PurchaseLine &line)
{
    if (!item.has("requirement_group_id")) {
        if (needsGroup(line.country))
            item.complain(code::Unprocessable,
                u"A fulfilled requirement group is required to order numbers in %1."_s.arg(line.country),
                "requirement_group_id");
        return {};
    }
    const RequirementGroup *group = readGroup(context, item);
    if (group == nullptr)
        return {};
    if (group->country != line.country || group->type != line.type || group->action != "ordering"_L1) {
        item.complain(code::Unprocessable,
            u"The requirement group is for %1 %2."_s.arg(group->country, word(group->type)), "requirement_group_id");
    } else if (needsGroup(line.country) && !group->isComplete()) {
        item.complain(code::Unprocessable, u"The requirement group is not fulfilled."_s, "requirement_group_id");
    }
    return group->index;
}

} // namespace

Answer listNumberOrders(const RequestContext &context)
{
    QueryReader query(context.request);
    Page page = Page::bracketed(query);
    OrderBook::Filter filter;
    filter.status = query.orderStatus();
    filter.numbers = query.integer("filter[phone_numbers_count]", 0, 1'000'000);
    filter.reference = query.text("filter[customer_reference]");
    filter.requirementsMet = query.flag("filter[requirements_met]");
    filter.after = query.moment("filter[created_at][gt]").value_or(Timestamp());
    filter.before = query.moment("filter[created_at][lt]").value_or(Timestamp());
    if (!query.isFine())
        return query.refusal();
    QByteArray rows;
    rows.reserve(page.size() * 700);
    context.state.orders.list(filter, page, [&](const Order &order) {
        if (!rows.isEmpty())
            rows += ',';
        appendOrderRow(rows, context.state.ids, order);
    });
    return page.answer(rows);
}

Answer createNumberOrder(const RequestContext &context)
{
    BodyReader body(context.request);
    Purchase purchase;
    std::vector<quint64> numbers;
    std::vector<ObjectReader> items;
    if (body.isFine()) {
        items = body.root().objects("phone_numbers", true);
        numbers = readNumbers(body.root(), items);
        readDestination(context, body.root(), purchase);
    }
    if (!body.isFine())
        return body.refusal();
    if (const auto problem = notSearched(context, numbers))
        return refuse(422, *problem);
    // Telnyx calls a number that is gone a conflict, on this call alone (api-facts §9.1).
    if (const auto problem = notForSale(context, numbers))
        return refuse(problem->code == code::NumbersGone ? 409 : 422, *problem);
    for (size_t i = 0; i < numbers.size(); ++i) {
        const Stocked known = context.state.availability.inventory().find(numbers[i]);
        if (!known) { // the first number of a block is shown too, but sold with its block only
            items[i].complain(code::Unprocessable, u"The number is sold as part of a block."_s, "phone_number");
            continue;
        }
        PurchaseLine line = lineFor(context.state, known, context.now);
        line.bundle = items[i].text("bundle_id");
        line.group = readLineGroup(context, items[i], line);
        purchase.lines.push_back(std::move(line));
    }
    if (!body.isFine())
        return body.refusal();
    if (const auto problem = notPayable(context, purchase.cost()))
        return refuse(422, *problem);
    for (const quint64 digits : numbers)
        context.state.availability.endHold(digits);
    return one(context, buy(context.state, purchase, context.now));
}

Answer getNumberOrder(const RequestContext &context)
{
    const std::optional<Order> order = find(context);
    return order ? one(context, *order) : notFound();
}

Answer updateNumberOrder(const RequestContext &context)
{
    const std::optional<Order> order = find(context);
    if (!order)
        return notFound();
    BodyReader body(context.request);
    const bool renames = body.root().has("customer_reference");
    const QString reference = body.root().text("customer_reference", 512);
    const std::vector<NewValue> values = readValues(context, body.root());
    if (!body.isFine())
        return body.refusal();
    const quint64 index = order->index;
    if (!values.empty()) {
        Order *changed = context.state.orders.change(index);
        std::vector<size_t> all;
        for (size_t i = 0; changed != nullptr && i < changed->numbers.size(); ++i)
            all.push_back(i);
        const auto problem = changed == nullptr ? std::optional(requirementsSatisfied())
                                                : fillIn(context.state, *changed, all, values, context.now);
        if (problem)
            return refuse(422, *problem);
    }
    if (renames)
        context.state.orders.rename(index, reference, context.now);
    return one(context, *context.state.orders.find(index));
}

} // namespace nd::sandbox::handlers
