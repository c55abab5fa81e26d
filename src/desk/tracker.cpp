// SPDX-License-Identifier: Apache-2.0
#include "desk/tracker.h"

#include "api/client.h"
#include "api/resources/words.h"
#include "desk/ledger.h"
#include "desk/order_record.h"

#include <algorithm>

namespace nd {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds LongestNap{30'000}; ///< timers stand still while the machine sleeps
constexpr auto Old = 24h;
constexpr auto Young = 10min;

} // namespace

Tracker::Tracker(Ledger &ledger, Client &client, const Clock &clock, QString account, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_client(client), m_clock(clock), m_account(std::move(account))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Tracker::tick);
}

Tracker::~Tracker() = default;

Result<Done> Tracker::load()
{
    const Result<std::vector<CachedOrder>> stored = m_ledger.trackedOrders(m_account);
    if (!stored)
        return stored.error();
    for (const CachedOrder &cached : *stored) {
        const auto record = recordOf(cached);
        if (!record)
            continue;
        Followed &followed = m_followed[{kindOf(*record), cached.id}];
        followed.last = record;
        followed.createdAt = createdAtOf(*record);
        followed.dueAt = m_clock.uptime();
    }
    emit followingChanged(following());
    arm();
    return Done{};
}

Result<std::vector<OrderRecord>> Tracker::remembered(int limit) const
{
    const Result<std::vector<CachedOrder>> stored = m_ledger.recentOrders(m_account, limit);
    if (!stored)
        return stored.error();
    std::vector<OrderRecord> records;
    for (const CachedOrder &cached : *stored) {
        if (auto record = recordOf(cached))
            records.push_back(std::move(*record));
    }
    return records;
}

std::optional<OrderRecord> Tracker::stored(OrderKind kind, const QString &id) const
{
    const Result<std::vector<CachedOrder>> found = m_ledger.order(m_account, wordOf(kind), id);
    return found && !found->empty() ? recordOf(found->front()) : std::nullopt;
}

Result<Done> Tracker::store(const OrderRecord &record) const
{
    return m_ledger.putOrder(m_account, cached(record, !isFinal(record), m_clock.now()));
}

void Tracker::adopt(const OrderRecord &record)
{
    notice(record);
    if (isFinal(record) && kindOf(record) != OrderKind::Number)
        followChildren(record);
    emit orderChanged(record);
    arm();
}

// ---- following ----

void Tracker::follow(OrderKind kind, const QString &id)
{
    const Key key{kind, id};
    if (id.isEmpty() || m_followed.count(key))
        return;
    Followed &followed = m_followed[key];
    followed.createdAt = m_clock.now();
    plan(followed);
    emit followingChanged(following());
    arm();
}

/// Takes note of an order that was seen: follows it when it is not at its end.
void Tracker::notice(const OrderRecord &record)
{
    const Key key{kindOf(record), idOf(record)};
    const auto known = m_followed.find(key);
    if (known != m_followed.end()) {
        // The list says that it has ended: its details say how.
        if (isFinal(record))
            known->second.dueAt = m_clock.uptime();
        return;
    }
    if (isFinal(record))
        return;
    Followed &followed = m_followed[key];
    followed.last = record;
    followed.createdAt = createdAtOf(record);
    const bool young = followed.createdAt.isValid() && m_clock.now().since(followed.createdAt) < Young;
    followed.polls = young ? 0 : int(std::size(PollAfter)) - 1;
    plan(followed);
    emit followingChanged(following());
}

void Tracker::plan(Followed &followed)
{
    const bool old = followed.createdAt.isValid() && m_clock.now().since(followed.createdAt) > Old;
    const size_t step = std::min(size_t(followed.polls), std::size(PollAfter) - 1);
    followed.dueAt = m_clock.uptime() + (old ? OldEvery : PollAfter[step]);
    ++followed.polls;
}

