// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QAbstractItemView;
class QHeaderView;

namespace nd {

/// The selected rows as tab separated lines, one per row in the order of the model, columns as they are shown. Empty
/// without a selection.
QString selectedRowsAsTsv(const QAbstractItemView &view, const QHeaderView &header, bool withHeaders);

} // namespace nd
