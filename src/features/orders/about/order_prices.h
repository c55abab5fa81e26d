// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/values/cost.h"
#include "api/values/packed_id.h"
#include "api/values/packed_number.h"
#include "base/money.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace nd {

class Purchases;

/// What was agreed to for each number that this desk has bought: orders carry no price (api-facts §2.9), nor do their
/// lists tell which of their numbers were not delivered. Read out of the ledger at once, when somebody asks first,
/// after a purchase and when one has not delivered all of its numbers.
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
    /// The same of an order with these numbers: those that it did not deliver cost nothing.
    std::vector<Cost> ofOrder(const PackedId &orderId, const PackedNumbers &numbers) const;
    /// So many numbers of this order have failed or were cancelled, as far as this desk has bought them.
    int undelivered(const PackedId &orderId) const;

signals:
    /// Another number has a price or none any more, or was not delivered.
    void changed();

private:
    using Digits = QSet<quint64>; ///< of numbers

    void read() const;
    Digits undeliveredOf(const PackedId &orderId) const;
    std::vector<Cost> sumsOf(const PackedNumbers &numbers, const Digits &without) const;

    Purchases &m_purchases;
    mutable QHash<quint64, Cost> m_prices; ///< by the digits of the number
    mutable QHash<QString, Digits> m_undelivered; ///< by order
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
    /// An order at its end that has no cost of its own: what it has become costs something.
    void addElsewhere() { m_elsewhere = true; }
    /// "USD 3.00 · GBP 2.00"; with "and 2 not known" where the price of some is not; "nothing" when nothing was added.
    QString upfrontText() const { return text(m_upfront); }
    QString monthlyText() const { return text(m_monthly); }
    int unknown() const { return m_unknown; }

private:
    QString text(const MoneyTotals &sums) const;

    MoneyTotals m_upfront;
    MoneyTotals m_monthly;
    int m_unknown = 0;
    bool m_elsewhere = false;
};

/// "USD 3.00 · GBP 2.00"; "not known" for nothing.
QString upfrontText(const std::vector<Cost> &sums);
QString monthlyText(const std::vector<Cost> &sums);

} // namespace nd
