// SPDX-License-Identifier: Apache-2.0
#include "webhooks/seen_events.h"

namespace nd::webhook {

SeenEvents::Verdict SeenEvents::take(const QString &id, Timestamp until, Timestamp now)
{
    const auto known = m_until.find(id);
    if (known != m_until.end()) {
        *known = qMax(*known, until);
        return Verdict::Known;
    }
    if (m_order.size() >= m_most) {
        if (m_until.value(m_order.front()) >= now)
            return Verdict::Full;
        m_until.remove(m_order.front());
        m_order.pop_front();
    }
    m_until.insert(id, until);
    m_order.push_back(id);
    return Verdict::New;
}

} // namespace nd::webhook
