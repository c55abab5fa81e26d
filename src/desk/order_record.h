// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/ledger.h"
#include "desk/tracker.h"

#include <optional>

namespace nd {

/// The words in the ledger.
QString wordOf(OrderKind kind);

Moment createdAtOf(const OrderRecord &record);

/// To the ledger and back.
CachedOrder cached(const OrderRecord &record, bool tracked, Moment updatedAt);
std::optional<OrderRecord> recordOf(const CachedOrder &order);

} // namespace nd
