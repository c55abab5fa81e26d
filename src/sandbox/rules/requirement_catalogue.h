// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/stock/number_types.h"

#include <QStringView>

#include <span>

namespace nd::sandbox {

/// A kind of proof or fact that regulators ask for.
struct RequirementType
{
    const char *name;
    const char *fieldType; ///< textual, datetime, address, document
    const char *description;
    const char *example;
    const char *acceptableCharacters; ///< empty: any
    int minLength; ///< 0: no limit, as maxLength
    int maxLength;
    const char *localityLimit;
    const char *timeLimit;
};

/// What is asked for one type of number of one country. The values are positions in requirementTypes().
struct RequirementSet
{
    const char *country;
    NumberType type;
    std::span<const quint8> types;
};

std::span<const RequirementType> requirementTypes();
std::span<const RequirementSet> requirementSets();
/// Empty: no paperwork.
std::span<const quint8> requirementsOf(QStringView country, NumberType type);
/// Countries where an order without a fulfilled requirement group is refused (api-facts §3.5).
bool needsGroup(QStringView country);

} // namespace nd::sandbox
