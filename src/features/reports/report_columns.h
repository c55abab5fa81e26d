// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/sub_order_reports.h"
#include "base/files/csv.h"
#include "models/column.h"

#include <vector>

namespace nd {

/// It is not at its end, whatever Telnyx calls that.
bool isBeingMade(const SubOrderReport &report);

/// Reports of the account, as the ledger remembers them.
std::vector<Column<SubOrderReport>> reportColumns();

/// "success, US, since 2026-11-01"; "everything" without a filter.
QString filterText(const SubOrderReportFilter &filter);

/// The columns of a report's CSV, by its first row: those that are known under words of ours, and the ids last.
std::vector<Column<csv::Row>> reportFileColumns(const QStringList &header);

} // namespace nd
