// SPDX-License-Identifier: Apache-2.0
#include "features/orders/about/sub_order_group.h"

#include "features/orders/service/order_tracker.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/error_text.h"

namespace nd {

SubOrderGroup::SubOrderGroup(Session &session, const QString &subOrderId, QObject *parent)
    : QObject(parent), m_session(session), m_groups(session.client())
{
    connect(&m_groups, &MatchingRequirementGroups::changed, this, &SubOrderGroup::changed);
    m_reading = session.services().tracker().readSubOrder(subOrderId, [this](const Result<SubOrder> &order) {
        if (order) {
            m_subOrder = *order;
            m_groups.read(m_subOrder.countryCode, m_subOrder.phoneNumberType);
        } else {
            m_failure = describe(order.error()).whole();
        }
        emit changed();
    });
}

QString SubOrderGroup::note() const
{
    if (!m_failure.isEmpty())
        return m_failure;
    return m_subOrder.id.isEmpty() ? tr("Reading the sub-order…") : m_groups.note();
}

} // namespace nd
