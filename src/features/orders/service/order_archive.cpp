// SPDX-License-Identifier: Apache-2.0
#include "features/orders/service/order_archive.h"

#include "base/process.h"
#include "features/orders/service/order_record.h"
#include "writes/body.h"

#include <QHash>
#include <QHashFunctions>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <iterator>
#include <mutex>
#include <utility>
#include <vector>

namespace nd {

namespace {

constexpr size_t AtOnce = 64; ///< a purchase waits for no more of them
constexpr size_t MostTogether = 4'096; ///< of one transaction: each writes every page that it touches
constexpr OrderKind Kinds[] = {OrderKind::Number, OrderKind::Block, OrderKind::Bulk, OrderKind::Advanced};

quint64 identity(OrderKind kind, const QString &id)
{
    return qHash(id, size_t(kind) + 1);
}

quint64 identity(const OrderRecord &record)
{
    return identity(kindOf(record), idOf(record));
}

/// Cheaper than the bytes in the ledger: asked of every row of every list.
quint64 contentOf(const OrderRecord &record)
{
    if (const auto *order = std::get_if<NumberOrder>(&record)) {
        size_t hash = qHashMulti(0, order->status, order->customerReference, order->createdAt.micros(),
            order->updatedAt.micros(), order->phoneNumbersCount, order->requirementsMet);
        for (qsizetype place = 0; place < order->phoneNumbers.size(); ++place)
            hash = qHash(order->phoneNumbers.at(place).digits(), hash);
        return hash;
    }
    return std::visit([](const auto &one) { return quint64(qHash(toBody(one))); }, record);
}

} // namespace

/// What of the orders stands in the ledger: the worker's while it writes, else the archive's.
class OrderArchive::Shelf
{
public:
    /// No load is on its way. What has been polled while this one waited is not overwritten by it.
    void begin() { m_overtaken = std::exchange(m_overtakenLoad, {}); }
    /// A poll has written this state while no load was on its way; an older one may wait to be written.
    void polled(const OrderRecord &record, bool waits)
    {
        m_seen.insert(identity(record), contentOf(record));
        if (waits)
            m_overtakenLoad.insert(identity(record));
    }
    /// The same while one was.
    void overtake(const OrderRecord &record)
    {
        const std::lock_guard lock(m_lock);
        m_overtaken.insert(identity(record));
    }
    void stop() { m_stopped = true; }

    // ---- the worker's ----
    bool isStopped() const { return m_stopped; }
    bool isOvertaken(quint64 order) const
    {
        const std::lock_guard lock(m_lock);
        return m_overtaken.contains(order);
    }
    bool isKnown(quint64 order, quint64 content) const { return m_seen.value(order) == content; }
    void know(quint64 order, quint64 content) { m_seen.insert(order, content); }

private:
    QHash<quint64, quint64> m_seen; ///< by kind and id: the content that stands in the ledger
    QSet<quint64> m_overtakenLoad; ///< of what waits
    mutable std::mutex m_lock;
    QSet<quint64> m_overtaken; ///< of the load that is on its way
    std::atomic_bool m_stopped{false};
};

/// One load on its way into the ledger.
class OrderArchive::Writing
{
public:
    Writing(const LedgerAccess &ledger, const QString &account, Shelf &shelf, Timestamp at)
        : m_ledger(ledger), m_store(ledger, account), m_shelf(shelf), m_at(at)
    { }

    /// How many orders were written.
    Result<int> write(Load load)
    {
        m_followed = std::move(load.followed);
        std::vector<OrderRecord> records;
        records.reserve(load.numbers.size() + load.others.size());
        std::move(load.numbers.begin(), load.numbers.end(), std::back_inserter(records));
        std::move(load.others.begin(), load.others.end(), std::back_inserter(records));
        Result<Done> done = Done{};
        for (m_next = 0; done && m_next < records.size() && !m_shelf.isStopped();)
            done = writeSome(records);
        for (const ListEnd &end : load.ends) {
            if (done && !m_shelf.isStopped())
                done = m_store.putListRead(wordOf(end.kind), end.read);
        }
        return done ? Result<int>(m_rows) : Result<int>(done.error());
    }

private:
    using Contents = std::vector<std::pair<quint64, quint64>>; ///< which order, and what

