// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"
#include "base/money.h"

namespace nd {

/// The account's money (spec UserBalance). Amounts that are missing or unreadable are empty, never 0.
struct Balance
{
    std::optional<Decimal> balance = {}; ///< may be negative
    std::optional<Decimal> creditLimit = {};
    std::optional<Decimal> availableCredit = {}; ///< what an order is compared with (api-facts §7)
    std::optional<Decimal> pending = {};
    QString currency = {}; ///< ISO 4217
    friend bool operator==(const Balance &, const Balance &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("balance", &Balance::balance),
            field("credit_limit", &Balance::creditLimit),
            field("available_credit", &Balance::availableCredit),
            field("pending", &Balance::pending),
            field("currency", &Balance::currency),
        };
    }
};

namespace endpoint {
inline constexpr Endpoint<Balance> getBalance{"balance.get", Verb::Get, "/balance"};
} // namespace endpoint

} // namespace nd
