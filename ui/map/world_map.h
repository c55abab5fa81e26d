// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/map/shape_map.h"

namespace nd {

/// The countries of the world, by their ISO 3166-1 alpha-2 codes.
class WorldMap final : public ShapeMap
{
    Q_OBJECT
public:
    explicit WorldMap(const QString &name, QWidget *parent = nullptr);
};

} // namespace nd
