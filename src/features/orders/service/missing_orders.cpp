// SPDX-License-Identifier: Apache-2.0
#include "features/orders/service/missing_orders.h"

#include "base/clock.h"
#include "features/failures/service/notices.h"
#include "features/orders/service/order_record.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

const QString Shelf = u"orders-gone"_s;

QString nameOf(OrderKind kind, const QString &id)
{
    return wordOf(kind) + u'/' + id;
}

QString noticeKey(OrderKind kind, const QString &id)
{
    return u"order-gone/"_s + nameOf(kind, id);
}

MissingOrders::Order orderIn(const StoredDocument &kept)
{
    const QJsonObject body = QJsonDocument::fromJson(kept.body).object();
    MissingOrders::Order order;
    order.id = body.value("id"_L1).toString();
    order.reference = body.value("reference"_L1).toString();
    order.since = kept.keptAt;
    for (const OrderKind kind : {OrderKind::Number, OrderKind::Block, OrderKind::Bulk, OrderKind::Advanced}) {
        if (kept.name == nameOf(kind, order.id))
            order.kind = kind;
    }
    return order;
}

} // namespace

MissingOrders::MissingOrders(
    DocumentStore documents, OrderTracker &tracker, Notices &notices, const Clock &clock, QObject *parent)
    : QObject(parent), m_documents(std::move(documents)), m_tracker(tracker), m_notices(notices), m_clock(clock)
{
    connect(&m_tracker, &OrderTracker::orderGone, this, &MissingOrders::onGone);
    connect(&m_tracker, &OrderTracker::orderChanged, this,
        [this](const OrderRecord &record) { onSeen(kindOf(record), idOf(record)); });
    connect(&m_tracker, &OrderTracker::ordersRead, this, [this](const OrderBatch &batch) {
        if (m_orders.empty())
            return;
        const auto seen = [this](OrderKind kind, const auto &rows) {
            for (const auto &row : rows)
                onListed(kind, row.id);
        };
        seen(OrderKind::Number, batch.numbers);
        seen(OrderKind::Block, batch.blocks);
        seen(OrderKind::Bulk, batch.bulk);
        seen(OrderKind::Advanced, batch.advanced);
    });
}

Result<Done> MissingOrders::load()
{
    const Result<std::vector<StoredDocument>> kept = m_documents.all(Shelf);
    if (!kept)
        return kept.error();
    for (const StoredDocument &record : *kept) {
        if (Order order = orderIn(record); !order.id.isEmpty())
            m_orders.push_back(std::move(order));
    }
    return Done{};
}

bool MissingOrders::contains(OrderKind kind, const QString &id) const
{
    return std::any_of(
        m_orders.begin(), m_orders.end(), [&](const Order &order) { return order.kind == kind && order.id == id; });
}

void MissingOrders::askAgain(OrderKind kind, const QString &id)
{
    m_tracker.readNow(kind, id);
}

Result<Done> MissingOrders::putAside(OrderKind kind, const QString &id)
{
    if (!contains(kind, id))
        return Done{};
    if (const Result<Done> gone = m_documents.remove(Shelf, nameOf(kind, id)); !gone)
        return gone;
    std::erase_if(m_orders, [&](const Order &order) { return order.kind == kind && order.id == id; });
    m_notices.withdraw(noticeKey(kind, id));
    emit changed(kind, id);
    return Done{};
}

void MissingOrders::onGone(OrderKind kind, const QString &id)
{
    if (contains(kind, id))
        return;
    const std::optional<OrderRecord> record = m_tracker.stored(kind, id);
    const Order order{kind, id, record ? referenceOf(*record) : QString(), m_clock.now()};
    const QJsonObject body{{u"id"_s, order.id}, {u"reference"_s, order.reference}};
    // Where the disk takes nothing it is in sight until the program ends; the notice stands whatever the disk does.
    (void)m_documents.put(Shelf,
        {.name = nameOf(kind, id), .body = QJsonDocument(body).toJson(QJsonDocument::Compact), .keptAt = order.since});
    m_orders.push_back(order);
    m_notices.post({.key = noticeKey(kind, id),
        .kind = Notice::Kind::Warning,
        .sentence = order.reference.isEmpty()
            ? tr("Telnyx does not know the order %1.").arg(id)
            : tr("Telnyx does not know the order “%1” (%2).").arg(order.reference, id),
        .advice = tr("It is not followed any more. Compare with Telnyx's portal before you order the numbers again."),
        .action = Notice::Action::ShowOrder,
        .subject = id});
    emit changed(kind, id);
}

/// A list shows it again, at its end or not: how that came about only the order itself says.
void MissingOrders::onListed(OrderKind kind, const QString &id)
{
    if (!contains(kind, id))
        return;
    onSeen(kind, id);
    m_tracker.readNow(kind, id);
}

void MissingOrders::onSeen(OrderKind kind, const QString &id)
{
    // A row that the disk does not let go is shown again after the next start, and leaves again as soon as it is seen.
    (void)putAside(kind, id);
}

} // namespace nd
