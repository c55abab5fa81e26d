// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/fields.h"
#include "base/money.h"

namespace nd {

/// Price of a number or block (spec CostInformation). An amount that is missing or cannot be read exactly is empty,
/// never 0: it must not look free.
struct Cost
{
    std::optional<Decimal> monthly = {};
    std::optional<Decimal> upfront = {};
    QString currency = {}; ///< ISO 4217

    std::optional<Money> monthlyMoney() const { return money(monthly); }
    std::optional<Money> upfrontMoney() const { return money(upfront); }

    friend bool operator==(const Cost &, const Cost &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("monthly_cost", &Cost::monthly), // decimal text of varying scale: "1.00000", "6.54"
            field("upfront_cost", &Cost::upfront),
            field("currency", &Cost::currency),
        };
    }

private:
    std::optional<Money> money(const std::optional<Decimal> &amount) const
    {
        return amount ? std::optional(Money{*amount, currency}) : std::nullopt;
    }
};

} // namespace nd
