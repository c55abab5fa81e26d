// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/order_json.h"

#include "sandbox/rules/requirement_catalogue.h"
#include "sandbox/stock/inventory.h"
#include "sandbox/wire/json.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <chrono>

namespace nd::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonArray valuesJson(const Identifiers &ids, const OrderedNumber &number, Extent extent)
{
    constexpr std::array<QLatin1StringView, 4> Words
        = {"awaiting-value"_L1, "pending-approval"_L1, "approved"_L1, "declined"_L1};
    return jsonList(number.values, [&](const RequirementValue &value) {
        QJsonObject object{{u"field_type"_s, requirementTypes()[value.type].fieldType},
            {u"field_value"_s, json(value.value)}, {u"requirement_id"_s, ids.text(Kind::RequirementType, value.type)},
            {u"status"_s, Words[value.state]}};
        if (extent == Extent::Whole)
            object[u"record_type"_s] = u"phone_number_regulatory_requirement"_s;
        return object;
    });
}

/// What all records of a number in an order share.
QJsonObject numberJson(const Identifiers &ids, const Order &order, size_t place, Extent extent)
{
    const OrderedNumber &number = order.numbers[place];
    const SubOrder &sub = order.subs[number.sub];
    return {
        {u"bundle_id"_s, json(number.bundle)},
        {u"country_code"_s, sub.country},
        {u"id"_s, ids.text(Kind::OrderNumber, order.index, quint16(place))},
        {u"phone_number"_s, e164Text(number.digits)},
        {u"phone_number_type"_s, word(sub.type)},
        {u"record_type"_s, u"number_order_phone_number"_s},
        {u"regulatory_requirements"_s, valuesJson(ids, number, extent)},
        {u"requirements_met"_s, number.requirementsMet()},
        {u"requirements_status"_s, word(number.requirementsStatus, number.progress)},
        {u"status"_s, word(number.progress)},
    };
}

// ---- text, for appendOrderRow() ----

void appendText(QByteArray &out, const QString &text)
{
    if (text.isEmpty()) {
        out += "null";
        return;
    }
    const qsizetype start = out.size();
    out.resize(start + text.size() + 2);
    char *to = out.data() + start;
    *to++ = '"';
    for (const QChar c : text) {
        if (c < u' ' || c > u'~' || c == u'"' || c == u'\\') {
            out.truncate(start);
            out += QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
            return;
        }
        *to++ = char(c.unicode());
    }
    *to = '"';
}

/// The same as Timestamp::toIso(), which takes several times as long.
void appendTime(QByteArray &out, Timestamp moment)
{
    using namespace std::chrono;
    const sys_time<microseconds> time(microseconds(moment.micros()));
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    char text[] = "\"0000-00-00T00:00:00.000000Z\"";
    const auto put = [&text](int end, qint64 number) {
        for (; number > 0; number /= 10)
            text[--end] = char('0' + number % 10);
    };
    put(5, int(date.year()));
    put(8, unsigned(date.month()));
    put(11, unsigned(date.day()));
    put(14, clock.hours().count());
    put(17, clock.minutes().count());
    put(20, clock.seconds().count());
    put(27, clock.subseconds().count());
    out.append(text, sizeof text - 1);
}

} // namespace

void appendOrderRow(QByteArray &out, const Identifiers &ids, const Order &order)
{
    const auto appendId = [&](Kind kind, size_t part) {
        const QUuid id = ids.uuid({kind, order.index, quint16(part)});
        const qsizetype start = out.size();
        out += id.toByteArray(); // its braces become quotation marks
        out[start] = '"';
        out.back() = '"';
    };
    out += "{\"billing_group_id\":";
    appendText(out, order.billingGroup);
    out += ",\"connection_id\":";
    appendText(out, order.connection);
    out += ",\"created_at\":";
    appendTime(out, order.created);
    out += ",\"customer_reference\":";
    appendText(out, order.reference);
    out += ",\"id\":";
    appendId(Kind::Order, 0);
    out += ",\"messaging_profile_id\":";
    appendText(out, order.messagingProfile);
    out += ",\"phone_numbers\":[";
    for (size_t i = 0; i < order.numbers.size(); ++i) {
        out += i == 0 ? "{\"id\":" : ",{\"id\":";
        appendId(Kind::OrderNumber, i);
        out.append(",\"phone_number\":\"+").append(QByteArray::number(order.numbers[i].digits)).append("\"}");
    }
    out.append("],\"phone_numbers_count\":").append(QByteArray::number(qint64(order.numberCount())));
    out += ",\"record_type\":\"number_order\",\"requirements_met\":";
    out += order.requirementsMet() ? "true" : "false";
    out.append(",\"status\":\"").append(word(order.progress()).data());
    out += "\",\"sub_number_orders_ids\":[";
    for (size_t i = 0; i < order.subs.size(); ++i) {
        out += i == 0 ? "" : ",";
        appendId(Kind::SubOrder, i);
    }
    out += "],\"updated_at\":";
    appendTime(out, order.updated);
    out += '}';
}

