// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/timestamp.h"

#include <chrono>

namespace nd {

/// The longest that a timer waits before it looks at the clock again: timers stand still while the machine sleeps.
inline constexpr std::chrono::milliseconds LongestNap{30'000};

/// What time it is. Rules take it as a parameter, so that tests move it and never sleep.
/// Implementations are safe to read from any thread.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    /// Wall time: for records, deadlines and what a person reads.
    virtual Timestamp now() const = 0;
    /// Never steps back and counts through sleep where the system can: for spans.
    virtual std::chrono::milliseconds uptime() const = 0;
};

/// The machine's own clock.
class SystemClock final : public Clock
{
public:
    Timestamp now() const override;
    std::chrono::milliseconds uptime() const override;
};

} // namespace nd
