// SPDX-License-Identifier: Apache-2.0
#include "ui/features/failures/settle_dialog.h"

#include "ui/prompts/answer_buttons.h"
#include "ui/theme/desk_style.h"
#include "ui/widgets/field.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

/// An order's identifier has letters and digits and no blanks: a telephone number or a reference is none.
bool looksLikeAnId(const QString &text)
{
    const bool blank = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    return text.size() >= 8 && !blank && !text.startsWith(u'+');
}

} // namespace

SettleDialog::SettleDialog(const QString &what, QWidget *parent)
    : QDialog(parent), m_bought(new QRadioButton(tr("It was bought: there is an order"))),
      m_notBought(new QRadioButton(tr("It was not bought: there is no order"))), m_orderId(new QLineEdit),
      m_note(new QLineEdit), m_word(new QLineEdit), m_idProblem(problemLabel(m_orderId)),
      m_settle(new QPushButton(tr("Settle")))
{
    setWindowTitle(tr("Settle by Hand"));
    setAttribute(Qt::WA_DeleteOnClose);
    setButtonKind(m_settle, ButtonKind::Danger);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_settle->setAutoDefault(false); // Return in a field settles nothing

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(headingLabel(what));
    layout->addWidget(
        mutedLabel(tr("Look at the orders in the Telnyx portal first. If you say \"not bought\" and it was, the same "
                      "can be bought twice; if you say \"bought\" and it was not, nothing is ordered.")));
    buildFields(layout);
    layout->addStretch(1);
    layout->addWidget(answerButtons(this, m_settle, cancel));

    connect(m_settle, &QPushButton::clicked, this, &SettleDialog::settle);
    for (QRadioButton *choice : {m_bought, m_notBought})
        connect(choice, &QRadioButton::toggled, this, &SettleDialog::check);
    for (QLineEdit *field : {m_orderId, m_word})
        connect(field, &QLineEdit::textChanged, this, &SettleDialog::check);
    check();
    resize(sizeHint().expandedTo(QSize(560, 0)));
}

void SettleDialog::buildFields(QVBoxLayout *layout)
{
    layout->addWidget(m_bought, 0, Qt::AlignLeft);
    addField(layout, tr("Order ID"), m_orderId, tr("As the Telnyx portal shows it"));
    layout->addWidget(m_idProblem);
    layout->addWidget(m_notBought, 0, Qt::AlignLeft);
    addField(layout, tr("How you know (optional)"), m_note, tr("Kept in the ledger with the hour"));
    addField(layout, tr("Type %1 to confirm").arg(word()), m_word);
    m_note->setMaxLength(200);
}

QString SettleDialog::word() const
{
    return tr("SETTLE");
}

void SettleDialog::check()
{
    m_orderId->setEnabled(m_bought->isChecked());
    const QString id = m_orderId->text().trimmed();
    const bool idFits = looksLikeAnId(id);
    setProblem(
        m_idProblem, m_bought->isChecked() && !id.isEmpty() && !idFits ? tr("This is not the ID of an order.") : u""_s);
    const bool said = m_notBought->isChecked() || (m_bought->isChecked() && idFits);
    m_settle->setEnabled(said && m_word->text().trimmed().compare(word(), Qt::CaseInsensitive) == 0);
}

void SettleDialog::settle()
{
    const QString typed = m_note->text().simplified();
    const QString note = typed.isEmpty() ? m_word->text().trimmed() : typed;
    if (m_bought->isChecked())
        emit bought(m_orderId->text().trimmed(), note);
    else
        emit notBought(note);
    accept();
}

} // namespace nd
