// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/requirements/service/requirement_catalogue.h"
#include "models/column.h"

#include <vector>

namespace nd {

/// Something that is asked for, and for what.
struct PaperRow
{
    QString about = {}; ///< number type, or number
    Paper paper = {};
    friend bool operator==(const PaperRow &, const PaperRow &) = default;
};

QString keyOf(const PaperRow &row);
std::vector<Column<PaperRow>> paperColumns();

} // namespace nd
