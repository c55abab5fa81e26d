// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/decimal.h"

#include <QMap>
#include <QString>

namespace nd {

/// An amount and its ISO 4217 currency. The currency is the record's, never the locale's.
struct Money
{
    Decimal amount = {};
    QString currency = {};
    friend bool operator==(const Money &, const Money &) = default;
};

/// "USD 12.50", exact, at least two places. Grouping and sign follow no locale, so that it can be compared.
QString toText(const Money &money);

/// Sums per currency; different currencies are never added together.
class MoneyTotals
{
public:
    void add(const Money &money, qint64 times = 1);
    bool overflowed() const { return m_overflowed; }
    bool isEmpty() const { return m_sums.isEmpty(); }
    Decimal of(const QString &currency) const { return m_sums.value(currency); }
    QStringList currencies() const { return m_sums.keys(); }
    /// "USD 12.50 · EUR 3.00"; "0.00" when nothing was added.
    QString toText() const;
    friend bool operator==(const MoneyTotals &, const MoneyTotals &) = default;

private:
    QMap<QString, Decimal> m_sums;
    bool m_overflowed = false;
};

} // namespace nd
