// SPDX-License-Identifier: Apache-2.0
#include "ui/prompts/question_dialog.h"

#include "base/shown_text.h"
#include "ui/theme/desk_style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icon_label.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

QuestionDialog::QuestionDialog(QWidget *parent)
    : QDialog(parent), m_column(new QVBoxLayout(this)), m_body(new QVBoxLayout), m_title(new QLabel(this)),
      m_text(new QLabel(this)), m_detail(new QLabel(this)), m_icon(new IconLabel({}, 1.6, this)),
      m_yes(new QPushButton(this)), m_no(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (QLabel *label : {m_title, m_text, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    QFont title = font();
    if (title.pointSizeF() > 0)
        title.setPointSizeF(title.pointSizeF() * 1.15);
    title.setWeight(QFont::DemiBold);
    m_title->setFont(title);
    m_detail->setForegroundRole(QPalette::PlaceholderText);

    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addWidget(m_detail);
    words->addLayout(m_body);
    words->addStretch();
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_yes, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_no, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *grid = new QGridLayout;
    grid->setContentsMargins(20, 18, 20, 16);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(18);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addLayout(words, 0, 1);
    grid->addWidget(buttons, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(grid, 1);
    setMinimumWidth(fontMetrics().averageCharWidth() * 58);
}

void QuestionDialog::setHead(QWidget *head)
{
    m_column->insertWidget(0, head);
}

void QuestionDialog::setWords(Tone tone, const QString &title, const QString &text, const QString &detail)
{
    setWindowTitle(title);
    m_title->setText(shownText(title));
    m_text->setText(shownText(text));
    m_text->setVisible(!text.isEmpty());
    m_detail->setText(shownText(detail));
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleDescription(detail.isEmpty() ? text : text + u'\n' + detail);
    m_icon->setIcon(iconForTone(tone));
    m_icon->setTone(tone);
    m_tone = tone;
}

void QuestionDialog::showEvent(QShowEvent *event)
{
    // Wrapped words ask for the height of a narrow column until the width is known.
    if (const int fitting = layout()->heightForWidth(width()); fitting > 0)
        resize(width(), fitting);
    QDialog::showEvent(event);
}

void QuestionDialog::setAnswers(const QString &yes, const QString &no, bool dangerous)
{
    m_yes->setText(yes);
    m_no->setText(no);
    m_no->setVisible(!no.isEmpty());
    if (!no.isEmpty() && m_tone == Tone::Neutral)
        m_icon->setIcon(u"circle-help"_s);
    setButtonKind(m_yes, dangerous ? ButtonKind::Danger : ButtonKind::Primary);
    m_yes->setDefault(!dangerous);
    m_no->setDefault(dangerous);
    (dangerous ? m_no : m_yes)->setFocus();
}

} // namespace nd
