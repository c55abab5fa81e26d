// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/handlers/number_checks.h"
#include "sandbox/handlers/order_json.h"
#include "sandbox/wire/paging.h"

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;

namespace {

Answer one(const RequestContext &context, const Order &order, size_t place, Extent extent = Extent::Whole)
{
    return Answer::data(orderNumberJson(context.state.ids, order, place, extent));
}

} // namespace

Answer listOrderNumbers(const RequestContext &context)
{
    QueryReader query(context.request);
    Page page = Page::bracketed(query);
    const QString country = query.text("filter[country_code]").toUpper();
    if (!query.isFine())
        return query.refusal();
    QJsonArray rows;
    context.state.orders.each([&](const auto &order) {
        for (size_t i = 0; i < order.numberCount(); ++i) {
            if ((country.isEmpty() || country == order.country(order.subOf(i))) && page.take())
                rows.append(orderNumberJson(context.state.ids, wholeOrder(order), i));
        }
        return true;
    });
    return page.answer(rows);
}

Answer getOrderNumber(const RequestContext &context)
{
    const std::optional<OrderPart> target = orderPartOf(context, Kind::OrderNumber);
    return target ? one(context, target->order, target->place) : notFound();
}

Answer updateOrderNumber(const RequestContext &context)
{
    const std::optional<OrderPart> target = orderPartOf(context, Kind::OrderNumber);
    if (!target)
        return notFound();
    BodyReader body(context.request);
    const std::vector<NewValue> values = readValues(context, body.root());
    if (!body.isFine())
        return body.refusal();
    Order *order = context.state.orders.change(target->order.index);
    if (order == nullptr)
        return refuse(422, requirementsSatisfied());
    if (const auto problem = fillIn(context.state, *order, {target->place}, values, context.now))
        return refuse(422, *problem);
    return one(context, *order, target->place);
}

Answer setOrderNumberGroup(const RequestContext &context)
{
    const std::optional<OrderPart> target = orderPartOf(context, Kind::OrderNumber);
    if (!target)
        return notFound();
    BodyReader body(context.request);
    const RequirementGroup *group = body.isFine() ? readGroup(context, body.root()) : nullptr;
    if (!body.isFine())
        return body.refusal();
    Order *order = context.state.orders.change(target->order.index);
    if (order == nullptr)
        return refuse(422, requirementsSatisfied());
    if (const auto problem = attachGroup(context.state, *order, {target->place}, *group, context.now))
        return refuse(422, *problem);
    return one(context, *order, target->place, Extent::AfterGroup);
}

} // namespace nd::sandbox::handlers
