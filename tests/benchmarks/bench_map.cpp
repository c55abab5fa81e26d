// SPDX-License-Identifier: Apache-2.0
// The maps of the world and of stock: reading them, drawing them whole and near, and finding the place under the
// pointer.
#include "measure.h"

#include "ui/map/stock_map.h"
#include "ui/map/world_map.h"
#include "wording/area_names.h"

#include <QApplication>

#include <cmath>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 21;

/// Painting, zooming and looking up, of a map with all its places.
void measure(const QString &name, ShapeMap &map, const QString &place)
{
    map.resize(1200, 600);
    const QPointF at = map.placeOf(place);
    map.grab();
    bench::line(name + u": painted when nothing has changed"_s, bench::median(Runs, [&] { map.grab(); }), "ms", "<= 8");
    bench::line(name + u": zoomed and painted"_s,
        bench::median(Runs,
            [&] {
                map.zoomBy(1.05, at);
                map.grab();
            }),
        "ms", "<= 8");
    map.showAll();
    double x = 0;
    bench::line(name + u": 1,000 places looked up under the pointer"_s,
        bench::median(Runs,
            [&] {
                for (int i = 0; i < 1000; ++i) {
                    x = std::fmod(x + 37.3, 1200);
                    map.codeAt({x, x / 2});
                }
            }),
        "ms");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    bench::line(u"map: shapes read"_s, bench::median(Runs, [] { readWorld(); }), "ms");
    WorldMap world(u"World map"_s);
    world.setLegend({u"none"_s, u"some"_s, u"all"_s});
    std::vector<ShapeMap::Place> countries;
    for (const MapShape &shape : world.shapes())
        countries.push_back({shape.code, shape.code, int(countries.size() % 3), {}});
    world.setPlaces(countries);
    measure(u"map"_s, world, u"FR"_s);

    bench::line(u"stock map: shapes read"_s, bench::median(Runs, [] { readAreas(); }), "ms");
    StockMap stock(u"Stock map"_s);
    stock.setLegend({u"none"_s, u"some"_s, u"all"_s});
    std::vector<ShapeMap::Place> places;
    for (const AreaName &area : areas::all())
        places.push_back({area.code, area.name, int(places.size() % 3), {}, double(places.size() % 10) / 10});
    stock.setPlaces(places);
    measure(u"stock map"_s, stock, u"312"_s);
    return 0;
}
