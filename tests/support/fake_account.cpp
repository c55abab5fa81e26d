// SPDX-License-Identifier: Apache-2.0
#include "support/fake_account.h"

#include "base/e164.h"

#include <QJsonArray>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = FakeTelnyx::Answer;
using Seen = FakeTelnyx::Seen;

namespace {

QJsonObject *byId(std::vector<QJsonObject> &records, const QString &id)
{
    const auto found = std::find_if(records.begin(), records.end(),
        [&](const QJsonObject &record) { return record.value(u"id"_s).toString() == id; });
    return found == records.end() ? nullptr : &*found;
}

Answer one(std::vector<QJsonObject> &records, const QString &id)
{
    const QJsonObject *record = byId(records, id);
    return record ? FakeTelnyx::data(*record) : FakeTelnyx::notFound();
}

QString element(const Seen &seen, int index)
{
    return QString::fromUtf8(seen.path.split('/').value(index));
}

/// Newest first, only those that `fits` lets through.
Answer listOf(const std::vector<QJsonObject> &records, const std::function<bool(const QJsonObject &)> &fits)
{
    QList<QJsonObject> rows;
    for (auto it = records.rbegin(); it != records.rend(); ++it) {
        if (fits(*it))
            rows += *it;
    }
    return FakeTelnyx::list(rows);
}

bool hasNumber(const QJsonObject &record, const QString &number)
{
    const QJsonArray numbers = record.value(u"phone_numbers"_s).toArray();
    return std::any_of(numbers.begin(), numbers.end(),
        [&](const QJsonValue &one) { return one[u"phone_number"_s].toString() == number; });
}

} // namespace

FakeAccount::FakeAccount(FakeTelnyx &telnyx, const Clock &clock) : m_telnyx(telnyx), m_clock(clock)
{
    serveOrders();
    serveOtherOrders();
    serveReservations();
    serveOwnership();
    serveOrderNumbers();
    serveTheRest();
}

void FakeAccount::failNext(const QByteArray &verb, const QByteArray &path, When when, Answer answer)
{
    m_planned.push_back({verb, path, when, std::move(answer)});
}

void FakeAccount::failByQuery(const QByteArray &path, const QString &parameter, Answer answer)
{
    m_planned.push_back({"GET", path, When::BeforeEffect, std::move(answer), parameter});
}

void FakeAccount::serve(const QByteArray &verb, const QByteArray &path, Work work)
{
    m_telnyx.on(verb, path, [this, verb, path, work = std::move(work)](const Seen &seen) {
        const auto planned = std::find_if(m_planned.begin(), m_planned.end(), [&](const Planned &one) {
            return one.verb == verb && one.path == path
                && (one.parameter.isEmpty() || seen.query.contains(one.parameter));
        });
        if (planned == m_planned.end())
            return storm ? *storm : work(seen);
        const Planned fault = *planned;
        m_planned.erase(planned);
        const Answer good = fault.when == When::AfterEffect ? work(seen) : Answer{};
        Answer bad = fault.answer;
        if (bad.body.isEmpty() && bad.status == 200 && bad.way != FakeTelnyx::Way::Whole)
            bad.body = good.body; // what is cut short is the real answer
        return bad;
    });
}

void FakeAccount::serveRecords(
    const QByteArray &path, std::vector<QJsonObject> &records, const QList<std::pair<QString, QString>> &filters)
{
    serve("GET", path, [&records, filters](const Seen &seen) {
        return listOf(records, [&](const QJsonObject &record) {
            return std::all_of(filters.begin(), filters.end(), [&](const auto &filter) {
                const QString wanted = seen.query.value(filter.first);
                return wanted.isEmpty() || record.value(filter.second).toString() == wanted;
            });
        });
    });
    serve("GET", path + "/*", [&records](const Seen &seen) { return one(records, element(seen, 2)); });
}

void FakeAccount::serveChange(const QByteArray &verb, const QByteArray &path, std::vector<QJsonObject> &records,
    std::function<void(QJsonObject &, const Seen &)> change)
{
    serve(verb, path, [&records, change = std::move(change)](const Seen &seen) {
        if (QJsonObject *record = byId(records, element(seen, 2)))
            change(*record, seen);
        return one(records, element(seen, 2));
    });
}

QString FakeAccount::newId()
{
    return u"00000000-0000-4000-8000-%1"_s.arg(++m_lastId, 12, 10, QLatin1Char('0'));
}

QString FakeAccount::nowText(std::chrono::milliseconds later) const
{
    return m_clock.now().plus(ahead + later).toIso();
}

