// SPDX-License-Identifier: Apache-2.0
// The map of the world: reading it, drawing it whole and near, and finding the country under the pointer.
#include "measure.h"

#include "ui/map/world_map.h"

#include <QApplication>

#include <cmath>

using namespace nd;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    constexpr int Runs = 21;
    bench::line(u"map: shapes read"_s, bench::median(Runs, [] { readWorld(); }), "ms");

    WorldMap map(u"World map"_s);
    map.setLegend({u"none"_s, u"some"_s, u"all"_s});
    std::vector<WorldMap::Country> countries;
    for (const MapShape &shape : map.shapes())
        countries.push_back({shape.code, shape.code, int(countries.size() % 3), {}});
    map.setCountries(countries);
    map.resize(1200, 600);
    const QPointF paris = map.placeOf(u"FR"_s);
    map.grab();
    bench::line(u"map: painted when nothing has changed"_s, bench::median(Runs, [&] { map.grab(); }), "ms", "16");
    bench::line(u"map: zoomed and painted"_s,
        bench::median(Runs,
            [&] {
                map.zoomBy(1.05, paris);
                map.grab();
            }),
        "ms", "16");
    map.showAll();
    double x = 0;
    bench::line(u"map: 1,000 places looked up under the pointer"_s,
        bench::median(Runs,
            [&] {
                for (int i = 0; i < 1000; ++i) {
                    x = std::fmod(x + 37.3, 1200);
                    map.codeAt({x, x / 2});
                }
            }),
        "ms");
    return 0;
}
