// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

namespace nd {

/// A clock that stands still until a test moves it.
class TestClock final : public Clock
{
public:
    static constexpr qint64 Start = 1'790'000'000'000'000; ///< 2026-09-21T14:13:20Z

    Moment now() const override { return m_now; }
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
    Moment m_now = Moment::fromMicros(Start);
    std::chrono::milliseconds m_uptime{1'000'000};
};

} // namespace nd