QJsonObject FakeAccount::withReference(QJsonObject record, const QJsonObject &body) const
{
    record[u"customer_reference"_s] = dropReferences ? QJsonValue() : body.value(u"customer_reference"_s);
    return record;
}

QJsonObject FakeAccount::shown(QJsonObject order) const
{
    QJsonArray rows;
    const QJsonArray numbers = order.value(u"phone_numbers"_s).toArray();
    for (const QJsonValue &item : numbers) {
        QJsonObject number = item.toObject();
        const QString text = number.value(u"phone_number"_s).toString();
        if (unlistedNumbers.contains(text))
            continue;
        if (dropPlus)
            number[u"phone_number"_s] = text.mid(1);
        rows.append(number);
    }
    order[u"phone_numbers"_s] = rows;
    return order;
}

void FakeAccount::serveOrders()
{
    serve("POST", "/number_orders", [this](const Seen &seen) {
        const QJsonObject body = seen.json();
        QJsonArray numbers;
        const QJsonArray asked = body.value(u"phone_numbers"_s).toArray();
        const QHash<QString, int> sold = sellsOnce ? timesBought() : QHash<QString, int>();
        for (const QJsonValue &item : asked) {
            const QString number = item[u"phone_number"_s].toString();
            if (sold.contains(number))
                return FakeTelnyx::error(422, "85001", "A number is no longer available for purchase.");
            numbers.append(QJsonObject{{u"id"_s, newId()}, {u"phone_number"_s, number},
                {u"status"_s, failingNumbers.contains(number) ? u"failure"_s : orderStatus}});
        }
        m_orders.push_back(withReference(
            {{u"id"_s, newId()}, {u"status"_s, orderStatus}, {u"phone_numbers"_s, numbers},
                {u"phone_numbers_count"_s, numbers.size()}, {u"created_at"_s, nowText()}, {u"updated_at"_s, nowText()}},
            body));
        m_asked += m_orders.back().value(u"id"_s).toString();
        return FakeTelnyx::data(shown(m_orders.back()));
    });
    serve("GET", "/number_orders", [this](const Seen &seen) {
        const QString reference = seen.query.value(u"filter[customer_reference]"_s);
        const QString status = seen.query.value(u"filter[status]"_s);
        const QString after = seen.query.value(u"filter[created_at][gt]"_s);
        return listOf(m_orders, [=, this](const QJsonObject &order) {
            return !(listsLate && m_asked.contains(order.value(u"id"_s).toString()))
                && (reference.isEmpty() || order.value(u"customer_reference"_s).toString() == reference)
                && (status.isEmpty() || order.value(u"status"_s).toString() == status)
                && (after.isEmpty() || order.value(u"created_at"_s).toString() > after);
        });
    });
    serve("GET", "/number_orders/*", [this](const Seen &seen) {
        const QJsonObject *order = byId(m_orders, element(seen, 2));
        return order ? FakeTelnyx::data(shown(*order)) : one(m_orders, element(seen, 2));
    });
    serveChange("PATCH", "/number_orders/*", m_orders, [](QJsonObject &order, const Seen &seen) {
        order[u"customer_reference"_s] = seen.json().value(u"customer_reference"_s);
    });
}

void FakeAccount::serveOtherOrders()
{
    serve("POST", "/number_block_orders", [this](const Seen &seen) {
        const QJsonObject body = seen.json();
        m_blocks.push_back(withReference(
            {{u"id"_s, newId()}, {u"status"_s, orderStatus}, {u"starting_number"_s, body.value(u"starting_number"_s)},
                {u"range"_s, body.value(u"range"_s)}, {u"created_at"_s, nowText()}},
            body));
        return FakeTelnyx::data(m_blocks.back());
    });
    serveRecords(
        "/number_block_orders", m_blocks, {{u"filter[phone_numbers.starting_number]"_s, u"starting_number"_s}});
    serve("POST", "/inexplicit_number_orders", [this](const Seen &seen) {
        const QJsonObject body = seen.json();
        QJsonObject order{
            {u"id"_s, newId()}, {u"ordering_groups"_s, body.value(u"ordering_groups"_s)}, {u"created_at"_s, nowText()}};
        changeEach(order, u"ordering_groups"_s, [](QJsonObject &group) {
            group[u"count_requested"_s] = group.value(u"count_requested"_s).toString().toInt();
            group[u"count_allocated"_s] = 0;
            group[u"status"_s] = u"pending"_s;
            group[u"orders"_s] = QJsonArray();
        });
        m_bulk.push_back(withReference(order, body));
        return FakeTelnyx::data(m_bulk.back());
    });
    serveRecords("/inexplicit_number_orders", m_bulk);
    serveRecords("/advanced_orders", m_advanced);
    serve("POST", "/advanced_orders", [this](const Seen &seen) {
        QJsonObject order = withReference(seen.json(), seen.json());
        order[u"id"_s] = newId();
        order[u"status"_s] = QJsonArray{u"pending"_s};
        m_advanced.push_back(order);
        return FakeTelnyx::bare(order);
    });
    serve("GET", "/advanced_orders/*", [this](const Seen &seen) {
        const QJsonObject *order = byId(m_advanced, element(seen, 2));
        return order ? FakeTelnyx::bare(*order) : FakeTelnyx::notFound();
    });
}

