// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QTimerEvent>

#include <chrono>
#include <vector>

namespace nd {

/// A QTimer::singleShot() of this thread that has not fired yet. The client waits with these before it repeats a
/// request: a test reads how long it means to wait, and lets the time pass without waiting.
struct ArmedTimer
{
    QObject *timer = nullptr;
    int id = 0;
    std::chrono::milliseconds span{0};
};

/// Qt keeps single shots as children of the thread's event dispatcher.
inline std::vector<ArmedTimer> armedTimers()
{
    std::vector<ArmedTimer> armed;
    const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    for (QObject *child : dispatcher->children()) {
        for (const QAbstractEventDispatcher::TimerInfo &info : dispatcher->registeredTimers(child))
            armed.push_back({child, info.timerId, std::chrono::milliseconds(info.interval)});
    }
    return armed;
}

/// As if its time had come.
inline void fire(const ArmedTimer &armed)
{
    QTimerEvent due(armed.id);
    QCoreApplication::sendEvent(armed.timer, &due);
}

} // namespace nd
