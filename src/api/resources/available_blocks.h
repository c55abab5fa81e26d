// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"
#include "api/values/cost.h"
#include "api/values/region.h"

namespace nd {

/// A run of consecutive numbers that can be bought as one (spec AvailablePhoneNumberBlock).
struct AvailableBlock
{
    QString phoneNumber = {}; ///< the first of the block; what an order calls starting_number
    QString phoneNumberType = {}; ///< not in the spec; sent with single numbers (api-facts §0.16)
    QStringList features = {};
    Region region = {};
    Cost cost = {};
    int range = 0; ///< how many numbers
    friend bool operator==(const AvailableBlock &, const AvailableBlock &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("phone_number", &AvailableBlock::phoneNumber),
            field("phone_number_type", &AvailableBlock::phoneNumberType),
            field("range", &AvailableBlock::range),
            field("features", &AvailableBlock::features),
            field("region_information", &AvailableBlock::region),
            field("cost_information", &AvailableBlock::cost),
        };
    }
};

struct AvailableBlockFilter
{
    QString countryCode = {};
    QString phoneNumberType = {};
    QString nationalDestinationCode = {};
    QString locality = {};
    friend bool operator==(const AvailableBlockFilter &, const AvailableBlockFilter &) = default;
    static constexpr auto params()
    {
        return std::tuple{
            param("filter[country_code]", &AvailableBlockFilter::countryCode),
            param("filter[phone_number_type]", &AvailableBlockFilter::phoneNumberType),
            param("filter[national_destination_code]", &AvailableBlockFilter::nationalDestinationCode),
            param("filter[locality]", &AvailableBlockFilter::locality),
        };
    }
};

namespace endpoint {
/// Not paged and without a limit (api-facts §0.4). Enterprise accounts only (§3.8).
inline constexpr Endpoint<Page<AvailableBlock>, AvailableBlockFilter> searchBlocks{
    "available_phone_number_blocks.list", Verb::Get, "/available_phone_number_blocks"};
} // namespace endpoint

} // namespace nd
