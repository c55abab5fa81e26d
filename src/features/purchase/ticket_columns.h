// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/column.h"

#include <vector>

namespace nd {

struct TicketRow;

/// Of the lines on the order ticket.
std::vector<Column<TicketRow>> ticketColumns();

} // namespace nd
