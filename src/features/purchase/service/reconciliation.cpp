// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/service/reconciliation.h"

#include "api/values/customer_reference.h"
#include "features/basket/service/basket.h"
#include "features/failures/service/notices.h"
#include "features/purchase/service/purchase.h"
#include "store/ledger.h"
#include "store/tables/purchase_store.h"
#include "store/tables/write_store.h"
#include "writes/write_coordinator.h"

#include <algorithm>
#include <numeric>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

WriteKind writeKindOf(OrderKind kind)
{
    switch (kind) {
    case OrderKind::Number:
        return WriteKind::NumberOrder;
    case OrderKind::Block:
        return WriteKind::BlockOrder;
    case OrderKind::Bulk:
        return WriteKind::BulkOrder;
    case OrderKind::Advanced:
        break;
    }
    return WriteKind::AdvancedOrder;
}

/// How many numbers the order is about; 0 where it does not say.
int numbersOf(const ResultRecord &record)
{
    if (const auto *order = record.as<NumberOrderDetails>())
        return std::max(order->phoneNumbersCount, int(order->phoneNumbers.size()));
    if (const auto *block = record.as<BlockOrder>())
        return block->range;
    if (const auto *bulk = record.as<BulkOrder>())
        return std::accumulate(bulk->orderingGroups.begin(), bulk->orderingGroups.end(), 0,
            [](int sum, const BulkGroup &group) { return sum + group.countRequested; });
    return 0;
}

} // namespace

Reconciliation::Reconciliation(const Parts &parts, QString account, QObject *parent)
    : QObject(parent), m_parts(parts), m_account(std::move(account))
{
    connect(&m_parts.writer, &WriteCoordinator::changed, this, &Reconciliation::onChanged);
    connect(&m_parts.tracker, &OrderTracker::ordersRead, this, &Reconciliation::onBatch);
    connect(&m_parts.tracker, &OrderTracker::orderChanged, this,
        [this](const OrderRecord &record) { std::visit([this](const auto &one) { look(one); }, record); });
    connect(&m_parts.tracker, &OrderTracker::orderRead, this, [this](const NumberOrderDetails &order) {
        const QString id = reference::find(order.customerReference);
        if (waitsFor(id))
            prove(id, resultOf(order));
    });
}

Reconciliation::~Reconciliation() = default;

Result<Done> Reconciliation::load()
{
    const Result<QStringList> ids = PurchaseStore(m_parts.ledger, m_account).unproven();
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
    const Result<std::optional<WriteRecord>> known = WriteStore(m_parts.ledger).find(id);
    return known && !*known;
}

void Reconciliation::onChanged(const WriteRecord &write)
{
    if (!isPurchase(write.kind))
        return;
    if (write.state == WriteState::Bought)
        m_unproven.remove(write.id);
    else
        m_unproven.insert(write.id);
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
    const WriteRecord *open = m_parts.writer.find(id);
    return !open || (open->state != WriteState::Journaled && open->state != WriteState::Sent);
}

void Reconciliation::onOrder(const QString &id, const OrderRecord &record)
{
    // A bulk order's number orders may carry its reference: they are not what the purchase has become.
    const Result<std::optional<WriteRecord>> found = WriteStore(m_parts.ledger).find(id);
    if (!found || !*found || (*found)->kind != writeKindOf(kindOf(record)))
        return;
    if ((*found)->state == WriteState::Bought) { // a moment ago, by the answer that has brought this order
        m_unproven.remove(id);
        return;
    }
    if (const auto *order = std::get_if<NumberOrder>(&record))
        readWhole(id, order->id);
    else if (const auto *block = std::get_if<BlockOrder>(&record))
        prove(id, resultOf(*block));
    else if (const auto *bulk = std::get_if<BulkOrder>(&record))
        prove(id, resultOf(*bulk));
    else
        prove(id, resultOf(std::get<AdvancedOrder>(record)));
}

/// Lists leave out how each number of an order fared (api-facts §2.8): the order itself tells.
void Reconciliation::readWhole(const QString &id, const QString &orderId)
{
    if (m_reading.isRunning(id))
        return;
    const auto onRead = [this, id](const Result<NumberOrderDetails> &answer) {
        if (answer && waitsFor(id) && reference::find(answer->customerReference) == id)
            prove(id, resultOf(*answer));
    };
    m_reading.start(
        id, [&](auto read) { return m_parts.tracker.readOrder(orderId, read); }, onRead);
}

void Reconciliation::prove(const QString &id, const WriteResult &result)
{
    const Result<std::optional<WriteRecord>> found = WriteStore(m_parts.ledger).find(id);
    if (!found || !*found)
        return;
    const WriteRecord before = **found;
    bool fromBasket = false;
    bool orderedAgain = false;
    for (const QString &key : lineKeysOf(before)) {
        const BasketLine *line = m_parts.basket.find(key);
        fromBasket = fromBasket || line;
        orderedAgain = orderedAgain || (line && line->isSent() && line->sentIn != id);
    }
    const Result<bool> proven = m_parts.writer.proveBought(id, result);
    if (!proven)
        return; // the disk is in the way, and the writer says so; the next reading brings it again
    m_unproven.remove(id);
    if (*proven)
        tell(before, result, fromBasket, orderedAgain);
}

void Reconciliation::tell(const WriteRecord &before, const WriteResult &result, bool fromBasket, bool orderedAgain)
{
    const QString name = before.userReference.isEmpty() ? result.id : before.userReference;
    const int count = numbersOf(result.record);
    QString sentence = count > 0 ? tr("Order %1 was bought after all: %n number(s).", nullptr, count).arg(name)
                                 : tr("Order %1 was bought after all.").arg(name);
    if (fromBasket)
        sentence += u' ' + tr("It left the basket.");
    m_parts.notices.post({.key = u"reconciled/"_s + before.id,
        .kind = orderedAgain ? Notice::Kind::Warning : Notice::Kind::Good,
        .sentence = sentence,
        .advice = orderedAgain ? tr("The same has been ordered again meanwhile: look at both orders.") : QString(),
        .action = Notice::Action::ShowOrder,
        .subject = result.id});
}

} // namespace nd
