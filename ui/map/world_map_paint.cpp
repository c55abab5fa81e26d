// SPDX-License-Identifier: Apache-2.0
#include "ui/map/world_map.h"
#include "ui/theme/colours.h"

#include <QPainter>

#include <algorithm>

namespace nd {

namespace {

constexpr double DotRadius = 3.5;

} // namespace

QColor WorldMap::colourOf(const Colours &c, int band) const
{
    const int bands = int(m_legend.size());
    if (band <= 0 || bands < 2)
        return mixed(c.muted, c.raised, 0.16);
    const double share = double(std::min(band, bands - 1)) / (bands - 1);
    return mixed(c.accent, c.raised, 0.10 + 0.90 * share * share * 0.55 + 0.35 * share);
}

void WorldMap::drawWorld(QPainter &painter) const
{
    const Colours &c = coloursOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform transform = m_view.transform();
    const auto fillOf = [&](const MapShape &shape) {
        const Country *known = country(shape.code);
        return colourOf(c, known ? known->band : 0);
    };
    QPen border(c.raised, 0.8);
    border.setCosmetic(true);
    painter.setPen(border);
    painter.setTransform(transform);
    const QRectF seen = transform.inverted().mapRect(QRectF({}, m_view.size()));
    for (const MapShape &shape : m_shapes) {
        if (shape.path.isEmpty() || !shape.box.intersects(seen))
            continue;
        painter.setBrush(fillOf(shape));
        painter.drawPath(shape.path);
    }
    painter.resetTransform();
    painter.setPen(QPen(c.raised, 1));
    for (const MapShape &shape : m_shapes) {
        if (!isDot(shape))
            continue;
        painter.setBrush(mixed(fillOf(shape), c.text, 0.85));
        painter.drawEllipse(transform.map(shape.centre), DotRadius, DotRadius);
    }
}

void WorldMap::drawMark(QPainter &painter, const QString &code, const QColor &colour, double width) const
{
    const MapShape *found = shape(code);
    if (!found)
        return;
    QPen pen(colour, width);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (isDot(*found)) {
        painter.drawEllipse(m_view.toScreen(found->centre), DotRadius + 2.5, DotRadius + 2.5);
    } else {
        painter.setTransform(m_view.transform(), true);
        painter.drawPath(found->path);
        painter.resetTransform();
    }
}

void WorldMap::drawLegend(QPainter &painter) const
{
    if (m_legend.isEmpty())
        return;
    const Colours &c = coloursOf(palette());
    const int line = fontMetrics().height() + 4;
    const int swatch = fontMetrics().ascent();
    int textWidth = 0;
    for (const QString &band : m_legend)
        textWidth = std::max(textWidth, fontMetrics().horizontalAdvance(band));
    const QRect box(8, height() - line * int(m_legend.size()) - 14, textWidth + swatch + 26, //
        line * int(m_legend.size()) + 8);
    QColor ground = c.raised;
    ground.setAlphaF(0.9F);
    painter.setPen(QPen(c.border, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    for (int i = 0; i < m_legend.size(); ++i) {
        const int top = box.top() + 4 + i * line;
        painter.setPen(QPen(c.outline, 1));
        painter.setBrush(colourOf(c, i));
        painter.drawRect(QRectF(box.left() + 8.5, top + (line - swatch) / 2 + 0.5, swatch, swatch));
        painter.setPen(c.text);
        painter.drawText(QRect(box.left() + swatch + 16, top, textWidth + 4, line), Qt::AlignVCenter, m_legend[i]);
    }
}

void WorldMap::paintEvent(QPaintEvent *)
{
    const double ratio = devicePixelRatioF();
    if (m_drawn.isNull() || m_drawn.devicePixelRatio() != ratio) {
        m_drawn = QPixmap((QSizeF(size()) * ratio).toSize());
        m_drawn.setDevicePixelRatio(ratio);
        const Colours &c = coloursOf(palette());
        m_drawn.fill(mixed(c.sunken, c.raised, 0.7));
        QPainter world(&m_drawn);
        drawWorld(world);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(0, 0, m_drawn);
    const Colours &c = coloursOf(palette());
    if (m_hovered != m_current)
        drawMark(painter, m_hovered, c.text, 1.4);
    drawMark(painter, m_current, c.text, 2.4);
    drawLegend(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(hasFocus() ? QPen(c.focus, 2) : QPen(c.border, 1));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

} // namespace nd
