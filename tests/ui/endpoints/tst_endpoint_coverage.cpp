// SPDX-License-Identifier: Apache-2.0
// endpoints: getWorldCoverage getCountryCoverage listInventoryCoverage
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "store/tables/document_store.h"
#include "window_fixture.h"

#include "store/ledger.h"
#include "support/patience.h"
#include "ui/map/stock_map.h"
#include "ui/map/world_map.h"
#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

const QString Stock = u"GET /v2/inventory_coverage"_s;
const QString Search = u"GET /v2/available_phone_numbers"_s;

bool asked(const sandbox::JournalEntry &entry, const QString &name, const QString &value)
{
    return entry.query.contains(std::pair(name, value));
}

/// The stock of the US, on its map.
StockMap *openStockMap(WindowFixture &desk)
{
    desk.openTab(u"Coverage"_s);
    if (!support::waitFor([&] { return desk.rows(u"Coverage"_s) > 200; }))
        return nullptr;
    auto *world = desk.window().findChild<WorldMap *>();
    QTest::mouseClick(world, Qt::LeftButton, {}, world->placeOf(u"US"_s).toPoint());
    if (!support::waitFor([&] { return desk.rows(u"Stock by area"_s) > 5; }) || !desk.click(u"Stock by Area"_s))
        return nullptr;
    return desk.window().findChild<StockMap *>();
}

} // namespace

/// Coverage, from the map to the requests and back to tables and search.
class TestEndpointCoverage final : public QObject
{
    Q_OBJECT
private slots:
    void fromTheMapToASearch();
    void fromTheStockMapToASearch();
    void aWholeStateIsOneQuestion();
    void theStockMapFollowsTheFilters();
    void stockFilters();
    void aCountryWithoutStock();
    void thereAtTheNextStart();
};

void TestEndpointCoverage::fromTheMapToASearch()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Coverage"_s));
    QTRY_COMPARE(desk.journal(u"GET /v2/country_coverage"_s).size(), size_t(1));
    QTRY_VERIFY(desk.rows(u"Coverage"_s) > 200);
    auto *map = desk.window().findChild<WorldMap *>();
    QVERIFY(map && map->isVisible());
    QTest::mouseClick(map, Qt::LeftButton, {}, map->placeOf(u"US"_s).toPoint());
    QCOMPARE(map->current(), u"US"_s);
    QVERIFY(stage::rowText(desk.view(u"Coverage"_s), desk.view(u"Coverage"_s)->currentIndex().row())
                .contains(u"United States"_s));
    QTRY_COMPARE(desk.journal(u"GET /v2/country_coverage/countries/US"_s).size(), size_t(1));
    QTRY_COMPARE(desk.journal(Stock).size(), size_t(1));
    QVERIFY(asked(desk.journal(Stock).front(), u"filter[country_code]"_s, u"US"_s));
    QVERIFY(asked(desk.journal(Stock).front(), u"filter[groupBy]"_s, u"npa"_s));
    QTRY_VERIFY(desk.rows(u"Stock by area"_s) > 5);
    QTRY_VERIFY(desk.rows(u"Number types"_s) > 0);

    QVERIFY(desk.clickRows(u"Stock by area"_s, 0, 1));
    QVERIFY(desk.click(u"Search Here"_s));
    QTRY_VERIFY(!desk.journal(u"GET /v2/available_phone_numbers"_s).empty());
    const sandbox::JournalEntry search = desk.journal(u"GET /v2/available_phone_numbers"_s).front();
    QVERIFY(asked(search, u"filter[country_code]"_s, u"US"_s));
    QVERIFY(std::any_of(search.query.begin(), search.query.end(),
        [](const auto &item) { return item.first == u"filter[national_destination_code]"_s; }));
}

/// Map and table in step, both ways, and from a dot by keyboard to its search.
void TestEndpointCoverage::fromTheStockMapToASearch()
{
    WindowFixture desk;
    StockMap *map = openStockMap(desk);
    QVERIFY(map && map->isVisible());
    QAbstractItemView *table = desk.view(u"Stock by area"_s);
    const auto selected = [table] {
        QStringList groups;
        for (const QModelIndex &index : table->selectionModel()->selectedRows())
            groups += index.data().toString();
        return groups;
    };
    QVERIFY(desk.clickRows(u"Stock by area"_s, 2, 1));
    QCOMPARE(QStringList(map->current()), selected()); // from the table to the map
    QTest::mouseClick(map, Qt::LeftButton, {}, map->placeOf(u"907"_s).toPoint());
    QCOMPARE(selected(), QStringList(u"907"_s)); // and back
    QTest::keyClick(map, Qt::Key_Right);
    QCOMPARE(map->current().size(), 3);
    QVERIFY(map->current() != u"907"_s);
    QCOMPARE(selected(), QStringList(map->current()));
    const QString chosen = map->current();
    QTest::keyClick(map, Qt::Key_Return);
    QTRY_COMPARE(desk.journal(Search).size(), size_t(1));
    QVERIFY(asked(desk.journal(Search).front(), u"filter[national_destination_code]"_s, chosen));
}

