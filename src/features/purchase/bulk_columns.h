// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/column.h"

#include <vector>

namespace nd {

struct BulkRow;

std::vector<Column<BulkRow>> bulkColumns();

} // namespace nd
