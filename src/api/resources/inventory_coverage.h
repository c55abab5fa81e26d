// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"

namespace nd {

/// Stock in one area code, city or destination code (spec InventoryCoverage). Has no identity of its own:
/// `group` is one within the question asked.
struct InventoryCoverage
{
    QString group = {}; ///< "318"
    QString groupType = {}; ///< "npa"
    QString administrativeArea = {};
    QString coverageType = {}; ///< number or block
    QString numberType = {}; ///< did or toll-free
    QString phoneNumberType = {};
    std::optional<int> count = {}; ///< only when the question asked for it
    int numberRange = 0; ///< numbers in a block
    bool advanceRequirements = false;
    friend bool operator==(const InventoryCoverage &, const InventoryCoverage &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("group", &InventoryCoverage::group),
            field("group_type", &InventoryCoverage::groupType),
            field("administrative_area", &InventoryCoverage::administrativeArea),
            field("coverage_type", &InventoryCoverage::coverageType),
            field("number_type", &InventoryCoverage::numberType),
            field("phone_number_type", &InventoryCoverage::phoneNumberType),
            field("count", &InventoryCoverage::count),
            field("number_range", &InventoryCoverage::numberRange),
            field("advance_requirements", &InventoryCoverage::advanceRequirements),
        };
    }
};

struct InventoryCoverageFilter
{
    QString countryCode = {}; ///< Telnyx takes US when empty; 36 countries (api-facts §2.3)
    QString administrativeArea = {};
    QString phoneNumberType = {};
    QStringList features = {}; ///< sms, mms, voice, fax, emergency
    QString groupBy = {}; ///< inventory_group::…
    std::optional<int> npa = {};
    std::optional<int> nxx = {};
    std::optional<bool> count = {}; ///< ask for the counts
    friend bool operator==(const InventoryCoverageFilter &, const InventoryCoverageFilter &) = default;
    static constexpr auto params()
    {
        return std::tuple{
            param("filter[npa]", &InventoryCoverageFilter::npa), param("filter[nxx]", &InventoryCoverageFilter::nxx),
            param("filter[administrative_area]", &InventoryCoverageFilter::administrativeArea),
            param("filter[phone_number_type]", &InventoryCoverageFilter::phoneNumberType),
            param("filter[country_code]", &InventoryCoverageFilter::countryCode),
            param("filter[count]", &InventoryCoverageFilter::count),
            param("filter[features]", &InventoryCoverageFilter::features),
            param("filter[groupBy]", &InventoryCoverageFilter::groupBy), // camel case on the wire
        };
    }
};

namespace endpoint {
/// Not paged; grouping by locality, npa or destination code without an area gives the whole set (spec).
inline constexpr Endpoint<Page<InventoryCoverage>, InventoryCoverageFilter> listInventoryCoverage{
    "inventory_coverage.list", Verb::Get, "/inventory_coverage"};
} // namespace endpoint

} // namespace nd
