// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "base/result.h"
#include "features/orders/order_children.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <functional>
#include <map>

namespace nd {

class OrderTracker;
class OrderTree;
class Session;

/// What one read of the blotter is for. A second one for the same takes the place of the first.
struct ReadKey
{
    enum class Kind {
        Below, ///< what is below a row; by the row's key
        MoreNumbers, ///< numbers beyond the first of a sub-order; by its id
        InFull, ///< an order with all its numbers; by its id
        Row, ///< the record behind a row; by the row's key
        Order, ///< an order that a person wants to see; by its id
        Subject, ///< the sub-order that a conversation is about; by its id
        Fitting, ///< orders that a filter lets through
        Reference, ///< an order whose reference is about to be changed; by its id
    };
    Kind kind = Kind::Below;
    QString id = {};

    friend bool operator<(const ReadKey &a, const ReadKey &b)
    {
        return a.kind != b.kind ? a.kind < b.kind : a.id < b.id;
    }
};

/// Reads what the blotter shows beyond the lists of orders, and puts it into the tree.
class OrderReads final : public QObject
{
    Q_OBJECT
public:
    using OrderRead = std::function<void(const Result<NumberOrderDetails> &)>;

    /// Both must outlive it.
    OrderReads(OrderTree &tree, Session &session, QObject *parent = nullptr);
    ~OrderReads() override;

    /// What is below this row. A second time begins anew.
    void readBelow(const QString &key);
    bool isReadingBelow(const QString &key) const { return isRunning({ReadKey::Kind::Below, key}); }
    /// What a person has opened of this order.
    void readOpened(const QString &orderId);

    /// Looks for the numbers of a sub-order that its row "more" stands for; a second time stops it.
    void findMoreNumbers(const QString &key);
    bool isFindingMoreNumbers(const QString &subOrderId) const
    {
        return isRunning({ReadKey::Kind::MoreNumbers, subOrderId});
    }

    bool mayReadRow(const QString &key) const;
    /// Reads the record behind a row anew, with what its list leaves out.
    void readRow(const QString &key);
    /// A number order with all its numbers: readInFullDone(), whether it was read or not.
    void readInFull(const QString &orderId);
    /// A number order as it is now, for whoever is about to change it.
    void readForChange(const QString &orderId, OrderRead done);

    /// Those that a filter of Telnyx's lets through, into the tree: the newest state of what a person asks for comes
    /// first, however long the whole list is. A second time takes the place of the first.
    void readFitting(const NumberOrderFilter &filter);

    /// Makes a number order's row appear: orderAtHand() with its key, at once when it is there.
    void fetchOrder(const QString &orderId);
    /// The same for what a conversation is about (comment_record::…): a sub-order, below its order, or an advanced
    /// order.
    void fetchSubject(const QString &recordType, const QString &recordId);
    static bool isOrder(const QString &recordType);

    /// Takes orders with these digits out of the ledger that no list of this run has brought: Telnyx shows them no
    /// more, or could not be asked. Gives how many.
    int readFromLedger(const QString &digits);

signals:
    /// Something below a row was read, or could not be.
    void belowRead();
    void readInFullDone();
    void rowRead(const QString &key);
    void orderAtHand(const QString &key);
    void failed(const QString &sentence);

private:
    bool isRunning(const ReadKey &key) const;
    OrderTracker &tracker() const;
    /// A sub-order has moved: an order of last week is polled every few minutes, and must not stand there as pending
    /// above a sub-order that is done.
    void readParent(const QString &key);
    void showSubOrder(const SubOrder &subOrder);
    void onBelowRead(const QString &key, const std::vector<OrderChildren> &branches);
    void scanForNumbers(const QString &subOrderKey, const SubOrderNumberScan &scan);
    void onNumbersFound(
        const QString &subOrderKey, const SubOrderNumberScan &scan, const SubOrderNumberScan::Found &found);
    void addNumbers(const QString &subOrderKey, std::vector<OrderRow> rows, const QString &left);
    void readOrder(const ReadKey &key, OrderRead done);

    OrderTree &m_tree;
    Session &m_session;
    QSet<QString> m_widened; ///< sub-orders whose numbers were looked for beyond the first
    QString m_wanted; ///< the sub-order that a person is led to, until its row is there
    std::map<ReadKey, Call> m_calls;
};

} // namespace nd
