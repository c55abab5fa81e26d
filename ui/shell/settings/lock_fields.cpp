// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/settings/lock_fields.h"

#include "accounts/settings.h"
#include "sessions/desk_lock.h"
#include "ui/shell/settings/pin_dialog.h"
#include "ui/widgets/field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace nd {

namespace {

constexpr int MostMinutes = 240;

} // namespace

LockFields::LockFields(DeskLock &lock, Settings &settings, QWidget *parent)
    : QWidget(parent), m_lock(lock), m_settings(settings), m_minutes(new QSpinBox), m_pin(new QPushButton),
      m_note(mutedLabel({}))
{
    m_minutes->setRange(0, MostMinutes);
    m_minutes->setSpecialValueText(tr("never"));
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setValue(settings.get(setting::LockMinutes));
    connect(m_minutes, &QSpinBox::valueChanged, this, &LockFields::showState);
    connect(m_pin, &QPushButton::clicked, this, [this] {
        auto *dialog = new PinDialog(m_lock, PinDialog::Purpose::Choose, this);
        connect(dialog, &QDialog::finished, this, &LockFields::showState);
        dialog->open();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(labelled(m_minutes, tr("Lock the desk after this time without a key or a click")));
    row->addWidget(m_pin);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_note);
    showState();
}

void LockFields::showState()
{
    m_pin->setText(m_lock.hasPin() ? tr("Change PIN…") : tr("Choose PIN…"));
    m_note->setText(!m_lock.hasPin()
            ? tr("Without a PIN nothing is locked.")
            : tr(
                "Locked, the desk is for reading: orders are followed, nothing is bought or changed, and holds are not "
                "extended."));
}

void LockFields::keep()
{
    m_settings.set(setting::LockMinutes, m_minutes->value());
}

} // namespace nd
