// SPDX-License-Identifier: Apache-2.0
#include "keyboard.h"
#include "office.h"
#include "window_fixture.h"

#include "features/coverage/coverage_columns.h"
#include "support/patience.h"
#include "ui/map/stock_map.h"
#include "ui/shell/main_window.h"
#include "ui/tables/data_table.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QLabel>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

const QString Countries = u"Coverage"_s;
const QString Stock = u"Stock by area"_s;

/// The Coverage tab, read.
struct Atlas
{
    Atlas() : keys(desk.window()) { desk.openTab(u"Coverage"_s); }
    bool isRead()
    {
        return support::waitFor([this] { return desk.rows(Countries) > 20; });
    }
    /// Filters, and chooses the first that is left.
    bool choose(const QString &words, const QString &name)
    {
        if (!desk.type(u"Filter countries"_s, words))
            return false;
        const auto row = [&] { return stage::findRow(desk.view(Countries), name); };
        return support::waitFor([&] { return row() >= 0; }) && desk.clickRows(Countries, row(), 1);
    }
    bool isThere(const QString &words)
    {
        for (const QLabel *label : desk.window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == words)
                return true;
        }
        return false;
    }
    WindowFixture desk;
    Keyboard keys;
};

} // namespace

/// What the Coverage tab says of what is chosen in it.
class TestWindowCoverage final : public QObject
{
    Q_OBJECT
private slots:
    void beginsWithWhatIsSold();
    void countsWhatIsShown();
    void nothingIsSearchedWhereNothingIsSold();
    void aWrongExchangeLeavesTheMap();
    void aStateSelectsAllItsRows();
    void theLegendHidesNoState();
    void returnLeadsToTheRows();
    void stockThatCouldNotBeReadIsAskedForAgain();
};

void TestWindowCoverage::beginsWithWhatIsSold()
{
    Atlas atlas;
    QVERIFY(atlas.isRead());
    QVERIFY2(!stage::rowText(atlas.desk.view(Countries), 0).contains(u"Not sold"_s),
        qPrintable(stage::rowText(atlas.desk.view(Countries), 0)));
}

void TestWindowCoverage::countsWhatIsShown()
{
    Atlas atlas;
    QVERIFY(atlas.isRead());
    const int all = atlas.desk.rows(Countries);
    QVERIFY(atlas.desk.type(u"Filter countries"_s, u"united"_s));
    const int shown = atlas.desk.rows(Countries);
    QVERIFY(shown > 1 && shown < 10);
    const auto says = [&] {
        for (const QLabel *label : atlas.desk.window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(u"%1 of %2 "_s.arg(shown).arg(all)))
                return true;
        }
        return false;
    };
    QVERIFY(says());
    QVERIFY(atlas.desk.type(u"Filter countries"_s, u" "_s));
    QVERIFY(!says());
}

void TestWindowCoverage::nothingIsSearchedWhereNothingIsSold()
{
    Atlas atlas;
    QVERIFY(atlas.isRead());
    QVERIFY(atlas.choose(u"Afgh"_s, u"Afghanistan"_s));
    const QAbstractButton *search = atlas.desk.button(u"Search Here"_s);
    QVERIFY(search && !search->isEnabled());
    QVERIFY(search->toolTip().contains(u"sells no numbers in Afghanistan"_s));
    atlas.desk.view(Countries)->setFocus();
    atlas.keys.press(Qt::Key_Return);
    QVERIFY(atlas.desk.view(Countries)->hasFocus()); // still here
    QVERIFY(atlas.choose(u"Austral"_s, u"Australia"_s));
    QVERIFY(search->isEnabled());
    QVERIFY(search->toolTip().contains(u"Search Here"_s));
}

void TestWindowCoverage::aWrongExchangeLeavesTheMap()
{
    Atlas atlas;
    QVERIFY(atlas.isRead());
    QVERIFY(atlas.choose(u"United St"_s, u"United States"_s));
    QTRY_VERIFY(atlas.desk.rows(Stock) > 50);
    const auto asked = atlas.desk.journal(u"GET /v2/inventory_coverage"_s).size();
    QVERIFY(atlas.desk.type(u"NXX"_s, u"5"_s));
    atlas.keys.press(Qt::Key_Return);
    QVERIFY(atlas.isThere(u"Three digits"_s));
    QVERIFY(atlas.desk.rows(Stock) > 50);
    QCOMPARE(atlas.desk.journal(u"GET /v2/inventory_coverage"_s).size(), asked);
    QVERIFY(atlas.desk.type(u"NXX"_s, u"555"_s));
    atlas.keys.press(Qt::Key_Return);
    QVERIFY(!atlas.isThere(u"Three digits"_s));
    QTRY_COMPARE(atlas.desk.journal(u"GET /v2/inventory_coverage"_s).size(), asked + 1);
}

