// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/column.h"
#include "writes/failed_writes.h"

#include <vector>

namespace nd {

/// A failed write and what a person can do about it.
struct FailureRow
{
    /// What the button does; the window leads to where it is done.
    enum class Remedy {
        None,
        OrderAgain, ///< the ticket with the lines that are still in the basket
        ReserveAgain,
        ExtendAgain,
        Substitute, ///< the nearest numbers that are for sale
        SearchAgain,
        OpenBasket,
        OpenOrders,
        OpenComments,
        LookNow, ///< ask Telnyx what became of it
    };
    FailedWrite failure = {};
    QString about = {}; ///< what it was about, in words; empty where they are the write's own
    Remedy remedy = Remedy::None;
    QStringList keys = {}; ///< basket lines that it was about and that are still there
    QStringList reservations = {}; ///< ids, for ExtendAgain

    /// A purchase of which a person may say what became of it.
    bool canBeSettled() const;
    /// There is an order that is probably this one.
    bool canBeCompared() const { return canBeSettled() && failure.write.candidate; }

    const QString &id() const { return failure.write.id; }
    friend bool operator==(const FailureRow &a, const FailureRow &b)
    {
        return a.id() == b.id() && a.failure.write.state == b.failure.write.state
            && a.failure.write.candidate == b.failure.write.candidate
            && a.failure.text.sentence == b.failure.text.sentence && a.remedy == b.remedy && a.keys == b.keys
            && a.reservations == b.reservations;
    }
};

/// What the button says; empty for None.
QString labelOf(FailureRow::Remedy remedy);

std::vector<Column<FailureRow>> failureColumns();

} // namespace nd
