// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "features/orders/order_columns.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace nd {

class OrderReads;
class OrderTree;
class Session;

/// What a person can do to the orders in the tree: each change goes to the desk, which sends it once.
class OrderCommands final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it. Outcomes that come when it is gone are for the desk alone.
    OrderCommands(OrderTree &tree, OrderReads &reads, Session &session, QObject *parent = nullptr);
    ~OrderCommands() override;

    /// What a cancellation of these rows would do.
    struct CancelPlan
    {
        QStringList keys = {}; ///< sub-orders that would be cancelled
        int numbers = 0; ///< in them
        QStringList kept = {}; ///< what would not, and why
    };
    CancelPlan cancelPlan(const QStringList &keys) const;
    bool mayCancel(const QString &key) const;
    void cancelSubOrder(const QString &key) { cancelSubOrders({key}); }
    void cancelSubOrders(const QStringList &keys);

    bool mayChangeReference(const QString &key) const;
    void changeReference(const QString &key, const QString &person);

    /// The requirement group of an advanced order that is still worked on.
    bool mayChangeGroup(const QString &key) const;
    void changeGroup(const QString &key, const QString &requirementGroupId);

signals:
    /// What came of it, for people.
    void said(const QString &sentence, bool failed);

private:
    struct Tally;
    const OrderRow *changeable(const QString &key) const;
    void cancelOne(const QString &key, const std::shared_ptr<Tally> &tally);
    void count(Tally &tally, const Error *failure);
    void sendReference(const QString &id, const QString &current, const QString &person);
    void fail(const Error &error);

    OrderTree &m_tree;
    OrderReads &m_reads;
    Session &m_session;
};

} // namespace nd
