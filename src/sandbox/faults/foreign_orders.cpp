// SPDX-License-Identifier: Apache-2.0
#include "sandbox/faults/foreign_orders.h"

#include <QJsonArray>
#include <QUuid>

#include <limits>

namespace nd::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The same for the same record, and nothing that the sandbox's own ids could be.
QString otherId(const QString &id, quint64 serial)
{
    static const QUuid space(u"5c8f6a52-3f0e-4a8f-9d54-7d7d0f1e2b3c"_s);
    return QUuid::createUuidV5(space, id + QString::number(serial)).toString(QUuid::WithoutBraces);
}

QString valueOf(const Request &request, QLatin1StringView wanted)
{
    for (const auto &[key, value] : request.query) {
        if (key == wanted)
            return value;
    }
    return {};
}

bool isShown(const QJsonObject &record, const Request &request)
{
    const QString reference = valueOf(request, "filter[customer_reference]"_L1);
    const QString status = valueOf(request, "filter[status]"_L1);
    const auto after = Timestamp::parse(valueOf(request, "filter[created_at][gt]"_L1));
    const auto before = Timestamp::parse(valueOf(request, "filter[created_at][lt]"_L1));
    const Timestamp created = Timestamp::parse(record[u"created_at"_s].toString()).value_or(Timestamp());
    return (reference.isEmpty() || record[u"customer_reference"_s].toString() == reference)
        && (status.isEmpty() || record[u"status"_s].toString() == status) && (!after || created > *after)
        && (!before || created < *before);
}

} // namespace

QJsonObject ForeignOrders::lookalike(QJsonObject record, qsizetype kept, quint64 serial)
{
    const QString id = record[u"id"_s].toString();
    record[u"id"_s] = otherId(id, serial);
    record[u"customer_reference"_s] = QJsonValue::Null;
    QJsonArray numbers = record[u"phone_numbers"_s].toArray();
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        QJsonObject number = numbers[i].toObject();
        number[u"id"_s] = otherId(number[u"id"_s].toString(), serial);
        if (i >= kept)
            number[u"phone_number"_s] = u"+1555%1"_s.arg(qint64(serial) * 1'000 + i, 7, 10, QChar(u'0'));
        numbers[i] = number;
    }
    if (record.contains(u"phone_numbers"_s))
        record[u"phone_numbers"_s] = numbers;
    QJsonArray subOrders = record[u"sub_number_orders_ids"_s].toArray();
    for (qsizetype i = 0; i < subOrders.size(); ++i)
        subOrders[i] = otherId(subOrders[i].toString(), serial);
    if (record.contains(u"sub_number_orders_ids"_s))
        record[u"sub_number_orders_ids"_s] = subOrders;
    return record;
}

void ForeignOrders::add(const FaultRule &rule, const QString &collection, const QJsonObject &record, Timestamp now)
{
    const qsizetype kept
        = rule.same == FaultRule::Same::Everything ? std::numeric_limits<qsizetype>::max() : qsizetype(1);
    QJsonObject other = lookalike(record, kept, m_all.size() + 1);
    if (!rule.reference.isEmpty())
        other[u"customer_reference"_s] = rule.reference;
    if (!rule.status.isEmpty())
        other[u"status"_s] = rule.status;
    if (record.contains(u"created_at"_s))
        other[u"created_at"_s] = now.plus(-rule.older).toIso();
    m_all.push_back({collection, other});
}

void ForeignOrders::putInto(const Request &request, QJsonObject &list) const
{
    QJsonArray rows = list[u"data"_s].toArray();
    QJsonObject meta = list[u"meta"_s].toObject();
    for (const ForeignOrder &one : m_all) {
        if (one.collection != request.path.value(1) || !isShown(one.record, request))
            continue;
        if (meta[u"page_number"_s].toInt(1) == 1)
            rows.prepend(one.record);
        if (meta.contains(u"total_results"_s))
            meta[u"total_results"_s] = meta[u"total_results"_s].toInt() + 1;
        if (meta.contains(u"total_pages"_s))
            meta[u"total_pages"_s] = qMax(1, meta[u"total_pages"_s].toInt());
    }
    list[u"data"_s] = rows;
    if (!meta.isEmpty())
        list[u"meta"_s] = meta;
}

std::optional<QJsonObject> ForeignOrders::find(const Request &request) const
{
    if (request.path.size() != 3)
        return {};
    for (const ForeignOrder &one : m_all) {
        if (one.collection == request.path[1] && one.record[u"id"_s] == request.path[2])
            return one.record;
    }
    return {};
}

} // namespace nd::sandbox
