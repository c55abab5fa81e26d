// SPDX-License-Identifier: Apache-2.0
#include "features/requirements/service/open_requirements.h"

#include "api/client/client.h"
#include "api/client/rate_limiter.h"
#include "api/values/api_enums.h"
#include "api/values/customer_reference.h"
#include "base/clock.h"
#include "features/orders/service/order_tracker.h"
#include "features/orders/service/polling_interval.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto SyncAfter = 200ms; ///< a list tells of thousands of orders one by one
constexpr auto AskAfter = 1s; ///< the tracker's own polls come first: they may tell it for nothing
constexpr auto TryAgainAfter = 60s;
constexpr auto WhileScarce = 15s;
constexpr int TooScarce = 8; ///< pollingFactor() from which on nothing is asked

const QString Shelf = u"requirements"_s;

QJsonObject toJson(const OpenRequirement &one)
{
    return {{u"order"_s, one.orderId}, {u"title"_s, one.title}, {u"sub_order"_s, one.subOrderId},
        {u"number"_s, one.numberId}, {u"country"_s, one.country}, {u"type"_s, one.type},
        {u"deadline"_s, one.deadline.isValid() ? one.deadline.toIso() : QString()}, {u"missing"_s, one.missing},
        {u"rejected"_s, one.rejected}};
}

OpenRequirement requirementFrom(const QJsonObject &json)
{
    OpenRequirement one;
    one.orderId = json[u"order"].toString();
    one.title = json[u"title"].toString();
    one.subOrderId = json[u"sub_order"].toString();
    one.numberId = json[u"number"].toString();
    one.country = json[u"country"].toString();
    one.type = json[u"type"].toString();
    one.deadline = Timestamp::parse(json[u"deadline"].toString()).value_or(Timestamp());
    one.missing = json[u"missing"].toInt();
    one.rejected = json[u"rejected"].toInt();
    return one;
}

/// Telnyx checks some by itself for a while: those do not wait for us.
bool waitsForUs(const OrderNumber &number)
{
    if (number.requirementsStatus == requirements_status::infoException
        || number.requirementsStatus == requirements_status::infoPending)
        return true;
    return number.requirementsStatus.isEmpty() && !number.requirementsMet && number.status == status::pending;
}

QString countryOf(const OrderNumber &number)
{
    return number.countryIsoAlpha2.isEmpty() ? number.countryCode : number.countryIsoAlpha2;
}

/// A sub-order is the part of an order of one country and one type (api-facts §3.4); some answers leave out its id.
bool isOf(const OpenRequirement &part, const OrderNumber &number)
{
    return part.country == countryOf(number) && part.type == number.phoneNumberType
        && (part.subOrderId.isEmpty() || number.subNumberOrderId.isEmpty()
            || part.subOrderId == number.subNumberOrderId);
}

} // namespace

OpenRequirements::OpenRequirements(
    OrderTracker &tracker, Client &client, const Clock &clock, DocumentStore documents, QObject *parent)
    : QObject(parent), m_tracker(tracker), m_client(client), m_clock(clock), m_documents(std::move(documents))
{
    m_sync.setSingleShot(true);
    m_sync.setInterval(SyncAfter);
    connect(&m_sync, &QTimer::timeout, this, &OpenRequirements::sync);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &OpenRequirements::next);
}

void OpenRequirements::begin()
{
    const auto soon = [this] {
        if (!m_sync.isActive())
            m_sync.start();
    };
    connect(&m_tracker, &OrderTracker::followingChanged, this, soon);
    connect(&m_tracker, &OrderTracker::orderChanged, this, soon);
    connect(&m_tracker, &OrderTracker::orderRead, this, &OpenRequirements::onOrderRead);
    loadKept();
    sync();
}

void OpenRequirements::end()
{
    m_tracker.disconnect(this);
    m_call.cancel();
    m_next.stop();
    m_sync.stop();
    m_orders.clear();
    m_kept.clear();
    m_written.clear();
}

void OpenRequirements::loadKept()
{
    const Result<std::vector<StoredDocument>> kept = m_documents.all(Shelf);
    if (!kept || kept->empty())
        return;
    m_written = kept->front().body;
    for (const QJsonValue one : QJsonDocument::fromJson(m_written).array()) {
        OpenRequirement known = requirementFrom(one.toObject());
        known.knownAt = kept->front().keptAt;
        m_kept[known.orderId].push_back(known);
    }
}

/// For a start without a network. What could not be written is asked for again.
void OpenRequirements::keep()
{
    QJsonArray all;
    for (const OpenRequirement &one : list())
        all.append(toJson(one));
    const QByteArray body = QJsonDocument(all).toJson(QJsonDocument::Compact);
    if (isComplete() && body != m_written
        && m_documents.put(Shelf, {.name = u"open"_s, .body = body, .keptAt = m_clock.now()}))
        m_written = body;
}

bool OpenRequirements::isRead(const QString &orderId) const
{
    const auto known = m_orders.find(orderId);
    return known != m_orders.end() && known->second.detailed;
}

bool OpenRequirements::isComplete() const
{
    return std::all_of(m_orders.begin(), m_orders.end(), [](const auto &one) { return one.second.detailed; });
}

std::vector<OpenRequirement> OpenRequirements::list() const
{
    std::vector<OpenRequirement> all;
    for (const auto &[id, entry] : m_orders) {
        const auto kept = entry.detailed ? m_kept.end() : m_kept.find(id);
        if (kept != m_kept.end() && entry.parts.empty())
            all.insert(all.end(), kept->second.begin(), kept->second.end());
        for (const Part &part : entry.parts)
            all.push_back(part.what);
    }
    return all;
}

