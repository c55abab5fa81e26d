// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/values/cost.h"

#include <QHash>
#include <QString>

#include <vector>

namespace nd {

/// What most of some numbers cost, so that the one among them that costs far more stands out. By currency: what is
/// priced in another one is not compared.
class UsualPrice
{
public:
    /// So many times the price in the middle is far above it.
    static constexpr int FarAbove = 3;

    explicit UsualPrice(const std::vector<Cost> &costs);

    /// Upfront or by the month.
    bool isFarExceededBy(const Cost &cost) const;
    /// "Far above the others here: most cost USD 1.00 upfront and USD 1.00 per month."; empty when it is not.
    QString note(const Cost &cost) const;

private:
    struct Middle
    {
        Decimal upfront = {};
        Decimal monthly = {};
    };
    QHash<QString, Middle> m_middle; ///< by currency
};

} // namespace nd
