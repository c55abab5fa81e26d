// SPDX-License-Identifier: Apache-2.0
#include "sandbox/state/account_balance.h"

#include <cstring>

namespace nd::sandbox {

Decimal AccountBalance::inUsd(qint64 cents, const char *currency)
{
    constexpr qint64 UnitsPerCent = 1'000'000;
    constexpr qint64 PoundPercent = 127;
    const qint64 units = cents * UnitsPerCent;
    return Decimal::fromUnits(std::strcmp(currency, "GBP") == 0 ? units / 100 * PoundPercent : units);
}

} // namespace nd::sandbox
