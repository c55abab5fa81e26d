// SPDX-License-Identifier: Apache-2.0
#include "base/money.h"

#include <QStringList>

namespace nd {

QString toText(const Money &money)
{
    return money.currency.isEmpty() ? money.amount.toString() : money.currency + u' ' + money.amount.toString();
}

void MoneyTotals::add(const Money &money, qint64 times)
{
    const auto product = money.amount.times(times);
    const auto sum = product ? m_sums.value(money.currency).plus(*product) : std::nullopt;
    if (!sum) {
        m_overflowed = true;
        return;
    }
    m_sums[money.currency] = *sum;
}

QString MoneyTotals::toText() const
{
    if (m_sums.isEmpty())
        return QStringLiteral("0.00");
    QStringList parts;
    for (auto it = m_sums.cbegin(); it != m_sums.cend(); ++it)
        parts += nd::toText(Money{it.value(), it.key()});
    return parts.join(QStringLiteral(" · "));
}

} // namespace nd
