// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/decimal.h"

#include <QLatin1StringView>

namespace nd::sandbox {

/// The account's money in USD. Other currencies are charged at a fixed rate.
class AccountBalance
{
public:
    AccountBalance(Decimal balance, Decimal creditLimit) : m_balance(balance), m_creditLimit(creditLimit) { }

    static Decimal inUsd(qint64 cents, QLatin1StringView currency)
    {
        constexpr qint64 UnitsPerCent = 1'000'000;
        constexpr qint64 PoundPercent = 127;
        const qint64 units = cents * UnitsPerCent;
        return Decimal::fromUnits(currency == QLatin1StringView("GBP") ? units / 100 * PoundPercent : units);
    }

    bool canPay(Decimal amount) const { return amount.units() <= available().units(); }
    void charge(Decimal amount) { m_balance = Decimal::fromUnits(m_balance.units() - amount.units()); }
    void refill(Decimal balance) { m_balance = balance; }
    void refund(Decimal amount) { m_balance = Decimal::fromUnits(m_balance.units() + amount.units()); }

    Decimal balance() const { return m_balance; }
    Decimal creditLimit() const { return m_creditLimit; }
    Decimal available() const { return Decimal::fromUnits(m_balance.units() + m_creditLimit.units()); }

private:
    Decimal m_balance;
    Decimal m_creditLimit;
};

} // namespace nd::sandbox
