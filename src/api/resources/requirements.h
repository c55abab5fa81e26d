// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"
#include "api/values/region.h"

namespace nd {

/// When a value for a requirement is good enough.
struct AcceptanceCriteria
{
    QStringList acceptableValues = {};
    QString acceptableCharacters = {};
    QString localityLimit = {}; ///< a sentence
    QString timeLimit = {}; ///< a sentence
    std::optional<int> minLength = {};
    std::optional<int> maxLength = {};
    friend bool operator==(const AcceptanceCriteria &, const AcceptanceCriteria &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("acceptable_values", &AcceptanceCriteria::acceptableValues),
            field("acceptable_characters", &AcceptanceCriteria::acceptableCharacters),
            field("locality_limit", &AcceptanceCriteria::localityLimit),
            field("time_limit", &AcceptanceCriteria::timeLimit),
            field("min_length", &AcceptanceCriteria::minLength),
            field("max_length", &AcceptanceCriteria::maxLength),
        };
    }
};

/// What a requirement_id means (spec DocReqsRequirementType).
struct RequirementType
{
    QString id = {}; ///< the requirement_id of orders and groups
    QString name = {};
    QString type = {}; ///< field_type::…; live also action (api-facts §0.22)
    QString description = {};
    QString example = {};
    AcceptanceCriteria acceptanceCriteria = {};
    friend bool operator==(const RequirementType &, const RequirementType &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("id", &RequirementType::id),
            field("name", &RequirementType::name),
            field("type", &RequirementType::type),
            field("description", &RequirementType::description),
            field("example", &RequirementType::example),
            field("acceptance_criteria", &RequirementType::acceptanceCriteria),
        };
    }
};

/// The paperwork that a country asks for one number type and action (spec DocReqsRequirement). No row at all means
/// that none is asked (US, CA, PR, VI; api-facts §3.5).
struct Requirement
{
    QString id = {};
    QString countryCode = {};
    QString phoneNumberType = {};
    QString action = {}; ///< requirement_action::… or "both"
    QString locality = {};
    std::vector<RequirementType> requirementTypes = {};
    Timestamp effectiveStartAt = {};
    Timestamp effectiveEndAt = {};
    int version = 0;
    friend bool operator==(const Requirement &, const Requirement &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("id", &Requirement::id),
            field("country_code", &Requirement::countryCode),
            field("phone_number_type", &Requirement::phoneNumberType),
            field("action", &Requirement::action),
            field("locality", &Requirement::locality),
            field("requirement_types", &Requirement::requirementTypes),
            field("effective_start_at", &Requirement::effectiveStartAt),
            field("effective_end_at", &Requirement::effectiveEndAt),
            field("version", &Requirement::version),
        };
    }
};

struct RequirementFilter
{
    QString countryCode = {};
    QString phoneNumberType = {};
    QString action = {};
    QStringList sort = {}; ///< created_at, updated_at, country_code, phone_number_type; "-" before turns round
    std::optional<int> version = {};
    friend bool operator==(const RequirementFilter &, const RequirementFilter &) = default;
    static constexpr auto params()
    {
        return std::tuple{
            param("filter[country_code]", &RequirementFilter::countryCode),
            param("filter[phone_number_type]", &RequirementFilter::phoneNumberType),
            param("filter[action]", &RequirementFilter::action),
            param("sort", &RequirementFilter::sort), // "sort[]" in older documentation; the SDK joins with commas (§1)
            param("version", &RequirementFilter::version),
        };
    }
};

struct RequirementTypeFilter
{
    QString nameContains = {};
    QStringList sort = {}; ///< name, created_at, updated_at; "-" before turns round
    friend bool operator==(const RequirementTypeFilter &, const RequirementTypeFilter &) = default;
    static constexpr auto params()
    {
        return std::tuple{
            param("filter[name][contains]", &RequirementTypeFilter::nameContains),
            param("sort", &RequirementTypeFilter::sort),
        };
    }
};

/// When a value for a number's requirement is good enough; other words than AcceptanceCriteria uses.
struct NumberRequirementCriteria
{
    QString fieldType = {};
    QString fieldValue = {};
    QString localityLimit = {};
    friend bool operator==(const NumberRequirementCriteria &, const NumberRequirementCriteria &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("field_type", &NumberRequirementCriteria::fieldType),
            field("field_value", &NumberRequirementCriteria::fieldValue),
            field("locality_limit", &NumberRequirementCriteria::localityLimit),
        };
    }
};

/// One requirement of one number, with its label.
struct NumberRequirement
{
    QString id = {};
    QString label = {};
    QString fieldType = {}; ///< "address_id" and the like
    QString description = {};
    QString example = {};
    NumberRequirementCriteria acceptanceCriteria = {};
    friend bool operator==(const NumberRequirement &, const NumberRequirement &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("id", &NumberRequirement::id),
            field("label", &NumberRequirement::label),
            field("field_type", &NumberRequirement::fieldType),
            field("description", &NumberRequirement::description),
            field("example", &NumberRequirement::example),
            field("acceptance_criteria", &NumberRequirement::acceptanceCriteria),
        };
    }
};

