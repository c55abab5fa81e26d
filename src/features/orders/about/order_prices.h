// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/values/cost.h"
#include "api/values/packed_number.h"
#include "base/money.h"

#include <QHash>
#include <QObject>

#include <optional>
#include <vector>

namespace nd {

class Purchases;

/// What was agreed to for each number that this desk has bought: orders carry no price (api-facts §2.9). Read out of
/// the ledger at once, when somebody asks first, after a purchase and when one has not delivered all of its numbers.
class OrderPrices final : public QObject
{
    Q_OBJECT
public:
    /// `purchases` must outlive it.
    explicit OrderPrices(Purchases &purchases, QObject *parent = nullptr);

    std::optional<Cost> of(PackedNumber number) const;
    /// The sums of these numbers, one for each currency. Nothing when the price of one is not known: a sum with a hole
    /// in it is none.
    std::vector<Cost> of(const PackedNumbers &numbers) const;

signals:
    /// Another number has a price, or one has none any more.
    void changed();

private:
    void read() const;

    Purchases &m_purchases;
    mutable QHash<quint64, Cost> m_prices; ///< by the digits of the number
    mutable bool m_stale = true;
};

/// Of a block of `count` numbers at the price of one; nothing when that is not known.
std::vector<Cost> blockCost(const std::optional<Cost> &each, int count);

/// What several orders cost together.
class CostTally
{
public:
    /// The sums of one order; empty: not known.
    void add(const std::vector<Cost> &sums);
    /// "USD 3.00 · GBP 2.00"; with "and 2 not known" where the price of some is not.
    QString upfrontText() const { return text(m_upfront); }
    QString monthlyText() const { return text(m_monthly); }
    int unknown() const { return m_unknown; }

private:
    QString text(const MoneyTotals &sums) const;

    MoneyTotals m_upfront;
    MoneyTotals m_monthly;
    int m_unknown = 0;
};

/// "USD 3.00 · GBP 2.00"; "not known" for nothing.
QString upfrontText(const std::vector<Cost> &sums);
QString monthlyText(const std::vector<Cost> &sums);

} // namespace nd
