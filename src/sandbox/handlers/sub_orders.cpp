// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/handlers/number_checks.h"
#include "sandbox/handlers/order_json.h"
#include "sandbox/wire/paging.h"

#include <limits>

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;

namespace {

Answer one(
    const RequestContext &context, const Order &order, size_t sub, Numbers numbers, Extent extent = Extent::Whole)
{
    return Answer::data(subOrderJson(context.state.ids, order, sub, numbers, extent));
}

} // namespace

Answer listSubOrders(const RequestContext &context)
{
    QueryReader query(context.request);
    Page page = Page::bracketed(query);
    SubOrderFilter filter;
    filter.status = query.orderStatus();
    filter.country = query.text("filter[country_code]").toUpper();
    filter.type = query.word(
        "filter[phone_number_type]", {"local", "toll_free", "mobile", "national", "shared_cost", "landline"});
    filter.numbers = query.integer("filter[phone_numbers_count]", 0, std::numeric_limits<int>::max());
    if (const QString order = query.text("filter[order_request_id]"); !order.isEmpty())
        filter.order = context.state.ids.index(order, Kind::Order).value_or(context.state.orders.count());
    const bool include = query.flag("filter[include_phone_numbers]").value_or(false);
    if (!query.isFine())
        return query.refusal();
    const Numbers numbers = include ? Numbers::FirstFifty : Numbers::Without;
    QJsonArray rows;
    eachSubOrder(
        context.state.orders, filter, [&] { return page.take(); },
        [&](const Order &order, size_t sub) { rows.append(subOrderJson(context.state.ids, order, sub, numbers)); });
    return page.answer(rows);
}

Answer getSubOrder(const RequestContext &context)
{
    const std::optional<OrderPart> target = orderPartOf(context, Kind::SubOrder);
    if (!target)
        return notFound();
    QueryReader query(context.request);
    const bool include = query.flag("filter[include_phone_numbers]").value_or(false);
    if (!query.isFine())
        return query.refusal();
    return one(context, target->order, target->place, include ? Numbers::FirstFifty : Numbers::Without);
}

Answer updateSubOrder(const RequestContext &context)
{
    const std::optional<OrderPart> target = orderPartOf(context, Kind::SubOrder);
    if (!target)
        return notFound();
    BodyReader body(context.request);
    const std::vector<NewValue> values = readValues(context, body.root());
    if (!body.isFine())
        return body.refusal();
    Order *order = context.state.orders.change(target->order.index);
    if (order == nullptr)
        return refuse(422, requirementsSatisfied());
    if (const auto problem = fillIn(context.state, *order, order->numbersOf(target->place), values, context.now))
        return refuse(422, *problem);
    return one(context, *order, target->place, Numbers::Without);
}

Answer cancelSubOrder(const RequestContext &context)
{
    const std::optional<OrderPart> target = orderPartOf(context, Kind::SubOrder);
    if (!target)
        return notFound();
    Order *order = context.state.orders.change(target->order.index);
    if (order == nullptr || order->subProgress(target->place) != Progress::Pending)
        return refuse(
            422, Problem{code::Unprocessable, u"Only a pending sub number order can be cancelled."_s, u"/"_s, {}});
    cancel(context.state, *order, target->place, context.now);
    return one(context, *order, target->place, Numbers::Without);
}

Answer setSubOrderGroup(const RequestContext &context)
{
    const std::optional<OrderPart> target = orderPartOf(context, Kind::SubOrder);
    if (!target)
        return notFound();
    BodyReader body(context.request);
    const RequirementGroup *group = body.isFine() ? readGroup(context, body.root()) : nullptr;
    if (!body.isFine())
        return body.refusal();
    Order *order = context.state.orders.change(target->order.index);
    if (order == nullptr)
        return refuse(422, requirementsSatisfied());
    if (const auto problem = attachGroup(context.state, *order, order->numbersOf(target->place), *group, context.now))
        return refuse(422, *problem);
    return one(context, *order, target->place, Numbers::FirstFifty, Extent::AfterGroup);
}

} // namespace nd::sandbox::handlers
