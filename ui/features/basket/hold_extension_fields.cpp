// SPDX-License-Identifier: Apache-2.0
#include "ui/features/basket/hold_extension_fields.h"

#include "accounts/settings.h"
#include "ui/widgets/field.h"

#include <QCheckBox>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace nd {

namespace {

constexpr int HoldMinutes = 30; ///< what Telnyx gives at first, and with each extension (api-facts §3.3)

} // namespace

HoldExtensionFields::HoldExtensionFields(Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings),
      m_on(new QCheckBox(tr("Extend holds of numbers in the basket automatically"))), m_limit(new QSpinBox),
      m_span(mutedLabel({}))
{
    m_on->setChecked(settings.get(setting::ExtendHolds));
    m_limit->setRange(1, HighestLimit);
    m_limit->setValue(settings.get(setting::ExtendHoldsLimit));
    connect(m_on, &QCheckBox::toggled, this, &HoldExtensionFields::showSpan);
    connect(m_limit, &QSpinBox::valueChanged, this, &HoldExtensionFields::showSpan);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_on);
    layout->addWidget(labelled(m_limit, tr("Times at most, for each hold")), 0, Qt::AlignLeft);
    layout->addWidget(m_span);
    showSpan();
}

void HoldExtensionFields::showSpan()
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

void HoldExtensionFields::keep()
{
    m_settings.set(setting::ExtendHoldsLimit, m_limit->value());
    m_settings.set(setting::ExtendHolds, m_on->isChecked());
}

} // namespace nd
