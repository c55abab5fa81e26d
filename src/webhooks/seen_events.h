// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/timestamp.h"

#include <QHash>
#include <QString>

#include <deque>

namespace nd::webhook {

/// Which events were taken already, in bounded memory. Not kept over a restart: acting on an event twice is reading an
/// order twice, and does no harm.
class SeenEvents
{
public:
    enum class Verdict {
        New, ///< and remembered from now on
        Known,
        Full, ///< all that is remembered could still be sent again: ask the sender to come back
    };

    explicit SeenEvents(size_t most) : m_most(most) { }

    /// `until`: from then on a copy of this delivery is refused for its age, and the event may be forgotten where room
    /// is wanted. Longer is better: Telnyx signs another delivery of the same event anew.
    Verdict take(const QString &id, Timestamp until, Timestamp now);
    size_t size() const { return m_order.size(); }

private:
    size_t m_most;
    QHash<QString, Timestamp> m_until;
    std::deque<QString> m_order; ///< oldest first
};

} // namespace nd::webhook
