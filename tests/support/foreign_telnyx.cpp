// SPDX-License-Identifier: Apache-2.0
#include "support/foreign_telnyx.h"

#include <QJsonArray>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;
using Answer = FakeTelnyx::Answer;
using Seen = FakeTelnyx::Seen;

namespace {

const QString Pending = u"pending"_s;

QStringList numbersOf(const QJsonObject &order)
{
    QStringList numbers;
    for (const QJsonValue &one : order[u"phone_numbers"_s].toArray())
        numbers += one[u"phone_number"_s].toString();
    return numbers;
}

Answer page(const Seen &seen, const QList<QJsonObject> &all)
{
    const int size = qMax(1, seen.query.value(u"page[size]"_s, u"20"_s).toInt());
    const int number = qMax(1, seen.query.value(u"page[number]"_s, u"1"_s).toInt());
    const int pages = qMax(1, int((all.size() + size - 1) / size));
    return FakeTelnyx::list(all.mid(qsizetype(number - 1) * size, size), number, pages, int(all.size()));
}

} // namespace

ForeignTelnyx::ForeignTelnyx(const Clock &clock) : m_clock(clock)
{
    serveSearch();
    serveOrders();
    serveParts();
    serveTheRest();
}

Answer ForeignTelnyx::lost()
{
    return {.way = FakeTelnyx::Way::DropAfterReading};
}

void ForeignTelnyx::addOrganisation(const QByteArray &key)
{
    m_organisations[key].id = newId();
}

QString ForeignTelnyx::newId()
{
    return u"7c1d9e40-55aa-4f3b-9b6e-%1"_s.arg(++m_lastId, 12, 16, QLatin1Char('0'));
}

/// The key comes before everything; the time is in every answer.
void ForeignTelnyx::serve(const QByteArray &verb, const QByteArray &path, Work work)
{
    m_wire.on(verb, path, [this, work = std::move(work)](const Seen &seen) {
        const QByteArray authorization = seen.headers.value("authorization");
        const auto owner = m_organisations.find(authorization.mid(7));
        const bool known = authorization.startsWith("Bearer ") && owner != m_organisations.end();
        Answer answer = known ? work(owner->second, seen) : refusal(401, "10009", "Authentication failed");
        answer.headers.append({"Date", FakeTelnyx::date(m_clock.now())});
        return answer;
    });
}

void ForeignTelnyx::serveSearch()
{
    serve("GET", "/available_phone_numbers", [this](Organisation &, const Seen &seen) {
        const QString area = seen.query.value(u"filter[national_destination_code]"_s);
        const int limit = seen.query.value(u"filter[limit]"_s, u"100"_s).toInt();
        QJsonArray rows;
        for (const QString &number : std::as_const(m_stock)) {
            if (isSold(number) || rows.size() == limit || (!area.isEmpty() && !number.startsWith(u"+1"_s + area)))
                continue;
            rows.append(QJsonObject{{u"phone_number"_s, number}, {u"phone_number_type"_s, u"local"_s},
                {u"best_effort"_s, false}, {u"quickship"_s, false}, {u"reservable"_s, true},
                {u"record_type"_s, u"available_phone_number"_s},
                {u"cost_information"_s,
                    QJsonObject{{u"upfront_cost"_s, u"1.00000"_s}, {u"monthly_cost"_s, u"1.00000"_s},
                        {u"currency"_s, u"USD"_s}}},
                {u"features"_s, QJsonArray{QJsonObject{{u"name"_s, u"sms"_s}}, QJsonObject{{u"name"_s, u"voice"_s}}}},
                {u"region_information"_s,
                    QJsonArray{QJsonObject{{u"region_name"_s, u"US"_s}, {u"region_type"_s, u"country_code"_s}}}}});
        }
        return FakeTelnyx::bare({{u"data"_s, rows},
            {u"meta"_s, QJsonObject{{u"total_results"_s, rows.size()}, {u"best_effort_results"_s, 0}}}});
    });
}