QJsonObject orderJson(const Identifiers &ids, const Order &order)
{
    QJsonArray numbers;
    for (size_t i = 0; i < order.numbers.size(); ++i) {
        QJsonObject number = numberJson(ids, order, i, Extent::Whole);
        number[u"country_iso_alpha2"_s] = order.subs[order.numbers[i].sub].country;
        numbers.append(number);
    }
    QJsonArray subs;
    for (size_t i = 0; i < order.subs.size(); ++i)
        subs.append(ids.text(Kind::SubOrder, order.index, quint16(i)));
    return {
        {u"billing_group_id"_s, json(order.billingGroup)},
        {u"connection_id"_s, json(order.connection)},
        {u"created_at"_s, json(order.created)},
        {u"customer_reference"_s, json(order.reference)},
        {u"id"_s, ids.text(Kind::Order, order.index)},
        {u"messaging_profile_id"_s, json(order.messagingProfile)},
        {u"phone_numbers"_s, numbers},
        {u"phone_numbers_count"_s, qint64(order.numberCount())},
        {u"record_type"_s, u"number_order"_s},
        {u"requirements_met"_s, order.requirementsMet()},
        {u"status"_s, word(order.progress())},
        {u"sub_number_orders_ids"_s, subs},
        {u"updated_at"_s, json(order.updated)},
    };
}

QJsonObject blockOrderJson(const Identifiers &ids, const Order &order)
{
    return {
        {u"connection_id"_s, json(order.connection)},
        {u"created_at"_s, json(order.created)},
        {u"customer_reference"_s, json(order.reference)},
        {u"id"_s, ids.text(Kind::Order, order.index)},
        {u"messaging_profile_id"_s, json(order.messagingProfile)},
        {u"phone_numbers_count"_s, qint64(order.numberCount())},
        {u"range"_s, order.blockSize},
        {u"record_type"_s, u"number_block_order"_s},
        {u"requirements_met"_s, order.requirementsMet()},
        {u"starting_number"_s, e164Text(order.numbers.front().digits)},
        {u"status"_s, word(order.progress())},
        {u"updated_at"_s, json(order.updated)},
    };
}

QJsonObject subOrderJson(const Identifiers &ids, const Order &order, size_t sub, Numbers numbers, Extent extent)
{
    constexpr size_t Most = 50;
    const SubOrder &part = order.subs[sub];
    QJsonObject object{
        {u"country_code"_s, part.country},
        {u"created_at"_s, json(order.created)},
        {u"customer_reference"_s, json(order.reference)},
        {u"id"_s, ids.text(Kind::SubOrder, order.index, quint16(sub))},
        {u"is_block_sub_number_order"_s, order.isBlock()},
        {u"order_request_id"_s, ids.text(Kind::Order, order.index)},
        {u"phone_number_type"_s, word(part.type)},
        {u"phone_numbers_count"_s, qint64(order.subNumberCount(sub))},
        {u"record_type"_s, u"sub_number_order"_s},
        {u"requirements_met"_s, order.subRequirementsMet(sub)},
        {u"status"_s, word(order.subProgress(sub))},
        {u"updated_at"_s, json(part.updated)},
    };
    object[u"regulatory_requirements"_s] = jsonList(requirementsOf(part.country, part.type), [&](quint8 type) {
        QJsonObject requirement{{u"field_type"_s, requirementTypes()[type].fieldType},
            {u"requirement_id"_s, ids.text(Kind::RequirementType, type)}};
        if (extent == Extent::Whole)
            requirement[u"record_type"_s] = u"phone_number_regulatory_requirement"_s;
        return requirement;
    });
    if (extent == Extent::Whole)
        object[u"user_id"_s] = ids.text(Kind::User, 0);
    if (numbers == Numbers::FirstFifty) {
        std::vector<size_t> places = order.numbersOf(sub);
        places.resize(std::min(places.size(), Most));
        object[u"phone_numbers"_s]
            = jsonList(places, [&](size_t place) { return numberJson(ids, order, place, extent); });
    }
    return object;
}

QJsonObject orderNumberJson(const Identifiers &ids, const Order &order, size_t place, Extent extent)
{
    const OrderedNumber &number = order.numbers[place];
    QJsonObject object = numberJson(ids, order, place, extent);
    object[u"deadline"_s] = json(number.deadline);
    object[u"is_block_number"_s] = order.isBlock();
    object[u"locality"_s] = json(number.locality);
    object[u"order_request_id"_s] = ids.text(Kind::Order, order.index);
    object[u"sub_number_order_id"_s] = ids.text(Kind::SubOrder, order.index, number.sub);
    return object;
}

} // namespace nd::sandbox
