// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/service/reconciliation.h"

#include "api/values/customer_reference.h"
#include "features/basket/service/basket.h"
#include "features/failures/service/notices.h"
#include "features/purchase/service/purchase.h"
#include "store/ledger.h"
#include "writes/write_coordinator.h"

#include <algorithm>
#include <numeric>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

IntentKind intentKindOf(OrderKind kind)
{
    switch (kind) {
    case OrderKind::Number:
        return IntentKind::NumberOrder;
    case OrderKind::Block:
        return IntentKind::BlockOrder;
    case OrderKind::Bulk:
        return IntentKind::BulkOrder;
    case OrderKind::Advanced:
        break;
    }
    return IntentKind::AdvancedOrder;
}

/// How many numbers the order is about; 0 where it does not say.
int numbersOf(const LandedRecord &record)
{
    if (const auto *order = std::get_if<NumberOrderDetails>(&record))
        return std::max(order->phoneNumbersCount, int(order->phoneNumbers.size()));
    if (const auto *block = std::get_if<BlockOrder>(&record))
        return block->range;
    if (const auto *bulk = std::get_if<BulkOrder>(&record))
        return std::accumulate(bulk->orderingGroups.begin(), bulk->orderingGroups.end(), 0,
            [](int sum, const BulkGroup &group) { return sum + group.countRequested; });
    return 0;
}

} // namespace

Reconciliation::Reconciliation(const Parts &parts, QString account, QObject *parent)
    : QObject(parent), m_parts(parts), m_account(std::move(account))
{
    connect(&m_parts.writer, &Writer::changed, this, &Reconciliation::onChanged);
    connect(&m_parts.tracker, &Tracker::ordersRead, this, &Reconciliation::onBatch);
    connect(&m_parts.tracker, &Tracker::orderChanged, this,
        [this](const OrderRecord &record) { std::visit([this](const auto &one) { look(one); }, record); });
    connect(&m_parts.tracker, &Tracker::orderRead, this, [this](const NumberOrderDetails &order) {
        const QString id = reference::find(order.customerReference);
        if (waitsFor(id))
            prove(id, landedOf(order));
    });
}

Reconciliation::~Reconciliation() = default;

Result<Done> Reconciliation::load()
{
    const Result<QStringList> ids = m_parts.ledger.unprovenPurchases(m_account);
    if (!ids)
        return ids.error();
    m_unproven = QSet<QString>(ids->begin(), ids->end());
    return Done{};
}

bool Reconciliation::isOfAnotherDesk(const QString &reference) const
{
    const QString id = reference::find(reference);
    if (id.isEmpty())
        return false;
    const Result<std::vector<Intent>> known = m_parts.ledger.intent(id);
    return known && known->empty();
}

void Reconciliation::onChanged(const Intent &intent)
{
    if (!isPurchase(intent.kind))
        return;
    if (intent.state == IntentState::Bought)
        m_unproven.remove(intent.id);
    else
        m_unproven.insert(intent.id);
}

void Reconciliation::onBatch(const OrderBatch &batch)
{
    if (m_unproven.isEmpty())
        return;
    const auto lookAtAll = [this](const auto &rows) {
        for (const auto &row : rows)
            look(row);
    };
    lookAtAll(batch.numbers);
    lookAtAll(batch.blocks);
    lookAtAll(batch.bulk);
    lookAtAll(batch.advanced);
}

template <class Record>
void Reconciliation::look(const Record &record)
{
    if (m_unproven.isEmpty())
        return;
    if (const QString id = reference::find(record.customerReference); waitsFor(id))
        onOrder(id, OrderRecord(record));
}

/// One that is on its way has its answer still to come.
bool Reconciliation::waitsFor(const QString &id) const
{
    if (id.isEmpty() || !m_unproven.contains(id))
        return false;
    const Intent *open = m_parts.writer.find(id);
    return !open || (open->state != IntentState::Journaled && open->state != IntentState::Sent);
}

void Reconciliation::onOrder(const QString &id, const OrderRecord &record)
{
    // A bulk order's number orders may carry its reference: they are not what the purchase has become.
    const Result<std::vector<Intent>> found = m_parts.ledger.intent(id);
    if (!found || found->empty() || found->front().kind != intentKindOf(kindOf(record)))
        return;
    if (const auto *order = std::get_if<NumberOrder>(&record))
        readWhole(id, order->id);
    else if (const auto *block = std::get_if<BlockOrder>(&record))
        prove(id, landedOf(*block));
    else if (const auto *bulk = std::get_if<BulkOrder>(&record))
        prove(id, landedOf(*bulk));
    else
        prove(id, landedOf(std::get<AdvancedOrder>(record)));
}

/// Lists leave out how each number of an order fared (api-facts §2.8): the order itself tells.
void Reconciliation::readWhole(const QString &id, const QString &orderId)
{
    if (m_reading.count(id))
        return;
    m_reading[id] = m_parts.tracker.readOrder(orderId, [this, id](const Result<NumberOrderDetails> &answer) {
        const Call finished = std::move(m_reading[id]);
        m_reading.erase(id);
        if (answer && waitsFor(id) && reference::find(answer->customerReference) == id)
            prove(id, landedOf(*answer));
    });
}

void Reconciliation::prove(const QString &id, const Landed &landed)
{
    const Result<std::vector<Intent>> found = m_parts.ledger.intent(id);
    if (!found || found->empty())
        return;
    const Intent before = found->front();
    bool fromBasket = false;
    bool orderedAgain = false;
    for (const QString &key : lineKeysOf(before)) {
        const BasketLine *line = m_parts.basket.find(key);
        fromBasket = fromBasket || line;
        orderedAgain = orderedAgain || (line && line->isSent() && line->sentIn != id);
    }
    const Result<bool> proven = m_parts.writer.proveBought(id, landed);
    if (!proven)
        return; // the disk is in the way, and the writer says so; the next reading brings it again
    m_unproven.remove(id);
    if (*proven)
        tell(before, landed, fromBasket, orderedAgain);
}

void Reconciliation::tell(const Intent &before, const Landed &landed, bool fromBasket, bool orderedAgain)
{
    const QString name = before.personReference.isEmpty() ? landed.id : before.personReference;
    const int count = numbersOf(landed.record);
    QString sentence = count > 0 ? tr("Order %1 was bought after all: %n number(s).", nullptr, count).arg(name)
                                 : tr("Order %1 was bought after all.").arg(name);
    if (fromBasket)
        sentence += u' ' + tr("It left the basket.");
    m_parts.notices.post({.key = u"reconciled/"_s + before.id,
        .kind = orderedAgain ? Notice::Kind::Warning : Notice::Kind::Good,
        .sentence = sentence,
        .advice = orderedAgain ? tr("The same has been ordered again meanwhile: look at both orders.") : QString(),
        .action = Notice::Action::ShowOrder,
        .subject = landed.id});
}

} // namespace nd
