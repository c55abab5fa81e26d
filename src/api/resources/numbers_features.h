// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"

namespace nd {

/// What one number can do.
struct NumberFeatures
{
    QString phoneNumber = {};
    QStringList features = {};
    friend bool operator==(const NumberFeatures &, const NumberFeatures &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("phone_number", &NumberFeatures::phoneNumber),
            field("features", &NumberFeatures::features),
        };
    }
};

struct NumbersFeaturesQuestion
{
    QStringList phoneNumbers = {}; ///< E.164; how many at once is not published
    friend bool operator==(const NumbersFeaturesQuestion &, const NumbersFeaturesQuestion &) = default;
    static constexpr auto fields()
    {
        return std::tuple{essential("phone_numbers", &NumbersFeaturesQuestion::phoneNumbers)};
    }
};

namespace endpoint {
/// A POST that only asks: it may be repeated.
inline constexpr Endpoint<Page<NumberFeatures>, NoParams, NumbersFeaturesQuestion> askNumbersFeatures{
    "numbers_features.create", Verb::Post, "/numbers_features", Envelope::Data, Paging::None, true};
} // namespace endpoint

} // namespace nd
