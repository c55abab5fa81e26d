// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/fields.h"

#include <QString>

namespace nd {

/// Where a number is at home: `region_information`, a list of {region_type, region_name}, by type.
/// Empty where the list does not say; the first of several with the same type counts.
struct Region
{
    QString countryCode = {}; ///< ISO 3166-1 alpha-2
    QString state = {}; ///< US, CA: two letters; elsewhere the area's name
    QString locality = {}; ///< region_type "location": the city
    QString rateCenter = {}; ///< US, CA
    friend bool operator==(const Region &, const Region &) = default;
};

/// Whether the country (ISO 3166-1 alpha-2) is one whose numbers have an NPA and an NXX, as far as Telnyx sells them.
inline bool isNorthAmerican(const QString &country)
{
    return country == QLatin1String("US") || country == QLatin1String("CA");
}

bool read(const QJsonValue &json, Region &out, Reader &reader);
QJsonValue write(const Region &value);

} // namespace nd
