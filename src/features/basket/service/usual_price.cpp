// SPDX-License-Identifier: Apache-2.0
#include "features/basket/service/usual_price.h"

#include <QCoreApplication>

#include <algorithm>

namespace nd {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::UsualPrice)
};

using Amounts = std::vector<Decimal>;

/// The lower one of two in the middle: of two prices the dearer is the one that stands out.
Decimal middleOf(Amounts &amounts)
{
    if (amounts.empty())
        return {};
    const auto middle = amounts.begin() + (std::ssize(amounts) - 1) / 2;
    std::nth_element(amounts.begin(), middle, amounts.end());
    return *middle;
}

/// Beside what is free everything would be far above.
bool isFarAbove(const std::optional<Decimal> &amount, Decimal middle)
{
    const std::optional<Decimal> bound = middle.times(UsualPrice::FarAbove);
    return amount && bound && !middle.isZero() && *amount > *bound;
}

} // namespace

UsualPrice::UsualPrice(const std::vector<Priced> &numbers)
{
    QHash<QString, std::pair<Amounts, Amounts>> all;
    for (const Priced &number : numbers) {
        auto &[upfront, monthly] = all[number.kind()];
        if (number.cost.upfront)
            upfront.push_back(*number.cost.upfront);
        if (number.cost.monthly)
            monthly.push_back(*number.cost.monthly);
    }
    for (auto it = all.begin(); it != all.end(); ++it)
        m_middle.insert(it.key(), {middleOf(it->first), middleOf(it->second)});
}

PriceNote UsualPrice::note(const Priced &number) const
{
    const auto middle = m_middle.constFind(number.kind());
    if (middle == m_middle.constEnd())
        return {};
    const Cost &cost = number.cost;
    PriceNote note{
        .upfront = isFarAbove(cost.upfront, middle->upfront), .monthly = isFarAbove(cost.monthly, middle->monthly)};
    if (note.upfront || note.monthly)
        note.text
            = Tr::tr("Far above the others here: most cost %1 upfront and %2 per month.")
                  .arg(toText(Money{middle->upfront, cost.currency}), toText(Money{middle->monthly, cost.currency}));
    return note;
}

PriceNote aboveCeiling(const Cost &ceiling, const Cost &cost, const QString &text)
{
    if (!cost.upfront || !cost.monthly || cost.currency.isEmpty())
        return {};
    const bool foreign = cost.currency != ceiling.currency; // neither amount is within
    PriceNote note{
        .upfront = foreign || *cost.upfront > ceiling.upfront, .monthly = foreign || *cost.monthly > ceiling.monthly};
    if (note.upfront || note.monthly)
        note.text = text;
    return note;
}

} // namespace nd