void FakeAccount::serveReservations()
{
    serve("POST", "/number_reservations", [this](const Seen &seen) {
        const QJsonObject body = seen.json();
        const QJsonArray asked = body.value(u"phone_numbers"_s).toArray();
        QJsonArray numbers;
        int failed = 0;
        for (const QJsonValue &item : asked) {
            const QString number = item[u"phone_number"_s].toString();
            const bool fails = failingNumbers.contains(number);
            failed += fails ? 1 : 0;
            QJsonObject row{{u"id"_s, newId()}, {u"phone_number"_s, number},
                {u"status"_s, fails ? u"failed"_s : u"success"_s}, {u"created_at"_s, nowText()}};
            if (fails)
                row[u"errors"_s] = u"Number is already on hold"_s;
            else
                row[u"expired_at"_s] = nowText(30min);
            numbers.append(row);
        }
        const QString status = failed == 0 ? u"success"_s
            : failed == numbers.size()     ? u"failure"_s
                                           : u"partial_success"_s;
        m_reservations.push_back(withReference(
            {{u"id"_s, newId()}, {u"status"_s, status}, {u"phone_numbers"_s, numbers}, {u"created_at"_s, nowText()}},
            body));
        return FakeTelnyx::data(m_reservations.back());
    });
    serve("GET", "/number_reservations", [this](const Seen &seen) {
        const QString reference = seen.query.value(u"filter[customer_reference]"_s);
        const QString number = seen.query.value(u"filter[phone_numbers.phone_number]"_s);
        return listOf(m_reservations, [=](const QJsonObject &one) {
            return (reference.isEmpty() || one.value(u"customer_reference"_s).toString() == reference)
                && (number.isEmpty() || hasNumber(one, number));
        });
    });
    serve("GET", "/number_reservations/*", [this](const Seen &seen) { return one(m_reservations, element(seen, 2)); });
    serveChange("POST", "/number_reservations/*/actions/extend", m_reservations, [](QJsonObject &record, const Seen &) {
        changeEach(record, u"phone_numbers"_s, [](QJsonObject &number) {
            if (const auto end = Timestamp::parse(number.value(u"expired_at"_s).toString()))
                number[u"expired_at"_s] = end->plus(30min).toIso();
        });
    });
}

void FakeAccount::serveOwnership()
{
    serve("POST", "/phone_numbers/actions/verify_ownership", [this](const Seen &seen) {
        if (!tellsOwnership)
            return FakeTelnyx::notFound();
        const QHash<QString, int> bought = timesBought();
        QJsonArray found;
        QJsonArray notFound;
        for (const QJsonValue &item : seen.json().value(u"phone_numbers"_s).toArray()) {
            const bool has = owned ? owned->contains(item.toString()) : bought.contains(item.toString());
            if (has)
                found.append(QJsonObject{{u"id"_s, newId()}, {u"number_val_e164"_s, item}});
            else
                notFound.append(item);
        }
        return FakeTelnyx::data({{u"found"_s, found}, {u"not_found"_s, notFound}});
    });
}

void FakeAccount::serveOrderNumbers()
{
    serve("GET", "/number_order_phone_numbers", [this](const Seen &seen) {
        const QString country = seen.query.value(u"filter[country_code]"_s);
        QList<QJsonObject> rows;
        for (const QJsonObject &order : m_orders) {
            const QJsonArray numbers = order.value(u"phone_numbers"_s).toArray();
            for (const QJsonValue &item : numbers) {
                QJsonObject number = item.toObject();
                const QString text = number.value(u"phone_number"_s).toString();
                if (owned && !owned->contains(text))
                    continue;
                if (!country.isEmpty() && country != e164::regionOf(text))
                    continue;
                number[u"order_request_id"_s] = order.value(u"id"_s);
                rows += number;
            }
        }
        return FakeTelnyx::list(rows);
    });
}

