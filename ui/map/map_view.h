// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace nd {

/// Which part of a map is on the screen. The whole frame fits at zoom 1; the map never leaves the screen.
class MapView
{
public:
    static constexpr double MostZoom = 100;

    explicit MapView(const QRectF &frame) : m_frame(frame), m_centre(frame.center()) { }

    /// `left` pixels of it are for something else: the map is fitted into the rest.
    void setSize(const QSizeF &size, double left = 0);
    const QSizeF &size() const { return m_size; }
    double zoom() const { return m_zoom; }

    /// Map to screen.
    QTransform transform() const;
    double scale() const; ///< pixels for a unit of the map
    // Asked of each place while the pointer moves: without a matrix.
    QPointF toScreen(const QPointF &map) const { return (map - m_centre) * scale() + middle(); }
    QPointF toMap(const QPointF &screen) const { return (screen - middle()) / scale() + m_centre; }

    /// What is under `at` on the screen stays there.
    void zoomBy(double factor, const QPointF &at);
    void moveBy(const QPointF &screen);
    void reset();
    /// Shows this part of the map as large as it fits, with a margin in pixels, but at `most` times the whole.
    void fit(const QRectF &map, double margin, double most);
    /// Moves as little as is needed to bring this point of the map in, with a margin in pixels.
    void show(const QPointF &map, double margin);

    friend bool operator==(const MapView &, const MapView &) = default;

private:
    double room() const { return m_size.width() - m_left; }
    QPointF middle() const { return {m_left + room() / 2, m_size.height() / 2}; }
    void keepInside();

    QRectF m_frame;
    QPointF m_centre; ///< on the map
    QSizeF m_size;
    double m_left = 0;
    double m_zoom = 1;
};

} // namespace nd
