// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"
#include "api/values/cost.h"
#include "api/values/region.h"

namespace nd {

/// One number that can be bought (spec AvailablePhoneNumber). Accounts of a low level see some numbers masked,
/// "+49351xxxxxxx" (api-facts §3.1): see e164::isRedacted().
struct AvailableNumber
{
    QString phoneNumber = {};
    QString phoneNumberType = {}; ///< not in the spec, but sent (api-facts §0.16); may be empty
    QString vanityFormat = {};
    QStringList features = {};
    Region region = {};
    Cost cost = {};
    bool bestEffort = false; ///< a near match of the question, not an exact one
    bool quickship = false;
    bool reservable = false;
    friend bool operator==(const AvailableNumber &, const AvailableNumber &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("phone_number", &AvailableNumber::phoneNumber),
            field("phone_number_type", &AvailableNumber::phoneNumberType),
            field("vanity_format", &AvailableNumber::vanityFormat),
            field("features", &AvailableNumber::features), // objects {"name"}; numbers_features sends plain texts
            field("region_information", &AvailableNumber::region), field("cost_information", &AvailableNumber::cost),
            field("best_effort", &AvailableNumber::bestEffort), field("quickship", &AvailableNumber::quickship),
            field("reservable", &AvailableNumber::reservable),
            // "regulatory_requirements" is left out: always null in searches, it means nothing (api-facts §2.39).
        };
    }
};

bool read(const QJsonValue &json, AvailableNumber &out, Reader &reader);

struct AvailableNumberFilter
{
    QString countryCode = {}; ///< required in practice (api-facts §2.39)
    QString phoneNumberType = {};
    QString nationalDestinationCode = {}; ///< area code; patterns must not repeat it
    QString locality = {};
    QString administrativeArea = {}; ///< US, CA
    QString rateCenter = {}; ///< US, CA
    QString startsWith = {}; ///< without country code; no wildcards
    QString endsWith = {};
    QString contains = {};
    QStringList features = {};
    std::optional<int> limit = {}; ///< default and maximum are not published
    std::optional<bool> bestEffort = {}; ///< US, CA
    std::optional<bool> quickship = {}; ///< +1 toll-free
    std::optional<bool> reservable = {};
    std::optional<bool> excludeHeldNumbers = {};
    friend bool operator==(const AvailableNumberFilter &, const AvailableNumberFilter &) = default;
    static constexpr auto params()
    {
        // Guides also name filter[starts_with], filter[consecutive] and filter[only_reserved_numbers]; neither spec
        // nor SDK has them, and unknown filters are silently ignored: not sent (api-facts §0.14).
        return std::tuple{
            param("filter[country_code]", &AvailableNumberFilter::countryCode),
            param("filter[phone_number_type]", &AvailableNumberFilter::phoneNumberType),
            param("filter[national_destination_code]", &AvailableNumberFilter::nationalDestinationCode),
            param("filter[locality]", &AvailableNumberFilter::locality),
            param("filter[administrative_area]", &AvailableNumberFilter::administrativeArea),
            param("filter[rate_center]", &AvailableNumberFilter::rateCenter),
            param("filter[phone_number][starts_with]", &AvailableNumberFilter::startsWith),
            param("filter[phone_number][ends_with]", &AvailableNumberFilter::endsWith),
            param("filter[phone_number][contains]", &AvailableNumberFilter::contains),
            param("filter[features]", &AvailableNumberFilter::features),
            param("filter[limit]", &AvailableNumberFilter::limit),
            param("filter[best_effort]", &AvailableNumberFilter::bestEffort),
            param("filter[quickship]", &AvailableNumberFilter::quickship),
            param("filter[reservable]", &AvailableNumberFilter::reservable),
            param("filter[exclude_held_numbers]", &AvailableNumberFilter::excludeHeldNumbers),
        };
    }
};

namespace endpoint {
/// Not paged (api-facts §0.4). No result is often HTTP 400 with code 10031 or 10015 instead of an empty list (§0.5).
/// The answer's meta is doubled as "metadata" (§0.16); either is read.
inline constexpr Endpoint<Page<AvailableNumber>, AvailableNumberFilter> searchNumbers{
    "available_phone_numbers.list", Verb::Get, "/available_phone_numbers"};
} // namespace endpoint

} // namespace nd
