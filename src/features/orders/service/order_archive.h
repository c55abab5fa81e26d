// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "features/orders/service/order_tracker.h"
#include "store/ledger_worker.h"
#include "store/tables/order_store.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace nd {

/// Puts every order that a list brings into the ledger, so that it is in sight and found by its numbers after a
/// restart and without a network: on a thread and over a connection of its own, once the reading is over. What has not
/// changed since it was last seen is not touched. Lives on the GUI's thread.
class OrderArchive final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    OrderArchive(OrderStore store, const Clock &clock, OrderTracker &tracker, QObject *parent = nullptr);
    ~OrderArchive() override;

    /// Everything that was read stands in the ledger.
    bool isIdle() const { return !m_writing && m_load.isEmpty(); }
    /// Writes all that waits, now, and waits for it. What the ledger does not take is dropped: Telnyx has it still.
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
    /// The same on the worker, which makes the records of them as well; nothing comes when this is gone.
    void readPage(const std::optional<CachedOrder> &last, int limit, std::function<void(Result<Page>)> then);
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

    /// What waits to be written, in the order in which it came: of two states of an order the later one is last.
    struct Load
    {
        std::vector<NumberOrder> numbers = {}; ///< by themselves, as they are many and small
        std::vector<OrderRecord> others = {};
        std::vector<ListEnd> ends = {}; ///< written behind the rows that belong to them
        QSet<quint64> followed = {}; ///< when it left to be written; by identity()
        bool hasRows() const { return !numbers.empty() || !others.empty(); }
        bool isEmpty() const { return !hasRows() && ends.empty(); }
    };
    class Shelf;
    class Writing;

    void take(const OrderBatch &batch);
    void onListRead(OrderKind kind, int total);
    void onListGrown(OrderKind kind, int added);
    void onStored(const OrderRecord &record);
    void write();
    void onWritten(const Result<int> &rows);
    void armSoon();
    void giveUp(const Error &error);

    OrderStore m_store;
    const Clock &m_clock;
    OrderTracker &m_tracker;
    Load m_load;
    std::shared_ptr<Shelf> m_shelf; ///< the worker's as well
    std::array<std::optional<ListRead>, 4> m_lists; ///< by kind
    bool m_writing = false;
    bool m_changed = false;
    bool m_failing = false;
    bool m_listsEnded = false; ///< one at least, since memory was given back
    QTimer m_timer;
    LedgerWorker m_writer;
    LedgerWorker m_reader; ///< of its own: a page does not wait for what is written
};

} // namespace nd
