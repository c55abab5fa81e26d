// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"

namespace nd {

/// Where the end user does what an action requirement asks for, outside of Telnyx (api-facts §9.7).
struct RequirementLink
{
    QString value = {}; ///< an address for a browser; empty until somebody has named the end user
    friend bool operator==(const RequirementLink &, const RequirementLink &) = default;
    static constexpr auto fields() { return std::tuple{field("value", &RequirementLink::value)}; }
};

/// A requirement of the type action, as it stands for one sub-order. What else the answer says is told nowhere.
struct ExternalRequirement
{
    RequirementLink requirementAction = {};
    friend bool operator==(const ExternalRequirement &, const ExternalRequirement &) = default;
    static constexpr auto fields()
    {
        return std::tuple{essential("requirement_action", &ExternalRequirement::requirementAction)};
    }
};

/// Who is to do it.
struct EndUserName
{
    QString firstName = {};
    QString lastName = {};
    friend bool operator==(const EndUserName &, const EndUserName &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("first_name", &EndUserName::firstName), essential("last_name", &EndUserName::lastName)};
    }
};

/// The names are refused at the top level (api-facts §9.7).
struct NewRequirementLink
{
    EndUserName requirement = {};
    friend bool operator==(const NewRequirementLink &, const NewRequirementLink &) = default;
    static constexpr auto fields() { return std::tuple{essential("requirement", &NewRequirementLink::requirement)}; }
};

namespace endpoint {
// By requirement, then by sub-order. Not in the published file: the answer is read with "data" and without.
inline constexpr Endpoint<ExternalRequirement> getExternalRequirement{
    "external_requirements.get", Verb::Get, "/external_requirements/{}/sub_number_orders/{}", Envelope::Bare};
inline constexpr Endpoint<ExternalRequirement, NoParams, NewRequirementLink> createRequirementLink{
    "external_requirements.create", Verb::Post, "/external_requirements/{}/sub_number_orders/{}", Envelope::Bare};
} // namespace endpoint

} // namespace nd
