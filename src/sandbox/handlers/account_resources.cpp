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
Timestamp setUp(const RequestContext &context, size_t place)
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
    return Answer::data(QJsonObject{
        {u"available_credit"_s, account.available().toString()},
        {u"balance"_s, account.balance().toString()},
        {u"credit_limit"_s, account.creditLimit().toString()},
        {u"currency"_s, u"USD"_s},
        {u"pending"_s, u"0.00"_s},
        {u"record_type"_s, u"balance"_s},
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
        if (QString(connections()[i].name).contains(part, Qt::CaseInsensitive))
            places.push_back(i);
    }
    const bool backwards = sort.startsWith(u'-');
    sort.remove(u'-');
    std::stable_sort(places.begin(), places.end(), [&sort](size_t a, size_t b) {
        const Connection &left = connections()[a];
        const Connection &right = connections()[b];
        if (sort == "connection_name"_L1)
            return left.name < right.name;
        return sort == "active"_L1 ? left.active < right.active : a < b;
    });
    if (backwards)
        std::reverse(places.begin(), places.end());
    QJsonArray rows;
    for (const size_t place : places) {
        if (!page.take())
            continue;
        const Connection &connection = connections()[place];
        rows.append(QJsonObject{{u"active"_s, connection.active}, {u"connection_name"_s, connection.name},
            {u"created_at"_s, json(setUp(context, place))}, {u"id"_s, connection.id},
            {u"record_type"_s, connection.recordType}, {u"updated_at"_s, json(setUp(context, place))}});
    }
    return page.answer(rows);
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
    QJsonArray rows;
    for (size_t i = 0; i < messagingProfiles().size(); ++i) {
        const Fixture &profile = messagingProfiles()[i];
        const QString name = profile.name;
        if ((!exact.isEmpty() && exact != name) || !name.contains(part, Qt::CaseInsensitive) || !page.take())
            continue;
        rows.append(QJsonObject{{u"created_at"_s, json(setUp(context, i))}, {u"enabled"_s, profile.active},
            {u"id"_s, context.state.ids.text(Kind::MessagingProfile, i)}, {u"name"_s, name},
            {u"record_type"_s, u"messaging_profile"_s}, {u"updated_at"_s, json(setUp(context, i))}});
    }
    return page.answer(rows);
}

Answer listBillingGroups(const RequestContext &context)
{
    QueryReader query(context.request);
    Page page = Page::bracketed(query);
    if (!query.isFine())
        return query.refusal();
    QJsonArray rows;
    for (size_t i = 0; i < billingGroups().size(); ++i) {
        if (!page.take())
            continue;
        const Timestamp deleted = billingGroups()[i].active ? Timestamp() : setUp(context, i + 5);
        rows.append(QJsonObject{{u"created_at"_s, json(setUp(context, i))}, {u"deleted_at"_s, json(deleted)},
            {u"id"_s, context.state.ids.text(Kind::BillingGroup, i)}, {u"name"_s, billingGroups()[i].name},
            {u"organization_id"_s, context.state.ids.text(Kind::Organisation, 0)},
            {u"record_type"_s, u"billing_group"_s}, {u"updated_at"_s, json(setUp(context, i))}});
    }
    return page.answer(rows);
}

} // namespace nd::sandbox::handlers
