// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call_batch.h"
#include "base/result.h"
#include "features/orders/service/order_tracker.h"
#include "writes/write_result.h"

#include <QObject>
#include <QSet>
#include <QString>

namespace nd {

class Basket;
class Ledger;
class Notices;
class WriteCoordinator;
struct WriteRecord;

/// Compares every order that is read, whatever it was read for, with the purchases of this ledger. An identifier of
/// ours in an order's reference proves the purchase, from any state and at any time: it is settled as bought, its
/// lines leave the basket, and a notice says so. Lives on the GUI's thread.
class Reconciliation final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    struct Parts
    {
        Ledger &ledger;
        OrderTracker &tracker;
        WriteCoordinator &writer;
        const Basket &basket;
        Notices &notices;
    };

    Reconciliation(const Parts &parts, QString account, QObject *parent = nullptr);
    ~Reconciliation() override;

    /// Reads which purchases are not known to be bought. Nothing is compared before.
    Result<Done> load();

    /// The reference carries an identifier that this program makes and that this ledger does not know.
    bool isOfAnotherDesk(const QString &reference) const;

    /// Purchases that would be proven by an order.
    int unproven() const { return int(m_unproven.size()); }

private:
    void onBatch(const OrderBatch &batch);
    template <class Record>
    void look(const Record &record);
    bool waitsFor(const QString &id) const;
    void onOrder(const QString &id, const OrderRecord &record);
    void readWhole(const QString &id, const QString &orderId);
    void prove(const QString &id, const WriteResult &result);
    void tell(const WriteRecord &before, const WriteResult &result, bool fromBasket, bool orderedAgain);
    void onChanged(const WriteRecord &write);

    Parts m_parts;
    QString m_account;
    QSet<QString> m_unproven; ///< identifiers
    CallBatch<QString> m_reading; ///< number orders that are read whole, by identifier
};

} // namespace nd
