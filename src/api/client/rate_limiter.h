// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>

namespace nd {

/// What the server last said about its rate limit (api-facts §3.12); -1 where it said nothing.
struct RateBudget
{
    int limit = -1;
    int remaining = -1;
    std::chrono::milliseconds resetIn{-1};
};

/// `x-ratelimit-reset` is seconds until the reset in one official page and an epoch in another: a value that would
/// be more than a day is an epoch, which is compared with `now`: the time by the server's clock. Empty when it is not a
/// number.
std::optional<std::chrono::milliseconds> resetSpan(const QByteArray &header, Timestamp now);

/// One budget for all of an account's calls. A request asks, waits its turn and starts; `remaining: 0` closes the
/// gate until the reset, a hint after 429 closes it for as long as the server asks; neither for longer than
/// `Believed` unless the server says so again.
class RateLimiter final : public QObject
{
    Q_OBJECT
public:
    /// A limit of Telnyx's is a matter of seconds; a longer wait is a mistake in somebody's clock.
    static constexpr std::chrono::seconds Believed{60};

    RateLimiter(const Clock &clock, int sideBySide, QObject *parent = nullptr);

    /// Runs `go` when there is room, through the event loop; never when `owner` is destroyed first.
    /// `first`: ahead of all that is not (writes: a person is waiting; look-ups: a purchase hangs on them).
    void ask(QObject *owner, std::function<void()> go, bool first);
    /// Each `go` that ran must be followed by one leave().
    void leave();
    /// Headers of any answer; each may be empty. `serverNow`: the time by the server's clock.
    void learn(const QByteArray &limit, const QByteArray &remaining, const QByteArray &reset, Timestamp serverNow);
    void closeFor(std::chrono::milliseconds span);

    RateBudget budget() const;
    int inFlight() const { return m_inFlight; }
    int waiting() const { return int(m_queue.size()); }

signals:
    void inFlightChanged(int count);
    void budgetChanged();

private:
    struct Waiting
    {
        QPointer<QObject> owner;
        std::function<void()> go;
        bool first = false;
    };
    void pump();
    void schedulePump();
    bool mayStart() const;

    const Clock &m_clock;
    int m_sideBySide;
    std::deque<Waiting> m_queue;
    QTimer m_timer;
    int m_inFlight = 0;
    int m_limit = -1;
    int m_remaining = -1; ///< as last said, less what was started since
    std::chrono::milliseconds m_resetAt{-1};
    std::chrono::milliseconds m_closedUntil{-1};
};

} // namespace nd
