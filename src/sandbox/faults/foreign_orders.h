// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/timestamp.h"
#include "sandbox/faults/fault_plan.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace nd::sandbox {

/// Holds records that somebody else is said to have made: another desk, a script, the portal. They are in answers only;
/// the state knows nothing of them.
class ForeignOrders
{
public:
    /// Adds one much like `record`, which was made in `collection` ("number_orders").
    void add(const FaultRule &rule, const QString &collection, const QJsonObject &record, Timestamp now);
    /// Puts them in front of the first page of a list where its filters let them.
    void putInto(const Request &request, QJsonObject &list) const;
    /// Returns the record that `request` names, if it is one of these.
    std::optional<QJsonObject> find(const Request &request) const;

    /// Returns `record` as somebody else's: another id, other numbers but for the first `kept`, no reference.
    static QJsonObject lookalike(QJsonObject record, qsizetype kept, quint64 serial);

private:
    struct ForeignOrder
    {
        QString collection;
        QJsonObject record;
    };
    std::vector<ForeignOrder> m_all;
};

} // namespace nd::sandbox
