// SPDX-License-Identifier: Apache-2.0
#include "ui/prompts/answer_buttons.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QStyle>

namespace nd {

namespace {

bool yesStandsFirst(const QDialog &dialog)
{
    const int order = dialog.style()->styleHint(QStyle::SH_DialogButtonLayout, nullptr, &dialog);
    return order == QDialogButtonBox::WinLayout || order == QDialogButtonBox::KdeLayout;
}

} // namespace

QDialogButtonBox *answerButtons(QDialog *dialog, QPushButton *yes, QPushButton *no)
{
    auto *buttons = new QDialogButtonBox;
    // Tab goes through them as they were added, whatever the box makes of it: so they are added as they stand.
    if (!yesStandsFirst(*dialog))
        buttons->addButton(no, QDialogButtonBox::RejectRole);
    // Stands where AcceptRole stands, but is not made the default by the box: Return in a field must not spend money.
    buttons->addButton(yes, QDialogButtonBox::YesRole);
    if (yesStandsFirst(*dialog))
        buttons->addButton(no, QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

} // namespace nd
