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
    return dataAnswer([&](JsonText &json) { writeOrderNumber(json, context.state.ids, order, place, extent); });
}

/// A number of an order that the path names.
struct Target
{
    OrderRef order = {};
    size_t place = 0;
    explicit operator bool() const { return bool(order); }
};

Target find(const RequestContext &context)
{
    const auto id = context.state.ids.read(context.captured.front());
    if (!id || id->kind != Kind::OrderNumber)
        return {};
    OrderRef order = context.state.orders.find(id->index);
    if (!order || id->part >= order->numbers.size())
        return {};
    return {std::move(order), id->part};
}

Problem satisfied()
{
    return {code::RequirementsSatisfied, u"The regulatory requirements are already satisfied."_s, u"/"_s, {}};
}

} // namespace

Answer listOrderNumbers(const RequestContext &context)
{
    QueryReader query(context.request);
    Page page = Page::bracketed(query);
    const QString country = query.text("filter[country_code]").toUpper();
    if (!query.isFine())
        return query.refusal();
    JsonText json;
    json.beginObject().key("data").beginArray();
    const OrderBook &book = context.state.orders;
    for (auto order = book.recent().rbegin(); order != book.recent().rend(); ++order) {
        for (size_t i = 0; i < (*order)->numbers.size(); ++i) {
            const SubOrder &sub = (*order)->subs[(*order)->numbers[i].sub];
            if ((country.isEmpty() || country == sub.country) && page.take())
                writeOrderNumber(json, context.state.ids, **order, i);
        }
    }
    const Filler &filler = book.filler();
    for (quint64 index = filler.count(); index-- > 0;) {
        int first = 0;
        for (int sub = 0; sub < filler.subs(index); ++sub) {
            const int count = filler.subNumbers(index, sub);
            const int from = first;
            first += count;
            if (!country.isEmpty() && country != QLatin1StringView(filler.country(index, sub)))
                continue;
            const Page::Run run = page.take(count);
            for (qint64 i = 0; i < run.count; ++i)
                writeOrderNumber(json, context.state.ids, *book.find(index), size_t(from + run.skip + i));
        }
    }
    json.endArray();
    page.writeMeta(json);
    json.endObject();
    return answer(std::move(json));
}

Answer getOrderNumber(const RequestContext &context)
{
    const Target target = find(context);
    return target ? one(context, *target.order, target.place) : notFound();
}

Answer updateOrderNumber(const RequestContext &context)
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
    if (const auto problem = fillIn(context.state, *order, {target.place}, values, context.now))
        return refuse(422, *problem);
    return one(context, *order, target.place);
}

Answer setOrderNumberGroup(const RequestContext &context)
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
    if (const auto problem = attachGroup(context.state, *order, {target.place}, *group, context.now))
        return refuse(422, *problem);
    return one(context, *order, target.place, Extent::AfterGroup);
}

} // namespace nd::sandbox::handlers
