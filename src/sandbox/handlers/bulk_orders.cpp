// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/handlers/number_checks.h"
#include "sandbox/handlers/order_json.h"
#include "sandbox/rules/bulk_orders.h"
#include "sandbox/wire/paging.h"

#include <numeric>

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostNumbers = 10'000; // api-facts §3.10

/// Leaves out locality and features and writes the patterns under literal keys, as Telnyx does (api-facts §0.12).
void writeGroup(JsonText &json, const SandboxState &state, const BulkOrder &order, const BulkGroup &group)
{
    json.beginObject();
    json.putOrNull("administrative_area", group.criteria.state);
    json.put("count_allocated", group.allocated).put("count_requested", group.requested);
    json.put("country_iso", group.criteria.country).put("created_at", order.created);
    json.putOrNull("error_reason", group.errorReason);
    json.put("exclude_held_numbers", group.criteria.excludeHeld);
    json.putOrNull("national_destination_code", group.criteria.areaCode);
    json.key("orders").beginArray();
    for (const quint64 index : group.orders) {
        const OrderRef bought = state.orders.find(index);
        json.beginObject();
        putId(json, "number_order_id", state.ids, {Kind::Order, index, 0});
        json.key("sub_number_order_ids").beginArray();
        for (size_t i = 0; i < bought->subs.size(); ++i)
            json.value(state.subOrderId(index, i));
        json.endArray().endObject();
    }
    json.endArray();
    json.putOrNull("phone_number[contains]", group.criteria.contains);
    json.putOrNull("phone_number[ends_with]", group.criteria.endsWith);
    json.putOrNull("phone_number[starts_with]", group.criteria.startsWith);
    json.put("phone_number_type", word(group.criteria.type.value_or(NumberType::Local)));
    json.put("quickship", group.criteria.quickship);
    json.put("status", group.status);
    json.put("strategy", group.allOrNothing ? "never" : "always");
    json.put("updated_at", group.updated);
    json.endObject();
}

void write(JsonText &json, const SandboxState &state, const BulkOrder &order)
{
    json.beginObject();
    json.putOrNull("billing_group_id", order.billingGroup).putOrNull("connection_id", order.connection);
    json.put("created_at", order.created).putOrNull("customer_reference", order.reference);
    putId(json, "id", state.ids, {Kind::BulkOrder, order.index, 0});
    json.putOrNull("messaging_profile_id", order.messagingProfile);
    json.key("ordering_groups").beginArray();
    for (const BulkGroup &group : order.groups)
        writeGroup(json, state, order, group);
    json.endArray();
    json.put("updated_at", order.updated).endObject();
}

/// The count is text in the request and a number in the answer (api-facts §0.11).
int readCount(ObjectReader &item)
{
    const QString text = item.requiredText("count_requested");
    if (text.isEmpty())
        return 0;
    bool whole = false;
    const int count = text.toInt(&whole);
    if (whole && count >= 1 && count <= MostNumbers)
        return count;
    if (whole)
        item.complain(code::OutOfRange, u"The count must be between 1 and %1."_s.arg(MostNumbers), "count_requested");
    else
        item.complain(code::InvalidType, u"'%1' is not a whole number."_s.arg(text), "count_requested");
    return 0;
}

BulkGroup readOrderingGroup(ObjectReader &item)
{
    BulkGroup group;
    group.criteria.country = item.requiredWord("country_iso", {"US", "CA"});
    group.requested = readCount(item);
    const QString type = item.requiredWord(
        "phone_number_type", {"local", "toll_free", "mobile", "national", "shared_cost", "landline"});
    group.criteria.type = numberType(type).value_or(NumberType::Local);
    group.criteria.areaCode = item.text("national_destination_code");
    group.criteria.state = item.text("administrative_area");
    group.criteria.locality = item.text("locality");
    for (const QString &name : item.words("features", Vocabulary(FeatureWords.begin(), FeatureWords.end())))
        group.criteria.features |= featureBit(name);
    ObjectReader pattern = item.object("phone_number");
    group.criteria.startsWith = pattern.text("starts_with");
    group.criteria.endsWith = pattern.text("ends_with");
    group.criteria.contains = pattern.text("contains");
    group.criteria.excludeHeld = item.flag("exclude_held_numbers").value_or(false);
    group.criteria.quickship = item.flag("quickship").value_or(false);
    group.allOrNothing = item.word("strategy", {"always", "never"}) == "never"_L1;
    return group;
}

} // namespace

Answer listBulkOrders(const RequestContext &context)
{
    QueryReader query(context.request);
    Page page = Page::flat(query);
    if (!query.isFine())
        return query.refusal();
    JsonText json;
    json.beginObject().key("data").beginArray();
    for (auto order = context.state.bulk.rbegin(); order != context.state.bulk.rend(); ++order) {
        if (page.take())
            write(json, context.state, *order);
    }
    json.endArray();
    page.writeMeta(json);
    json.endObject();
    return answer(std::move(json));
}

Answer createBulkOrder(const RequestContext &context)
{
    BodyReader body(context.request);
    BulkOrder order;
    if (body.isFine()) {
        for (ObjectReader &item : body.root().objects("ordering_groups", true))
            order.groups.push_back(readOrderingGroup(item));
        const qint64 all = std::accumulate(order.groups.begin(), order.groups.end(), qint64(0),
            [](qint64 sum, const BulkGroup &group) { return sum + group.requested; });
        if (all > MostNumbers)
            body.root().complain(
                code::OutOfRange, u"At most %1 numbers can be ordered at once."_s.arg(MostNumbers), "ordering_groups");
        Purchase destination;
        readDestination(context, body.root(), destination);
        order.connection = destination.connection;
        order.messagingProfile = destination.messagingProfile;
        order.billingGroup = destination.billingGroup;
        order.reference = destination.reference;
    }
    if (!body.isFine())
        return body.refusal();
    const BulkOrder &started = startBulk(context.state, std::move(order), context.now);
    return dataAnswer([&](JsonText &json) { write(json, context.state, started); });
}

Answer getBulkOrder(const RequestContext &context)
{
    const auto index = context.state.ids.index(context.captured.front(), Kind::BulkOrder);
    if (!index || *index >= context.state.bulk.size())
        return notFound();
    return dataAnswer([&](JsonText &json) { write(json, context.state, context.state.bulk[*index]); });
}

} // namespace nd::sandbox::handlers