QJsonObject ForeignTelnyx::newRecord(const QStringList &numbers, const QJsonValue &reference, Timestamp created)
{
    QJsonArray lines;
    for (const QString &number : numbers)
        lines.append(QJsonObject{{u"id"_s, newId()}, {u"phone_number"_s, number}, {u"phone_number_type"_s, u"local"_s},
            {u"country_code"_s, u"US"_s}, {u"record_type"_s, u"number_order_phone_number"_s},
            {u"requirements_met"_s, true}, {u"requirements_status"_s, u"approved"_s},
            {u"regulatory_requirements"_s, QJsonArray()}});
    return {{u"id"_s, newId()}, {u"record_type"_s, u"number_order"_s}, {u"phone_numbers"_s, lines},
        {u"phone_numbers_count"_s, lines.size()}, {u"customer_reference"_s, reference}, {u"requirements_met"_s, true},
        {u"sub_number_orders_ids"_s, QJsonArray{newId()}}, {u"connection_id"_s, QJsonValue::Null},
        {u"messaging_profile_id"_s, QJsonValue::Null}, {u"billing_group_id"_s, QJsonValue::Null},
        {u"created_at"_s, created.toIso()}, {u"updated_at"_s, created.toIso()}};
}

/// As it stands now: what is pending comes to its end by time.
QJsonObject ForeignTelnyx::told(const Order &order) const
{
    QJsonObject record = order.record;
    QString status = record[u"status"_s].toString();
    if (status.isEmpty()) {
        const bool done = m_clock.now() >= order.created.plus(order.setUp);
        status = done ? u"success"_s : Pending;
        record[u"status"_s] = status;
        if (done)
            record[u"updated_at"_s] = order.created.plus(order.setUp).toIso();
    }
    changeEach(record, u"phone_numbers"_s, [&status](QJsonObject &line) { line[u"status"_s] = status; });
    return record;
}

bool ForeignTelnyx::isSold(const QString &number) const
{
    return timesSold().value(number) > 0;
}

QHash<QString, int> ForeignTelnyx::timesSold() const
{
    QHash<QString, int> times;
    for (const auto &[key, owner] : m_organisations) {
        for (const Order &order : owner.orders) {
            const QString status = order.record[u"status"_s].toString();
            for (const QString &number : numbersOf(order.record))
                times[number] += status == u"failure" || status == u"cancelled" ? 0 : 1;
        }
    }
    return times;
}

std::vector<QJsonObject> ForeignTelnyx::ordersOf(const QByteArray &key) const
{
    std::vector<QJsonObject> made;
    for (const Order &order : m_organisations.at(key).orders) {
        if (!order.isStrangers)
            made.push_back(told(order));
    }
    return made;
}

QString ForeignTelnyx::strangersOrder(const QByteArray &key, const QStringList &numbers, const QString &status,
    std::chrono::milliseconds ago, const QString &reference)
{
    const Timestamp created = m_clock.now().plus(-ago);
    Order order;
    order.record
        = newRecord(numbers, reference.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(reference), created);
    order.record[u"status"_s] = status;
    order.created = created;
    order.isStrangers = true;
    m_organisations[key].orders.push_back(order);
    return order.record[u"id"_s].toString();
}

Answer ForeignTelnyx::create(Organisation &buyer, const QJsonObject &body)
{
    const QStringList wanted = numbersOf(body);
    if (wanted.isEmpty())
        return refusal(422, "10004", "phone_numbers is required", "/phone_numbers");
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!m_stock.contains(wanted[i]))
            return refusal(422, "10027", "Did you first search for the number(s)?", "/");
        if (isSold(wanted[i]))
            return refusal(409, "85001",
                "The numbers you are trying to order are no longer available for purchase: " + wanted[i].toLatin1(),
                "/phone_numbers/" + QByteArray::number(i) + "/phone_number");
    }
    Order order;
    order.created = m_clock.now();
    order.listed = order.created.plus(listedAfter);
    order.known = order.created.plus(knownAfter);
    order.setUp = setUpAfter;
    order.record = newRecord(wanted, body[u"customer_reference"_s], order.created);
    buyer.orders.push_back(order);
    return FakeTelnyx::data(told(order));
}

