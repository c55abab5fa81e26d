// SPDX-License-Identifier: Apache-2.0
#include "ui/map/world_map.h"

namespace nd {

namespace {

constexpr double Coarsest = 0.005; ///< about 30 km

} // namespace

WorldMap::WorldMap(const QString &name, QWidget *parent)
    : ShapeMap(name,
        {.shapes = readWorld(),
            .frame = worldFrame(),
            .coarsest = Coarsest,
            .fitsCurrent = true,
            .whole = tr("Whole World")},
        parent)
{ }

} // namespace nd
