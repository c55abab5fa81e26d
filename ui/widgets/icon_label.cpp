// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/icon_label.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QPainter>

namespace nd {

IconLabel::IconLabel(const QString &icon, double lines, QWidget *parent) : QWidget(parent), m_icon(icon), m_lines(lines)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &icon)
{
    m_icon = icon;
    update();
}

bool IconLabel::hasIcon() const
{
    return nd::hasIcon(m_icon);
}

void IconLabel::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    update();
}

void IconLabel::setFollowsText(bool follows)
{
    m_followsText = follows;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = qMax(16, qRound(fontMetrics().height() * m_lines));
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    const QColor colour = m_followsText ? palette().color(QPalette::WindowText)
        : m_tone                        ? c.tone(*m_tone).mark
                                        : c.muted;
    QPainter painter(this);
    paintIcon(&painter, rect(), m_icon, colour);
}

void IconLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace nd
