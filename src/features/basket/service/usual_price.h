// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/values/cost.h"

#include <QHash>
#include <QString>

#include <vector>

namespace nd {

/// Why a price stands out, and which of its two amounts does.
struct PriceNote
{
    QString text = {}; ///< empty when it does not
    bool upfront = false;
    bool monthly = false;
    friend bool operator==(const PriceNote &, const PriceNote &) = default;
};

/// Of a price that is known: what is above the account's ceiling. `text` says it.
PriceNote aboveCeiling(const Cost &ceiling, const Cost &cost, const QString &text);

/// What most of some numbers cost, so that the one among them that costs far more stands out. By country, number type
/// and currency: a toll-free number costs more than a local one, and that is nothing to see to.
class UsualPrice
{
public:
    /// So many times the price in the middle is far above it.
    static constexpr int FarAbove = 3;

    struct Priced
    {
        QString country = {};
        QString type = {};
        Cost cost = {};
        QString kind() const { return country + u'/' + type + u'/' + cost.currency; }
    };

    explicit UsualPrice(const std::vector<Priced> &numbers);

    /// "Far above the others here: most cost USD 1.00 upfront and USD 1.00 per month."
    PriceNote note(const Priced &number) const;

private:
    struct Middle
    {
        Decimal upfront = {};
        Decimal monthly = {};
    };
    QHash<QString, Middle> m_middle; ///< by kind
};

} // namespace nd
