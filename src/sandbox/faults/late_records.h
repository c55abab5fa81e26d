// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/timestamp.h"
#include "sandbox/faults/fault_plan.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace nd::sandbox {

/// Holds records that exist and cannot be seen yet, as on a server whose lists lag behind.
class LateRecords
{
public:
    /// `collection`: "number_orders", where the record was made.
    void add(const FaultRule &rule, const QString &collection, const QJsonObject &record, Timestamp now);
    /// Takes those out of a list's answer that are not to be seen yet; `request` counts as one glance.
    void takeOut(const Request &request, QJsonObject &list, Timestamp now);
    /// Whether the record that `request` names has been made, but is not known under its id yet.
    bool isUnknown(const Request &request, Timestamp now) const;

private:
    struct Late
    {
        QString collection;
        QString id;
        Timestamp listedFrom;
        Timestamp knownFrom;
        int requests; ///< glances that are left to go without it
    };
    std::vector<Late> m_late;
};

} // namespace nd::sandbox