void OpenRequirements::lookAgain(const QString &subOrderId)
{
    for (auto &[id, entry] : m_orders) {
        for (Part &part : entry.parts) {
            if (part.what.subOrderId == subOrderId)
                part.asked = false;
        }
    }
    if (!m_next.isActive())
        m_next.start(AskAfter);
}

void OpenRequirements::sync()
{
    std::set<QString> wanted;
    m_more = 0;
    m_tracker.eachFollowed([&](const OrderRecord &record) {
        const auto *order = std::get_if<NumberOrder>(&record);
        if (!order || order->requirementsMet)
            return;
        if (int(wanted.size()) == Most) {
            ++m_more;
            return;
        }
        wanted.insert(order->id);
        Entry &entry = m_orders[order->id];
        if (entry.row != *order) {
            entry.row = *order;
            entry.detailed = false;
        }
    });
    std::erase_if(m_orders, [&](const auto &one) { return wanted.count(one.first) == 0; });
    if (!m_orders.empty() && !m_next.isActive())
        m_next.start(AskAfter);
    emit changed();
}

void OpenRequirements::onOrderRead(const NumberOrderDetails &order)
{
    const auto known = m_orders.find(order.id);
    if (order.requirementsMet || (known == m_orders.end() && int(m_orders.size()) >= Most))
        return; // sync() lets go what is met
    takeDetails(m_orders[order.id], order);
    keep();
    emit changed();
}

void OpenRequirements::takeDetails(Entry &entry, const NumberOrderDetails &order)
{
    entry.row = order.row();
    entry.detailed = true;
    const std::vector<Part> before = std::exchange(entry.parts, {});
    for (const OrderNumber &number : order.phoneNumbers) {
        if (!waitsForUs(number))
            continue;
        auto part = std::find_if(
            entry.parts.begin(), entry.parts.end(), [&](const Part &one) { return isOf(one.what, number); });
        if (part == entry.parts.end()) {
            OpenRequirement what;
            what.orderId = order.id;
            what.title = reference::split(order.customerReference).person;
            if (what.title.isEmpty())
                what.title = number.phoneNumber;
            what.subOrderId = number.subNumberOrderId;
            what.numberId = number.id;
            what.country = countryOf(number);
            what.type = number.phoneNumberType;
            what.deadline = number.deadline;
            part = entry.parts.insert(entry.parts.end(), {what, number.deadline.isValid()});
        }
        const bool rejected = number.requirementsStatus == requirements_status::infoException;
        ++(rejected ? part->what.rejected : part->what.missing);
    }
    for (Part &part : entry.parts) {
        const auto was = std::find_if(before.begin(), before.end(),
            [&](const Part &one) { return one.what.country == part.what.country && one.what.type == part.what.type; });
        if (was == before.end() || part.asked)
            continue;
        if (part.what.subOrderId.isEmpty())
            part.what.subOrderId = was->what.subOrderId;
        part.what.deadline = was->what.deadline;
        // A rejection sets a new deadline (api-facts §3.5).
        part.asked = was->asked && was->what.rejected == part.what.rejected && was->what.missing == part.what.missing;
    }
    const bool open = std::any_of(entry.parts.begin(), entry.parts.end(), [](const Part &one) { return !one.asked; });
    if (open && !m_next.isActive())
        m_next.start(AskAfter);
}

void OpenRequirements::next()
{
    if (m_call.isRunning())
        return;
    if (pollingFactor(m_client.budget(), Visibility::Front) >= TooScarce)
        return m_next.start(WhileScarce);
    askForOne();
}

void OpenRequirements::askForOne()
{
    for (auto &[id, entry] : m_orders) {
        if (!entry.detailed) {
            m_call = m_tracker.readOrder(id, [this, orderId = id](const Result<NumberOrderDetails> &order) {
                const auto known = m_orders.find(orderId);
                if (known == m_orders.end())
                    return m_next.start(0ms);
                if (!order && order.error().kind != ErrorKind::NotFound)
                    return m_next.start(TryAgainAfter);
                known->second.detailed = true;
                if (order)
                    takeDetails(known->second, *order);
                keep();
                emit changed();
                m_next.start(0ms);
            });
            return;
        }
        for (const Part &part : entry.parts) {
            if (part.asked)
                continue;
            m_call = m_client.send(endpoint::getOrderNumber(part.what.numberId),
                [this, orderId = id, numberId = part.what.numberId](
                    const Result<OrderNumber> &number) { onNumberRead(orderId, numberId, number); });
            return;
        }
    }
}

void OpenRequirements::onNumberRead(const QString &orderId, const QString &numberId, const Result<OrderNumber> &number)
{
    if (!number && number.error().kind != ErrorKind::NotFound)
        return m_next.start(TryAgainAfter);
    const auto known = m_orders.find(orderId);
    if (known != m_orders.end()) {
        for (Part &part : known->second.parts) {
            if (part.what.numberId != numberId)
                continue;
            part.asked = true;
            if (!number)
                continue;
            part.what.deadline = number->deadline;
            if (!number->subNumberOrderId.isEmpty())
                part.what.subOrderId = number->subNumberOrderId;
        }
    }
    keep();
    emit changed();
    m_next.start(0ms);
}

} // namespace nd