Answer ForeignTelnyx::order(Organisation &buyer, const Seen &seen)
{
    if (m_mishaps.empty())
        return create(buyer, seen.json());
    const Mishap mishap = m_mishaps.front();
    m_mishaps.pop_front();
    Answer answer = mishap.effect ? create(buyer, seen.json()) : FakeTelnyx::notFound();
    if (mishap.wrongOrder)
        answer = FakeTelnyx::data(
            told({newRecord({u"+12025550199"_s}, u"Somebody else"_s, m_clock.now()), m_clock.now(), {}, {}, {}, true}));
    return mishap.answer.value_or(answer);
}

ForeignTelnyx::Order *ForeignTelnyx::find(Organisation &owner, const QString &id)
{
    const auto found = std::find_if(
        owner.orders.begin(), owner.orders.end(), [&](const Order &order) { return order.record[u"id"_s] == id; });
    const bool known = found != owner.orders.end() && (!found->known.isValid() || m_clock.now() >= found->known);
    return known ? &*found : nullptr;
}

/// Newest first, those that can be seen by now and that the filters let through.
std::vector<const ForeignTelnyx::Order *> ForeignTelnyx::listed(const Organisation &owner, const Seen &seen) const
{
    const QString reference = seen.query.value(u"filter[customer_reference]"_s);
    const QString status = seen.query.value(u"filter[status]"_s);
    const auto after = Timestamp::parse(seen.query.value(u"filter[created_at][gt]"_s));
    const auto before = Timestamp::parse(seen.query.value(u"filter[created_at][lt]"_s));
    std::vector<const Order *> rows;
    for (const Order &order : owner.orders) {
        if (order.listed.isValid() && m_clock.now() < order.listed)
            continue;
        const QJsonObject record = told(order);
        if ((reference.isEmpty() || record[u"customer_reference"_s] == reference)
            && (status.isEmpty() || record[u"status"_s] == status) && (!after || order.created > *after)
            && (!before || order.created < *before))
            rows.push_back(&order);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Order *a, const Order *b) { return a->created > b->created; });
    return rows;
}

void ForeignTelnyx::serveOrders()
{
    serve("POST", "/number_orders", [this](Organisation &buyer, const Seen &seen) { return order(buyer, seen); });
    serve("GET", "/number_orders", [this](Organisation &owner, const Seen &seen) {
        QList<QJsonObject> rows;
        for (const Order *order : listed(owner, seen))
            rows += told(*order);
        return page(seen, rows);
    });
    serve("GET", "/number_orders/*", [this](Organisation &owner, const Seen &seen) {
        const Order *order = find(owner, QString::fromUtf8(seen.path.split('/').value(2)));
        return order ? FakeTelnyx::data(told(*order)) : FakeTelnyx::notFound();
    });
    serve("POST", "/phone_numbers/actions/verify_ownership", [this](Organisation &owner, const Seen &seen) {
        QStringList owned;
        for (const Order &order : owner.orders)
            owned += told(order)[u"status"_s] == u"success"_s ? numbersOf(order.record) : QStringList();
        QJsonArray found;
        QJsonArray missing;
        for (const QJsonValue &number : seen.json()[u"phone_numbers"_s].toArray()) {
            if (owned.contains(number.toString()))
                found.append(QJsonObject{{u"id"_s, u"1293384261075731499"_s}, {u"number_val_e164"_s, number}});
            else
                missing.append(number);
        }
        return FakeTelnyx::data(
            {{u"found"_s, found}, {u"not_found"_s, missing}, {u"record_type"_s, u"number_ownership_verification"_s}});
    });
    serve("GET", "/phone_numbers", [this](Organisation &owner, const Seen &seen) {
        const QString wanted = QString(seen.query.value(u"filter[phone_number]"_s)).remove(u'+');
        QList<QJsonObject> rows;
        for (const Order &order : owner.orders) {
            for (const QString &number : numbersOf(order.record)) {
                if (told(order)[u"status"_s] == u"success"_s && number.contains(wanted))
                    rows += QJsonObject{{u"id"_s, u"1293384261075731499"_s}, {u"phone_number"_s, number},
                        {u"status"_s, u"active"_s}, {u"record_type"_s, u"phone_number"_s},
                        {u"purchased_at"_s, order.created.toIso()}};
            }
        }
        return page(seen, rows);
    });
}

