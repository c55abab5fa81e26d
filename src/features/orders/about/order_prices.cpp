// SPDX-License-Identifier: Apache-2.0
#include "features/orders/about/order_prices.h"

#include "features/purchase/service/purchases.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::OrderPrices)
};

/// False when an amount is missing, or the sum is beyond all bounds.
bool add(std::vector<Cost> &sums, const Cost &cost)
{
    if (!cost.upfront || !cost.monthly)
        return false;
    const auto sum
        = std::find_if(sums.begin(), sums.end(), [&](const Cost &one) { return one.currency == cost.currency; });
    if (sum == sums.end()) {
        sums.push_back(cost);
        return true;
    }
    sum->upfront = sum->upfront->plus(*cost.upfront);
    sum->monthly = sum->monthly->plus(*cost.monthly);
    return sum->upfront && sum->monthly;
}

template <class MoneyOf>
QString sumsText(const std::vector<Cost> &sums, MoneyOf moneyOf)
{
    QStringList texts;
    for (const Cost &sum : sums) {
        const std::optional<Money> money = moneyOf(sum);
        texts += money ? toText(*money) : Tr::tr("not known");
    }
    return texts.isEmpty() ? Tr::tr("not known") : texts.join(u" · "_s);
}

} // namespace

OrderPrices::OrderPrices(Purchases &purchases, QObject *parent) : QObject(parent), m_purchases(purchases)
{
    const auto readAgain = [this] {
        m_stale = true;
        emit changed();
    };
    connect(&purchases, &Purchases::settled, this, readAgain);
    connect(&purchases, &Purchases::pricesChanged, this, readAgain);
}

void OrderPrices::read() const
{
    if (!m_stale)
        return;
    m_stale = false;
    m_prices.clear();
    for (const auto &[number, cost] : m_purchases.rememberedPrices())
        m_prices.insert(PackedNumber::fromText(number).value_or(PackedNumber()).digits(), cost);
    m_undelivered.clear();
    for (const auto &[order, number] : m_purchases.undelivered())
        m_undelivered[order].insert(number.digits());
}

std::optional<Cost> OrderPrices::of(PackedNumber number) const
{
    read();
    const auto known = m_prices.constFind(number.digits());
    return known == m_prices.constEnd() || number.isEmpty() ? std::nullopt : std::optional(*known);
}

std::vector<Cost> OrderPrices::of(const PackedNumbers &numbers) const
{
    return sumsOf(numbers, {});
}

std::vector<Cost> OrderPrices::ofOrder(const PackedId &orderId, const PackedNumbers &numbers) const
{
    return sumsOf(numbers, undeliveredOf(orderId));
}

int OrderPrices::undelivered(const PackedId &orderId) const
{
    return int(undeliveredOf(orderId).size());
}

/// Few orders have any: the others' ids are not even written out.
OrderPrices::Digits OrderPrices::undeliveredOf(const PackedId &orderId) const
{
    read();
    return m_undelivered.isEmpty() ? Digits() : m_undelivered.value(orderId);
}

std::vector<Cost> OrderPrices::sumsOf(const PackedNumbers &numbers, const Digits &without) const
{
    std::vector<Cost> sums;
    for (qsizetype place = 0; place < numbers.size(); ++place) {
        if (without.contains(numbers.at(place).digits()))
            continue;
        const std::optional<Cost> price = of(numbers.at(place));
        if (!price || !add(sums, *price))
            return {};
    }
    return sums;
}

std::vector<Cost> blockCost(const std::optional<Cost> &each, int count)
{
    if (!each || !each->upfront || !each->monthly || count < 1)
        return {};
    const Cost all{each->monthly->times(count), each->upfront->times(count), each->currency};
    return all.monthly && all.upfront ? std::vector<Cost>{all} : std::vector<Cost>();
}

void CostTally::add(const std::vector<Cost> &sums)
{
    bool known = !sums.empty();
    for (const Cost &sum : sums)
        known = known && sum.upfront && sum.monthly;
    if (!known) {
        ++m_unknown;
        return;
    }
    for (const Cost &sum : sums) {
        m_upfront.add(*sum.upfrontMoney());
        m_monthly.add(*sum.monthlyMoney());
    }
}

QString CostTally::text(const MoneyTotals &sums) const
{
    if (sums.overflowed() || (sums.isEmpty() && (m_unknown > 0 || m_elsewhere)))
        return Tr::tr("not known");
    if (sums.isEmpty())
        return Tr::tr("nothing", "an amount of money");
    return m_unknown > 0 ? Tr::tr("%1 and %Ln not known", "a sum, orders without a price", m_unknown).arg(sums.toText())
                         : sums.toText();
}

QString upfrontText(const std::vector<Cost> &sums)
{
    return sumsText(sums, [](const Cost &sum) { return sum.upfrontMoney(); });
}

QString monthlyText(const std::vector<Cost> &sums)
{
    return sumsText(sums, [](const Cost &sum) { return sum.monthlyMoney(); });
}

} // namespace nd
