// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <QByteArray>

#include <optional>

namespace nd {

/// An HTTP date (RFC 9110 §5.6.7). Empty when it is none.
std::optional<Timestamp> httpDate(const QByteArray &text);

/// The server's clock, as the `Date` headers of its answers show it: what was made after what is compared by one
/// clock only, and the machine's own may be hours wrong. A few seconds off at worst: a `Date` has whole seconds, and
/// an answer takes its time.
class ServerClock
{
public:
    /// `clock` is the machine's and must outlive it.
    explicit ServerClock(const Clock &clock) : m_clock(clock) { }

    /// The `Date` of an answer that has just come; what cannot be read changes nothing.
    void learn(const QByteArray &date);

    bool isKnown() const { return m_ahead.has_value(); }
    /// The machine's time until an answer has told another.
    Timestamp now() const { return m_clock.now().plus(m_ahead.value_or(Microseconds(0))); }

private:
    const Clock &m_clock;
    std::optional<Microseconds> m_ahead; ///< of the machine's clock
};

} // namespace nd
