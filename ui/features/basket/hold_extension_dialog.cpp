// SPDX-License-Identifier: Apache-2.0
#include "ui/features/basket/hold_extension_dialog.h"

#include "accounts/settings.h"
#include "ui/features/basket/hold_extension_fields.h"
#include "ui/prompts/answer_buttons.h"
#include "ui/theme/desk_style.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nd {

HoldExtensionDialog::HoldExtensionDialog(Settings &settings, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Extend holds automatically"));
    auto *fields = new HoldExtensionFields(settings);
    auto *save = new QPushButton(tr("Save"));
    setButtonKind(save, ButtonKind::Primary);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, [this, fields] {
        fields->keep();
        accept();
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(fields);
    layout->addStretch();
    layout->addWidget(answerButtons(this, save, new QPushButton(tr("Cancel"))));
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);
}

QString HoldExtensionDialog::note(const Settings &settings)
{
    if (!settings.get(setting::ExtendHolds))
        return {};
    const int limit = std::clamp(settings.get(setting::ExtendHoldsLimit), 1, HoldExtensionFields::HighestLimit);
    return tr("Holds are extended automatically when two minutes are left, each at most %n time(s).", nullptr, limit);
}

} // namespace nd
