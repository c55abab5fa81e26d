// SPDX-License-Identifier: Apache-2.0
// How old what is shown is, and what has just moved.
#include "features/orders/orders_presenter.h"
#include "wording/order_words.h"

#include "features/orders/order_totals.h"
#include "features/orders/service/order_archive.h"
#include "features/orders/service/order_tracker.h"
#include "wording/error_text.h"
#include "workspace/account_services.h"
#include "workspace/session.h"

#include <algorithm>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto AgainAfter = 1min;
constexpr int MostDoublings = 4;

/// A failure that goes away by itself, sooner or later.
bool mayPass(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Timeout || kind == ErrorKind::Server
        || kind == ErrorKind::RateLimited;
}

} // namespace

void OrdersPresenter::setSight(Visibility sight)
{
    m_sight = sight;
    if (m_services)
        m_services->tracker().setSight(sight);
    armAge();
    if (sight == Visibility::Front)
        emit ageChanged(); // nobody has counted meanwhile
}

/// Orders at their end do not change any more: what is followed decides how old the rest is.
DataAge OrdersPresenter::freshness() const
{
    DataAge all = m_list;
    if (all.readAt.isValid() && m_polledAt.isValid() && m_polledAt > all.readAt)
        all.readAt = m_polledAt;
    if (all.failure || !m_services)
        return m_list;
    if (const auto stale = m_services->tracker().stale()) {
        all.failure = stale->why;
        all.readAt = stale->knownAt;
    }
    return all;
}

/// What is shown may be a part of what there is, as long as the lists could not be read.
KnownOrders OrdersPresenter::knownOrders() const
{
    KnownOrders known;
    if (!m_services)
        return known;
    const auto lists = m_services->keeper().known();
    const bool reading = m_services->tracker().isRefreshing() && m_list.readAt.isValid();
    if (lists && (m_list.failure || reading))
        known.total = lists->total;
    if (m_list.failure)
        known.since
            = lists ? knownSinceText(lists->readAt, m_clock.now()) : tr("the lists were never read to their end");
    return known;
}

QString OrdersPresenter::age() const
{
    return m_list.readAt.isValid() ? updatedText(freshness(), m_clock.now()) : QString();
}

QString OrdersPresenter::stale() const
{
    // An empty table says by itself that it could not be read.
    return m_rows->totalCount() > 0 ? staleText(freshness(), m_clock.now(), ErrorContext::General) : QString();
}

void OrdersPresenter::onPolled()
{
    const QString now = stale();
    if (now == m_stale)
        return;
    m_stale = now;
    emit staleChanged();
    emit ageChanged();
}

void OrdersPresenter::armAge()
{
    if (m_list.readAt.isValid() && m_sight == Visibility::Front)
        m_second.start();
    else
        m_second.stop();
}

/// Until a person asks or the way is free again, now and then, and less the longer it lasts.
void OrdersPresenter::retryLater()
{
    if (!m_list.failure) {
        m_failures = 0;
        return;
    }
    if (mayPass(m_list.failure->kind))
        m_again.start(AgainAfter * (1 << std::min(m_failures++, MostDoublings)));
}

void OrdersPresenter::tellMove(const OrderRow &now)
{
    const OrderRow *before = m_rows->find(keyOf(now));
    if (before && before->status != now.status)
        emit moved(tr("%1: %2", "an order, its new status").arg(now.title, statusText(now.status)));
}

} // namespace nd