void TestEndpointCoverage::aWholeStateIsOneQuestion()
{
    WindowFixture desk;
    StockMap *map = openStockMap(desk);
    QVERIFY(map);
    QPoint inTexas = map->placeOf(u"US-TX"_s).toPoint();
    for (int step = 0; step < 20 && map->codeAt(inTexas) != u"US-TX"_s; ++step)
        inTexas += QPoint(-2, 0); // beside its area codes
    QTest::mouseClick(map, Qt::LeftButton, {}, inTexas);
    QCOMPARE(map->current(), u"US-TX"_s);
    QVERIFY(desk.view(u"Stock by area"_s)->selectionModel()->selectedRows().size() > 5);
    QVERIFY(desk.click(u"Search Here"_s));
    QTRY_COMPARE(desk.journal(Search).size(), size_t(1));
    QVERIFY(asked(desk.journal(Search).front(), u"filter[administrative_area]"_s, u"TX"_s));
}

void TestEndpointCoverage::theStockMapFollowsTheFilters()
{
    WindowFixture desk;
    StockMap *map = openStockMap(desk);
    QVERIFY(map);
    QVERIFY(map->place(u"312"_s) && map->place(u"US-IL"_s) && map->place(u"US-CO"_s));
    QVERIFY(desk.type(u"Area"_s, u"IL"_s));
    QTRY_VERIFY(!map->place(u"US-CO"_s) && map->place(u"312"_s));
    QVERIFY(desk.type(u"Area"_s, QString()));
    QTest::keyClick(desk.field(u"Area"_s), Qt::Key_Backspace);
    QTRY_VERIFY(map->place(u"303"_s));
    auto *group = qobject_cast<QComboBox *>(desk.field(u"Group by"_s));
    group->setFocus();
    QTest::keyClick(group, Qt::Key_Down);
    QCOMPARE(group->currentText(), u"State or province"_s);
    QTRY_VERIFY(map->place(u"US-CO"_s) && !map->place(u"303"_s));
    QVERIFY(asked(desk.journal(Stock).back(), u"filter[groupBy]"_s, u"npa"_s)); // the API sums up no states
    QTest::mouseClick(map, Qt::LeftButton, {}, map->placeOf(u"US-CO"_s).toPoint());
    QCOMPARE(desk.view(u"Stock by area"_s)->currentIndex().siblingAtColumn(0).data().toString(), u"CO"_s);
    QVERIFY(desk.click(u"Search Here"_s));
    QTRY_VERIFY(!desk.journal(Search).empty());
    QVERIFY(asked(desk.journal(Search).front(), u"filter[administrative_area]"_s, u"CO"_s));
}

void TestEndpointCoverage::stockFilters()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Coverage"_s));
    QTRY_VERIFY(desk.rows(u"Coverage"_s) > 200);
    auto *map = desk.window().findChild<WorldMap *>();
    QTest::mouseClick(map, Qt::LeftButton, {}, map->placeOf(u"US"_s).toPoint());
    QTRY_COMPARE(desk.journal(Stock).size(), size_t(1));
    QVERIFY(desk.type(u"NPA"_s, u"31"_s));
    QTest::keyClick(desk.field(u"NPA"_s), Qt::Key_Return); // two digits are no area code: nothing is sent
    QVERIFY(desk.type(u"NPA"_s, u"312"_s));
    QTRY_COMPARE(desk.journal(Stock).size(), size_t(2));
    QVERIFY(asked(desk.journal(Stock).back(), u"filter[npa]"_s, u"312"_s));
    auto *type = qobject_cast<QComboBox *>(desk.field(u"Stock type"_s));
    QVERIFY(type);
    type->setFocus();
    QTest::keyClick(type, Qt::Key_Down);
    QTRY_COMPARE(desk.journal(Stock).size(), size_t(3));
    QVERIFY(asked(desk.journal(Stock).back(), u"filter[phone_number_type]"_s, u"local"_s));
    QVERIFY(desk.click(u"Counts"_s));
    QTRY_COMPARE(desk.journal(Stock).size(), size_t(4));
    QVERIFY(asked(desk.journal(Stock).back(), u"filter[count]"_s, u"false"_s));
}

void TestEndpointCoverage::aCountryWithoutStock()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Coverage"_s));
    QTRY_VERIFY(desk.rows(u"Coverage"_s) > 200);
    auto *map = desk.window().findChild<WorldMap *>();
    QTest::mouseClick(map, Qt::LeftButton, {}, map->placeOf(u"BR"_s).toPoint());
    QTRY_COMPARE(desk.journal(u"GET /v2/country_coverage/countries/BR"_s).size(), size_t(1));
    QCOMPARE(desk.rows(u"Stock by area"_s), 0);
    QVERIFY(desk.journal(Stock).empty());
    const QAbstractButton *stockMap = desk.button(u"Stock by Area"_s);
    QVERIFY(stockMap && !stockMap->isEnabled());
    QVERIFY2(stockMap->toolTip().contains(u"Brazil"_s), qPrintable(stockMap->toolTip())); // says why
}

/// What was read stands in the ledger, and is on the map before the first answer of the next run.
void TestEndpointCoverage::thereAtTheNextStart()
{
    QTemporaryDir folder;
    {
        WindowFixture desk(WindowFixture::Ground{.dataDir = folder.path()});
        QTRY_VERIFY(desk.rows(u"Coverage"_s) > 200);
    }
    WindowFixture desk(WindowFixture::Ground{.dataDir = folder.path()});
    QTRY_VERIFY(desk.rows(u"Coverage"_s) > 200);
    QVERIFY(!desk.desk().current()->services().documents().all(u"coverage"_s)->empty());
}

QTEST_MAIN(TestEndpointCoverage)
#include "tst_endpoint_coverage.moc"