    /// One transaction. It ends early when a person's purchase waits for it.
    Result<Done> writeSome(const std::vector<OrderRecord> &records)
    {
        const size_t end = std::min(records.size(), m_next + MostTogether);
        Contents written;
        const Result<Done> done = m_ledger.together([&]() -> Result<Done> {
            do {
                if (const Result<Done> put = putNext(records, std::min(end, m_next + AtOnce), written); !put)
                    return put;
            } while (m_next < end && !m_ledger.isTurnWanted() && !m_shelf.isStopped());
            return Done{};
        });
        if (!done)
            return done;
        m_ledger.settle();
        for (const auto &[order, content] : written)
            m_shelf.know(order, content);
        m_rows += int(written.size());
        return done;
    }
    /// What has not changed, and what a poll has written since, is left out.
    Result<Done> putNext(const std::vector<OrderRecord> &records, size_t end, Contents &written)
    {
        std::vector<CachedOrder> orders;
        for (; m_next < end; ++m_next) {
            const OrderRecord &record = records[m_next];
            const quint64 order = identity(record);
            const quint64 content = contentOf(record);
            if (m_shelf.isKnown(order, content) || m_shelf.isOvertaken(order))
                continue;
            // A list says that an order has ended, and not how: that is still to come to the next start, too.
            orders.push_back(cached(record, !isFinal(record) || m_followed.contains(order), m_at));
            written.emplace_back(order, content);
        }
        return orders.empty() ? Result<Done>(Done{}) : m_store.put(orders);
    }

    LedgerAccess m_ledger;
    OrderStore m_store;
    Shelf &m_shelf;
    Timestamp m_at;
    QSet<quint64> m_followed;
    size_t m_next = 0; ///< of the records
    int m_rows = 0;
};

OrderArchive::OrderArchive(OrderStore store, const Clock &clock, OrderTracker &tracker, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_clock(clock), m_tracker(tracker),
      m_shelf(std::make_shared<Shelf>()), m_writer(placeOf(m_store)), m_reader(placeOf(m_store))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &OrderArchive::write);
    connect(&tracker, &OrderTracker::ordersRead, this, &OrderArchive::take);
    connect(&tracker, &OrderTracker::listRead, this, &OrderArchive::onListRead);
    connect(&tracker, &OrderTracker::listGrown, this, &OrderArchive::onListGrown);
    connect(&tracker, &OrderTracker::refreshFinished, this, &OrderArchive::armSoon);
    connect(&tracker, &OrderTracker::orderChanged, this, &OrderArchive::onStored);
    for (const OrderKind kind : Kinds) {
        if (const auto read = m_store.listRead(wordOf(kind)))
            m_lists[size_t(kind)] = *read;
    }
}

/// What is not written yet comes with the next list.
OrderArchive::~OrderArchive()
{
    m_shelf->stop();
}

std::optional<ListRead> OrderArchive::known() const
{
    ListRead all;
    for (const auto &list : m_lists) {
        if (!list)
            return {};
        all.total += list->total;
        if (!all.readAt.isValid() || list->readAt < all.readAt)
            all.readAt = list->readAt;
    }
    return all;
}

namespace {

Result<OrderArchive::Page> pageOf(const OrderStore &store, const std::optional<CachedOrder> &last, int limit)
{
    const Result<std::vector<CachedOrder>> stored = store.page(last, limit);
    if (!stored)
        return stored.error();
    OrderArchive::Page page;
    for (const CachedOrder &order : *stored) {
        if (auto record = recordOf(order))
            page.orders.push_back(std::move(*record));
    }
    if (int(stored->size()) == limit)
        page.last = stored->back();
    return page;
}

} // namespace

Result<OrderArchive::Page> OrderArchive::page(const std::optional<CachedOrder> &last, int limit) const
{
    return pageOf(m_store, last, limit);
}

void OrderArchive::readPage(const std::optional<CachedOrder> &last, int limit, std::function<void(Result<Page>)> then)
{
    m_reader.run<Page>([account = accountOf(m_store), last, limit](
                           const LedgerAccess &ledger) { return pageOf(OrderStore(ledger, account), last, limit); },
        std::move(then));
}

