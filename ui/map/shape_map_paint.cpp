// SPDX-License-Identifier: Apache-2.0
#include "ui/map/shape_map.h"
#include "ui/theme/colours.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

constexpr double DotRadius = 3.5;
constexpr double LargestDot = 11;
constexpr int Line = 4; ///< between two lines of the legend

/// The area of a dot says how much there is.
double radiusFor(double weight)
{
    return DotRadius + (LargestDot - DotRadius) * std::sqrt(std::clamp(weight, 0.0, 1.0));
}

/// Measures of the legend, in pixels.
struct LegendLines
{
    LegendLines(const QFontMetrics &font, bool withDots)
        : band(font.height() + Line), dot(std::max(band, int(2 * LargestDot) + 2)), swatch(font.ascent()),
          column(withDots ? std::max(swatch, int(2 * LargestDot)) : swatch)
    { }

    int band; ///< height of a line with a colour
    int dot; ///< … with a dot
    int swatch;
    int column; ///< of colours and dots
};

QColor dotColour(const Colours &c)
{
    QColor colour = mixed(c.text, c.accent, 0.75);
    colour.setAlphaF(0.82F);
    return colour;
}

} // namespace

QColor ShapeMap::colourOf(const Colours &c, int band) const
{
    const int bands = int(m_legend.size());
    if (band <= 0 || bands < 2)
        return mixed(c.muted, c.raised, 0.16);
    const double share = double(std::min(band, bands - 1)) / (bands - 1);
    return mixed(c.accent, c.raised, 0.10 + 0.90 * share * share * 0.55 + 0.35 * share);
}

void ShapeMap::drawGround(QPainter &painter) const
{
    const Colours &c = coloursOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform transform = m_view.transform();
    const auto fillOf = [&](const MapShape &shape) {
        const Place *known = place(shape.code);
        return colourOf(c, known ? known->band : 0);
    };
    QPen border(c.raised, 0.8);
    border.setCosmetic(true);
    painter.setPen(border);
    painter.setTransform(transform);
    const QRectF seen = transform.inverted().mapRect(QRectF({}, m_view.size()));
    for (const MapShape &shape : m_ground.shapes) {
        if (shape.path.isEmpty() || !shape.box.intersects(seen))
            continue;
        painter.setBrush(fillOf(shape));
        painter.drawPath(shape.path);
    }
    painter.resetTransform();
    painter.setPen(QPen(c.raised, 1));
    for (const MapShape &shape : m_ground.shapes) {
        if (!isDot(shape) || (m_ground.dotsLieOnShapes && shape.path.isEmpty()))
            continue;
        painter.setBrush(mixed(fillOf(shape), c.text, 0.85));
        painter.drawEllipse(transform.map(shape.centre), DotRadius, DotRadius);
    }
    if (m_ground.dotsLieOnShapes)
        drawDots(painter);
}

/// The large ones first, so that none hides a small one.
void ShapeMap::drawDots(QPainter &painter) const
{
    std::vector<std::pair<double, QPointF>> dots;
    for (const MapShape &shape : m_ground.shapes) {
        if (shape.path.isEmpty() && !isHidden(shape))
            dots.emplace_back(radiusOf(shape), m_view.toScreen(shape.centre));
    }
    std::sort(dots.begin(), dots.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    painter.setBrush(dotColour(coloursOf(palette())));
    for (const auto &[radius, at] : dots)
        painter.drawEllipse(at, radius, radius);
}

double ShapeMap::radiusOf(const MapShape &shape) const
{
    const Place *known = shape.path.isEmpty() ? place(shape.code) : nullptr;
    return radiusFor(known ? known->weight : 0);
}

void ShapeMap::drawMark(QPainter &painter, const QString &code, const QColor &colour, double width) const
{
    const MapShape *found = shape(code);
    if (!found || isHidden(*found))
        return;
    QPen pen(colour, width);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (isDot(*found)) {
        const double radius = radiusOf(*found) + 2.5;
        painter.drawEllipse(m_view.toScreen(found->centre), radius, radius);
    } else {
        painter.setTransform(m_view.transform(), true);
        painter.drawPath(found->path);
        painter.resetTransform();
    }
}

QRect ShapeMap::legendBox() const
{
    if (m_legend.isEmpty())
        return {};
    int textWidth = 0;
    for (const QString &band : m_legend)
        textWidth = std::max(textWidth, fontMetrics().horizontalAdvance(band));
    for (const DotSize &dot : m_dotSizes)
        textWidth = std::max(textWidth, fontMetrics().horizontalAdvance(dot.text));
    const LegendLines lines(fontMetrics(), !m_dotSizes.empty());
    const int tall = lines.band * int(m_legend.size()) + lines.dot * int(m_dotSizes.size());
    return {8, height() - tall - 14, textWidth + lines.column + 26, tall + 8};
}

void ShapeMap::drawLegend(QPainter &painter) const
{
    const QRect box = legendBox();
    if (box.isEmpty())
        return;
    const Colours &c = coloursOf(palette());
    const auto [line, dotLine, swatch, column] = LegendLines(fontMetrics(), !m_dotSizes.empty());
    QColor ground = c.raised;
    ground.setAlphaF(0.9F);
    painter.setPen(QPen(c.border, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    int top = box.top() + 4;
    const double middle = box.left() + 8.5 + column / 2.0;
    const int left = box.left() + column + 16;
    const auto write = [&](const QString &text, int height) {
        painter.setPen(c.text);
        painter.drawText(QRect(left, top, box.right() - left, height), Qt::AlignVCenter, text);
        top += height;
    };
    for (int i = 0; i < m_legend.size(); ++i) {
        painter.setPen(QPen(c.outline, 1));
        painter.setBrush(colourOf(c, i));
        painter.drawRect(QRectF(middle - swatch / 2.0, top + (line - swatch) / 2 + 0.5, swatch, swatch));
        write(m_legend[i], line);
    }
    for (const DotSize &dot : m_dotSizes) {
        painter.setPen(QPen(c.raised, 1));
        painter.setBrush(dotColour(c));
        painter.drawEllipse(QPointF(middle, top + dotLine / 2.0), radiusFor(dot.weight), radiusFor(dot.weight));
        write(dot.text, dotLine);
    }
}

void ShapeMap::paintEvent(QPaintEvent *)
{
    const double ratio = devicePixelRatioF();
    if (m_drawn.isNull() || m_drawn.devicePixelRatio() != ratio) {
        m_drawn = QPixmap((QSizeF(size()) * ratio).toSize());
        m_drawn.setDevicePixelRatio(ratio);
        const Colours &c = coloursOf(palette());
        m_drawn.fill(mixed(c.sunken, c.raised, 0.7));
        QPainter world(&m_drawn);
        drawGround(world);
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
