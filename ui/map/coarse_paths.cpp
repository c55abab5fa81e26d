// SPDX-License-Identifier: Apache-2.0
#include "ui/map/coarse_paths.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

/// Pixels: below this antialiasing shows no difference.
constexpr double Unseen = 0.4;

/// The ends of the outline stay, so that it is closed as before.
QPolygonF coarsenedPart(const QPolygonF &part, double least)
{
    QPolygonF rest;
    for (qsizetype i = 0; i < part.size(); ++i) {
        const bool isEnd = i == 0 || i + 1 == part.size();
        const QPointF way = isEnd ? QPointF() : part[i] - rest.back();
        if (isEnd || std::abs(way.x()) > least || std::abs(way.y()) > least)
            rest += part[i];
    }
    return rest;
}

double extent(const QPolygonF &part)
{
    const QRectF box = part.boundingRect();
    return std::max(box.width(), box.height());
}

} // namespace

QPainterPath coarsened(const QPainterPath &path, double least)
{
    const QList<QPolygonF> parts = path.toSubpathPolygons();
    double largest = 0;
    for (const QPolygonF &part : parts)
        largest = std::max(largest, extent(part));
    QPainterPath coarse;
    coarse.setFillRule(path.fillRule());
    for (const QPolygonF &part : parts) {
        const double size = extent(part);
        if (size > least || size == largest)
            coarse.addPolygon(coarsenedPart(part, least));
    }
    return coarse;
}

const QPainterPath &CoarsePaths::path(size_t index, const QPainterPath &whole, double scale)
{
    if (index >= m_made.size())
        m_made.resize(index + 1);
    Made &made = m_made[index];
    const int doubling = int(std::ceil(std::log2(scale)));
    if (made.path.isEmpty() || made.doubling != doubling)
        made = {doubling, coarsened(whole, Unseen / std::ldexp(1.0, doubling))};
    return made.path;
}

} // namespace nd
