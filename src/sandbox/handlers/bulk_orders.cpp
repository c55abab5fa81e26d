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
QJsonObject groupJson(const SandboxState &state, const BulkOrder &order, const BulkGroup &group)
{
    const QJsonArray orders = jsonList(group.orders, [&state](quint64 index) {
        QJsonArray subs;
        for (size_t i = 0; i < state.orders.find(index)->subs.size(); ++i)
            subs.append(state.subOrderId(index, i));
        return QJsonObject{
            {u"number_order_id"_s, state.ids.text(Kind::Order, index)}, {u"sub_number_order_ids"_s, subs}};
    });
    const SearchCriteria &criteria = group.criteria;
    return {
        {u"administrative_area"_s, json(criteria.state)},
        {u"count_allocated"_s, group.allocated},
        {u"count_requested"_s, group.requested},
        {u"country_iso"_s, criteria.country},
        {u"created_at"_s, json(order.created)},
        {u"error_reason"_s, json(group.errorReason)},
        {u"exclude_held_numbers"_s, criteria.excludeHeld},
        {u"national_destination_code"_s, json(criteria.areaCode)},
        {u"orders"_s, orders},
        {u"phone_number[contains]"_s, json(criteria.contains)},
        {u"phone_number[ends_with]"_s, json(criteria.endsWith)},
        {u"phone_number[starts_with]"_s, json(criteria.startsWith)},
        {u"phone_number_type"_s, word(criteria.type.value_or(NumberType::Local))},
        {u"quickship"_s, criteria.quickship},
        {u"status"_s, group.status},
        {u"strategy"_s, group.allOrNothing ? "never"_L1 : "always"_L1},
        {u"updated_at"_s, json(group.updated)},
    };
}

QJsonObject orderJson(const SandboxState &state, const BulkOrder &order)
{
    return {
        {u"billing_group_id"_s, json(order.billingGroup)},
        {u"connection_id"_s, json(order.connection)},
        {u"created_at"_s, json(order.created)},
        {u"customer_reference"_s, json(order.reference)},
        {u"id"_s, state.ids.text(Kind::BulkOrder, order.index)},
        {u"messaging_profile_id"_s, json(order.messagingProfile)},
        {u"ordering_groups"_s,
            jsonList(order.groups, [&](const BulkGroup &group) { return groupJson(state, order, group); })},
        {u"updated_at"_s, json(order.updated)},
    };
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
    for (const QString &name : item.words("features", Vocabulary(allFeatureWords())))
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
    QJsonArray rows;
    for (auto order = context.state.bulk.rbegin(); order != context.state.bulk.rend(); ++order) {
        if (page.take())
            rows.append(orderJson(context.state, *order));
    }
    return page.answer(rows);
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
    return Answer::data(orderJson(context.state, startBulk(context.state, std::move(order), context.now)));
}

Answer getBulkOrder(const RequestContext &context)
{
    const BulkOrder *order = context.state.find(context.state.bulk, context.captured.front(), Kind::BulkOrder);
    return order == nullptr ? notFound() : Answer::data(orderJson(context.state, *order));
}

} // namespace nd::sandbox::handlers
