// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/elided_label.h"

#include "base/shown_text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QToolTip>

namespace nd {

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(shownLine(text())) > contentsRect().width();
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins around = contentsMargins();
    return {fontMetrics().horizontalAdvance(shownLine(text())) + around.left() + around.right() + 2,
        fontMetrics().height() + around.top() + around.bottom()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 3, sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const QRect place = contentsRect();
    const QString shown = fontMetrics().elidedText(shownLine(text()), m_mode, place.width());
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment());
    style()->drawItemText(
        &painter, place, int(side) | Qt::TextSingleLine, palette(), isEnabled(), shown, foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        // Escaped, because a tool tip guesses its format.
        QToolTip::showText(help->globalPos(), isElided() ? shownText(text()).toHtmlEscaped() : QString(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace nd
