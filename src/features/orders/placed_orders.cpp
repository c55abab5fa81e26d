// SPDX-License-Identifier: Apache-2.0
#include "features/orders/placed_orders.h"

#include "features/basket/service/basket.h"
#include "features/orders/order_rows.h"
#include "features/purchase/service/purchases.h"
#include "sessions/account_services.h"
#include "writes/failed_writes.h"

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

OrderRow::Kind rowKindOf(WriteKind kind)
{
    switch (kind) {
    case WriteKind::BlockOrder:
        return OrderRow::Kind::BlockOrder;
    case WriteKind::BulkOrder:
        return OrderRow::Kind::BulkOrder;
    case WriteKind::AdvancedOrder:
        return OrderRow::Kind::AdvancedOrder;
    default:
        return OrderRow::Kind::NumberOrder;
    }
}

/// The number by which its row is called, too: the ledger's own list of them is sorted.
QString firstNumber(const Purchase &purchase)
{
    if (!purchase.lines.empty())
        return purchase.lines.front().number;
    const OrderRow row = rowOf(purchase);
    return row.numbers.isEmpty() ? QString() : row.numbers.first().toText();
}

/// "Order KB-1"; without a reference the kind of order and its first number name it.
QString nameOf(const Purchase &purchase)
{
    if (!purchase.write.userReference.isEmpty())
        return PlacedOrders::tr("Order %1").arg(purchase.write.userReference);
    const QString kind = kindText(rowKindOf(purchase.write.kind));
    const QString number = firstNumber(purchase);
    return number.isEmpty() ? kind : u"%1 %2"_s.arg(kind, number);
}

} // namespace

PlacedOrders::PlacedOrders(AccountServices &services, QObject *parent) : QObject(parent), m_services(services)
{
    for (const Purchase &purchase : services.purchases().open())
        m_earlier.insert(purchase.write.id);
    connect(&services.purchases(), &Purchases::purchaseChanged, this, &PlacedOrders::onChanged);
    connect(&services.purchases(), &Purchases::settled, this, &PlacedOrders::onSettled);
    connect(&services.failures(), &FailedWrites::changed, this, &PlacedOrders::failedChanged);
}

/// The first word of a purchase is that it was journaled.
void PlacedOrders::onChanged(const QString &id)
{
    if (m_earlier.contains(id) || m_fresh.contains(id))
        return;
    const auto purchase = m_services.purchases().find(id);
    if (!purchase || !isOpen(purchase->write.state))
        return;
    const bool first = m_fresh.isEmpty(); // a ticket may become several orders
    m_fresh.insert(id);
    if (first)
        emit placed(keyOf(OrderRow::Kind::Purchase, id));
}

void PlacedOrders::onSettled(const QString &id)
{
    const auto purchase = m_services.purchases().find(id);
    if (!m_fresh.remove(id) || !purchase)
        return;
    const QString key = keyOf(OrderRow::Kind::Purchase, id);
    if (purchase->write.state != WriteState::Bought)
        return emit refused(key);
    const int count = rowOf(*purchase).count;
    const bool asked = purchase->write.kind == WriteKind::BulkOrder || purchase->write.kind == WriteKind::AdvancedOrder;
    const QString sentence = asked ? tr("%1 placed: %Ln number(s) asked for.", nullptr, count).arg(nameOf(*purchase))
                                   : tr("%1 placed: %Ln number(s).", nullptr, count).arg(nameOf(*purchase));
    emit bought(key, keyOf(rowKindOf(purchase->write.kind), purchase->write.telnyxId), sentence);
}

std::optional<PlacedOrders::Failed> PlacedOrders::failed() const
{
    int others = 0;
    std::optional<Failed> newest;
    for (const FailedWrite &failure : m_services.failures().list()) {
        if (!isPurchase(failure.write.kind) || failure.write.state == WriteState::Unresolved)
            continue;
        if (newest) {
            ++others;
            continue;
        }
        const Purchase purchase = purchaseOf(failure.write);
        newest = Failed{.id = failure.write.id,
            .sentence = tr("%1 was not placed. %2", "an order, why").arg(nameOf(purchase), failure.text.whole())};
        const QStringList keys = lineKeysOf(failure.write);
        newest->backInBasket = std::any_of(
            keys.begin(), keys.end(), [this](const QString &key) { return m_services.basket().find(key) != nullptr; });
    }
    if (newest && others > 0)
        newest->sentence += u' ' + tr("%Ln more order(s) failed before.", nullptr, others);
    return newest;
}

Result<Done> PlacedOrders::putAside()
{
    QStringList ids;
    for (const FailedWrite &failure : m_services.failures().list()) {
        if (isPurchase(failure.write.kind) && failure.write.state != WriteState::Unresolved)
            ids += failure.write.id;
    }
    return m_services.failures().putAside(ids);
}

} // namespace nd
