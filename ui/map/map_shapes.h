// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace nd {

/// A place on a map, in the map's units: x to the east, y to the south.
struct MapShape
{
    QString code = {}; ///< "US"; "US-IL" and "312" on the map of areas
    QPainterPath path = {}; ///< empty for those that the atlas has no shape of: they are a dot
    QRectF box = {};
    QPointF centre = {}; ///< of its largest part; where the dot is
};

/// Equal Earth (Šavrič, Patterson, Jenny 2018): sizes can be compared. In degrees.
QPointF projected(double longitude, double latitude);

/// Every country of ISO 3166-1 (and XK for Kosovo), by code, from resources/map/world.bin; projected, the world
/// about 5.4 wide. Takes some milliseconds.
std::vector<MapShape> readWorld();

/// What is shown of the earth: the inhabited part.
QRectF worldFrame();

/// The US and Canada: states and provinces, and the area codes as dots. In kilometres; Alaska and Hawaii stand below
/// California.
struct AreaAtlas
{
    std::vector<MapShape> shapes = {}; ///< by code
    QRectF unitedStates = {}; ///< what is shown of each
    QRectF canada = {};
};

/// From resources/map/areas.bin. Takes some milliseconds.
AreaAtlas readAreas();

} // namespace nd
