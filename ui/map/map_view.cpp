// SPDX-License-Identifier: Apache-2.0
#include "ui/map/map_view.h"

#include <algorithm>

namespace nd {

void MapView::setSize(const QSizeF &size, double left)
{
    m_size = size;
    m_left = left;
    keepInside();
}

double MapView::scale() const
{
    const double fitting = std::min(room() / m_frame.width(), m_size.height() / m_frame.height());
    return std::max(fitting, 1e-6) * m_zoom;
}

QTransform MapView::transform() const
{
    const double s = scale();
    return QTransform::fromTranslate(-m_centre.x(), -m_centre.y()) * QTransform::fromScale(s, s)
        * QTransform::fromTranslate(middle().x(), middle().y());
}

void MapView::zoomBy(double factor, const QPointF &at)
{
    const QPointF kept = toMap(at);
    m_zoom = std::clamp(m_zoom * factor, 1.0, MostZoom);
    m_centre += kept - toMap(at);
    keepInside();
}

void MapView::moveBy(const QPointF &screen)
{
    m_centre -= screen / scale();
    keepInside();
}

void MapView::reset()
{
    m_zoom = 1;
    m_centre = m_frame.center();
}

void MapView::fit(const QRectF &map, double margin, double most)
{
    const double across = std::max(room() - 2 * margin, 1.0) / std::max(map.width(), 1e-9);
    const double down = std::max(m_size.height() - 2 * margin, 1.0) / std::max(map.height(), 1e-9);
    m_zoom = std::clamp(std::min(across, down) / (scale() / m_zoom), 1.0, most);
    m_centre = map.center();
    keepInside();
}

void MapView::show(const QPointF &map, double margin)
{
    const QPointF at = toScreen(map);
    const auto excess = [margin](double value, double most) {
        return most <= 2 * margin ? 0 : std::max(value - (most - margin), 0.0) + std::min(value - margin, 0.0);
    };
    moveBy({-excess(at.x() - m_left, room()), -excess(at.y(), m_size.height())});
}

void MapView::keepInside()
{
    const double s = scale();
    const auto bounded = [s](double value, double first, double length, double screen) {
        const double half = std::min(screen / s, length) / 2; // wider than the map: its middle
        return std::clamp(value, first + half, std::max(first + half, first + length - half));
    };
    m_centre = {bounded(m_centre.x(), m_frame.left(), m_frame.width(), room()),
        bounded(m_centre.y(), m_frame.top(), m_frame.height(), m_size.height())};
}

} // namespace nd
