// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "features/orders/about/order_targets.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

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

    /// What a cancellation of these rows would do.
    struct CancelPlan
    {
        QStringList keys = {}; ///< sub-orders that would be cancelled
        std::vector<SubOrderTarget> targets = {}; ///< the same, of planCancel()
        int numbers = 0; ///< in them
        QStringList kept = {}; ///< what would not, and why
    };
    /// Of rows that are sub-orders themselves.
    CancelPlan cancelPlan(const QStringList &keys) const;
    /// Of orders as well, whose sub-orders are read where they are not shown: `then` gets it, at once where all is
    /// known.
    void planCancel(const QStringList &keys, std::function<void(const CancelPlan &)> then);
    void cancel(const CancelPlan &plan);
    /// Some of these rows is a pending sub-order, or an order that may have one.
    bool mayCancelSome(const QStringList &keys) const;
    /// The sub-order that a person means by this row, in words; for an order the one whose deadline is the nearest.
    /// `then` gets nothing where there is none, or it could not be read: said() tells why.
    void findSubOrder(const QString &key, std::function<void(const std::optional<SubOrderTarget> &)> then);
    bool mayCancel(const QString &key) const;
    void cancelSubOrder(const QString &key) { cancelSubOrders({key}); }
    void cancelSubOrders(const QStringList &keys);

    bool mayChangeReference(const QString &key) const;
    /// The orders that these rows are or belong to, as far as their reference can be changed.
    QStringList referenceKeys(const QStringList &keys) const;
    void changeReference(const QString &key, const QString &person) { changeReferences({key}, person); }
    void changeReferences(const QStringList &keys, const QString &person);

    /// The requirement group of an advanced order that is still worked on, or of a pending sub-order; an order may have
    /// such sub-orders.
    bool mayChangeGroup(const QString &key) const;
    /// Of an advanced order or a sub-order, whether that is shown or not.
    void changeGroup(const QString &key, const QString &requirementGroupId);

signals:
    /// What came of it, for people.
    void said(const QString &sentence, bool failed);

private:
    struct Tally;
    using Tallied = std::shared_ptr<Tally>;
    const OrderRow *changeable(const QString &key) const;
    CancelPlan planOf(const QStringList &keys, const OrderTargets::Found &found) const;
    void cancelOne(const QString &subOrderId, const QString &orderKey, const Tallied &tally);
    void readAgain(const QString &orderKey);
    static Tallied tallyOf(qsizetype writes, std::function<QString(int done)> sentence);
    void count(Tally &tally, const Error *failure);
    void sendReference(const QString &id, const QString &current, const QString &person, const Tallied &tally);
    void changeGroupOfSubOrder(const QString &key, const QString &requirementGroupId);
    void fail(const Error &error);

    OrderTree &m_tree;
    OrderReads &m_reads;
    Session &m_session;
    OrderTargets m_targets;
};

} // namespace nd
