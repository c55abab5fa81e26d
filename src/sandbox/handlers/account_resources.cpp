// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/handlers/order_json.h"
#include "sandbox/state/fixtures.h"
#include "sandbox/wire/paging.h"

#include <algorithm>

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;

namespace {

/// What the account was set up with is about this old.
Moment setUp(const RequestContext &context, size_t place)
{
    using namespace std::chrono_literals;
    constexpr Microseconds Day = 24h;
    const Microseconds sinceMidnight(context.now.micros() % Day.count());
    return context.now.plus(-sinceMidnight - Day * (400 - 30 * qint64(place)) + 8h + 27min + 7527ms);
}

} // namespace

Answer getBalance(const RequestContext &context)
{
    const AccountBalance &account = context.state.account;
    return dataAnswer([&](JsonText &json) {
        json.beginObject();
        json.put("available_credit", account.available().toString());
        json.put("balance", account.balance().toString());
        json.put("credit_limit", account.creditLimit().toString());
        json.put("currency", "USD").put("pending", "0.00").put("record_type", "balance");
        json.endObject();
    });
}

Answer listConnections(const RequestContext &context)
{
    QueryReader query(context.request);
    Page page = Page::bracketed(query, 250);
    const QString part = query.text("filter[connection_name][contains]");
    if (!part.isEmpty() && part.size() < 3)
        query.complain(
            code::BadRequest, u"At least three characters are needed."_s, "filter[connection_name][contains]");
    QString sort
        = query.word("sort", {"created_at", "connection_name", "active", "-created_at", "-connection_name", "-active"});
    if (!query.isFine())
        return query.refusal();
    std::vector<size_t> places;
    for (size_t i = 0; i < connections().size(); ++i) {
        if (QString::fromLatin1(connections()[i].name).contains(part, Qt::CaseInsensitive))
            places.push_back(i);
    }
    const bool backwards = sort.startsWith(u'-');
    sort.remove(u'-');
    std::stable_sort(places.begin(), places.end(), [&sort](size_t a, size_t b) {
        const Connection &left = connections()[a];
        const Connection &right = connections()[b];
        if (sort == "connection_name"_L1)
            return QLatin1StringView(left.name) < QLatin1StringView(right.name);
        return sort == "active"_L1 ? left.active < right.active : a < b;
    });
    if (backwards)
        std::reverse(places.begin(), places.end());
    JsonText json;
    json.beginObject().key("data").beginArray();
    for (const size_t place : places) {
        if (!page.take())
            continue;
        const Connection &connection = connections()[place];
        json.beginObject().put("active", connection.active).put("connection_name", connection.name);
        json.put("created_at", setUp(context, place));
        json.put("id", connection.id).put("record_type", connection.recordType);
        json.put("updated_at", setUp(context, place)).endObject();
    }
    json.endArray();
    page.writeMeta(json);
    json.endObject();
    return answer(std::move(json));
}

Answer listMessagingProfiles(const RequestContext &context)
{
    QueryReader query(context.request);
    Page page = Page::bracketed(query);
    QString exact = query.text("filter[name]");
    if (exact.isEmpty())
        exact = query.text("filter[name][eq]");
    const QString part = query.text("filter[name][contains]");
    if (!query.isFine())
        return query.refusal();
    JsonText json;
    json.beginObject().key("data").beginArray();
    for (size_t i = 0; i < messagingProfiles().size(); ++i) {
        const Fixture &profile = messagingProfiles()[i];
        const QString name = QString::fromLatin1(profile.name);
        if ((!exact.isEmpty() && exact != name) || !name.contains(part, Qt::CaseInsensitive) || !page.take())
            continue;
        json.beginObject();
        json.put("created_at", setUp(context, i));
        json.put("enabled", profile.active);
        putId(json, "id", context.state.ids, {Kind::MessagingProfile, i, 0});
        json.put("name", name).put("record_type", "messaging_profile");
        json.put("updated_at", setUp(context, i)).endObject();
    }
    json.endArray();
    page.writeMeta(json);
    json.endObject();
    return answer(std::move(json));
}

Answer listBillingGroups(const RequestContext &context)
{
    QueryReader query(context.request);
    Page page = Page::bracketed(query);
    if (!query.isFine())
        return query.refusal();
    JsonText json;
    json.beginObject().key("data").beginArray();
    for (size_t i = 0; i < billingGroups().size(); ++i) {
        if (!page.take())
            continue;
        json.beginObject();
        json.put("created_at", setUp(context, i));
        json.put("deleted_at", billingGroups()[i].active ? Moment() : setUp(context, i + 5));
        putId(json, "id", context.state.ids, {Kind::BillingGroup, i, 0});
        json.put("name", billingGroups()[i].name);
        putId(json, "organization_id", context.state.ids, {Kind::Organisation, 0, 0});
        json.put("record_type", "billing_group").put("updated_at", setUp(context, i)).endObject();
    }
    json.endArray();
    page.writeMeta(json);
    json.endObject();
    return answer(std::move(json));
}

} // namespace nd::sandbox::handlers
