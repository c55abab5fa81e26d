// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <atomic>

namespace nd {

/// A clock that stands still until a test moves it.
class TestClock final : public Clock
{
public:
    static constexpr qint64 Start = 1'790'000'000'000'000; ///< 2026-09-21T14:13:20Z

    Timestamp now() const override { return m_now; }
    std::chrono::milliseconds uptime() const override { return m_uptime; }

    /// Time passes.
    void advance(std::chrono::milliseconds span)
    {
        m_now = m_now.plus(span);
        m_uptime += span;
    }
    /// Somebody sets the machine's clock; no time passes.
    void step(std::chrono::milliseconds span) { m_now = m_now.plus(span); }

private:
    Timestamp m_now = Timestamp::fromMicros(Start);
    std::chrono::milliseconds m_uptime{1'000'000};
};

/// The machine's clock, which a test can push ahead: for what runs beside it, on any thread, and takes its time.
class LeapClock final : public Clock
{
public:
    Timestamp now() const override { return m_machine.now().plus(std::chrono::milliseconds(m_ahead)); }
    std::chrono::milliseconds uptime() const override
    {
        return m_machine.uptime() + std::chrono::milliseconds(m_ahead);
    }

    void advance(std::chrono::milliseconds span) { m_ahead += span.count(); }

private:
    SystemClock m_machine;
    std::atomic<qint64> m_ahead{0};
};

} // namespace nd
