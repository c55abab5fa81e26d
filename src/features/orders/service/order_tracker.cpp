// SPDX-License-Identifier: Apache-2.0
#include "features/orders/service/order_tracker.h"

#include "api/client/client.h"
#include "api/client/rate_limiter.h"
#include "api/values/api_enums.h"
#include "base/clock.h"
#include "base/logging.h"
#include "features/orders/service/order_record.h"
#include "features/orders/service/order_round.h"

#include <algorithm>
#include <memory>

namespace nd {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr auto Old = 24h;
constexpr auto Young = 10min;
/// Between two rounds, however many requests a round takes.
constexpr auto LongestPause = 2min;

bool requirementsMet(const OrderRecord &record)
{
    const auto *order = std::get_if<NumberOrder>(&record);
    return order && order->requirementsMet;
}

/// A step towards its end; a changed note or date is none.
bool moved(const OrderRecord &before, const OrderRecord &after)
{
    return statusOf(before) != statusOf(after) || requirementsMet(before) != requirementsMet(after);
}

} // namespace

OrderTracker::OrderTracker(OrderStore store, Client &client, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_client(client), m_clock(clock),
      m_round(std::make_unique<OrderRound>(client)), m_lists(m_store, client)
{
    connect(&m_lists, &OrderLists::ordersRead, this, &OrderTracker::onBatch);
    connect(&m_lists, &OrderLists::listRead, this, &OrderTracker::listRead);
    connect(&m_lists, &OrderLists::listGrown, this, &OrderTracker::listGrown);
    connect(&m_lists, &OrderLists::progress, this, &OrderTracker::progress);
    connect(&m_lists, &OrderLists::finished, this, [this](const Result<Done> &end) {
        arm();
        emit refreshFinished(end);
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OrderTracker::tick);
}

OrderTracker::~OrderTracker() = default;

Result<Done> OrderTracker::load()
{
    const Result<std::vector<CachedOrder>> stored = m_store.tracked();
    if (!stored)
        return stored.error();
    for (const CachedOrder &cached : *stored) {
        const auto record = recordOf(cached);
        if (!record)
            continue;
        Followed &followed = m_followed[{kindOf(*record), cached.id}];
        followed.last = record;
        followed.createdAt = createdAtOf(*record);
        followed.knownAt = cached.updatedAt;
        planNow(followed);
    }
    emit followingChanged(following());
    arm();
    return Done{};
}

std::optional<OrderRecord> OrderTracker::stored(OrderKind kind, const QString &id) const
{
    const Result<std::optional<CachedOrder>> found = m_store.find(wordOf(kind), id);
    return found && *found ? recordOf(**found) : std::nullopt;
}

Result<Done> OrderTracker::store(const OrderRecord &record)
{
    return m_store.put(cached(record, !isFinal(record), m_clock.now()));
}

void OrderTracker::adopt(const OrderRecord &record)
{
    notice(record);
    if (isFinal(record) && kindOf(record) != OrderKind::Number)
        followChildren(record);
    emit orderChanged(record);
    arm();
}

// ---- following ----

void OrderTracker::follow(OrderKind kind, const QString &id)
{
    const Key key{kind, id};
    if (id.isEmpty() || m_followed.count(key))
        return;
    Followed &followed = m_followed[key];
    followed.createdAt = m_client.serverNow();
    followed.knownAt = m_clock.now();
    qCInfo(logTracker) << "follows" << wordOf(kind) << id;
    plan(followed);
    emit followingChanged(following());
    arm();
}

/// Takes note of an order that was seen: follows it when it is not at its end.
void OrderTracker::notice(const OrderRecord &record)
{
    const Key key{kindOf(record), idOf(record)};
    const auto known = m_followed.find(key);
    if (known != m_followed.end()) {
        // The list says that it has ended: its details say how.
        if (isFinal(record))
            planNow(known->second);
        return;
    }
    if (isFinal(record))
        return;
    Followed &followed = m_followed[key];
    followed.last = record;
    followed.createdAt = createdAtOf(record);
    followed.knownAt = m_clock.now();
    const bool young = followed.createdAt.isValid() && m_client.serverNow().since(followed.createdAt) < Young;
    followed.polls = young ? 0 : int(std::size(PollAfter)) - 1;
    plan(followed);
    emit followingChanged(following());
}

void OrderTracker::plan(Followed &followed)
{
    const bool old = followed.createdAt.isValid() && m_client.serverNow().since(followed.createdAt) > Old;
    const size_t step = std::min(size_t(followed.polls), std::size(PollAfter) - 1);
    followed.plannedAt = m_clock.uptime();
    followed.wait = old ? OldEvery : PollAfter[step];
    ++followed.polls;
}

void OrderTracker::planNow(Followed &followed) const
{
    followed.plannedAt = m_clock.uptime();
    followed.wait = 0ms;
}

/// The budget and the sight of now count, not those of when it was planned.
milliseconds OrderTracker::dueAt(const Followed &followed, int slow) const
{
    return followed.plannedAt + followed.wait * slow;
}

int OrderTracker::slow() const
{
    return pollingFactor(m_client.budget(), m_sight);
}

void OrderTracker::pollNow()
{
    for (auto &[key, followed] : m_followed)
        planNow(followed);
    arm();
}

void OrderTracker::readNow(OrderKind kind, const QString &id, How how)
{
    follow(kind, id);
    const auto found = m_followed.find({kind, id});
    if (found == m_followed.end())
        return;
    Followed &followed = found->second;
    // The answer that is on its way may have been made before the news.
    followed.again = followed.call.isRunning();
    planNow(followed);
    if (kind == OrderKind::Number) {
        if (how == How::ByItself)
            followed.reading = Reading::Single;
        else if (followed.reading == Reading::Listed)
            followed.reading = Reading::Ended;
        m_round->leaveOut(id);
    }
    arm();
}

void OrderTracker::setSight(Visibility sight)
{
    if (std::exchange(m_sight, sight) != sight)
        arm();
}

void OrderTracker::eachFollowed(const std::function<void(const OrderRecord &)> &visit) const
{
    for (const auto &[key, followed] : m_followed) {
        if (followed.last)
            visit(*followed.last);
    }
}

std::optional<OrderTracker::Stale> OrderTracker::stale() const
{
    std::optional<Stale> oldest;
    for (const auto &[key, followed] : m_followed) {
        if (followed.failure && (!oldest || followed.knownAt < oldest->knownAt))
            oldest = Stale{followed.knownAt, *followed.failure};
    }
    return oldest;
}

bool OrderTracker::isListed(const Key &key, const Followed &followed) const
{
    return key.first == OrderKind::Number && followed.reading == Reading::Listed;
}

void OrderTracker::tick()
{
    if (m_sight == Visibility::Paused)
        return;
    const milliseconds now = m_clock.uptime();
    const int slower = slow();
    int running = 0;
    std::vector<Key> due;
    int listed = 0;
    int ended = 0;
    bool listedDue = false;
    for (const auto &[key, followed] : m_followed) {
        const bool isDue = !followed.call.isRunning() && dueAt(followed, slower) <= now;
        running += followed.call.isRunning() ? 1 : 0;
        listed += isListed(key, followed) ? 1 : 0;
        listedDue = listedDue || (isDue && isListed(key, followed));
        if (!isDue || m_round->waitsFor(key.second))
            continue;
        due.push_back(key);
        ended += key.first == OrderKind::Number && followed.reading == Reading::Ended ? 1 : 0;
    }
    const bool listMany = listed > OneByOne;
    const bool listEnded = ended > OneByOne;
    if (((listMany && listedDue) || listEnded) && mayAskTogether())
        pollTogether();
    for (const Key &key : due) {
        Followed &followed = m_followed[key];
        const bool number = key.first == OrderKind::Number;
        if (number
            && ((listMany && followed.reading == Reading::Listed) || (listEnded && followed.reading == Reading::Ended)))
            continue;
        if (running++ >= OneByOne)
            break; // the others are due at the tick that follows an answer
        if (listMany)
            spend(1);
        poll(key, followed);
    }
    arm();
}

bool OrderTracker::mayAskTogether() const
{
    return !m_round->isRunning() && m_paidUntil <= m_clock.uptime();
}

void OrderTracker::spend(int requests)
{
    const milliseconds now = m_clock.uptime();
    m_paidUntil = std::max(m_paidUntil, now - RequestEvery * AtOnce) + RequestEvery * requests;
    m_paidUntil = std::min(m_paidUntil, now + LongestPause);
}

void OrderTracker::poll(const Key &key, Followed &followed)
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

bool OrderTracker::isGone(const Followed &followed) const
{
    return followed.missing >= GoneAfter
        && (followed.wasRead || m_clock.uptime() - followed.missingSince >= UnknownFor);
}

void OrderTracker::onPolled(const Key &key, const Result<OrderRecord> &answer, const NumberOrderDetails *details)
{
    const auto found = m_followed.find(key);
    if (found == m_followed.end())
        return;
    Followed &followed = found->second;
    const Reading asked = std::exchange(followed.reading, Reading::Listed);
    plan(followed);
    if (std::exchange(followed.again, false)) {
        followed.reading = asked;
        planNow(followed);
    }
    if (!answer) {
        onPollFailed(key, followed, answer.error());
        emit polled();
        return arm();
    }
    followed.missing = 0;
    followed.wasRead = true;
    followed.failure.reset();
    followed.knownAt = m_clock.now();
    const OrderRecord record = *answer;
    const Result<Done> entered
        = enter(details ? resultOf(*details) : std::visit([](const auto &one) { return resultOf(one); }, record));
    if (details) {
        const NumberOrderDetails copy = *details;
        emit orderRead(copy);
    }
    if (entered)
        take(key, record); // else the disk is in the way: it is followed on and entered with the next poll
    emit polled();
    arm();
}

/// A poll has failed. `key` may be let go in here.
void OrderTracker::onPollFailed(const Key &key, Followed &followed, const Error &error)
{
    const bool unknown = error.kind == ErrorKind::NotFound && (!m_books.isOfThisKey || m_books.isOfThisKey(key.second));
    if (unknown && followed.missing == 0)
        followed.missingSince = m_clock.uptime();
    followed.missing = unknown ? followed.missing + 1 : 0;
    followed.failure = unknown ? std::nullopt : std::optional(error); // "there is none" is an answer
    if (!isGone(followed))
        return;
    if (followed.last)
        (void)m_store.put(cached(*followed.last, false, m_clock.now()));
    letGo(key);
    qCWarning(logTracker) << "Telnyx does not know" << wordOf(key.first) << key.second;
    emit orderGone(key.first, key.second);
}

/// The news of a poll. `key` may be let go in here.
void OrderTracker::take(const Key &key, const OrderRecord &record, Kept kept)
{
    const auto found = m_followed.find(key);
    if (found == m_followed.end())
        return;
    const bool changed = !found->second.last || *found->second.last != record;
    const bool ended = isFinal(record);
    if (changed || ended) {
        if (kept == Kept::Not && !store(record))
            return; // the disk is in the way: it is followed on and stored with the next poll
        if (found->second.last && moved(*found->second.last, record)) {
            found->second.polls = 0; // where one step is taken, the next is near
            plan(found->second);
        }
        found->second.last = record;
        found->second.createdAt = createdAtOf(record).isValid() ? createdAtOf(record) : found->second.createdAt;
    }
    if (ended) {
        qCInfo(logTracker) << wordOf(key.first) << key.second << "is at its end:" << statusOf(record);
        letGo(key);
    }
    followChildren(record);
    if (changed)
        emit orderChanged(record);
}

/// Bulk and advanced orders turn into number orders.
void OrderTracker::followChildren(const OrderRecord &record)
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

void OrderTracker::letGo(const Key &key)
{
    m_followed.erase(key);
    emit followingChanged(following());
}

void OrderTracker::arm()
{
    if (m_sight == Visibility::Paused)
        return m_timer.stop();
    const int slower = slow();
    int running = 0;
    std::map<std::pair<bool, Reading>, std::pair<int, milliseconds>> groups; // how many, and when the first is due
    for (const auto &[key, followed] : m_followed) {
        auto &[count, first]
            = groups.try_emplace({key.first == OrderKind::Number, followed.reading}, 0, -1ms).first->second;
        ++count;
        const bool asked = followed.call.isRunning();
        running += asked ? 1 : 0;
        if (asked || m_round->waitsFor(key.second))
            continue;
        const milliseconds due = dueAt(followed, slower);
        first = first.count() < 0 ? due : std::min(first, due);
    }
    milliseconds next{-1};
    for (const auto &[group, orders] : groups) {
        const auto &[count, first] = orders;
        const bool together = group.first && group.second != Reading::Single && count > OneByOne;
        if (first.count() < 0 || (together && m_round->isRunning()))
            continue; // an answer arms again
        const milliseconds due = together ? std::max(first, m_paidUntil) : first;
        next = next.count() < 0 ? due : std::min(next, due);
    }
    if (next.count() < 0 || running >= OneByOne)
        return m_timer.stop(); // an answer arms it again
    m_timer.start(std::clamp(next - m_clock.uptime(), milliseconds(0), LongestNap));
}

Call OrderTracker::readOrder(const QString &orderId, std::function<void(const Result<NumberOrderDetails> &)> done)
{
    return m_client.send(endpoint::getNumberOrder(orderId), std::move(done));
}

Call OrderTracker::readSubOrders(
    const QString &orderId, std::function<void(const Result<std::vector<SubOrder>> &)> done)
{
    SubOrderFilter filter;
    filter.orderRequestId = orderId;
    auto rows = std::make_shared<std::vector<SubOrder>>();
    PageSink<SubOrder> sink;
    sink.rows = [this, rows, orderId, askedAt = m_clock.uptime()](std::vector<SubOrder> &&page) {
        if (!page.empty() && !page.front().userId.isEmpty())
            emit userSeen(page.front().userId, askedAt);
        for (SubOrder &row : page) {
            // A filter that the server does not know is ignored, not refused (api-facts §1).
            if (row.orderRequestId.isEmpty() || row.orderRequestId == orderId)
                rows->push_back(std::move(row));
        }
    };
    sink.finished = [rows, done = std::move(done)](const Result<Done> &end) {
        if (end)
            done(std::move(*rows));
        else
            done(end.error());
    };
    return m_client.readAll(endpoint::listSubOrders(filter), std::move(sink));
}

Call OrderTracker::readSubOrder(const QString &subOrderId, std::function<void(const Result<SubOrder> &)> done)
{
    SubOrderView view;
    view.includePhoneNumbers = true;
    return m_client.send(endpoint::getSubOrder(subOrderId, view), std::move(done));
}

void OrderTracker::refresh(OrderLists::Extent extent)
{
    m_lists.read(extent);
    if (extent == OrderLists::Extent::News && !m_round->isRunning())
        pollTogether(); // what is open may have been made by others, long ago
}

void OrderTracker::cancelRefresh()
{
    m_lists.cancel();
}

bool OrderTracker::isRefreshing() const
{
    return m_lists.isReading();
}

void OrderTracker::onBatch(const OrderBatch &batch)
{
    const int before = following();
    const auto noticeAll = [this](const auto &rows) {
        for (const auto &row : rows)
            notice(OrderRecord(row));
    };
    noticeAll(batch.numbers);
    noticeAll(batch.blocks);
    noticeAll(batch.bulk);
    noticeAll(batch.advanced);
    if (following() != before)
        arm();
    emit ordersRead(batch);
}

// ---- many at once ----

void OrderTracker::pollTogether()
{
    std::vector<OrderRound::Asked> pending;
    std::vector<OrderRound::Asked> ended;
    for (const auto &[key, followed] : m_followed) {
        if (key.first != OrderKind::Number || followed.call.isRunning() || followed.reading == Reading::Single)
            continue;
        (followed.reading == Reading::Listed ? pending : ended).push_back({key.second, followed.createdAt});
    }
    if (int(ended.size()) <= OneByOne)
        ended.clear(); // read one by one
    m_round->start(
        pending, ended, [this](std::vector<NumberOrder> &&rows) { onListed(std::move(rows)); },
        [this](const Result<Done> &end, const QStringList &unseen) { onRoundEnd(end, unseen); });
}

void OrderTracker::onListed(std::vector<NumberOrder> &&rows)
{
    std::vector<OrderRecord> news;
    std::vector<NumberOrder> ended;
    OrderBatch others; // pending, and made by somebody else
    for (NumberOrder &row : rows) {
        const auto found = m_followed.find({OrderKind::Number, row.id});
        if (found == m_followed.end()) {
            others.numbers.push_back(std::move(row));
            continue;
        }
        Followed &followed = found->second;
        followed.failure.reset();
        followed.missing = 0;
        followed.wasRead = true;
        followed.knownAt = m_clock.now();
        followed.reading = Reading::Listed;
        if (isFinal(OrderRecord(row))) {
            ended.push_back(std::move(row));
            continue;
        }
        plan(followed);
        if (!followed.last || *followed.last != OrderRecord(row))
            news.emplace_back(std::move(row));
    }
    if (!others.numbers.empty())
        onBatch(others);
    settleListed(std::move(ended), std::move(news));
}

/// Of several numbers one may have failed: such an order is read by itself, and tells.
void OrderTracker::settleListed(std::vector<NumberOrder> &&ended, std::vector<OrderRecord> &&news)
{
    std::vector<OrderRecord> told;
    std::vector<CachedOrder> page;
    for (const OrderRecord &record : news)
        page.push_back(cached(record, true, m_clock.now()));
    for (NumberOrder &row : ended) {
        const auto found = m_followed.find({OrderKind::Number, row.id});
        if (found == m_followed.end())
            continue; // the end of another one has led to that
        plan(found->second);
        const std::optional<NumberOrderDetails> end = endTold(row);
        if (!end) {
            found->second.reading = Reading::Single;
            planNow(found->second);
        } else if (enter(resultOf(*end))) {
            told.emplace_back(std::move(row));
            page.push_back(cached(told.back(), false, m_clock.now()));
        }
    }
    // One commit for all of them.
    if (!page.empty() && !m_store.put(page))
        return; // followed on, and stored with the next poll
    for (const OrderRecord &record : news) {
        const auto found = m_followed.find({OrderKind::Number, idOf(record)});
        if (found == m_followed.end())
            continue;
        found->second.last = record;
        emit orderChanged(record);
    }
    for (const OrderRecord &record : told)
        take({OrderKind::Number, idOf(record)}, record, Kept::Already);
}

void OrderTracker::onRoundEnd(const Result<Done> &end, const QStringList &unseen)
{
    spend(std::max(1, m_round->requests()));
    for (const QString &id : unseen) {
        const auto found = m_followed.find({OrderKind::Number, id});
        if (found == m_followed.end())
            continue;
        Followed &followed = found->second;
        if (end) {
            followed.reading = Reading::Single;
            planNow(followed);
        } else {
            followed.failure = end.error();
            plan(followed);
        }
    }
    emit polled();
    arm();
}

} // namespace nd
