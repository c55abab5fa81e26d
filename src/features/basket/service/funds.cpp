// SPDX-License-Identifier: Apache-2.0
#include "features/basket/service/funds.h"

#include <QCoreApplication>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::Funds)
};

bool isPriced(const std::optional<Money> &money)
{
    return money && !money->currency.isEmpty(); // an amount of nobody knows what is no price
}

} // namespace

Funds::Funds(const std::vector<BasketLine> &lines, const std::optional<Balance> &balance)
{
    if (balance && balance->availableCredit && !balance->currency.isEmpty())
        m_credit = Money{*balance->availableCredit, balance->currency};
    for (const BasketLine &line : lines) {
        const int count = line.kind == LineKind::Number ? 1 : line.range;
        const std::optional<Money> upfront = line.upfront();
        const std::optional<Money> monthly = line.monthly();
        add(m_upfront, upfront, count);
        add(m_monthly, monthly, count);
        m_numbers += count;
        m_unpriced += isPriced(upfront) && isPriced(monthly) ? 0 : count;
        m_inBlocks += line.kind == LineKind::Block ? count : 0;
    }
}

void Funds::add(Sum &sum, const std::optional<Money> &money, int numbers)
{
    if (isPriced(money))
        sum.sums.add(*money);
    else
        sum.missing += numbers;
}

QString Funds::notKnown()
{
    return Tr::tr("not known");
}

QString Funds::text(const Sum &sum) const
{
    if (sum.sums.overflowed() || (sum.missing > 0 && sum.sums.isEmpty()))
        return notKnown();
    const QString known = sum.sums.toText();
    return sum.missing > 0 ? Tr::tr("at least %1").arg(known) : known;
}

QString Funds::creditText() const
{
    return m_credit ? toText(*m_credit) : notKnown();
}

MoneyTotals Funds::both() const
{
    MoneyTotals sums = upfront();
    for (const QString &currency : monthly().currencies())
        sums.add(Money{monthly().of(currency), currency});
    return sums;
}

QStringList Funds::foreign() const
{
    QStringList sums;
    if (!m_credit)
        return sums;
    const MoneyTotals all = both();
    for (const QString &currency : all.currencies()) {
        if (currency != m_credit->currency && !all.of(currency).isZero())
            sums += toText(Money{all.of(currency), currency});
    }
    return sums;
}

/// Of the credit, in its own currency.
std::optional<Decimal> Funds::left(bool withMonth) const
{
    const MoneyTotals costs = withMonth ? both() : upfront();
    if (!m_credit || upfront().overflowed() || monthly().overflowed() || costs.overflowed())
        return {};
    return m_credit->amount.minus(costs.of(m_credit->currency));
}

Funds::Cover Funds::cover() const
{
    const std::optional<Decimal> afterUpfront = left(false);
    const std::optional<Decimal> afterMonth = left(true);
    if (!afterUpfront || !afterMonth)
        return Cover::Unknown;
    if (afterUpfront->isNegative())
        return Cover::TooLittle;
    if (afterMonth->isNegative())
        return Cover::Tight;
    return m_unpriced > 0 || !foreign().isEmpty() ? Cover::Unknown : Cover::Enough;
}

QString Funds::afterText() const
{
    const std::optional<Decimal> after = left(true);
    if (!after || (m_unpriced > 0 && m_unpriced == m_numbers))
        return notKnown();
    QString text = toText(Money{*after, m_credit->currency});
    if (const QStringList others = foreign(); !others.isEmpty())
        text = Tr::tr("%1, less %2", "money that is left; money in another currency").arg(text, others.join(u" · "_s));
    return m_unpriced > 0 ? Tr::tr("at most %1").arg(text) : text;
}

} // namespace nd
