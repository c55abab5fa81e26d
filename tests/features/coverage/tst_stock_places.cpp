// SPDX-License-Identifier: Apache-2.0
#include "api/values/api_enums.h"
#include "features/coverage/stock_places.h"
#include "wording/area_names.h"

#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

InventoryCoverage row(const QString &group, const QString &state, std::optional<int> count,
    const QString &by = QString(inventory_group::npa))
{
    return {.group = group,
        .groupType = by,
        .administrativeArea = state,
        .coverageType = u"number"_s,
        .phoneNumberType = u"local"_s,
        .count = count};
}

const StockPlace *find(const StockPicture &picture, const QString &code)
{
    const auto at = std::find_if(
        picture.places.begin(), picture.places.end(), [&](const StockPlace &place) { return place.code == code; });
    return at == picture.places.end() ? nullptr : &*at;
}

} // namespace

/// What the map of stock shows of an answer.
class TestStockPlaces final : public QObject
{
    Q_OBJECT
private slots:
    void names();
    void statesAndCodes();
    void withoutCounts();
    void citiesShadeTheirStates();
    void bandsAreInOrder();
    void byState();
    void whereThereIsNoMap();
};

void TestStockPlaces::names()
{
    QCOMPARE(areas::title(*areas::find(u"312"_s)), u"312, Chicago, IL"_s);
    QCOMPARE(areas::title(*areas::find(u"US-IL"_s)), u"Illinois"_s);
    QCOMPARE(areas::title(*areas::find(u"587"_s)), u"587, AB"_s); // all of Alberta
    QVERIFY(!areas::find(u"800"_s));
    QVERIFY(!areas::find(u""_s));
    QCOMPARE(areas::state(u"US"_s, u"illinois"_s)->code, u"US-IL"_s);
    QCOMPARE(areas::state(u"US"_s, u"il"_s)->code, u"US-IL"_s);
    QCOMPARE(areas::state(u"US"_s, u"CA"_s)->name, u"California"_s);
    QCOMPARE(areas::state(u"CA"_s, u"QC"_s)->name, u"Quebec"_s);
    QVERIFY(!areas::state(u"CA"_s, u"IL"_s));
    QVERIFY(!areas::state(u"US"_s, u"312"_s));
}

void TestStockPlaces::statesAndCodes()
{
    const StockPicture picture = stockPicture({row(u"312"_s, u"IL"_s, 300), row(u"217"_s, u"Illinois"_s, 100),
                                                  row(u"303"_s, {}, 50), row(u"800"_s, {}, 9), row(u"416"_s, {}, 9)},
        u"US"_s);
    QCOMPARE(picture.places.size(), size_t(5)); // IL, CO and three codes; neither toll-free nor Toronto
    QCOMPARE(find(picture, u"US-IL"_s)->count, 400);
    QCOMPARE(find(picture, u"US-CO"_s)->count, 50); // by the code: the answer does not say
    QCOMPARE(find(picture, u"312"_s)->weight, 1.0);
    QCOMPARE(find(picture, u"303"_s)->weight, 50.0 / 300);
    QVERIFY(find(picture, u"312"_s)->tip.contains(u"300"_s));
    QVERIFY(find(picture, u"US-IL"_s)->band > find(picture, u"US-CO"_s)->band);
    QVERIFY(find(picture, u"US-CO"_s)->band > 0);
    QVERIFY(find(picture, u"US-IL"_s)->band < picture.bands.size());
    QCOMPARE(picture.dots.size(), size_t(2));
    QVERIFY(picture.dots[0].first < picture.dots[1].first && picture.dots[1].first <= 1);
}

void TestStockPlaces::withoutCounts()
{
    const StockPicture picture = stockPicture({row(u"312"_s, u"IL"_s, {}), row(u"303"_s, u"CO"_s, {})}, u"US"_s);
    QCOMPARE(picture.bands.size(), 2);
    QCOMPARE(find(picture, u"US-IL"_s)->band, 1);
    QCOMPARE(find(picture, u"312"_s)->weight, 0.0);
    QVERIFY(!find(picture, u"312"_s)->tip.contains(u'0'));
}

void TestStockPlaces::citiesShadeTheirStates()
{
    const QString byCity(inventory_group::locality);
    const InventoryCoverage chicago = row(u"CHICAGO"_s, u"IL"_s, 5, byCity);
    const StockPicture picture = stockPicture({chicago, row(u"312"_s, u"IL"_s, 2, byCity)}, u"US"_s);
    QCOMPARE(picture.places.size(), size_t(1)); // a city of that name is no area code
    QCOMPARE(picture.places.front().count, 7);
    QVERIFY(picture.dots.empty());
    QCOMPARE(stockPlaceOf(chicago, u"US"_s), u"US-IL"_s);
    QCOMPARE(stockPlaceOf(row(u"312"_s, u"IL"_s, 2), u"US"_s), u"312"_s);
    QCOMPARE(stockPlaceOf(row(u"800"_s, {}, 2), u"US"_s), QString());
}

void TestStockPlaces::bandsAreInOrder()
{
    std::vector<InventoryCoverage> rows;
    int count = 1;
    for (const AreaName &area : areas::all()) {
        if (!area.isState() && area.country == u"US")
            rows.push_back(row(area.code, area.state, count += 7));
    }
    const StockPicture picture = stockPicture(rows, u"US"_s);
    std::vector<StockPlace> states = picture.places;
    std::erase_if(states, [](const StockPlace &place) { return place.code.size() != 5; });
    std::sort(states.begin(), states.end(), [](const auto &a, const auto &b) { return a.count < b.count; });
    for (size_t i = 1; i < states.size(); ++i)
        QVERIFY(states[i - 1].band <= states[i].band);
    QCOMPARE(states.front().band, 1);
    QCOMPARE(states.back().band, int(picture.bands.size()) - 1);
    QCOMPARE(picture.bands.size(), 5);
}

void TestStockPlaces::byState()
{
    InventoryCoverage block = row(u"312"_s, u"IL"_s, 4);
    block.coverageType = u"block"_s;
    const auto rows = summedByState(
        {row(u"312"_s, u"IL"_s, 3), row(u"217"_s, u"IL"_s, 4), block, row(u"303"_s, u"CO"_s, {}), row(u"800"_s, {}, 9)},
        u"US"_s);
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows[0].group, u"CO"_s);
    QCOMPARE(rows[0].count, std::nullopt);
    QCOMPARE(rows[1].count, 4); // the block
    QCOMPARE(rows[2].group, u"IL"_s);
    QCOMPARE(rows[2].count, 7);
    QCOMPARE(rows[2].groupType, QString(groupByState));
    QCOMPARE(stockPlaceOf(rows[2], u"US"_s), u"US-IL"_s);
}

void TestStockPlaces::whereThereIsNoMap()
{
    QVERIFY(noStockMap(u"US"_s, true).isEmpty());
    QVERIFY(noStockMap(u"CA"_s, true).isEmpty());
    QVERIFY(noStockMap(u"US"_s, false).contains(u"United States"_s));
    QVERIFY(noStockMap(u"GB"_s, true).contains(u"United Kingdom"_s));
    QVERIFY(!noStockMap({}, false).isEmpty());
}

QTEST_GUILESS_MAIN(TestStockPlaces)
#include "tst_stock_places.moc"
