// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/basket_line.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace nd {

class Purchases;
struct Purchase;
struct OrderDefaults;

/// What a person had filled in for an order.
struct PreviousAttempt
{
    QString reference = {}; ///< the person's part
    QString connectionId = {};
    QString messagingProfileId = {};
    QString billingGroupId = {};
    std::map<QString, QString> requirementGroups = {}; ///< by requirementGroupKey()
    friend bool operator==(const PreviousAttempt &, const PreviousAttempt &) = default;
};

/// Of one purchase.
PreviousAttempt filledInOf(const Purchase &purchase);

/// What a new order form has in its fields, and where that comes from.
struct TicketBeginning
{
    enum class From {
        Nothing,
        LastTry, ///< of the same lines, which came to nothing
        LastTryInPart, ///< the same, and Telnyx took the order: what of it was bought is not on these lines any more
        Defaults, ///< of the account
        LastOrder, ///< that was bought: where its numbers go
        Template,
    };
    From from = From::Nothing;
    PreviousAttempt fields = {};
    QString note() const; ///< says it to the person; empty when there is nothing to say
};

/// The newest try to buy one of these lines, when it has left them where they are. Out of the ledger, so it is there
/// after a restart too. Empty when there was none, or when it did buy them.
std::optional<TicketBeginning> lastTry(const Purchases &purchases, const std::vector<BasketLine> &lines);

/// The account's defaults, else as the last order had it. `day` is for the reference's pattern.
TicketBeginning beginningOf(const Purchases &purchases, const OrderDefaults &defaults, const QDate &day);

} // namespace nd
