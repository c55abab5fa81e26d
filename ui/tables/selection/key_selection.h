// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAbstractItemView;
class QKeyEvent;

namespace nd {

/// Selects the current row after a view has handled a key that leads to a row, where nothing is selected yet. A view
/// that gets the focus makes its first row current without selecting it, and Home, which leads to that row, would then
/// do nothing. GUI thread.
void selectWhereKeyLed(QAbstractItemView &view, const QKeyEvent &key);

} // namespace nd
