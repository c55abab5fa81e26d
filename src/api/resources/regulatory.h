// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/fields.h"

#include <QString>

namespace nd {

/// A requirement as orders and their numbers carry it (spec SubNumberOrderRegulatoryRequirementWithValue).
struct RegulatoryRequirement
{
    QString requirementId = {}; ///< what it means: GET /requirement_types
    QString fieldType = {}; ///< field_type::…
    QString fieldValue = {}; ///< text, or the id of an address or document (api-facts §3.5)
    QString status = {}; ///< requirement_state::…; sent live and by requirement_group calls only (§2.9, §2.16)
    friend bool operator==(const RegulatoryRequirement &, const RegulatoryRequirement &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("requirement_id", &RegulatoryRequirement::requirementId),
            field("field_type", &RegulatoryRequirement::fieldType),
            field("field_value", &RegulatoryRequirement::fieldValue),
            field("status", &RegulatoryRequirement::status),
        };
    }
};

/// A value for one requirement (spec UpdateRegulatoryRequirement). Unset: not sent; empty: cleared.
struct RequirementValue
{
    QString requirementId = {};
    std::optional<QString> fieldValue = {};
    friend bool operator==(const RequirementValue &, const RequirementValue &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("requirement_id", &RequirementValue::requirementId),
            field("field_value", &RequirementValue::fieldValue),
        };
    }
};

/// Values for an order number or a sub-order.
struct RequirementValues
{
    std::vector<RequirementValue> regulatoryRequirements = {};
    friend bool operator==(const RequirementValues &, const RequirementValues &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("regulatory_requirements", &RequirementValues::regulatoryRequirements)};
    }
};

/// Which group's values an order number or a sub-order takes. It takes them once: later changes of the group do not
/// follow (api-facts §3.5).
struct RequirementGroupChoice
{
    QString requirementGroupId = {};
    friend bool operator==(const RequirementGroupChoice &, const RequirementGroupChoice &) = default;
    static constexpr auto fields()
    {
        return std::tuple{essential("requirement_group_id", &RequirementGroupChoice::requirementGroupId)};
    }
};

} // namespace nd
