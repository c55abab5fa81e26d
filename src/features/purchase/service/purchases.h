// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/values/packed_number.h"
#include "base/clock.h"
#include "base/result.h"
#include "features/purchase/service/purchase.h"
#include "store/ledger_worker.h"
#include "writes/write_coordinator.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace nd {

class Basket;
class Ledger;
class OrderTracker;

/// Everything that an account buys. Nothing is bought twice: a line goes into one purchase at a time, a purchase is
/// sent once, and while its outcome is open nothing with its numbers can be sent. Nothing that was bought is lost from
/// sight: an unknown outcome is looked up until it is known, also after a restart.
class Purchases final : public QObject
{
    Q_OBJECT
public:
    Purchases(Ledger &ledger, const Clock &clock, QString account, Basket &basket, OrderTracker &tracker,
        WriteCoordinator &writer, QObject *parent = nullptr);
    ~Purchases() override;

    /// Follows what was bought and has not told how it ended, whatever an earlier run has seen of it. The ledger is
    /// asked on a worker: the orders are followed a moment later.
    void load();

    /// Journals the ticket's orders and sends them. Gives their ids, one per order. ErrorKind::Rejected, with the
    /// reason in `title` and nothing sent, when a line is not in the basket any more, is in an open purchase, or shares
    /// a number with one; ErrorKind::Local when the ledger does not take it. A second click is such a case.
    Result<QStringList> place(const Ticket &ticket);
    /// The same for quantities that come from elsewhere than the basket. They go there together with the journal's
    /// entry, as sent, and what is not bought stays there with the reason.
    Result<QStringList> placeQuantities(const Ticket &ticket);

    /// Calls a purchase back that has not left yet (it waits for the rate limit). False when it is too late.
    bool callBack(const QString &id) { return m_writer.callBack(id); }
    /// Asks Telnyx now what became of an unknown one.
    void lookNow(const QString &id) { m_writer.lookNow(id); }

    std::optional<Purchase> find(const QString &id) const;
    /// The key in use belongs to whoever sent it. With another one Telnyx shows no trace, which proves nothing.
    bool isOfThisKey(const QString &id) const;
    /// What a witness says of lines that the order of a purchase did not speak of: bought when the reason is empty,
    /// else failed and back in the basket.
    Result<Done> tell(const QString &id, const std::map<QString, QString> &reasons);

    /// Not settled, oldest first. Unresolved ones among them want a person's attention.
    std::vector<Purchase> open() const;
    /// Newest first, open ones too.
    std::vector<Purchase> recent(int limit = 200) const;
    /// What was agreed to: orders carry no price (api-facts §3.11).
    std::optional<Cost> rememberedPrice(const QString &number) const;
    /// Of all numbers that this desk has bought; empty when the ledger cannot be read.
    std::vector<std::pair<QString, Cost>> rememberedPrices() const;
    /// Of all orders of this desk, the numbers that they did not deliver, by the order's id: they have failed, were
    /// cancelled, or are missing in it. Of a block its first. Empty when the ledger cannot be read.
    std::vector<std::pair<QString, PackedNumber>> undelivered() const;

signals:
    void purchaseChanged(const QString &id);
    /// At its end: bought, rejected, not sent or not bought.
    void settled(const QString &id);
    /// undelivered() or rememberedPrice() gives more than before.
    void pricesChanged();
    /// Lines that Telnyx accepted and did not deliver after all are back in the basket, with the reason.
    void linesReturned(const QString &id, const QStringList &keys);
    /// A finished order says nothing of these lines: they stay in the basket, locked, until tell() is called.
    void linesUntold(const QString &id, const QStringList &keys);

private:
    using Stored = Result<WriteCoordinator::AfterCommit>;

    Result<QStringList> begin(const Ticket &ticket);
    Stored onSettled(const WriteRecord &write, const WriteResult *result);
    Stored onBought(const WriteRecord &write, const WriteResult &result);
    Result<Done> onRecord(const WriteResult &order);
    Result<Done> markFailedParts(const QString &id, const ResultRecord &record);
    bool hasThisKey(const WriteRecord &write) const;
    bool isOrderOfThisKey(const QString &orderId) const;
    void followToItsEnd(const WriteRecord &write);
    std::vector<BasketLine> locked(
        const WriteRecord &write, const std::vector<BasketLine> &lines, const QStringList &untold) const;
    std::vector<BasketLine> returning(const std::vector<BasketLine> &lines, const LineResults &verdicts) const;
    Result<Done> rememberPrices(const std::vector<BasketLine> &lines, const LineResults &verdicts) const;
    Result<int> markUndelivered(const QString &id, const std::vector<NumberSpan> &spans) const;

    Ledger &m_ledger;
    const Clock &m_clock;
    QString m_account;
    Basket &m_basket;
    OrderTracker &m_tracker;
    WriteCoordinator &m_writer;
    LedgerWorker m_reader;
};

} // namespace nd
