// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "api/resources/sub_orders.h"
#include "features/purchase/service/order_destinations.h"

#include <QObject>
#include <QString>

namespace nd {

class Session;

/// Which requirement groups a sub-order can take its values from.
class SubOrderGroup final : public QObject
{
    Q_OBJECT
public:
    /// Reads the sub-order, then the groups of its country and type. `session` must outlive it.
    SubOrderGroup(Session &session, const QString &subOrderId, QObject *parent = nullptr);

    const std::vector<OrderChoice> &groups() const { return m_groups.groups(); }
    /// What is being done, or why there is nothing to choose from; empty when there is.
    QString note() const;
    const Session &session() const { return m_session; }

signals:
    void changed();

private:
    Session &m_session;
    SubOrder m_subOrder;
    MatchingRequirementGroups m_groups;
    QString m_failure;
    Call m_reading;
};

} // namespace nd
