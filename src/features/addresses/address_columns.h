// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/account/addresses.h"
#include "models/column.h"

#include <vector>

namespace nd {

std::vector<Column<PostalAddress>> addressColumns();

} // namespace nd
