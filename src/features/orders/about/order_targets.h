// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call_batch.h"
#include "base/result.h"
#include "features/orders/order_columns.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace nd {

class OrderTracker;
class OrderTree;

/// A sub-order that something is about to be done with.
struct SubOrderTarget
{
    OrderRow row = {}; ///< its own
    QString orderKey = {}; ///< of the row of its order
    QString order = {}; ///< the order's reference, or its first number
    QStringList numbers = {}; ///< the first of them, as far as they are known
    friend bool operator==(const SubOrderTarget &, const SubOrderTarget &) = default;
};

/// Leads from rows of the blotter to the sub-orders that are meant by them: a sub-order's row is itself, an order's row
/// means all of its sub-orders, which are read where they are not shown.
class OrderTargets final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    OrderTargets(const OrderTree &tree, OrderTracker &tracker, QObject *parent = nullptr);

    struct Found
    {
        std::vector<SubOrderTarget> targets = {};
        std::optional<Error> failure = {}; ///< some order could not be read: its sub-orders are missing
    };
    /// `done` comes once, at once where all is known; a second call drops the first.
    void find(const QStringList &keys, std::function<void(const Found &)> done);

    /// The row is a sub-order, or an order that is made of sub-orders.
    static bool mayHave(const OrderRow &row);

private:
    void add(const OrderRow &subOrder, const OrderRow *order);
    void readBelow(const OrderRow &order);
    void finish();

    const OrderTree &m_tree;
    OrderTracker &m_tracker;
    Found m_found;
    QSet<QString> m_known; ///< ids of those that were found
    std::function<void(const Found &)> m_done;
    CallBatch<> m_calls;
};

/// "London expansion · GB · Local · 3 numbers (+44…, +44…, …)".
QString targetText(const SubOrderTarget &target);

} // namespace nd
