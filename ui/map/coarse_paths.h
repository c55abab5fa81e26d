// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainterPath>

#include <cstddef>
#include <vector>

namespace nd {

/// Outlines without the points that nobody sees apart at a scale: those of the whole world have four times as many as
/// a window has pixels for. Each is made when it is first drawn, and serves until the map is twice as large.
class CoarsePaths
{
public:
    /// Of the shape with this index; `scale` is in pixels for a unit of the map.
    const QPainterPath &path(size_t index, const QPainterPath &whole, double scale);
    void clear() { m_made.clear(); }

private:
    struct Made
    {
        int doubling = 0; ///< it is good enough up to the scale of 2 to the power of this
        QPainterPath path = {};
    };
    std::vector<Made> m_made; ///< by index
};

/// `path`, made of lines, without points that are closer to the one before than `least`; parts that shrink to nothing
/// go, but for the largest.
QPainterPath coarsened(const QPainterPath &path, double least);

} // namespace nd
