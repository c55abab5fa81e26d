// SPDX-License-Identifier: Apache-2.0
#include "ui/features/basket/hold_extension_dialog.h"

#include "accounts/settings.h"
#include "ui/theme/desk_style.h"
#include "ui/widgets/field.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int HoldMinutes = 30; ///< what Telnyx gives at first, and with each extension (api-facts §3.3)

} // namespace

HoldExtensionDialog::HoldExtensionDialog(Settings &settings, QWidget *parent)
    : QDialog(parent), m_settings(settings),
      m_on(new QCheckBox(tr("Extend holds of numbers in the basket automatically"), this)), m_limit(new QSpinBox(this)),
      m_span(mutedLabel({}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Extend holds automatically"));
    m_on->setChecked(settings.get(setting::ExtendHolds));
    m_limit->setRange(1, HighestLimit);
    m_limit->setValue(settings.get(setting::ExtendHoldsLimit));
    auto *save = new QPushButton(tr("Save"));
    setButtonKind(save, ButtonKind::Primary);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    buttons->addButton(new QPushButton(tr("Cancel")), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &HoldExtensionDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_on, &QCheckBox::toggled, this, &HoldExtensionDialog::showSpan);
    connect(m_limit, &QSpinBox::valueChanged, this, &HoldExtensionDialog::showSpan);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_on);
    layout->addWidget(labelled(m_limit, tr("Times at most, for each hold")), 0, Qt::AlignLeft);
    layout->addWidget(m_span);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);
    showSpan();
}

QString HoldExtensionDialog::note(const Settings &settings)
{
    if (!settings.get(setting::ExtendHolds))
        return {};
    const int limit = std::clamp(settings.get(setting::ExtendHoldsLimit), 1, HighestLimit);
    return tr("Holds are extended automatically when two minutes are left, each at most %n time(s).", nullptr, limit);
}

void HoldExtensionDialog::showSpan()
{
    const int minutes = HoldMinutes * (1 + m_limit->value());
    m_limit->setEnabled(m_on->isChecked());
    m_span->setText(m_on->isChecked()
            ? tr("A hold is extended by 30 minutes when two minutes are left. It ends %1:%2 hours after it was made at "
                 "the latest; Telnyx may allow less. Numberdesk must be running.")
                  .arg(minutes / 60)
                  .arg(minutes % 60, 2, 10, QLatin1Char('0'))
            : tr("A hold ends after 30 minutes, unless you extend it by hand."));
}

void HoldExtensionDialog::keep()
{
    m_settings.set(setting::ExtendHoldsLimit, m_limit->value());
    m_settings.set(setting::ExtendHolds, m_on->isChecked());
    accept();
}

} // namespace nd