void Tracker::pollNow()
{
    for (auto &[key, followed] : m_followed)
        followed.dueAt = m_clock.uptime();
    arm();
}

void Tracker::readNow(OrderKind kind, const QString &id)
{
    follow(kind, id);
    const auto found = m_followed.find({kind, id});
    if (found == m_followed.end())
        return;
    Followed &followed = found->second;
    // The answer that is on its way may have been made before the news.
    followed.again = followed.call.isRunning();
    followed.dueAt = m_clock.uptime();
    if (kind == OrderKind::Number) {
        followed.single = true;
        m_pendingSeen.erase(id);
    }
    arm();
}

void Tracker::tick()
{
    const milliseconds now = m_clock.uptime();
    int running = 0;
    std::vector<Key> due;
    int dueNumbers = 0;
    for (const auto &[key, followed] : m_followed) {
        if (followed.call.isRunning()) {
            ++running;
        } else if (followed.dueAt <= now) {
            due.push_back(key);
            dueNumbers += key.first == OrderKind::Number && !followed.single ? 1 : 0;
        }
    }
    const bool together = dueNumbers > OneByOne;
    if (together && !m_pendingPoll.isRunning())
        pollTogether();
    for (const Key &key : due) {
        Followed &followed = m_followed[key];
        if (together && key.first == OrderKind::Number && !followed.single)
            continue;
        if (running++ >= OneByOne)
            break; // the others are due at the tick that follows an answer
        poll(key, followed);
    }
    arm();
}

void Tracker::poll(const Key &key, Followed &followed)
{
    const auto read = [&](const auto &request) {
        return m_client.send(request, [this, key](auto answer) {
            if (!answer)
                return onPolled(key, answer.error(), nullptr);
            const auto record = std::move(answer).take();
            if constexpr (std::is_same_v<std::decay_t<decltype(record)>, NumberOrderDetails>)
                onPolled(key, OrderRecord(record.row()), &record);
            else
                onPolled(key, OrderRecord(record), nullptr);
        });
    };
    switch (key.first) {
    case OrderKind::Number:
        followed.call = read(endpoint::getNumberOrder(key.second));
        break;
    case OrderKind::Block:
        followed.call = read(endpoint::getBlockOrder(key.second));
        break;
    case OrderKind::Bulk:
        followed.call = read(endpoint::getBulkOrder(key.second));
        break;
    case OrderKind::Advanced:
        followed.call = read(endpoint::getAdvancedOrder(key.second));
        break;
    }
}

void Tracker::onPolled(const Key &key, const Result<OrderRecord> &answer, const NumberOrderDetails *details)
{
    const auto found = m_followed.find(key);
    if (found == m_followed.end())
        return;
    Followed &followed = found->second;
    followed.single = false;
    plan(followed);
    if (std::exchange(followed.again, false))
        followed.dueAt = m_clock.uptime();
    if (!answer) {
        followed.missing = answer.error().fault == Fault::NotFound ? followed.missing + 1 : 0;
        if (followed.missing >= GoneAfter) {
            if (followed.last)
                (void)m_ledger.putOrder(m_account, cached(*followed.last, false, m_clock.now()));
            letGo(key);
            emit orderGone(key.first, key.second);
        }
        return arm();
    }
    followed.missing = 0;
    const OrderRecord record = *answer;
    if (details) {
        const NumberOrderDetails copy = *details;
        emit orderRead(copy);
    }
    take(key, record);
    arm();
}

/// The news of a poll. `key` may be let go in here.
void Tracker::take(const Key &key, const OrderRecord &record)
{
    const auto found = m_followed.find(key);
    if (found == m_followed.end())
        return;
    const bool changed = !found->second.last || *found->second.last != record;
    const bool ended = isFinal(record);
    if (changed || ended) {
        if (!store(record))
            return; // the disk is in the way: it is followed on and stored with the next poll
        found->second.last = record;
        found->second.createdAt = createdAtOf(record).isValid() ? createdAtOf(record) : found->second.createdAt;
    }
    if (ended)
        letGo(key);
    followChildren(record);
    if (changed)
        emit orderChanged(record);
}

