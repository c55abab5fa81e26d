// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/requirements/service/requirement_catalogue.h"
#include "models/column.h"

#include <vector>

namespace nd {

/// Something that is asked for, and for what.
struct RequirementRow
{
    QString about = {}; ///< number type, or number
    RequirementDescription paper = {};
    friend bool operator==(const RequirementRow &, const RequirementRow &) = default;
};

QString keyOf(const RequirementRow &row);
std::vector<Column<RequirementRow>> requirementColumns();

} // namespace nd
