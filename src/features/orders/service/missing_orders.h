// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "features/orders/service/order_tracker.h"
#include "store/tables/document_store.h"

#include <QObject>
#include <QString>

#include <vector>

namespace nd {

class Clock;
class Notices;

/// The orders that were followed and that Telnyx does not know, over all runs of the program, until Telnyx shows them
/// again or a person puts them aside. Lives on the tracker's thread.
class MissingOrders final : public QObject
{
    Q_OBJECT
public:
    struct Order
    {
        OrderKind kind = OrderKind::Number;
        QString id = {}; ///< Telnyx's
        QString reference = {}; ///< the person's part; empty when the order was never read
        Timestamp since = {}; ///< when it was given up
        friend bool operator==(const Order &, const Order &) = default;
    };

    /// All must outlive it.
    MissingOrders(DocumentStore documents, OrderTracker &tracker, Notices &notices, const Clock &clock,
        QObject *parent = nullptr);

    /// Reads back what an earlier run has given up.
    Result<Done> load();

    const std::vector<Order> &list() const { return m_orders; }
    bool contains(OrderKind kind, const QString &id) const;
    /// Reads it once more and follows it from there; it leaves the list when Telnyx shows it.
    void askAgain(OrderKind kind, const QString &id);
    Result<Done> putAside(OrderKind kind, const QString &id);

signals:
    /// An order has come into the list or has left it.
    void changed(nd::OrderKind kind, const QString &id);

private:
    void onGone(OrderKind kind, const QString &id);
    void onListed(OrderKind kind, const QString &id);
    void onSeen(OrderKind kind, const QString &id);

    DocumentStore m_documents;
    OrderTracker &m_tracker;
    Notices &m_notices;
    const Clock &m_clock;
    std::vector<Order> m_orders;
};

} // namespace nd
