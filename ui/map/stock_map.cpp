// SPDX-License-Identifier: Apache-2.0
#include "ui/map/stock_map.h"

namespace nd {

StockMap::StockMap(const QString &name, QWidget *parent) : StockMap(name, readAreas(), parent) { }

StockMap::StockMap(const QString &name, AreaAtlas atlas, QWidget *parent)
    : ShapeMap(name,
        {.shapes = std::move(atlas.shapes),
            .frame = atlas.unitedStates,
            .dotsLieOnShapes = true,
            .whole = tr("Whole Country")},
        parent),
      m_unitedStates(atlas.unitedStates), m_canada(atlas.canada)
{ }

void StockMap::lookAt(const QString &country)
{
    setFrame(country == u"CA" ? m_canada : m_unitedStates);
}

} // namespace nd
