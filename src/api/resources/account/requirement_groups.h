// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"
#include "api/resources/regulatory.h"

namespace nd {

/// A requirement's value within a group (spec UserRequirement).
struct GroupRequirement
{
    QString requirementId = {};
    QString fieldType = {};
    QString fieldValue = {};
    QString status = {}; ///< requirement_state::…
    Timestamp expiresAt = {};
    Timestamp createdAt = {};
    Timestamp updatedAt = {};
    friend bool operator==(const GroupRequirement &, const GroupRequirement &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("requirement_id", &GroupRequirement::requirementId),
            field("field_type", &GroupRequirement::fieldType),
            field("field_value", &GroupRequirement::fieldValue),
            field("status", &GroupRequirement::status),
            field("expires_at", &GroupRequirement::expiresAt),
            field("created_at", &GroupRequirement::createdAt),
            field("updated_at", &GroupRequirement::updatedAt),
        };
    }
};

/// Paperwork filled in once for a country, number type and action (spec RequirementGroup).
struct RequirementGroup
{
    QString id = {};
    QString countryCode = {};
    QString phoneNumberType = {};
    QString action = {}; ///< requirement_action::…
    QString status = {}; ///< requirement_state::…; the spec lacks no-longer-eligible (api-facts §0.6)
    QString customerReference = {};
    std::vector<GroupRequirement> regulatoryRequirements = {};
    Timestamp createdAt = {};
    Timestamp updatedAt = {};
    friend bool operator==(const RequirementGroup &, const RequirementGroup &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("id", &RequirementGroup::id),
            field("country_code", &RequirementGroup::countryCode),
            field("phone_number_type", &RequirementGroup::phoneNumberType),
            field("action", &RequirementGroup::action),
            field("status", &RequirementGroup::status),
            field("customer_reference", &RequirementGroup::customerReference),
            field("regulatory_requirements", &RequirementGroup::regulatoryRequirements),
            field("created_at", &RequirementGroup::createdAt),
            field("updated_at", &RequirementGroup::updatedAt),
        };
    }
};

struct RequirementGroupFilter
{
    QString countryCode = {};
    QString phoneNumberType = {};
    QString action = {};
    QString status = {};
    QString customerReference = {};
    friend bool operator==(const RequirementGroupFilter &, const RequirementGroupFilter &) = default;
    static constexpr auto params()
    {
        return std::tuple{
            param("filter[country_code]", &RequirementGroupFilter::countryCode),
            param("filter[phone_number_type]", &RequirementGroupFilter::phoneNumberType),
            param("filter[action]", &RequirementGroupFilter::action),
            param("filter[status]", &RequirementGroupFilter::status),
            param("filter[customer_reference]", &RequirementGroupFilter::customerReference),
        };
    }
};

struct NewRequirementGroup
{
    QString countryCode = {};
    QString phoneNumberType = {};
    QString action = {}; ///< ordering or porting
    QString customerReference = {};
    std::vector<RequirementValue> regulatoryRequirements = {};
    friend bool operator==(const NewRequirementGroup &, const NewRequirementGroup &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("country_code", &NewRequirementGroup::countryCode),
            essential("phone_number_type", &NewRequirementGroup::phoneNumberType),
            essential("action", &NewRequirementGroup::action),
            field("customer_reference", &NewRequirementGroup::customerReference),
            field("regulatory_requirements", &NewRequirementGroup::regulatoryRequirements),
        };
    }
};

/// What is changed in a group; what is unset or not named stays (spec UpdateRequirementGroup).
struct RequirementGroupChange
{
    std::optional<QString> customerReference = {};
    std::vector<RequirementValue> regulatoryRequirements = {};
    friend bool operator==(const RequirementGroupChange &, const RequirementGroupChange &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("customer_reference", &RequirementGroupChange::customerReference),
            field("regulatory_requirements", &RequirementGroupChange::regulatoryRequirements),
        };
    }
};

namespace endpoint {
// Spec and SDK: a list and an object without "data"; live the list came with it. Both are read (api-facts §0.9).
inline constexpr Endpoint<Page<RequirementGroup>, RequirementGroupFilter> listRequirementGroups{
    "requirement_groups.list", Verb::Get, "/requirement_groups", Envelope::Bare};
inline constexpr Endpoint<RequirementGroup, NoParams, NewRequirementGroup> createRequirementGroup{
    "requirement_groups.create", Verb::Post, "/requirement_groups", Envelope::Bare};
inline constexpr Endpoint<RequirementGroup> getRequirementGroup{
    "requirement_groups.get", Verb::Get, "/requirement_groups/{}", Envelope::Bare};
inline constexpr Endpoint<RequirementGroup, NoParams, RequirementGroupChange> updateRequirementGroup{
    "requirement_groups.update", Verb::Patch, "/requirement_groups/{}", Envelope::Bare};
inline constexpr Endpoint<RequirementGroup> deleteRequirementGroup{
    "requirement_groups.delete", Verb::Delete, "/requirement_groups/{}", Envelope::Bare};
inline constexpr Endpoint<RequirementGroup> submitRequirementGroup{
    "requirement_groups.submit", Verb::Post, "/requirement_groups/{}/submit_for_approval", Envelope::Bare};
} // namespace endpoint

} // namespace nd
