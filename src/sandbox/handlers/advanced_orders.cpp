// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/handlers/number_checks.h"
#include "sandbox/handlers/order_json.h"
#include "sandbox/rules/advanced_orders.h"
#include "sandbox/wire/body_reader.h"

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;

namespace {

/// Bare: advanced orders come without "data" (api-facts §0.8). Status and type are lists of one (§0.7).
void write(JsonText &json, const Identifiers &ids, const AdvancedOrder &order)
{
    json.beginObject();
    json.put("area_code", order.areaCode).put("comments", order.comments).put("country_code", order.country);
    json.put("customer_reference", order.reference);
    json.key("features").beginArray();
    for (const QString &name : order.features)
        json.value(name);
    json.endArray();
    putId(json, "id", ids, {Kind::AdvancedOrder, order.index, 0});
    json.key("orders").beginArray();
    for (const quint64 index : order.orders)
        json.value(ids.text({Kind::Order, index, 0}));
    json.endArray();
    json.key("phone_number_type").beginArray();
    json.value(order.landline ? "landline" : word(order.type)).endArray();
    json.put("quantity", order.quantity);
    json.key("requirement_group_id");
    if (order.group)
        json.value(ids.text({Kind::RequirementGroup, *order.group, 0}));
    else
        json.value(nullptr);
    json.key("status").beginArray().value(order.status).endArray();
    json.endObject();
}

AdvancedOrder *find(const RequestContext &context)
{
    const auto index = context.state.ids.index(context.captured.front(), Kind::AdvancedOrder);
    return index && *index < context.state.advanced.size() ? &context.state.advanced[*index] : nullptr;
}

Answer one(const RequestContext &context, const AdvancedOrder &order)
{
    JsonText json;
    write(json, context.state.ids, order);
    return answer(std::move(json));
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
    return dataAnswer([&](JsonText &json) {
        json.beginArray();
        for (auto order = context.state.advanced.rbegin(); order != context.state.advanced.rend(); ++order)
            write(json, context.state.ids, *order);
        json.endArray();
    });
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
