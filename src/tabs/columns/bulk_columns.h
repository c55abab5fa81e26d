// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/column.h"

#include <vector>

namespace nd {

struct BulkRow;

std::vector<Column<BulkRow>> bulkColumns();
/// "Take what there is", "All or nothing"; empty while nothing is chosen.
QString strategyText(const QString &strategy);

} // namespace nd
