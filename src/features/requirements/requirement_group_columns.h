// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/account/requirement_groups.h"
#include "models/column.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace nd {

/// A requirement group, and what it lacks as far as that was read.
struct RequirementGroupRow
{
    RequirementGroup group = {};
    std::optional<QStringList> lacking = {}; ///< labels; nothing: not known
    friend bool operator==(const RequirementGroupRow &, const RequirementGroupRow &) = default;
};

std::vector<Column<RequirementGroupRow>> requirementGroupColumns();

} // namespace nd
