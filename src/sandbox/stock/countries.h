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
    quint8 local;
    quint8 tollFree;
    quint8 mobile;
    quint8 national;
    quint8 sharedCost;
    bool reservable;
    bool inventory; ///< /inventory_coverage knows the country

    quint8 features(NumberType type) const;
    quint8 allFeatures() const { return quint8(local | tollFree | mobile | national | sharedCost); }
};

/// Every country there is, by name.
std::span<const Country> countries();
const Country *findCountry(QStringView code);
/// Null when nothing is sold there.
const Sales *findSales(QStringView code);

} // namespace nd::sandbox
