// SPDX-License-Identifier: Apache-2.0
#include "api/client/rate_limiter.h"

#include <algorithm>

namespace nd {

using std::chrono::milliseconds;

std::optional<milliseconds> resetSpan(const QByteArray &header, Timestamp now)
{
    bool ok = false;
    const double value = header.trimmed().toDouble(&ok);
    if (!ok || !(value >= 0))
        return {};
    constexpr double Day = 86'400;
    if (value <= Day)
        return milliseconds(qint64(value * 1000));
    const qint64 nowMillis = now.micros() / 1000;
    const double span = value * 1000 - double(nowMillis);
    return milliseconds(qint64(qBound(0.0, span, Day * 1000)));
}

RateLimiter::RateLimiter(const Clock &clock, int sideBySide, QObject *parent)
    : QObject(parent), m_clock(clock), m_sideBySide(sideBySide)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RateLimiter::pump);
}

void RateLimiter::ask(QObject *owner, std::function<void()> go, bool first)
{
    const auto place = first
        ? std::find_if(m_queue.begin(), m_queue.end(), [](const Waiting &one) { return !one.first; })
        : m_queue.end();
    m_queue.insert(place, Waiting{owner, std::move(go), first});
    schedulePump();
}

void RateLimiter::leave()
{
    --m_inFlight;
    emit inFlightChanged(m_inFlight);
    schedulePump();
}

void RateLimiter::learn(
    const QByteArray &limit, const QByteArray &remaining, const QByteArray &reset, Timestamp serverNow)
{
    bool ok = false;
    if (const int value = limit.trimmed().toInt(&ok); ok)
        m_limit = value;
    const int left = remaining.trimmed().toInt(&ok);
    const auto span = resetSpan(reset, serverNow);
    if (ok && left >= 0) {
        m_remaining = left;
        // Without a reset there is nothing to wait for; the next answer or a 429 will say.
        m_resetAt = span ? m_clock.uptime() + std::min<milliseconds>(*span, Believed) : milliseconds(-1);
    }
    emit budgetChanged();
    schedulePump();
}

void RateLimiter::closeFor(milliseconds span)
{
    m_closedUntil = std::max(m_closedUntil, m_clock.uptime() + std::min<milliseconds>(span, Believed));
    schedulePump();
}

RateBudget RateLimiter::budget() const
{
    const milliseconds left
        = m_resetAt.count() < 0 ? milliseconds(-1) : std::max(milliseconds(0), m_resetAt - m_clock.uptime());
    return {m_limit, m_remaining, left};
}

bool RateLimiter::mayStart() const
{
    if (m_inFlight >= m_sideBySide)
        return false;
    const milliseconds now = m_clock.uptime();
    if (now < m_closedUntil)
        return false;
    return m_remaining != 0 || m_resetAt.count() < 0 || now >= m_resetAt;
}

void RateLimiter::schedulePump()
{
    if (m_queue.empty())
        return;
    milliseconds wait{0};
    if (!mayStart()) {
        if (m_inFlight >= m_sideBySide)
            return; // leave() comes back here
        wait = std::max(m_closedUntil, m_remaining == 0 ? m_resetAt : milliseconds(0)) - m_clock.uptime();
    }
    m_timer.start(std::max(wait, milliseconds(0)));
}

void RateLimiter::pump()
{
    while (!m_queue.empty() && mayStart()) {
        Waiting next = std::move(m_queue.front());
        m_queue.pop_front();
        if (!next.owner)
            continue;
        if (m_resetAt.count() >= 0 && m_clock.uptime() >= m_resetAt) {
            m_remaining = -1; // a new window; its size is told with the next answer
            m_resetAt = milliseconds(-1);
        }
        if (m_remaining > 0)
            --m_remaining;
        ++m_inFlight;
        emit inFlightChanged(m_inFlight);
        next.go();
    }
    schedulePump();
}

} // namespace nd
