// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "api/resources/number_orders.h"
#include "api/resources/sub_orders.h"
#include "base/clock.h"
#include "base/result.h"
#include "features/orders/service/order_lists.h"
#include "features/orders/service/order_record.h"
#include "features/orders/service/polling_interval.h"
#include "store/tables/order_store.h"
#include "writes/write_result.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace nd {

class Client;
class OrderRound;

/// Follows orders until they are at their end, and reads the lists of all orders. Polls a young order often and an old
/// one seldom, one that has just moved often again, and all of them less while nobody can see it or the rate budget
/// shrinks (pollingFactor()); with nothing pending it asks for nothing. Many number orders are asked for together, out
/// of lists (OrderRound), and no more often than RequestEvery allows. What it follows is in the ledger, so that the
/// next start follows on.
class OrderTracker final : public QObject
{
    Q_OBJECT
public:
    /// Polls of one order come after these spans, then after the last of them; a day after its making, after OldEvery.
    static constexpr std::chrono::seconds PollAfter[] = {std::chrono::seconds(1), std::chrono::seconds(2),
        std::chrono::seconds(3), std::chrono::seconds(5), std::chrono::seconds(8), std::chrono::seconds(13),
        std::chrono::seconds(21), std::chrono::seconds(34), std::chrono::seconds(60)};
    static constexpr std::chrono::seconds OldEvery{300};
    /// More number orders than this are asked for together, as the list of pending ones.
    static constexpr int OneByOne = 6;
    /// While orders are asked for together: 20 requests in the first minute, 16 in each after it.
    static constexpr std::chrono::milliseconds RequestEvery{3'750};
    static constexpr int AtOnce = 4; ///< of those, after a pause
    /// An order that was read well before and that Telnyx does not know so often in a row is given up.
    static constexpr int GoneAfter = 3;
    /// One that was never read is followed for so long all the same: a fresh order may be slow to reach every server.
    static constexpr std::chrono::minutes UnknownFor{30};

    OrderTracker(OrderStore store, Client &client, const Clock &clock, QObject *parent = nullptr);
    ~OrderTracker() override;

    /// What the desk's own books have to do with the orders that are followed. A function may be empty.
    struct Books
    {
        /// Enters what a followed order says: each time that it was read by itself, and its end where a list tells that
        /// whole. A row of a list that is pending is not entered. While they do not take it, the order is followed on
        /// and comes again with the next poll: its end is never known to the list of orders alone.
        std::function<Result<Done>(const WriteResult &order)> enter = {};
        /// False when the order was placed with the key of somebody else than the one that asks now: then that Telnyx
        /// does not know it says nothing.
        std::function<bool(const QString &orderId)> isOfThisKey = {};
    };
    void setBooks(Books books) { m_books = std::move(books); }

    /// Reads back what was followed, and follows on.
    Result<Done> load();

    /// Reads all four lists, pages side by side, or what is new in them and what is pending. A running refresh is
    /// replaced.
    void refresh(OrderLists::Extent extent = OrderLists::Extent::All);
    void cancelRefresh();
    bool isRefreshing() const;

    /// Puts an order under observation; nothing happens when it is already, or is at its end.
    void follow(OrderKind kind, const QString &id);
    bool isFollowing(OrderKind kind, const QString &id) const { return m_followed.count({kind, id}) > 0; }
    int following() const { return int(m_followed.size()); }
    /// Polls everything followed at the next tick, whatever its age (a person wants to know).
    void pollNow();
    /// How much of it a person can see. What is overdue by the new measure is polled at once; while it is paused
    /// nothing is polled, and what is heard of an order waits.
    void setSight(Visibility sight);

    /// What is followed, as it was last seen, without copying any of it.
    void eachFollowed(const std::function<void(const OrderRecord &)> &visit) const;
    /// Orders that could not be read again.
    struct Stale
    {
        Timestamp knownAt = {}; ///< the oldest of what is shown of them; invalid when it was never read
        Error why = {};
    };
    /// Nothing when the last poll of everything that is followed was fine.
    std::optional<Stale> stale() const;

    enum class How {
        AnyWay, ///< many at once by a list
        ByItself ///< what is wanted of it no list tells
    };
    /// Reads this order at the next tick, also when it is at its end or was never seen, and follows it from there.
    void readNow(OrderKind kind, const QString &id, How how = How::AnyWay);

    /// On demand. Dropping the Call drops the callback.
    Call readOrder(const QString &orderId, std::function<void(const Result<NumberOrderDetails> &)> done);
    Call readSubOrders(const QString &orderId, std::function<void(const Result<std::vector<SubOrder>> &)> done);
    /// With its first 50 numbers (api-facts §2.21).
    Call readSubOrder(const QString &subOrderId, std::function<void(const Result<SubOrder> &)> done);

    void tick();

    // ---- for the rest of the desk ----
    std::optional<OrderRecord> stored(OrderKind kind, const QString &id) const;
    Result<Done> store(const OrderRecord &record); ///< into the ledger, in the caller's transaction
    void adopt(const OrderRecord &record); ///< after the commit: announce and follow it

signals:
    void ordersRead(const nd::OrderBatch &batch);
    /// The list of this kind was read to its end and had so many orders.
    void listRead(nd::OrderKind kind, int total);
    /// It has so many orders more than when it was read to its end, and these were read.
    void listGrown(nd::OrderKind kind, int added);
    /// Pages over all lists.
    void progress(int done, int total);
    /// Lists that could be read are good even when another failed.
    void refreshFinished(const nd::Result<nd::Done> &end);

    /// An order that is followed has another status or content than before, or is new.
    void orderChanged(const nd::OrderRecord &record);
    /// A followed number order as a poll read it, with every number's state.
    void orderRead(const nd::NumberOrderDetails &order);
    /// A sub-order says whose it is, by Telnyx's id of the user, and with that whose key has asked for it: the one in
    /// use at `askedAt` (uptime).
    void userSeen(const QString &userId, std::chrono::milliseconds askedAt);
    /// Telnyx does not know the order; it is not followed any more.
    void orderGone(nd::OrderKind kind, const QString &id);
    void followingChanged(int count);
    /// A poll has its answer, a good one or not: stale() and what it says may be another.
    void polled();

private:
    using Key = std::pair<OrderKind, QString>;
    /// How a number order is read when it is due and there are many.
    enum class Reading {
        Listed, ///< among the pending ones
        Ended, ///< pending no more, or something was heard of it: among all, when there are many such
        Single ///< no list tells of it
    };
    struct Followed
    {
        std::chrono::milliseconds plannedAt{0}; ///< uptime
        std::chrono::milliseconds wait{0}; ///< from then on, before it is slowed down
        Timestamp knownAt = {}; ///< of the last good answer
        std::optional<Error> failure = {}; ///< of the last poll
        int polls = 0;
        int missing = 0; ///< answers in a row that Telnyx does not know it
        std::chrono::milliseconds missingSince{0}; ///< uptime at the first of them
        bool wasRead = false; ///< Telnyx has shown it, in this run of the program
        Timestamp createdAt = {};
        std::optional<OrderRecord> last = {};
        Reading reading = Reading::Listed;
        bool again = false; ///< something was heard of it while it was being read
        Call call = {};
    };

    void plan(Followed &followed);
    void planNow(Followed &followed) const;
    std::chrono::milliseconds dueAt(const Followed &followed, int slow) const;
    int slow() const;
    void poll(const Key &key, Followed &followed);
    void pollTogether();
    bool isListed(const Key &key, const Followed &followed) const;
    bool mayAskTogether() const;
    void spend(int requests);
    bool isGone(const Followed &followed) const;
    void onPollFailed(const Key &key, Followed &followed, const Error &error);
    Result<Done> enter(const WriteResult &order) const
    {
        return m_books.enter ? m_books.enter(order) : Result<Done>(Done{});
    }
    void onPolled(const Key &key, const Result<OrderRecord> &answer, const NumberOrderDetails *details);
    void onListed(std::vector<NumberOrder> &&rows);
    void settleListed(std::vector<NumberOrder> &&ended, std::vector<OrderRecord> &&news);
    void onRoundEnd(const Result<Done> &end, const QStringList &unseen);
    enum class Kept {
        Not,
        Already ///< it stands in the ledger
    };
    void take(const Key &key, const OrderRecord &record, Kept kept = Kept::Not);
    void followChildren(const OrderRecord &record);
    void letGo(const Key &key);
    void notice(const OrderRecord &record);
    void onBatch(const OrderBatch &batch);
    void arm();

    OrderStore m_store;
    Client &m_client;
    const Clock &m_clock;
    Books m_books;
    std::map<Key, Followed> m_followed;
    std::unique_ptr<OrderRound> m_round;
    std::chrono::milliseconds m_paidUntil{0}; ///< uptime: what RequestEvery allows is used up to here
    OrderLists m_lists;
    Visibility m_sight = Visibility::Front;
    QTimer m_timer;
};

} // namespace nd
