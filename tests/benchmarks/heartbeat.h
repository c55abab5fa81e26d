// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace nd::bench {

/// The longest time in which the event loop did not come round: for so long a window takes no key and paints nothing.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const qint64 now = m_since.nsecsElapsed();
            m_longest = std::max(m_longest, now);
            m_silences += now > LongestMs * 1'000'000 ? 1 : 0;
            m_since.start();
        });
        m_since.start();
        m_timer.start();
    }
    double longestMs() const { return double(m_longest) / 1e6; }
    /// How often it was silent for longer than one frame of a screen.
    int silences() const { return m_silences; }

private:
    static constexpr qint64 LongestMs = 16;

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    int m_silences = 0;
};

/// False when it does not come true in this time. The loop sleeps in between, and is woken by what happens.
inline bool waitUntil(const std::function<bool()> &so, int patienceMs = 120'000)
{
    QElapsedTimer waited;
    waited.start();
    QEventLoop loop;
    QTimer wake;
    wake.start(1);
    while (!so()) {
        if (waited.elapsed() > patienceMs)
            return false;
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace nd::bench
