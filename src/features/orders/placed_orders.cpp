// SPDX-License-Identifier: Apache-2.0
#include "features/orders/placed_orders.h"

#include "features/basket/service/basket.h"
#include "features/orders/order_rows.h"
#include "features/purchase/service/purchases.h"
#include "workspace/account_services.h"
#include "writes/failed_writes.h"

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

OrderRow::Kind rowKindOf(IntentKind kind)
{
    switch (kind) {
    case IntentKind::BlockOrder:
        return OrderRow::Kind::BlockOrder;
    case IntentKind::BulkOrder:
        return OrderRow::Kind::BulkOrder;
    case IntentKind::AdvancedOrder:
        return OrderRow::Kind::AdvancedOrder;
    default:
        return OrderRow::Kind::NumberOrder;
    }
}

/// "Order KB-1"; without a reference the kind of order and its first number name it.
QString nameOf(const Purchase &purchase)
{
    if (!purchase.intent.personReference.isEmpty())
        return PlacedOrders::tr("Order %1").arg(purchase.intent.personReference);
    const QString kind = kindText(rowKindOf(purchase.intent.kind));
    const OrderRow row = rowOf(purchase);
    return row.numbers.isEmpty() ? kind : u"%1 %2"_s.arg(kind, row.numbers.first().toText());
}

} // namespace

void PlacedOrders::use(Books *books)
{
    if (m_books) {
        m_books->purchases().disconnect(this);
        m_books->failures().disconnect(this);
    }
    m_books = books;
    m_fresh.clear();
    m_earlier.clear();
    if (m_books) {
        for (const Purchase &purchase : m_books->purchases().open())
            m_earlier.insert(purchase.intent.id);
        connect(&m_books->purchases(), &Purchases::purchaseChanged, this, &PlacedOrders::onChanged);
        connect(&m_books->purchases(), &Purchases::settled, this, &PlacedOrders::onSettled);
        connect(&m_books->failures(), &Failures::changed, this, &PlacedOrders::failedChanged);
    }
    emit failedChanged();
}

/// The first word of a purchase is that it was journaled.
void PlacedOrders::onChanged(const QString &id)
{
    if (m_earlier.contains(id) || m_fresh.contains(id))
        return;
    const auto purchase = m_books ? m_books->purchases().find(id) : std::nullopt;
    if (!purchase || !isOpen(purchase->intent.state))
        return;
    const bool first = m_fresh.isEmpty(); // a ticket may become several orders
    m_fresh.insert(id);
    if (first)
        emit placed(keyOf(OrderRow::Kind::Purchase, id));
}

void PlacedOrders::onSettled(const QString &id)
{
    const auto purchase = m_books ? m_books->purchases().find(id) : std::nullopt;
    if (!m_fresh.remove(id) || !purchase)
        return;
    const QString key = keyOf(OrderRow::Kind::Purchase, id);
    if (purchase->intent.state != IntentState::Bought)
        return emit refused(key);
    const int count = rowOf(*purchase).count;
    const bool asked
        = purchase->intent.kind == IntentKind::BulkOrder || purchase->intent.kind == IntentKind::AdvancedOrder;
    const QString sentence = asked ? tr("%1 placed: %Ln number(s) asked for.", nullptr, count).arg(nameOf(*purchase))
                                   : tr("%1 placed: %Ln number(s).", nullptr, count).arg(nameOf(*purchase));
    emit bought(key, keyOf(rowKindOf(purchase->intent.kind), purchase->intent.telnyxId), sentence);
}

std::optional<PlacedOrders::Failed> PlacedOrders::failed() const
{
    if (!m_books)
        return {};
    int others = 0;
    std::optional<Failed> newest;
    for (const Failure &failure : m_books->failures().list()) {
        if (!isPurchase(failure.intent.kind) || failure.intent.state == IntentState::Unresolved)
            continue;
        if (newest) {
            ++others;
            continue;
        }
        const Purchase purchase = purchaseOf(failure.intent);
        newest = Failed{.id = failure.intent.id,
            .sentence = tr("%1 was not placed. %2", "an order, why").arg(nameOf(purchase), failure.text.whole())};
        const QStringList keys = lineKeysOf(failure.intent);
        newest->backInBasket = std::any_of(
            keys.begin(), keys.end(), [this](const QString &key) { return m_books->basket().find(key) != nullptr; });
    }
    if (newest && others > 0)
        newest->sentence += u' ' + tr("%Ln more order(s) failed before.", nullptr, others);
    return newest;
}

Result<Done> PlacedOrders::putAside()
{
    if (!m_books)
        return Done{};
    QStringList ids;
    for (const Failure &failure : m_books->failures().list()) {
        if (isPurchase(failure.intent.kind) && failure.intent.state != IntentState::Unresolved)
            ids += failure.intent.id;
    }
    return m_books->failures().putAside(ids);
}

} // namespace nd
