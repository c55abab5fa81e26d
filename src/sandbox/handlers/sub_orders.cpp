// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/handlers/number_checks.h"
#include "sandbox/handlers/order_json.h"
#include "sandbox/state/sub_order_filter.h"
#include "sandbox/wire/paging.h"

#include <limits>

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;

namespace {

Answer one(
    const RequestContext &context, const Order &order, size_t sub, Numbers numbers, Extent extent = Extent::Whole)
{
    return dataAnswer([&](JsonText &json) { writeSubOrder(json, context.state.ids, order, sub, numbers, extent); });
}

struct Target
{
    OrderRef order = {};
    size_t sub = 0;
    explicit operator bool() const { return bool(order); }
};

Target find(const RequestContext &context)
{
    const auto id = context.state.ids.read(context.captured.front());
    if (!id || id->kind != Kind::SubOrder)
        return {};
    OrderRef order = context.state.orders.find(id->index);
    if (!order || id->part >= order->subs.size())
        return {};
    return {std::move(order), id->part};
}

std::vector<size_t> numbersOf(const Order &order, size_t sub)
{
    std::vector<size_t> places;
    for (size_t i = 0; i < order.numbers.size(); ++i) {
        if (order.numbers[i].sub == sub)
            places.push_back(i);
    }
    return places;
}

Problem satisfied()
{
    return {code::RequirementsSatisfied, u"The regulatory requirements are already satisfied."_s, u"/"_s, {}};
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
    JsonText json;
    json.beginObject().key("data").beginArray();
    eachSubOrder(
        context.state, filter, [&] { return page.take(); },
        [&](const Order &order, size_t sub) {
            writeSubOrder(json, context.state.ids, order, sub, include ? Numbers::FirstFifty : Numbers::Without);
        });
    json.endArray();
    page.writeMeta(json);
    json.endObject();
    return answer(std::move(json));
}

Answer getSubOrder(const RequestContext &context)
{
    const Target target = find(context);
    if (!target)
        return notFound();
    QueryReader query(context.request);
    const bool include = query.flag("filter[include_phone_numbers]").value_or(false);
    if (!query.isFine())
        return query.refusal();
    return one(context, *target.order, target.sub, include ? Numbers::FirstFifty : Numbers::Without);
}

Answer updateSubOrder(const RequestContext &context)
{
    const Target target = find(context);
    if (!target)
        return notFound();
    BodyReader body(context.request);
    const std::vector<NewValue> values = readValues(context, body.root());
    if (!body.isFine())
        return body.refusal();
    Order *order = context.state.orders.change(target.order->index);
    if (order == nullptr)
        return refuse(422, satisfied());
    if (const auto problem = fillIn(context.state, *order, numbersOf(*order, target.sub), values, context.now))
        return refuse(422, *problem);
    return one(context, *order, target.sub, Numbers::Without);
}

Answer cancelSubOrder(const RequestContext &context)
{
    const Target target = find(context);
    if (!target)
        return notFound();
    Order *order = context.state.orders.change(target.order->index);
    if (order == nullptr || order->subProgress(target.sub) != Progress::Pending)
        return refuse(
            422, Problem{code::Unprocessable, u"Only a pending sub number order can be cancelled."_s, u"/"_s, {}});
    cancel(context.state, *order, target.sub, context.now);
    return one(context, *order, target.sub, Numbers::Without);
}

Answer setSubOrderGroup(const RequestContext &context)
{
    const Target target = find(context);
    if (!target)
        return notFound();
    BodyReader body(context.request);
    const RequirementGroup *group = body.isFine() ? readGroup(context, body.root()) : nullptr;
    if (!body.isFine())
        return body.refusal();
    Order *order = context.state.orders.change(target.order->index);
    if (order == nullptr)
        return refuse(422, satisfied());
    if (const auto problem = attachGroup(context.state, *order, numbersOf(*order, target.sub), *group, context.now))
        return refuse(422, *problem);
    return one(context, *order, target.sub, Numbers::FirstFifty, Extent::AfterGroup);
}

} // namespace nd::sandbox::handlers
