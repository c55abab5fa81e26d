// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/stock/number_types.h"

#include <QStringView>

#include <span>

namespace nd::sandbox {

struct Country
{
    const char *code; ///< ISO 3166-1 alpha-2
    const char *name; ///< English
};

/// What is sold of one country: a set of features for each type, 0 when the type is not sold at all.
struct Sales
{
    const char *code;
    const char *region; ///< AMER, EMEA, APAC
    quint8 byType[AllNumberTypes.size()];
    bool reservable;
    bool inventory; ///< /inventory_coverage knows the country

    quint8 features(NumberType type) const { return byType[size_t(type)]; }
    quint8 allFeatures() const
    {
        unsigned all = 0;
        for (const quint8 one : byType)
            all |= one;
        return quint8(all);
    }
};

/// Returns every country there is, by name.
std::span<const Country> countries();
const Country *findCountry(QStringView code);
/// Returns what is sold in a country; null when nothing is.
const Sales *findSales(QStringView code);

} // namespace nd::sandbox
