// SPDX-License-Identifier: Apache-2.0
#include "features/orders/list_freshness.h"

#include "base/local_code.h"
#include "features/orders/service/order_tracker.h"
#include "wording/error_text.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto AgainAfter = 1min;
constexpr int MostDoublings = 4;

/// A failure that goes away by itself, sooner or later.
bool mayPass(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::RateLimited:
        return true;
    default:
        return hasCode(error, LocalCode::Contradiction); // rows may have moved while the list was read
    }
}

} // namespace

ListFreshness::ListFreshness(const OrderTracker &tracker, const Clock &clock, QObject *parent)
    : QObject(parent), m_tracker(tracker), m_clock(clock)
{
    m_second.setInterval(1s);
    m_second.setTimerType(Qt::VeryCoarseTimer); // all clocks of the window wake up together
    connect(&m_second, &QTimer::timeout, this, &ListFreshness::aged);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (mayTryAgain())
            emit againWanted();
    });
}

void ListFreshness::onReading(bool whole)
{
    m_again.stop();
    m_whole = whole;
}

void ListFreshness::onRead(const Result<Done> &end)
{
    if (end)
        m_list.good(m_clock.now());
    if (end && m_whole)
        m_wholeAt = m_clock.now();
    if (!end)
        m_list.bad(end.error());
    armSecond();
    retryLater();
}

void ListFreshness::onPolled()
{
    if (!m_tracker.stale())
        m_polledAt = m_clock.now();
}

void ListFreshness::setSight(Visibility sight)
{
    const Visibility before = std::exchange(m_sight, sight);
    armSecond();
    if (isWatched())
        emit aged(); // nobody has counted meanwhile
    if (before == Visibility::Paused && mayTryAgain())
        emit againWanted(); // the time for it may have passed
}

/// A person who has paused it sees how old it is.
bool ListFreshness::isWatched() const
{
    return m_sight == Visibility::Front || m_sight == Visibility::Paused;
}

void ListFreshness::armSecond()
{
    if (wasRead() && isWatched())
        m_second.start();
    else
        m_second.stop();
}

/// Until a person asks or the way is free again, now and then, and less the longer it lasts.
void ListFreshness::retryLater()
{
    if (!m_list.failure) {
        m_failures = 0;
        return;
    }
    if (mayPass(*m_list.failure))
        m_again.start(AgainAfter * (1 << std::min(m_failures++, MostDoublings)));
}

/// Orders at their end do not change any more: what is followed decides how old the rest is.
DataAge ListFreshness::all() const
{
    if (m_list.failure)
        return m_list;
    DataAge all = m_list;
    if (all.readAt.isValid() && m_polledAt.isValid() && m_polledAt > all.readAt)
        all.readAt = m_polledAt;
    if (const auto stale = m_tracker.stale()) {
        all.failure = stale->why;
        all.readAt = stale->knownAt;
    }
    return all;
}

QString ListFreshness::age() const
{
    if (!wasRead() || hasFailed())
        return {};
    const QString updated = updatedText(all(), m_clock.now());
    // Orders at their end hardly ever change; that nobody has asked is said all the same.
    if (m_whole || !m_wholeAt.isValid())
        return updated;
    return tr("%1; finished orders as of %2").arg(updated, timeText(m_wholeAt, m_clock.now()));
}

QString ListFreshness::stale() const
{
    if (!hasFailed() || !m_wholeAt.isValid())
        return staleText(all(), m_clock.now(), ErrorContext::General);
    return tr("Could not be refreshed. The lists were last read whole at %1; orders that were placed or read here "
              "since "
              "then are shown as well.")
               .arg(timeText(m_wholeAt, m_clock.now()))
        + u' ' + describe(*m_list.failure).whole();
}

} // namespace nd
