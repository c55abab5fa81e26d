// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/handlers/number_checks.h"
#include "sandbox/handlers/order_json.h"
#include "sandbox/rules/bulk_orders.h"
#include "sandbox/wire/paging.h"

#include <numeric>

namespace nd::sandbox::calls {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostNumbers = 10'000; // api-facts §3.10

/// Leaves out locality and features and writes the patterns under literal keys, as Telnyx does (api-facts §0.12).
void writeGroup(JsonText &json, const World &world, const BulkOrder &order, const BulkGroup &group)
{
    json.beginObject();
    json.putOrNull("administrative_area", group.wish.state);
    json.put("count_allocated", group.allocated).put("count_requested", group.requested);
    json.put("country_iso", group.wish.country).put("created_at", order.created);
    json.putOrNull("error_reason", group.errorReason);
    json.put("exclude_held_numbers", group.wish.excludeHeld);
    json.putOrNull("national_destination_code", group.wish.areaCode);
    json.key("orders").beginArray();
    for (const quint64 index : group.orders) {
        const OrderRef bought = world.orders.find(index);
        json.beginObject();
        putId(json, "number_order_id", world.ids, {Kind::Order, index, 0});
        json.key("sub_number_order_ids").beginArray();
        for (size_t i = 0; i < bought->subs.size(); ++i)
            json.value(world.subOrderId(index, i));
        json.endArray().endObject();
    }
    json.endArray();
    json.putOrNull("phone_number[contains]", group.wish.contains);
    json.putOrNull("phone_number[ends_with]", group.wish.endsWith);
    json.putOrNull("phone_number[starts_with]", group.wish.startsWith);
    json.put("phone_number_type", word(group.wish.type.value_or(NumberType::Local)));
    json.put("quickship", group.wish.quickship);
    json.put("status", group.status);
    json.put("strategy", group.allOrNothing ? "never" : "always");
    json.put("updated_at", group.updated);
    json.endObject();
}

void write(JsonText &json, const World &world, const BulkOrder &order)
{
    json.beginObject();
    json.putOrNull("billing_group_id", order.billingGroup).putOrNull("connection_id", order.connection);
    json.put("created_at", order.created).putOrNull("customer_reference", order.reference);
    putId(json, "id", world.ids, {Kind::BulkOrder, order.index, 0});
    json.putOrNull("messaging_profile_id", order.messagingProfile);
    json.key("ordering_groups").beginArray();
    for (const BulkGroup &group : order.groups)
        writeGroup(json, world, order, group);
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
    group.wish.country = item.requiredWord("country_iso", {"US", "CA"});
    group.requested = readCount(item);
    const QString type = item.requiredWord(
        "phone_number_type", {"local", "toll_free", "mobile", "national", "shared_cost", "landline"});
    group.wish.type = numberType(type).value_or(NumberType::Local);
    group.wish.areaCode = item.text("national_destination_code");
    group.wish.state = item.text("administrative_area");
    group.wish.locality = item.text("locality");
    for (const QString &name : item.words("features", Vocabulary(FeatureWords.begin(), FeatureWords.end())))
        group.wish.features |= featureBit(name);
    ObjectReader pattern = item.object("phone_number");
    group.wish.startsWith = pattern.text("starts_with");
    group.wish.endsWith = pattern.text("ends_with");
    group.wish.contains = pattern.text("contains");
    group.wish.excludeHeld = item.flag("exclude_held_numbers").value_or(false);
    group.wish.quickship = item.flag("quickship").value_or(false);
    group.allOrNothing = item.word("strategy", {"always", "never"}) == "never"_L1;
    return group;
}

} // namespace

Answer listBulkOrders(const Visit &visit)
{
    QueryReader query(visit.request);
    Page page = Page::flat(query);
    if (!query.isFine())
        return query.refusal();
    JsonText json;
    json.beginObject().key("data").beginArray();
    for (auto order = visit.world.bulk.rbegin(); order != visit.world.bulk.rend(); ++order) {
        if (page.take())
            write(json, visit.world, *order);
    }
    json.endArray();
    page.writeMeta(json);
    json.endObject();
    return answer(std::move(json));
}

Answer createBulkOrder(const Visit &visit)
{
    BodyReader body(visit.request);
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
        readDestination(visit, body.root(), destination);
        order.connection = destination.connection;
        order.messagingProfile = destination.messagingProfile;
        order.billingGroup = destination.billingGroup;
        order.reference = destination.reference;
    }
    if (!body.isFine())
        return body.refusal();
    const BulkOrder &started = startBulk(visit.world, std::move(order), visit.now);
    return dataAnswer([&](JsonText &json) { write(json, visit.world, started); });
}

Answer getBulkOrder(const Visit &visit)
{
    const auto index = visit.world.ids.index(visit.captured.front(), Kind::BulkOrder);
    if (!index || *index >= visit.world.bulk.size())
        return notFound();
    return dataAnswer([&](JsonText &json) { write(json, visit.world, visit.world.bulk[*index]); });
}

} // namespace nd::sandbox::calls
