// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "features/orders/service/order_tracker.h"
#include "store/tables/order_store.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <array>
#include <chrono>
#include <deque>
#include <optional>
#include <vector>

namespace nd {

/// Puts every order that a list brings into the ledger, so that it is in sight and found by its numbers after a
/// restart and without a network. Long lists are written in slices between which the window has its turn, once the
/// reading is over; what has not changed since it was last seen is not touched. Lives on the GUI's thread.
class OrderArchive final : public QObject
{
    Q_OBJECT
public:
    /// A slice ends after this; the commit comes on top.
    static constexpr std::chrono::milliseconds Slice{4};
    /// The window's share between two slices.
    static constexpr std::chrono::milliseconds Breath{12};

    /// All must outlive it.
    OrderArchive(OrderStore store, const Clock &clock, OrderTracker &tracker, QObject *parent = nullptr);
    ~OrderArchive() override;

    /// Everything that was read stands in the ledger.
    bool isIdle() const { return m_numbers.empty() && m_others.empty() && m_listEnds.empty(); }
    /// Writes all that waits, now. What the ledger does not take is dropped: Telnyx has it still.
    void finish();

    /// When all lists were last read to their end, and how many orders they have: the oldest reading counts. Nothing
    /// while one of them never was. What has come since then adds to the orders and makes the reading no younger.
    std::optional<ListRead> known() const;

    /// Orders as they were last seen, newest first; from behind `last` of the page before on.
    struct Page
    {
        std::vector<OrderRecord> orders = {};
        std::optional<CachedOrder> last = {}; ///< nothing when there are no more
    };
    Result<Page> page(const std::optional<CachedOrder> &last, int limit) const;
    /// Those with a number that has these digits in it; at most `limit`.
    Result<std::vector<OrderRecord>> withNumber(const QString &digits, int limit) const;
    /// Of the newest thousands, those whose reference or id has this text in it, whatever its case; at most `limit`.
    Result<std::vector<OrderRecord>> withText(const QString &text, int limit) const;
    /// Ids of the ledger's other accounts that have exactly this number in an order.
    Result<QStringList> otherAccountsWith(const QString &digits) const { return m_store.otherAccountsWith(digits); }

signals:
    /// Other orders or numbers than before stand in the ledger.
    void kept();
    /// The ledger did not take what was read. The next list tries again.
    void failed(const nd::Error &error);
    /// They stand in the ledger after all.
    void recovered();

private:
    struct ListEnd
    {
        OrderKind kind = OrderKind::Number;
        ListRead read = {};
    };

    void take(const OrderBatch &batch);
    void onListRead(OrderKind kind, int total);
    void onListGrown(OrderKind kind, int added);
    void onStored(const OrderRecord &record);
    void writeSlice(std::optional<std::chrono::milliseconds> longest);
    Result<Done> write(std::vector<CachedOrder> &orders);
    Result<Done> writeListEnds();
    bool isWaiting() const { return !m_numbers.empty() || !m_others.empty(); }
    OrderRecord next();
    void armSoon();
    void giveUp(const Error &error);

    OrderStore m_store;
    const Clock &m_clock;
    OrderTracker &m_tracker;
    std::vector<NumberOrder> m_numbers; ///< to be written; by themselves, as they are many and small
    size_t m_next = 0; ///< of m_numbers
    std::deque<OrderRecord> m_others;
    std::vector<ListEnd> m_listEnds; ///< written behind the rows that belong to them
    QHash<quint64, quint64> m_seen; ///< by kind and id: the content that stands in the ledger
    QSet<quint64> m_newer; ///< written by a poll while an older state of them waits here
    std::array<std::optional<ListRead>, 4> m_lists; ///< by kind
    bool m_changed = false;
    bool m_failing = false;
    QTimer m_timer;
};

} // namespace nd
