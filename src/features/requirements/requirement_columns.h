// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/requirements/service/requirement_catalogue.h"
#include "models/column.h"

#include <vector>

namespace nd {

/// Something that is asked for, and for what.
struct CountryRequirementRow
{
    QString about = {}; ///< number type, or number
    RequirementDescription requirement = {};
    friend bool operator==(const CountryRequirementRow &, const CountryRequirementRow &) = default;
};

QString keyOf(const CountryRequirementRow &row);
std::vector<Column<CountryRequirementRow>> requirementColumns();

} // namespace nd
