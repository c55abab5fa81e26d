// SPDX-License-Identifier: Apache-2.0
#include "ui/features/purchase/order_dialog.h"

#include "features/purchase/order_form.h"
#include "ui/features/purchase/warning_boxes.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/summary_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

namespace {

/// Telnyx keeps longer references too; a person reads no further.
constexpr int LongestReference = 100;

} // namespace

OrderDialog::OrderDialog(const QString &title, OrderForm &form, QWidget *parent)
    : SpendingDialog(title, form.account(), parent), m_banner(new Banner(this)), m_reference(new QLineEdit),
      m_typed(new QLineEdit)
{
    m_reference->setMaxLength(LongestReference);
    m_reference->setPlaceholderText(tr("Your own words, such as a ticket number"));
    for (QLineEdit *edit : {m_reference, m_typed})
        connect(edit, &QLineEdit::textChanged, this, &OrderDialog::refresh);
    connect(&form, &OrderForm::changed, this, &OrderDialog::refresh);
    connect(&form, &OrderForm::choicesChanged, this, &OrderDialog::showChoices);
    connect(&form, &OrderForm::refused, this, [this](const QString &sentence) { stopPlacing(Tone::Bad, sentence); });
    connect(&form, &OrderForm::placed, this, [this] {
        emit placed();
        accept();
    });
}

QWidget *OrderDialog::cardRow(const std::vector<std::pair<SummaryCard *, int>> &cards)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (const auto &[card, share] : cards)
        layout->addWidget(card, share);
    return row;
}

void OrderDialog::addReference(QVBoxLayout *column)
{
    addField(column, tr("Customer reference"), m_reference);
}

void OrderDialog::addTypedCount(QVBoxLayout *column)
{
    m_typedLabel = addField(column, tr("Count of numbers, to confirm"), m_typed);
    column->addStretch();
}

void OrderDialog::layOut(QWidget *cards, const QString &costNote, QLayout *middle, const QList<QWidget *> &buttons)
{
    m_doubts = new WarningBoxes(this);
    m_notes = mutedLabel({}, this);
    m_notes->hide();
    m_missing = mutedLabel({}, this);
    connect(m_doubts, &WarningBoxes::answersChanged, this, &OrderDialog::refresh);
    content()->setSpacing(10);
    content()->addWidget(m_banner);
    content()->addWidget(cards);
    if (!costNote.isEmpty())
        content()->addWidget(mutedLabel(costNote, this));
    content()->addLayout(middle, 1);
    content()->addWidget(m_doubts);
    content()->addWidget(m_notes);
    content()->addWidget(m_missing);
    content()->addWidget(orderButtons(buttons));
}

void OrderDialog::fillIn(OrderInput &input) const
{
    input.reference = m_reference->text();
    input.typedCount = m_typed->text();
    input.answered = m_doubts->answered();
}

void OrderDialog::showDoubts(int countToType, const OrderWarnings &doubts)
{
    m_typed->setVisible(countToType > 0);
    m_typedLabel->setVisible(countToType > 0);
    m_doubts->setDoubts(doubts);
}

void OrderDialog::showNotes(const QString &notes)
{
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
}

void OrderDialog::showObstacles(const QStringList &obstacles, const QString &otherwise)
{
    m_missing->setText(obstacles.isEmpty() ? otherwise : obstacles.join(u' '));
    placeButton()->setEnabled(obstacles.isEmpty());
}

void OrderDialog::stopPlacing(Tone tone, const QString &sentence)
{
    m_placing = false;
    m_banner->show(tone, sentence);
    refresh();
}

void OrderDialog::place()
{
    if (m_placing)
        return;
    m_placing = true;
    send();
}

} // namespace nd
