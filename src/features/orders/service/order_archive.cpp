// SPDX-License-Identifier: Apache-2.0
#include "features/orders/service/order_archive.h"

#include "features/orders/service/order_record.h"
#include "writes/body.h"

#include <QElapsedTimer>
#include <QHashFunctions>

#include <algorithm>
#include <utility>
#include <vector>

namespace nd {

using std::chrono::milliseconds;

namespace {

constexpr size_t AtOnce = 64; ///< the clock is looked at between so many
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

OrderArchive::OrderArchive(OrderStore store, const Clock &clock, OrderTracker &tracker, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_clock(clock), m_tracker(tracker)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(Breath);
    connect(&m_timer, &QTimer::timeout, this, [this] { writeSlice(Slice); });
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

OrderArchive::~OrderArchive() = default;

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

Result<OrderArchive::Page> OrderArchive::page(const std::optional<CachedOrder> &last, int limit) const
{
    Result<std::vector<CachedOrder>> stored = m_store.page(last, limit);
    if (!stored)
        return stored.error();
    Page page;
    for (const CachedOrder &order : *stored) {
        if (auto record = recordOf(order))
            page.orders.push_back(std::move(*record));
    }
    if (int(stored->size()) == limit)
        page.last = stored->back();
    return page;
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
    const auto add = [this](const auto &orders, auto &waiting) {
        for (const auto &order : orders) {
            const OrderRecord record(order);
            if (m_seen.value(identity(record)) != contentOf(record))
                waiting.emplace_back(order);
        }
    };
    add(batch.numbers, m_numbers);
    add(batch.blocks, m_others);
    add(batch.bulk, m_others);
    add(batch.advanced, m_others);
}

void OrderArchive::onListRead(OrderKind kind, int total)
{
    const ListRead read{m_clock.now(), total};
    m_lists[size_t(kind)] = read;
    m_listEnds.push_back({kind, read});
}

void OrderArchive::onListGrown(OrderKind kind, int added)
{
    std::optional<ListRead> &list = m_lists[size_t(kind)];
    if (!list || added == 0)
        return;
    list->total += added;
    m_listEnds.push_back({kind, *list});
}

void OrderArchive::onStored(const OrderRecord &record)
{
    m_seen.insert(identity(record), contentOf(record));
    if (isWaiting())
        m_newer.insert(identity(record));
    m_changed = true;
    armSoon();
}

void OrderArchive::armSoon()
{
    if (!m_timer.isActive() && !m_tracker.isRefreshing() && (!isIdle() || m_changed))
        m_timer.start();
}

/// In the order in which they came: of two states of an order the later one is written last.
OrderRecord OrderArchive::next()
{
    if (m_numbers.empty()) {
        OrderRecord record = std::move(m_others.front());
        m_others.pop_front();
        return record;
    }
    OrderRecord record = std::move(m_numbers[m_next++]);
    if (m_next == m_numbers.size()) {
        // "= {}" would keep the room: fifteen megabytes after 100,000 orders.
        std::vector<NumberOrder>().swap(m_numbers);
        m_next = 0;
    }
    return record;
}

void OrderArchive::finish()
{
    writeSlice(std::nullopt);
}

/// Until `longest` is over; without it, to the end.
void OrderArchive::writeSlice(std::optional<milliseconds> longest)
{
    QElapsedTimer spent;
    spent.start();
    std::vector<CachedOrder> orders;
    std::vector<std::pair<quint64, quint64>> seen;
    while (isWaiting() && (!longest || spent.elapsed() < longest->count())) {
        for (size_t count = 0; count < AtOnce && isWaiting(); ++count) {
            const OrderRecord record = next();
            if (m_newer.contains(identity(record)))
                continue;
            seen.emplace_back(identity(record), contentOf(record));
            orders.push_back(cached(record, !isFinal(record), m_clock.now()));
        }
        if (longest && spent.elapsed() * 2 > longest->count())
            break; // writing takes the other half
    }
    if (const Result<Done> done = write(orders); !done)
        return giveUp(done.error());
    for (const auto &[key, content] : seen)
        m_seen.insert(key, content);
    m_changed = m_changed || !orders.empty();
    if (isWaiting())
        return m_timer.start();
    m_newer.clear();
    if (const Result<Done> done = writeListEnds(); !done)
        return giveUp(done.error());
    if (std::exchange(m_failing, false))
        emit recovered();
    if (std::exchange(m_changed, false))
        emit kept();
}

Result<Done> OrderArchive::write(std::vector<CachedOrder> &orders)
{
    return orders.empty() ? Result<Done>(Done{}) : m_store.put(orders);
}

Result<Done> OrderArchive::writeListEnds()
{
    for (const ListEnd &end : std::exchange(m_listEnds, {})) {
        if (const Result<Done> done = m_store.putListRead(wordOf(end.kind), end.read); !done)
            return done;
    }
    return Done{};
}

/// What waits is dropped: it would fill the memory of a program whose disk is full, and the next list brings it again.
void OrderArchive::giveUp(const Error &error)
{
    std::vector<NumberOrder>().swap(m_numbers);
    m_next = 0;
    m_others.clear();
    m_listEnds.clear();
    m_newer.clear();
    m_failing = true;
    emit failed(error);
}

} // namespace nd
