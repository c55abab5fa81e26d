// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QAbstractItemView;
class QHeaderView;

namespace nd {

/// The selected rows as tab separated lines, one per row in the order of the model, columns as they are shown, with the
/// titles above them when these are wanted. Empty without a selection.
QString selectedRowsAsTsv(const QAbstractItemView &view, const QHeaderView &header, bool withTitles);

/// Into the clipboard, as these lines and as a table in HTML: of the two a spreadsheet takes the latter, where each
/// cell is said to be text, and so keeps the plus of a number and the zeros at its beginning. Nothing without a
/// selection.
void copySelectedRows(const QAbstractItemView &view, const QHeaderView &header, bool withTitles);
void copyText(const QString &text);

} // namespace nd