QJsonObject ForeignTelnyx::subOrderOf(const Organisation &owner, const Order &order) const
{
    const QJsonObject record = told(order);
    return {{u"id"_s, record[u"sub_number_orders_ids"_s][0]}, {u"order_request_id"_s, record[u"id"_s]},
        {u"record_type"_s, u"sub_number_order"_s}, {u"country_code"_s, u"US"_s}, {u"phone_number_type"_s, u"local"_s},
        {u"phone_numbers_count"_s, record[u"phone_numbers_count"_s]}, {u"status"_s, record[u"status"_s]},
        {u"requirements_met"_s, true}, {u"regulatory_requirements"_s, QJsonArray()},
        {u"is_block_sub_number_order"_s, false}, {u"customer_reference"_s, record[u"customer_reference"_s]},
        {u"phone_numbers"_s, record[u"phone_numbers"_s]}, {u"user_id"_s, owner.id},
        {u"created_at"_s, record[u"created_at"_s]}, {u"updated_at"_s, record[u"updated_at"_s]}};
}

void ForeignTelnyx::serveParts()
{
    serve("GET", "/sub_number_orders", [this](Organisation &owner, const Seen &seen) {
        const QString wanted = seen.query.value(u"filter[order_request_id]"_s);
        QList<QJsonObject> rows;
        for (const Order *order : listed(owner, seen)) {
            if (wanted.isEmpty() || order->record[u"id"_s] == wanted)
                rows += subOrderOf(owner, *order);
        }
        return page(seen, rows);
    });
    serve("GET", "/sub_number_orders/*", [this](Organisation &owner, const Seen &seen) {
        for (const Order &order : owner.orders) {
            if (order.record[u"sub_number_orders_ids"_s][0].toString()
                == QString::fromUtf8(seen.path.split('/').value(2)))
                return FakeTelnyx::data(subOrderOf(owner, order));
        }
        return FakeTelnyx::notFound();
    });
    serve("GET", "/number_order_phone_numbers", [this](Organisation &owner, const Seen &seen) {
        QList<QJsonObject> rows;
        for (const Order *order : listed(owner, seen)) {
            for (const QJsonValue &line : told(*order)[u"phone_numbers"_s].toArray()) {
                QJsonObject row = line.toObject();
                row[u"order_request_id"_s] = order->record[u"id"_s];
                row[u"sub_number_order_id"_s] = order->record[u"sub_number_orders_ids"_s][0];
                rows += row;
            }
        }
        return page(seen, rows);
    });
}

void ForeignTelnyx::serveTheRest()
{
    serve("GET", "/balance", [](Organisation &, const Seen &) {
        return FakeTelnyx::data(
            {{u"balance"_s, u"900.00"_s}, {u"available_credit"_s, u"900.00"_s}, {u"credit_limit"_s, u"0.00"_s},
                {u"pending"_s, u"0.00"_s}, {u"currency"_s, u"USD"_s}, {u"record_type"_s, u"balance"_s}});
    });
    serve("GET", "/country_coverage", [](Organisation &, const Seen &) { return FakeTelnyx::data({}); });
    serve("GET", "/requirement_groups", [](Organisation &, const Seen &) {
        return Answer{.body = "[]"}; // a list without "data"
    });
    for (const char *list : {"/connections", "/messaging_profiles", "/billing_groups", "/requirements",
             "/requirement_types", "/documents", "/comments", "/number_block_orders", "/inexplicit_number_orders",
             "/advanced_orders", "/number_reservations", "/inventory_coverage"})
        serve("GET", list, [](Organisation &, const Seen &seen) { return page(seen, {}); });
}

} // namespace nd
