// SPDX-License-Identifier: Apache-2.0
#include "stage.h"

namespace nd::testing {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(const QJsonObject &body)
{
    return body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

Answered Stage::post(const QString &target, const QJsonObject &body)
{
    return ask("POST", target, bytes(body));
}

Answered Stage::patch(const QString &target, const QJsonObject &body)
{
    return ask("PATCH", target, bytes(body));
}

Answered Stage::searched(const QString &filters)
{
    QStringList pairs;
    for (const QString &pair : filters.split(u'&')) {
        const QString name = pair.section(u'=', 0, 0);
        const bool pattern = name == "starts_with"_L1 || name == "ends_with"_L1 || name == "contains"_L1;
        pairs += u"filter%1[%2]=%3"_s.arg(pattern ? u"[phone_number]"_s : QString(), name, pair.section(u'=', 1));
    }
    return get(u"/available_phone_numbers?"_s + pairs.join(u'&'));
}

QStringList Stage::numbersOf(const QJsonArray &rows)
{
    QStringList numbers;
    for (const QJsonValue &row : rows)
        numbers += row[u"phone_number"_s].toString();
    return numbers;
}

Decimal Stage::costOf(const QJsonArray &rows)
{
    Decimal sum;
    for (const QJsonValue &row : rows) {
        const QJsonValue cost = row[u"cost_information"_s];
        sum = *sum.plus(decimalOf(cost[u"upfront_cost"_s]));
        sum = *sum.plus(decimalOf(cost[u"monthly_cost"_s]));
    }
    return sum;
}

Answered Stage::order(const QStringList &numbers, const QString &group)
{
    return post(u"/number_orders"_s, phoneNumbers(numbers, group));
}

Answered Stage::reserve(const QStringList &numbers)
{
    return post(u"/number_reservations"_s, phoneNumbers(numbers));
}

Decimal Stage::balance()
{
    return decimalOf(get(u"/balance"_s).data()[u"balance"_s]);
}

QJsonObject Stage::numberOf(const QString &orderId, int place)
{
    const QJsonObject order = get(u"/number_orders/"_s + orderId).data();
    const QString id = order[u"phone_numbers"_s][place][u"id"_s].toString();
    return get(u"/number_order_phone_numbers/"_s + id).data();
}

QString Stage::subOrderIdOf(const QString &orderId, int place)
{
    return get(u"/number_orders/"_s + orderId).data()[u"sub_number_orders_ids"_s][place].toString();
}

QJsonArray Stage::comments(const QString &type, const QString &id)
{
    return get(u"/comments?filter[comment_record_type]=%1&filter[comment_record_id]=%2"_s.arg(type, id)).list();
}

} // namespace nd::testing
