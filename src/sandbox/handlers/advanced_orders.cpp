// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/handlers/number_checks.h"
#include "sandbox/handlers/order_json.h"
#include "sandbox/rules/advanced_orders.h"
#include "sandbox/wire/body_reader.h"

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;

namespace {

/// Writes an order; status and type are lists of one (api-facts §0.7).
QJsonObject orderJson(const Identifiers &ids, const AdvancedOrder &order)
{
    return {
        {u"area_code"_s, order.areaCode},
        {u"comments"_s, order.comments},
        {u"country_code"_s, order.country},
        {u"customer_reference"_s, order.reference},
        {u"features"_s, QJsonArray::fromStringList(order.features)},
        {u"id"_s, ids.text(Kind::AdvancedOrder, order.index)},
        {u"orders"_s, jsonList(order.orders, [&ids](quint64 index) { return ids.text(Kind::Order, index); })},
        {u"phone_number_type"_s, QJsonArray{order.landline ? "landline"_L1 : word(order.type)}},
        {u"quantity"_s, order.quantity},
        {u"requirement_group_id"_s,
            order.group ? QJsonValue(ids.text(Kind::RequirementGroup, *order.group)) : QJsonValue()},
        {u"status"_s, QJsonArray{order.status}},
    };
}

AdvancedOrder *find(const RequestContext &context)
{
    return context.state.find(context.state.advanced, context.captured.front(), Kind::AdvancedOrder);
}

/// Bare: an advanced order comes without "data" (api-facts §0.8).
Answer one(const RequestContext &context, const AdvancedOrder &order)
{
    return Answer::of(orderJson(context.state.ids, order));
}

/// Takes what the body gives; what it does not give stays.
void readInto(const RequestContext &context, ObjectReader &body, AdvancedOrder &order)
{
    if (body.has("country_code")) {
        order.country = body.text("country_code").toUpper();
        if (order.country.size() != 2)
            body.complain(code::OutOfRange, u"The country code has two characters."_s, "country_code");
    }
    if (body.has("area_code"))
        order.areaCode = body.text("area_code", 3);
    if (body.has("comments"))
        order.comments = body.text("comments", 255);
    if (body.has("customer_reference"))
        order.reference = body.text("customer_reference");
    const QString type
        = body.word("phone_number_type", {"local", "mobile", "toll_free", "shared_cost", "national", "landline"});
    if (!type.isEmpty()) {
        order.landline = type == "landline"_L1;
        order.type = numberType(type).value_or(NumberType::Local);
    }
    order.quantity = body.integer("quantity", 1, 10'000).value_or(order.quantity);
    if (body.has("features"))
        order.features = body.words("features", {"sms", "mms", "voice", "fax", "emergency"});
    if (QStringList unique = order.features; unique.removeDuplicates() > 0)
        body.complain(code::InvalidType, u"The features must be unique."_s, "features");
    if (body.has("requirement_group_id")) {
        if (const RequirementGroup *group = readGroup(context, body))
            order.group = group->index;
    }
}

} // namespace

Answer listAdvancedOrders(const RequestContext &context)
{
    QJsonArray rows;
    for (const AdvancedOrder &order : context.state.advanced)
        rows.prepend(orderJson(context.state.ids, order));
    return Answer::data(rows);
}

Answer createAdvancedOrder(const RequestContext &context)
{
    BodyReader body(context.request);
    AdvancedOrder order;
    order.country = u"US"_s;
    readInto(context, body.root(), order);
    if (!body.isFine())
        return body.refusal();
    return one(context, startAdvanced(context.state, std::move(order), context.now));
}

Answer getAdvancedOrder(const RequestContext &context)
{
    const AdvancedOrder *order = find(context);
    return order == nullptr ? notFound() : one(context, *order);
}

Answer setAdvancedOrderGroup(const RequestContext &context)
{
    AdvancedOrder *order = find(context);
    if (order == nullptr)
        return notFound();
    BodyReader body(context.request);
    AdvancedOrder changed = *order;
    readInto(context, body.root(), changed);
    if (!body.isFine())
        return body.refusal();
    *order = changed;
    return one(context, *order);
}

} // namespace nd::sandbox::handlers
