// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/account/balance.h"
#include "base/money.h"
#include "store/basket_line.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace nd {

/// What some lines cost, beside what the account may spend. A figure that leaves something out says so: it is an "at
/// least" or an "at most", names the other currency, or is "not known"; it is never a clean number.
///
/// The price of a block is taken for the price of one of its numbers, and counts once for each of them. Neither the
/// spec (AvailablePhoneNumberBlock has the same CostInformation as a single number) nor any live answer says which it
/// is (api-facts §3.8); every number of a block becomes a number of the account that is charged for by the month, and
/// of the two readings this one never shows less than what is paid.
class Funds
{
public:
    enum class Cover {
        Enough, ///< upfront and one whole month
        Tight, ///< upfront, but not the whole month besides: how much of it is charged at once differs (api-facts
               ///< §3.11)
        TooLittle, ///< not even what is known of the upfront cost
        Unknown,
    };

    Funds() = default;
    Funds(const std::vector<BasketLine> &lines, const std::optional<Balance> &balance);

    /// What is known; see unpriced().
    const MoneyTotals &upfront() const { return m_upfront.sums; }
    const MoneyTotals &monthly() const { return m_monthly.sums; }
    int numbers() const { return m_numbers; } ///< blocks and quantities counted out
    int unpriced() const { return m_unpriced; } ///< numbers without an upfront or a monthly price
    int inBlocks() const { return m_inBlocks; } ///< numbers that are bought as blocks
    /// "GBP 14.00" for each currency that the credit is not in; empty while the credit is not known.
    QStringList foreign() const;

    /// What Telnyx would let the account spend.
    const std::optional<Money> &credit() const { return m_credit; }
    Cover cover() const;

    // For people: "USD 12.50", "at least USD 12.50", "not known".
    QString upfrontText() const { return text(m_upfront); }
    QString monthlyText() const { return text(m_monthly); }
    QString creditText() const;
    /// After upfront and one month: "USD 5481.00", "at most USD 5481.00", "USD 5481.00, less GBP 14.00", "not known".
    QString afterText() const;

    /// The words for a figure that nobody knows.
    static QString notKnown();

private:
    struct Sum
    {
        MoneyTotals sums = {};
        int missing = 0; ///< numbers that it leaves out
    };
    static void add(Sum &sum, const std::optional<Money> &money, int numbers);
    QString text(const Sum &sum) const;
    std::optional<Decimal> left(bool withMonth) const;
    MoneyTotals both() const;

    Sum m_upfront;
    Sum m_monthly;
    int m_numbers = 0;
    int m_unpriced = 0;
    int m_inBlocks = 0;
    std::optional<Money> m_credit;
};

} // namespace nd
