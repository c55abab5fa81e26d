// SPDX-License-Identifier: Apache-2.0
#include "sandbox/faults/late_records.h"

#include <QJsonArray>

#include <algorithm>

namespace nd::sandbox {

using namespace Qt::StringLiterals;

void LateRecords::add(const FaultRule &rule, const QString &collection, const QJsonObject &record, Timestamp now)
{
    m_late.push_back(
        {collection, record[u"id"_s].toString(), now.plus(rule.span), now.plus(rule.unknownFor), rule.requests});
}

void LateRecords::takeOut(const Request &request, QJsonObject &list, Timestamp now)
{
    const QString collection = request.path.value(1);
    QJsonArray rows = list[u"data"_s].toArray();
    const qsizetype before = rows.size();
    for (Late &late : m_late) {
        // Parts of an order are seen no sooner than the order.
        const bool own = late.collection == collection;
        const bool hidden = now < late.listedFrom || late.requests > 0;
        if (own && late.requests > 0)
            --late.requests;
        for (qsizetype i = rows.size(); hidden && i-- > 0;) {
            if ((own && rows[i][u"id"_s] == late.id) || rows[i][u"order_request_id"_s] == late.id)
                rows.removeAt(i);
        }
    }
    if (rows.size() == before)
        return;
    list[u"data"_s] = rows;
    QJsonObject meta = list[u"meta"_s].toObject();
    if (meta.contains(u"total_results"_s)) {
        meta[u"total_results"_s] = meta[u"total_results"_s].toInt() - int(before - rows.size());
        list[u"meta"_s] = meta;
    }
}

bool LateRecords::isUnknown(const Request &request, Timestamp now) const
{
    return std::any_of(m_late.begin(), m_late.end(), [&](const Late &late) {
        return late.collection == request.path.value(1) && late.id == request.path.value(2) && now < late.knownFrom;
    });
}

} // namespace nd::sandbox
