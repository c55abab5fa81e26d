// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/column.h"

#include <vector>

namespace nd {

struct Activity;

/// Of the activity pane.
std::vector<Column<Activity>> activityColumns();

} // namespace nd
