// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/coverage.h"
#include "api/resources/inventory_coverage.h"
#include "models/column.h"

#include <vector>

namespace nd {

/// One number type of one country.
struct TypeRow
{
    QString type = {}; ///< the API's word
    TypeCoverage coverage = {};
    friend bool operator==(const TypeRow &, const TypeRow &) = default;
};

/// Telnyx takes no order there before the requirements are approved, and for what; empty where it does, and while the
/// stock says nothing of it.
QString advanceRequirementsText(const std::vector<InventoryCoverage> &stock);

std::vector<Column<CountryCoverage>> countryColumns();
std::vector<Column<TypeRow>> typeColumns();
std::vector<Column<InventoryCoverage>> inventoryColumns();

} // namespace nd