/// What one number asks for before it can be used (spec RegulatoryRequirementsPhoneNumbers).
struct NumberRequirements
{
    QString phoneNumber = {};
    QString phoneNumberType = {};
    Region region = {};
    std::vector<NumberRequirement> regulatoryRequirements = {};
    friend bool operator==(const NumberRequirements &, const NumberRequirements &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("phone_number", &NumberRequirements::phoneNumber),
            field("phone_number_type", &NumberRequirements::phoneNumberType),
            field("region_information", &NumberRequirements::region),
            field("regulatory_requirements", &NumberRequirements::regulatoryRequirements),
        };
    }
};

struct NumberRequirementsFilter
{
    QStringList phoneNumbers = {}; ///< E.164; one parameter, joined with commas
    friend bool operator==(const NumberRequirementsFilter &, const NumberRequirementsFilter &) = default;
    static constexpr auto params()
    {
        return std::tuple{param("filter[phone_number]", &NumberRequirementsFilter::phoneNumbers)};
    }
};

/// When a value is good enough, in the words of `/regulatory_requirements`: lengths are texts there.
struct AskedCriteria
{
    QStringList acceptableValues = {};
    QString acceptableCharacters = {};
    QString caseSensitive = {};
    QString localityLimit = {};
    QString timeLimit = {};
    QString regex = {};
    QString minLength = {};
    QString maxLength = {};
    friend bool operator==(const AskedCriteria &, const AskedCriteria &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("acceptable_values", &AskedCriteria::acceptableValues),
            field("acceptable_characters", &AskedCriteria::acceptableCharacters),
            field("case_sensitive", &AskedCriteria::caseSensitive),
            field("locality_limit", &AskedCriteria::localityLimit),
            field("time_limit", &AskedCriteria::timeLimit),
            field("regex", &AskedCriteria::regex),
            field("min_length", &AskedCriteria::minLength),
            field("max_length", &AskedCriteria::maxLength),
        };
    }
};

/// Something that is asked for, or still asked for.
struct AskedRequirement
{
    QString id = {};
    QString name = {};
    QString fieldType = {}; ///< "address_id" and the like
    QString description = {};
    QString example = {};
    AskedCriteria acceptanceCriteria = {};
    friend bool operator==(const AskedRequirement &, const AskedRequirement &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("id", &AskedRequirement::id),
            field("name", &AskedRequirement::name),
            field("field_type", &AskedRequirement::fieldType),
            field("description", &AskedRequirement::description),
            field("example", &AskedRequirement::example),
            field("acceptance_criteria", &AskedRequirement::acceptanceCriteria),
        };
    }
};

/// What is asked for of a kind of number, or what a requirement group still lacks (spec RegulatoryRequirements).
struct AskedRequirements
{
    QString countryCode = {};
    QString phoneNumberType = {};
    QString action = {}; ///< requirement_action::…
    std::vector<AskedRequirement> regulatoryRequirements = {};
    friend bool operator==(const AskedRequirements &, const AskedRequirements &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("country_code", &AskedRequirements::countryCode),
            field("phone_number_type", &AskedRequirements::phoneNumberType),
            field("action", &AskedRequirements::action),
            // A row without its list must not read as one that lacks nothing.
            essential("regulatory_requirements", &AskedRequirements::regulatoryRequirements),
        };
    }
};

/// A number, a group, or a country with a type and an action.
struct AskedRequirementsFilter
{
    QString phoneNumber = {}; ///< E.164
    QString requirementGroupId = {};
    QString countryCode = {};
    QString phoneNumberType = {};
    QString action = {};
    friend bool operator==(const AskedRequirementsFilter &, const AskedRequirementsFilter &) = default;
    static constexpr auto params()
    {
        return std::tuple{
            param("filter[phone_number]", &AskedRequirementsFilter::phoneNumber),
            param("filter[requirement_group_id]", &AskedRequirementsFilter::requirementGroupId),
            param("filter[country_code]", &AskedRequirementsFilter::countryCode),
            param("filter[phone_number_type]", &AskedRequirementsFilter::phoneNumberType),
            param("filter[action]", &AskedRequirementsFilter::action),
        };
    }
};

namespace endpoint {
inline constexpr Endpoint<Page<AskedRequirements>, AskedRequirementsFilter> listAskedRequirements{
    "regulatory_requirements.list", Verb::Get, "/regulatory_requirements"};
inline constexpr Endpoint<Page<Requirement>, RequirementFilter> listRequirements{
    "requirements.list", Verb::Get, "/requirements", Envelope::Data, Paging::Bracket};
inline constexpr Endpoint<Page<RequirementType>, RequirementTypeFilter> listRequirementTypes{
    "requirement_types.list", Verb::Get, "/requirement_types", Envelope::Data, Paging::Untold};
inline constexpr Endpoint<Page<NumberRequirements>, NumberRequirementsFilter> listNumberRequirements{
    "phone_numbers_regulatory_requirements.list", Verb::Get, "/phone_numbers_regulatory_requirements", Envelope::Data,
    Paging::Untold};
} // namespace endpoint

} // namespace nd
