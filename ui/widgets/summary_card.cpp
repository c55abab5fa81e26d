// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/summary_card.h"

#include "base/shown_text.h"
#include "ui/theme/colours.h"
#include "ui/theme/paint_controls.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace nd {

namespace {

/// Characters of a value that has the card's large letters: "USD 5500.00", "not known".
constexpr int LongestLarge = 14;

} // namespace

SummaryCard::SummaryCard(const QString &caption, QWidget *parent)
    : QFrame(parent), m_caption(new QLabel(this)), m_value(new QLabel(this)), m_note(new QLabel(this))
{
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    for (QLabel *label : {m_caption, m_value, m_note})
        label->setTextFormat(Qt::PlainText);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_value->setWordWrap(true); // several currencies do not hold the window wide
    for (QLabel *label : {m_caption, m_note})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 9, 14, 10);
    column->setSpacing(1);
    column->addWidget(m_caption);
    column->addWidget(m_value);
    column->addWidget(m_note);
    column->addStretch();
    setCaption(caption);
    updateLook();
}

void SummaryCard::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    // An accessible name would hide the value, which is the label's text.
    m_value->setAccessibleDescription(caption);
}

void SummaryCard::setValue(const QString &value, Tone tone, const QString &note)
{
    m_value->setText(shownLine(value));
    m_note->setText(shownText(note));
    m_note->setVisible(!note.isEmpty());
    m_tone = tone;
    updateLook();
}

QString SummaryCard::value() const
{
    return m_value->text();
}

void SummaryCard::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    paint::box(&painter, rect(), c.raised, c.border, 6.0);
}

void SummaryCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLook();
}

void SummaryCard::updateLook()
{
    const Colours &c = coloursOf(palette());
    setTextColour(m_value, m_tone == Tone::Neutral ? c.text : c.tone(m_tone).text);
    const double size = font().pointSizeF();
    if (size <= 0)
        return;
    QFont value = withTabularDigits(font());
    // Several currencies are read as figures, not as lines broken between a currency and its amount.
    value.setPointSizeF(size * (m_value->text().size() > LongestLarge ? 1.15 : 1.5));
    value.setWeight(QFont::DemiBold);
    m_value->setFont(value);
    QFont small = font();
    small.setPointSizeF(size * 0.92);
    m_caption->setFont(small);
    m_note->setFont(small);
}

} // namespace nd