void FakeAccount::tellTime()
{
    m_telnyx.setDate([this] { return FakeTelnyx::date(m_clock.now().plus(ahead)); });
}

void FakeAccount::serveTheRest()
{
    serve("GET", "/available_phone_numbers", [this](const Seen &seen) {
        const QString digits = seen.query.value(u"filter[national_destination_code]"_s)
            + seen.query.value(u"filter[phone_number][starts_with]"_s);
        QList<QJsonObject> rows;
        for (const auto &[number, upfront] : prices) {
            if (number.mid(2).startsWith(digits) || number.mid(3).startsWith(digits)) {
                rows += QJsonObject{{u"phone_number"_s, number}, {u"phone_number_type"_s, u"local"_s},
                    {u"cost_information"_s,
                        QJsonObject{{u"upfront_cost"_s, upfront}, {u"monthly_cost"_s, u"1.00000"_s},
                            {u"currency"_s, u"USD"_s}}}};
            }
        }
        return rows.isEmpty() ? FakeTelnyx::error(400, "10031", "No numbers found for the given filters.")
                              : FakeTelnyx::list(rows);
    });
    serveRecords("/sub_number_orders", m_subOrders, {{u"filter[order_request_id]"_s, u"order_request_id"_s}});
    serveChange("PATCH", "/sub_number_orders/*/cancel", m_subOrders,
        [](QJsonObject &record, const Seen &) { record[u"status"_s] = u"cancelled"_s; });
    serveChange("POST", "/sub_number_orders/*/requirement_group", m_subOrders,
        [](QJsonObject &record, const Seen &) { record[u"requirements_met"_s] = true; });
    serveRecords("/comments", m_comments, {{u"filter[comment_record_id]"_s, u"comment_record_id"_s}});
    serveChange("PATCH", "/comments/*/read", m_comments,
        [this](QJsonObject &comment, const Seen &) { comment[u"read_at"_s] = nowText(); });
    serve("POST", "/comments", [this](const Seen &seen) {
        QJsonObject comment = seen.json();
        comment[u"id"_s] = newId();
        comment[u"commenter"_s] = u"desk@example.com"_s;
        comment[u"commenter_type"_s] = u"user"_s;
        comment[u"created_at"_s] = nowText();
        m_comments.push_back(comment);
        return FakeTelnyx::data(comment);
    });
}

QHash<QString, int> FakeAccount::timesBought() const
{
    QHash<QString, int> times;
    for (const QJsonObject &order : m_orders) {
        const QJsonArray numbers = order.value(u"phone_numbers"_s).toArray();
        for (const QJsonValue &one : numbers)
            ++times[one[u"phone_number"_s].toString()];
    }
    return times;
}

QString FakeAccount::addSubOrder(const QString &orderId, const QString &status)
{
    m_subOrders.push_back({{u"id"_s, newId()}, {u"order_request_id"_s, orderId}, {u"status"_s, status},
        {u"country_code"_s, u"US"_s}, {u"phone_number_type"_s, u"local"_s}});
    return m_subOrders.back().value(u"id"_s).toString();
}

QJsonObject FakeAccount::subOrder(const QString &id)
{
    const QJsonObject *record = byId(m_subOrders, id);
    return record ? *record : QJsonObject();
}

void FakeAccount::setOrderStatus(const QString &id, const QString &status)
{
    QJsonObject *order = byId(m_orders, id);
    order = order ? order : byId(m_blocks, id);
    if (!order)
        return;
    (*order)[u"status"_s] = status;
    changeEach(*order, u"phone_numbers"_s, [&](QJsonObject &number) {
        if (number.value(u"status"_s).toString() == u"pending")
            number[u"status"_s]
                = failingNumbers.contains(number.value(u"phone_number"_s).toString()) ? u"failure"_s : status;
    });
}

void FakeAccount::setBulkGroup(const QString &id, int group, const QJsonObject &values)
{
    QJsonObject *order = byId(m_bulk, id);
    if (!order)
        return;
    int place = 0;
    changeEach(*order, u"ordering_groups"_s, [&](QJsonObject &changed) {
        for (auto it = values.begin(); place == group && it != values.end(); ++it)
            changed[it.key()] = it.value();
        ++place;
    });
}

} // namespace nd
