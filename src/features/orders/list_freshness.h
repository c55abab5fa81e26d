// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "features/orders/service/polling_interval.h"
#include "wording/data_age.h"

#include <QObject>
#include <QString>
#include <QTimer>

namespace nd {

class OrderTracker;

/// How old the orders on the screen are, and when their lists are worth reading again after a failure.
class ListFreshness final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    ListFreshness(const OrderTracker &tracker, const Clock &clock, QObject *parent = nullptr);

    /// When the lists were read to their end in an earlier run.
    void setReadAt(Timestamp at) { m_list.readAt = m_wholeAt = at; }
    /// They are being read: until that ends there is no other try. `whole`: to their end.
    void onReading(bool whole);
    /// The lists were read, or could not be.
    void onRead(const Result<Done> &end);
    /// What is followed was asked for.
    void onPolled();
    /// While nobody watches, nothing counts the seconds; while it is paused there is no other try.
    void setSight(Visibility sight);

    bool wasRead() const { return m_list.readAt.isValid(); }
    /// The last reading was, or is, of all orders.
    bool isWhole() const { return m_whole; }
    bool hasFailed() const { return m_list.failure.has_value(); }
    bool mayTryAgain() const { return hasFailed() && m_sight != Visibility::Paused; }
    /// When the lists were last read to their end; invalid while they never were.
    Timestamp wholeAt() const { return m_wholeAt; }
    /// "Updated 12 s ago"; empty before the first reading, and while the lists cannot be read: stale() says how old
    /// they are. "…, finished orders as of 14:05" where only what is new or open was read since then.
    QString age() const;
    /// Since when what is shown could not be refreshed, and why; empty while it can. Of lists it is one moment, now and
    /// after a restart: that of the last reading to their end.
    QString stale() const;

signals:
    /// age() says something else.
    void aged();
    /// It is time for another try.
    void againWanted();

private:
    bool isWatched() const;
    void armSecond();
    void retryLater();
    DataAge all() const;

    const OrderTracker &m_tracker;
    const Clock &m_clock;
    DataAge m_list; ///< of the lists; what is followed is known better
    Timestamp m_polledAt; ///< when a poll was good last
    Timestamp m_wholeAt; ///< when the lists were read to their end
    bool m_whole = true; ///< what is being read, or was read last
    QTimer m_second;
    QTimer m_again;
    int m_failures = 0; ///< in a row
    Visibility m_sight = Visibility::Front;
};

} // namespace nd
