// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/stock/number_types.h"

#include <QLatin1StringView>
#include <QStringView>

#include <span>

namespace nd::sandbox {

/// A kind of proof or fact that regulators ask for; what does not apply is empty or 0.
struct RequirementType
{
    QLatin1StringView name;
    QLatin1StringView fieldType; ///< textual, datetime, address, document, action
    QLatin1StringView description;
    QLatin1StringView example;
    QLatin1StringView acceptableCharacters;
    int minLength;
    int maxLength;
    QLatin1StringView localityLimit;
    QLatin1StringView timeLimit;
};

/// What is asked for one type of number of one country. `types` are positions in requirementTypes().
struct RequirementSet
{
    QLatin1StringView country;
    NumberType type;
    std::span<const quint8> types;
};

std::span<const RequirementType> requirementTypes();
std::span<const RequirementSet> requirementSets();
/// Returns what is required, as positions in requirementTypes(); empty where nothing is.
std::span<const quint8> requirementsOf(QStringView country, NumberType type);
/// Whether an order without a fulfilled requirement group is refused in this country (api-facts §3.5).
bool needsGroup(QStringView country);

} // namespace nd::sandbox
