// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/inventory_coverage.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace nd {

/// Numbers are summed up by state or province: a grouping of ours, which is asked for by area code.
inline constexpr QLatin1StringView groupByState{"administrative_area"};

/// A state, province or area code of the map of stock.
struct StockPlace
{
    QString code = {}; ///< "US-IL" or "312", as on the map
    QString name = {};
    QString tip = {}; ///< what is in stock there. Plain text
    qint64 count = 0; ///< 0 when it was not asked for
    int band = 0; ///< of a state: index into bands
    double weight = 0; ///< of an area code: its share of the largest count
    friend bool operator==(const StockPlace &, const StockPlace &) = default;
};

/// What the map of stock shows.
struct StockPicture
{
    std::vector<StockPlace> places = {};
    QStringList bands = {}; ///< the first for "nothing here"
    std::vector<std::pair<double, QString>> dots = {}; ///< weights of the legend; none without counts or area codes
};

/// Why there is no map of the stock there; empty when there is one. `told`: Telnyx tells the stock of the country.
QString noStockMap(const QString &country, bool told);

/// The area code of a row, else its state; empty when it is not on the map.
QString stockPlaceOf(const InventoryCoverage &row, const QString &country);
/// The state or province of a row, "US-IL"; empty when it is not known.
QString stockStateOf(const InventoryCoverage &row, const QString &country);

StockPicture stockPicture(const std::vector<InventoryCoverage> &rows, const QString &country);

/// One row for each state, number type and kind.
std::vector<InventoryCoverage> summedByState(const std::vector<InventoryCoverage> &rows, const QString &country);

} // namespace nd
