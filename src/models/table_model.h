// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rows_model.h"

namespace nd {

/// A flat table of records. Sorts, filters and finds by an index of its own; see RowsModel.
template <class Row>
class TableModel final : public RowsModel<Row>
{
public:
    using RowsModel<Row>::RowsModel;
};

} // namespace nd