/// Bulk and advanced orders turn into number orders.
void Tracker::followChildren(const OrderRecord &record)
{
    const auto child = [this](const QString &id) {
        if (!stored(OrderKind::Number, id))
            follow(OrderKind::Number, id);
    };
    if (const auto *bulk = std::get_if<BulkOrder>(&record)) {
        for (const BulkGroup &group : bulk->orderingGroups) {
            for (const BulkGroupOrder &order : group.orders)
                child(order.numberOrderId);
        }
    } else if (const auto *advanced = std::get_if<AdvancedOrder>(&record)) {
        for (const QString &id : advanced->orders)
            child(id);
    }
}

void Tracker::letGo(const Key &key)
{
    m_followed.erase(key);
    emit followingChanged(following());
}

// ---- many at once ----

void Tracker::pollTogether()
{
    m_pendingSeen.clear();
    for (const auto &[key, followed] : m_followed) {
        if (key.first == OrderKind::Number && !followed.single && followed.dueAt <= m_clock.uptime())
            m_pendingSeen[key.second] = false;
    }
    NumberOrderFilter filter;
    filter.status = status::pending;
    PageSink<NumberOrder> sink;
    sink.rows = [this](std::vector<NumberOrder> &&rows) { onPendingRows(std::move(rows)); };
    sink.finished = [this](const Result<Done> &end) { onPendingEnd(bool(end)); };
    m_pendingPoll = m_client.readAll(endpoint::listNumberOrders(filter), std::move(sink));
}

void Tracker::onPendingRows(std::vector<NumberOrder> &&rows)
{
    std::vector<OrderRecord> news;
    for (NumberOrder &row : rows) {
        const auto wanted = m_pendingSeen.find(row.id);
        const auto found = m_followed.find({OrderKind::Number, row.id});
        if (wanted == m_pendingSeen.end() || found == m_followed.end() || isFinal(OrderRecord(row)))
            continue;
        wanted->second = true;
        plan(found->second);
        if (!found->second.last || *found->second.last != OrderRecord(row))
            news.emplace_back(std::move(row));
    }
    // One commit for the page.
    const Result<Done> stored = m_ledger.transaction([&]() -> Result<Done> {
        for (const OrderRecord &record : news) {
            if (const Result<Done> one = store(record); !one)
                return one;
        }
        return Done{};
    });
    if (!stored)
        return; // followed on, and stored with the next poll
    for (const OrderRecord &record : news) {
        const auto found = m_followed.find({OrderKind::Number, idOf(record)});
        if (found == m_followed.end())
            continue;
        found->second.last = record;
        emit orderChanged(record);
    }
}

void Tracker::onPendingEnd(bool complete)
{
    for (const auto &[id, seen] : m_pendingSeen) {
        const auto found = m_followed.find({OrderKind::Number, id});
        if (seen || found == m_followed.end())
            continue;
        if (complete)
            found->second.single = true; // due at once, by itself
        else
            plan(found->second);
    }
    m_pendingSeen.clear();
    m_pendingPoll = {};
    arm();
}

void Tracker::arm()
{
    milliseconds next{-1};
    int running = 0;
    for (const auto &[key, followed] : m_followed) {
        if (followed.call.isRunning()) {
            ++running;
            continue;
        }
        const bool waits = key.first == OrderKind::Number && m_pendingSeen.count(key.second) > 0;
        if (!waits && (next.count() < 0 || followed.dueAt < next))
            next = followed.dueAt;
    }
    if (next.count() < 0 || running >= OneByOne)
        return m_timer.stop(); // an answer arms it again
    m_timer.start(std::clamp(next - m_clock.uptime(), milliseconds(0), LongestNap));
}

} // namespace nd
