// SPDX-License-Identifier: Apache-2.0
#include "features/orders/about/order_views.h"

#include "base/clock.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

const QString ViewsShelf = u"order_view"_s;

QJsonObject toJson(const OrderView &view)
{
    const OrderCriteria &asked = view.criteria;
    QJsonObject json{{u"words"_s, view.words}, {u"status"_s, asked.status}, {u"country"_s, asked.country},
        {u"requirements_open"_s, asked.requirementsOpen}};
    if (asked.kind)
        json[u"kind"_s] = kindWord(*asked.kind);
    // "Last 7 days" are others next week.
    if (asked.lastDays > 0)
        json[u"last_days"_s] = asked.lastDays;
    else if (asked.from.isValid())
        json[u"from"_s] = asked.from.toString(Qt::ISODate);
    if (asked.to.isValid())
        json[u"to"_s] = asked.to.toString(Qt::ISODate);
    return json;
}

OrderView viewFrom(const QString &name, const QJsonObject &json)
{
    OrderView view{.name = name, .words = json[u"words"].toString()};
    view.criteria.status = json[u"status"].toString();
    view.criteria.country = json[u"country"].toString();
    view.criteria.requirementsOpen = json[u"requirements_open"].toBool();
    view.criteria.kind = kindOfWord(json[u"kind"].toString());
    view.criteria.lastDays = json[u"last_days"].toInt();
    view.criteria.from = QDate::fromString(json[u"from"].toString(), Qt::ISODate);
    view.criteria.to = QDate::fromString(json[u"to"].toString(), Qt::ISODate);
    return view;
}

} // namespace

std::vector<OrderView> OrderViews::all() const
{
    std::vector<OrderView> views;
    const Result<std::vector<StoredDocument>> kept = m_documents.all(ViewsShelf);
    for (size_t at = 0; kept && at < kept->size(); ++at) {
        const QJsonDocument json = QJsonDocument::fromJson((*kept)[at].body);
        if (json.isObject())
            views.push_back(viewFrom((*kept)[at].name, json.object()));
    }
    return views;
}

Result<Done> OrderViews::save(const OrderView &view)
{
    const QByteArray body = QJsonDocument(toJson(view)).toJson(QJsonDocument::Compact);
    return m_documents.put(ViewsShelf, {.name = view.name, .body = body, .keptAt = m_clock.now()});
}

Result<Done> OrderViews::remove(const QString &name)
{
    return m_documents.remove(ViewsShelf, name);
}

} // namespace nd
