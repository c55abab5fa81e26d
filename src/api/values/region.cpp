// SPDX-License-Identifier: Apache-2.0
#include "api/values/region.h"

#include "api/values/api_enums.h"

#include <array>
#include <utility>

namespace nd {

namespace {

constexpr std::array Members{
    std::pair{region_type::countryCode, &Region::countryCode},
    std::pair{region_type::state, &Region::state},
    std::pair{region_type::location, &Region::locality},
    std::pair{region_type::rateCenter, &Region::rateCenter},
};

/// As it comes, before it is sorted by type.
struct RegionRow
{
    QString type = {};
    QString name = {};
    static constexpr auto fields()
    {
        return std::tuple{field("region_type", &RegionRow::type), field("region_name", &RegionRow::name)};
    }
};

} // namespace

bool read(const QJsonValue &json, Region &out, Reader &reader)
{
    out = {};
    std::vector<RegionRow> rows;
    if (!read(json, rows, reader))
        return false;
    for (const RegionRow &row : rows) {
        for (const auto &[type, member] : Members) {
            if (row.type == type && (out.*member).isEmpty())
                out.*member = row.name;
        }
    }
    return true;
}

QJsonValue write(const Region &value)
{
    std::vector<RegionRow> rows;
    for (const auto &[type, member] : Members) {
        if (!(value.*member).isEmpty())
            rows.push_back({type, value.*member});
    }
    return write(rows);
}

} // namespace nd
