// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/map/shape_map.h"

namespace nd {

/// The US and Canada: states and provinces ("US-IL") shaded by what is in stock, area codes ("312") as dots on them.
class StockMap final : public ShapeMap
{
    Q_OBJECT
public:
    explicit StockMap(const QString &name, QWidget *parent = nullptr);

    /// Shows this country whole: "US" or "CA".
    void lookAt(const QString &country);

private:
    StockMap(const QString &name, AreaAtlas atlas, QWidget *parent);

    QRectF m_unitedStates;
    QRectF m_canada;
};

} // namespace nd
