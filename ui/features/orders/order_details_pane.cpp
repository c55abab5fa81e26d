// SPDX-License-Identifier: Apache-2.0
#include "ui/features/orders/order_details_pane.h"

#include "base/shown_text.h"
#include "features/orders/about/order_details.h"
#include "ui/widgets/field.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QLabel>

#include <algorithm>

namespace nd {

namespace {

constexpr int Narrowest = 220;
constexpr int Usual = 300;

/// Takes the width that it is given: a long word must not push the pane's edge.
void giveWay(QLabel *label)
{
    label->setWordWrap(true);
    label->setMinimumWidth(0);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
}

int widestWord(const QString &text, const QFontMetrics &metrics)
{
    int widest = 0;
    for (const QString &word : text.simplified().split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

void setHeading(QLabel *caption, bool heading)
{
    QFont font;
    font.setWeight(heading ? QFont::DemiBold : QFont::Normal);
    caption->setFont(font); // only the weight is set: size and family go on following the application
}

void setText(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
}

} // namespace

OrderDetailsPane::OrderDetailsPane(OrderDetails &details, QWidget *parent) : QScrollArea(parent), m_details(details)
{
    auto *page = new QWidget;
    m_layout = new QVBoxLayout(page);
    m_layout->setContentsMargins(8, 14, 8, 14);
    m_layout->setSpacing(6);
    m_title = headingLabel({});
    giveWay(m_title);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_layout->addWidget(m_title);
    m_layout->addStretch(1);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(Narrowest);
    setObjectName(QStringLiteral("OrderDetails"));
    setAccessibleName(tr("Details"));
    setFocusPolicy(Qt::StrongFocus); // the arrow keys read on where there is more than fits
    connect(&details, &OrderDetails::changed, this, &OrderDetailsPane::refresh);
    refresh();
}

QSize OrderDetailsPane::sizeHint() const
{
    return {Usual, QScrollArea::sizeHint().height()};
}

OrderDetailsPane::Line OrderDetailsPane::addLine()
{
    Line line;
    line.row = new QWidget;
    line.caption = mutedLabel({});
    line.caption->setWordWrap(true);
    line.caption->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    line.value = new QLabel;
    line.value->setTextFormat(Qt::PlainText);
    giveWay(line.value);
    line.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight, line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(line.caption);
    row->addWidget(line.value, 1);
    m_layout->insertWidget(m_layout->count() - 1, line.row);
    m_lines.push_back(line);
    return line;
}

void OrderDetailsPane::setLine(size_t at, const QString &caption, const QString &value, bool heading)
{
    const Line line = at < m_lines.size() ? m_lines[at] : addLine();
    setText(line.caption, shownText(caption));
    setText(line.value, shownText(value));
    setHeading(line.caption, heading);
    const bool whole = heading || value.isEmpty();
    line.value->setVisible(!whole);
    line.caption->setForegroundRole(heading ? QPalette::WindowText : QPalette::PlaceholderText);
    // Captions stand in a column of their own, as wide as a number; headings have the whole line, and so has a word
    // that is wider: it cannot be broken.
    const int width = fontMetrics().horizontalAdvance(QStringLiteral("+0000000000000"));
    const bool below = widestWord(caption, fontMetrics()) > width || widestWord(value, fontMetrics()) > width;
    line.caption->setMinimumWidth(whole || below ? 0 : width);
    line.caption->setMaximumWidth(whole || below ? QWIDGETSIZE_MAX : width);
    line.value->setToolTip(below ? shownText(value) : QString()); // whole, where the pane is too narrow for it
    auto *layout = qobject_cast<QBoxLayout *>(line.row->layout());
    layout->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    layout->setContentsMargins(0, heading ? 8 : 0, 0, 0);
    line.row->show();
}

void OrderDetailsPane::refresh()
{
    const OrderSheet sheet = m_details.sheet();
    setText(m_title, sheet.sections.empty() ? tr("Choose a row to see what is known of it.") : shownText(sheet.title));
    size_t at = 0;
    for (const OrderSheet::Section &section : sheet.sections) {
        if (!section.title.isEmpty())
            setLine(at++, section.title, {}, true);
        for (const auto &[caption, value] : section.facts)
            setLine(at++, caption, value, false);
    }
    for (; at < m_lines.size(); ++at)
        m_lines[at].row->hide();
}

} // namespace nd