Result<std::vector<OrderRecord>> OrderArchive::withNumber(const QString &digits, int limit) const
{
    const Result<std::vector<OrderPlace>> places = m_store.withNumber(digits, limit);
    if (!places)
        return places.error();
    std::vector<OrderRecord> records;
    for (const OrderPlace &place : *places) {
        for (const OrderKind kind : Kinds) {
            if (wordOf(kind) != place.kind)
                continue;
            if (auto record = m_tracker.stored(kind, place.id))
                records.push_back(std::move(*record));
        }
    }
    return records;
}

Result<std::vector<OrderRecord>> OrderArchive::withText(const QString &text, int limit) const
{
    // The text may stand in other fields of a record as well.
    const Result<std::vector<CachedOrder>> rows = m_store.withText(text, 10 * limit);
    if (!rows)
        return rows.error();
    std::vector<OrderRecord> records;
    for (const CachedOrder &row : *rows) {
        std::optional<OrderRecord> record = recordOf(row);
        const bool matches = record
            && (referenceOf(*record).contains(text, Qt::CaseInsensitive)
                || idOf(*record).contains(text, Qt::CaseInsensitive));
        if (matches && int(records.size()) < limit)
            records.push_back(std::move(*record));
    }
    return records;
}

void OrderArchive::take(const OrderBatch &batch)
{
    m_load.numbers.insert(m_load.numbers.end(), batch.numbers.begin(), batch.numbers.end());
    const auto add
        = [this](const auto &orders) { m_load.others.insert(m_load.others.end(), orders.begin(), orders.end()); };
    add(batch.blocks);
    add(batch.bulk);
    add(batch.advanced);
}

void OrderArchive::onListRead(OrderKind kind, int total)
{
    const ListRead read{m_clock.now(), total};
    m_lists[size_t(kind)] = read;
    m_load.ends.push_back({kind, read});
}

void OrderArchive::onListGrown(OrderKind kind, int added)
{
    std::optional<ListRead> &list = m_lists[size_t(kind)];
    if (!list || added == 0)
        return;
    list->total += added;
    m_load.ends.push_back({kind, *list});
}

void OrderArchive::onStored(const OrderRecord &record)
{
    if (m_writing) {
        // The worker may be about to write what it was before: this is written once more, behind that.
        m_shelf->overtake(record);
        m_load.others.push_back(record);
    } else {
        m_shelf->polled(record, m_load.hasRows());
    }
    m_changed = true;
    armSoon();
}

void OrderArchive::armSoon()
{
    if (!m_timer.isActive() && !m_writing && !m_tracker.isRefreshing() && (!isIdle() || m_changed))
        m_timer.start();
}

void OrderArchive::finish()
{
    while (!isIdle()) {
        if (!m_writing)
            write();
        m_writer.finish();
    }
}

void OrderArchive::write()
{
    m_timer.stop();
    if (m_writing)
        return;
    m_writing = true;
    m_shelf->begin();
    const auto load = std::make_shared<Load>(std::exchange(m_load, {}));
    m_tracker.eachFollowed([&](const OrderRecord &record) { load->followed.insert(identity(record)); });
    m_listsEnded = m_listsEnded || !load->ends.empty();
    m_writer.run<int>(
        [load, shelf = m_shelf, account = accountOf(m_store), at = m_clock.now()](
            const LedgerAccess &ledger) { return Writing(ledger, account, *shelf, at).write(std::move(*load)); },
        [this](const Result<int> &rows) { onWritten(rows); });
}

void OrderArchive::onWritten(const Result<int> &rows)
{
    m_writing = false;
    if (!rows)
        return giveUp(rows.error());
    m_changed = m_changed || *rows > 0;
    if (m_load.hasRows())
        return armSoon();
    // What was needed to read a list lies in pieces between the rows that stay.
    if (std::exchange(m_listsEnded, false))
        QThreadPool::globalInstance()->start(process::giveBackMemory);
    if (std::exchange(m_failing, false))
        emit recovered();
    if (std::exchange(m_changed, false))
        emit kept();
    armSoon(); // the end of a list
}

/// What waits is dropped: it would fill the memory of a program whose disk is full, and the next list brings it again.
void OrderArchive::giveUp(const Error &error)
{
    m_load = {};
    m_failing = true;
    emit failed(error);
}

} // namespace nd
