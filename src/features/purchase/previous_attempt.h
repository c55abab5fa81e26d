// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/basket_line.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace nd {

class Purchases;

/// What a person had filled in for an order that came to nothing.
struct PreviousAttempt
{
    QString reference = {}; ///< the person's part
    QString connectionId = {};
    QString messagingProfileId = {};
    QString billingGroupId = {};
    std::map<QString, QString> requirementGroups = {}; ///< by requirementGroupKey()
    friend bool operator==(const PreviousAttempt &, const PreviousAttempt &) = default;
};

/// The newest try to buy one of these lines, when it has left them where they are. Out of the ledger, so it is there
/// after a restart too. Empty when there was none, or when it did buy them.
std::optional<PreviousAttempt> lastTry(const Purchases &purchases, const std::vector<BasketLine> &lines);

} // namespace nd
