// SPDX-License-Identifier: Apache-2.0
#include "ui/prompts/answer_buttons.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>

namespace nd {

QDialogButtonBox *answerButtons(QDialog *dialog, QPushButton *yes, QPushButton *no)
{
    auto *buttons = new QDialogButtonBox;
    // Stands where AcceptRole stands, but is not made the default by the box: Return in a field must not spend money.
    buttons->addButton(yes, QDialogButtonBox::YesRole);
    buttons->addButton(no, QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

} // namespace nd
