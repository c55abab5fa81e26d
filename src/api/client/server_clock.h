// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QObject>

#include <atomic>
#include <optional>

namespace nd {

/// An HTTP date (RFC 9110 §5.6.7). Empty when it is none.
std::optional<Timestamp> httpDate(const QByteArray &text);

/// The server's clock, as the `Date` headers of its answers show it: what the server says of a time is compared by
/// this one, as the machine's own may be hours wrong. A few seconds off at worst: a `Date` has whole seconds, and an
/// answer takes its time.
class ServerClock final : public QObject, public Clock
{
    Q_OBJECT
public:
    /// `clock` is the machine's and must outlive it.
    explicit ServerClock(const Clock &clock) : m_clock(clock) { }

    /// The `Date` of an answer that has just come and was `way` long on its way; what cannot be read changes nothing.
    void learn(const QByteArray &date, std::chrono::milliseconds way);

    /// The machine's time until an answer has told another.
    Timestamp now() const override { return m_clock.now().plus(Microseconds(m_ahead)); }
    std::chrono::milliseconds uptime() const override { return m_clock.uptime(); }

signals:
    /// The first answer has come, or one that shows another time than was believed.
    void set();

private:
    const Clock &m_clock;
    std::atomic<qint64> m_ahead{0}; ///< of the machine's clock; microseconds
    bool m_isKnown = false;
};

} // namespace nd