void TestWindowCoverage::aStateSelectsAllItsRows()
{
    Atlas atlas;
    QVERIFY(atlas.isRead());
    QVERIFY(atlas.choose(u"United St"_s, u"United States"_s));
    QTRY_VERIFY(atlas.desk.rows(Stock) > 50);
    QVERIFY(atlas.desk.click(u"Stock by Area"_s));
    auto *map = atlas.desk.window().findChild<StockMap *>();
    QVERIFY(map && map->isVisible());
    emit map->chosen(u"US-TX"_s);
    const QModelIndexList rows = atlas.desk.view(Stock)->selectionModel()->selectedRows();
    QVERIFY2(rows.size() > 1, qPrintable(QString::number(rows.size())));
    for (const QModelIndex &row : rows)
        QVERIFY(stage::rowText(atlas.desk.view(Stock), row.row()).contains(u"TX"_s));
}

void TestWindowCoverage::theLegendHidesNoState()
{
    Atlas atlas;
    QVERIFY(atlas.isRead());
    QVERIFY(atlas.choose(u"United St"_s, u"United States"_s));
    QTRY_VERIFY(atlas.desk.rows(Stock) > 50);
    QVERIFY(atlas.desk.click(u"Stock by Area"_s));
    auto *map = atlas.desk.window().findChild<StockMap *>();
    for (const QString &state : {u"US-CA"_s, u"US-HI"_s, u"US-AK"_s}) {
        const auto shape = std::find_if(
            map->shapes().begin(), map->shapes().end(), [&](const MapShape &one) { return one.code == state; });
        QVERIFY(shape != map->shapes().end());
        QVERIFY2(!map->view().transform().mapRect(shape->box).intersects(map->legendBox()), qPrintable(state));
    }
}

void TestWindowCoverage::returnLeadsToTheRows()
{
    Atlas atlas;
    QVERIFY(atlas.isRead());
    QVERIFY(atlas.choose(u"Austral"_s, u"Australia"_s));
    atlas.keys.press(Qt::Key_Return);
    QTRY_VERIFY(atlas.desk.rows(u"Available numbers"_s) > 0);
    QTRY_VERIFY(atlas.desk.view(u"Available numbers"_s)->hasFocus());
}

void TestWindowCoverage::stockThatCouldNotBeReadIsAskedForAgain()
{
    Office office;
    office.telnyx.on("GET", "/country_coverage", [](const auto &) {
        return FakeTelnyx::data({{u"United States"_s,
            QJsonObject{{u"code"_s, u"US"_s}, {u"numbers"_s, true}, {u"inventory_coverage"_s, true},
                {u"phone_number_type"_s, QJsonArray{u"local"_s}}, {u"local"_s, QJsonObject()}}}});
    });
    office.telnyx.on(
        "GET", "/inventory_coverage", [](const auto &) { return FakeTelnyx::error(422, "10027", "Not today."); });
    office.open();
    WindowFixture &desk = *office.desk;
    QVERIFY(desk.openTab(u"Coverage"_s));
    QTRY_COMPARE(desk.rows(Countries), 1);
    QVERIFY(desk.clickRows(Countries, 0, 1));
    QTRY_VERIFY(desk.button(u"Ask Again"_s));
    office.telnyx.on("GET", "/inventory_coverage", [](const auto &) {
        return FakeTelnyx::list({{{u"group"_s, u"312"_s}, {u"group_type"_s, u"npa"_s}, {u"count"_s, 7}}});
    });
    QVERIFY(desk.click(u"Ask Again"_s));
    QTRY_COMPARE(desk.rows(Stock), 1);
    QVERIFY(!desk.button(u"Ask Again"_s));
}

QTEST_MAIN(TestWindowCoverage)
#include "tst_window_coverage.moc"
