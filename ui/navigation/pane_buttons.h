// SPDX-License-Identifier: Apache-2.0
#pragma once

class QDockWidget;

namespace nd {

/// The two buttons in the title of a pane show icons alone: gives them tool tips, and names for a screen reader, in the
/// words of this program. Qt's own speak of dock widgets.
void namePaneButtons(QDockWidget &pane);

} // namespace nd
