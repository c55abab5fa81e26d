// SPDX-License-Identifier: Apache-2.0
#pragma once

class QDialog;
class QDialogButtonBox;
class QPushButton;

namespace nd {

/// `yes` and `no` where the system at hand has them in every dialog: which of them comes first differs. `no` rejects
/// `dialog`; what `yes` does, and which is the default, is the caller's to say. Both belong to the box, and the box to
/// the layout that it is put into. More buttons are added with QDialogButtonBox::ActionRole.
QDialogButtonBox *answerButtons(QDialog *dialog, QPushButton *yes, QPushButton *no);

} // namespace nd
