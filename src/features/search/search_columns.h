// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/column.h"

#include <vector>

namespace nd {

struct SearchRow;

/// Of the table `Available numbers`; the first is the number in E.164 (contract).
std::vector<Column<SearchRow>> searchColumns();

} // namespace nd
