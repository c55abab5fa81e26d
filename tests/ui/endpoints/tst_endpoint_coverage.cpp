// SPDX-License-Identifier: Apache-2.0
// endpoints: getWorldCoverage getCountryCoverage listInventoryCoverage
#include "window_fixture.h"

#include "desk/ledger.h"
#include "ui/map/world_map.h"
#include "ui/tour/stage.h"
#include "ui/window/main_window.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

const QString Stock = u"GET /v2/inventory_coverage"_s;

bool asked(const sandbox::JournalEntry &entry, const QString &name, const QString &value)
{
    return entry.query.contains(std::pair(name, value));
}

} // namespace

/// Coverage, from the map to the requests and back to tables and search.
class TestEndpointCoverage final : public QObject
{
    Q_OBJECT
private slots:
    void fromTheMapToASearch();
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
    QVERIFY(!desk.ledger().kept(u"sandbox"_s, u"coverage"_s)->empty());
}

QTEST_MAIN(TestEndpointCoverage)
#include "tst_endpoint_coverage.moc"
