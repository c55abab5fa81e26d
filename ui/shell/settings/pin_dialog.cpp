// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/settings/pin_dialog.h"

#include "sessions/desk_lock.h"
#include "ui/prompts/answer_buttons.h"
#include "ui/theme/desk_style.h"
#include "ui/widgets/field.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

PinDialog::PinDialog(DeskLock &lock, Purpose purpose, QWidget *parent)
    : QDialog(parent), m_lock(lock), m_purpose(purpose)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(purpose == Purpose::Unlock ? tr("Unlock") : tr("PIN of the Lock"));
    build();
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
}

QLineEdit *PinDialog::addPin(QVBoxLayout *fields, const QString &label)
{
    auto *edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    addField(fields, label, edit);
    connect(edit, &QLineEdit::textChanged, this, [this] { showProblem({}); });
    return edit;
}

void PinDialog::build()
{
    const bool choose = m_purpose == Purpose::Choose;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    if (choose)
        layout->addWidget(mutedLabel(
            tr("Whoever has it unlocks the desk. It keeps out who passes by while you are away; it does not protect "
               "against somebody who can change your files.")));
    if (m_lock.hasPin())
        m_now = addPin(layout, choose ? tr("PIN until now") : tr("PIN"));
    if (choose) {
        m_new = addPin(layout, tr("New PIN"));
        m_again = addPin(layout, tr("New PIN again"));
        if (m_now)
            layout->addWidget(mutedLabel(tr("Leave the new one empty to lock no more.")));
    }
    m_problem = problemLabel(m_now ? m_now : m_new);
    layout->addWidget(m_problem);
    auto *yes = new QPushButton(choose ? tr("Save PIN") : tr("Unlock"));
    setButtonKind(yes, ButtonKind::Primary);
    yes->setDefault(true);
    connect(yes, &QPushButton::clicked, this, &PinDialog::go);
    layout->addStretch(1);
    layout->addWidget(answerButtons(this, yes, new QPushButton(tr("Cancel"))));
    (m_now ? m_now : m_new)->setFocus();
}

void PinDialog::go()
{
    const QString now = m_now ? m_now->text() : QString();
    if (m_new && m_new->text() != m_again->text())
        return showProblem(tr("The new PIN is not the same both times."));
    if (m_new && m_new->text().isEmpty() && !m_now)
        return showProblem(DeskLock::problemOf({}));
    const Result<Done> done = m_new ? m_lock.setPin(now, m_new->text()) : m_lock.unlock(now);
    if (!done)
        return showProblem(done.error().title);
    accept();
}

void PinDialog::showProblem(const QString &problem)
{
    setProblem(m_problem, problem);
}

} // namespace nd
