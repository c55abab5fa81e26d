// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace nd {

/// A country on the map, in the units of the projection: x to the east, y to the south, the world about 5.4 wide.
struct MapShape
{
    QString code = {}; ///< ISO 3166-1 alpha-2; XK for Kosovo
    QPainterPath path = {}; ///< empty for those that the atlas has no shape of: they are a dot
    QRectF box = {};
    QPointF centre = {}; ///< of its largest part; where the dot is
};

/// Equal Earth (Šavrič, Patterson, Jenny 2018): sizes can be compared. In degrees.
QPointF projected(double longitude, double latitude);

/// Every country of ISO 3166-1, by code, from resources/map/world.bin. Takes some milliseconds.
std::vector<MapShape> readWorld();

/// What is shown of the earth: the inhabited part.
QRectF worldFrame();

} // namespace nd
