// SPDX-License-Identifier: Apache-2.0
#include "features/sandbox_desk.h"

#include "api/values/api_enums.h"
#include "features/coverage/coverage_presenter.h"
#include "support/patience.h"
#include "wording/country_names.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

constexpr auto World = "/country_coverage";
constexpr auto Stock = "/inventory_coverage";

QJsonObject country(const QString &code, bool inventory)
{
    return {{u"code"_s, code}, {u"numbers"_s, true}, {u"inventory_coverage"_s, inventory},
        {u"phone_number_type"_s, QJsonArray{u"local"_s, u"toll_free"_s}},
        {u"local"_s, QJsonObject{{u"features"_s, QJsonArray{u"voice"_s}}, {u"reservable"_s, true}}},
        {u"toll_free"_s, QJsonObject()}};
}

FakeTelnyx::Answer world(const QStringList &codes, bool inventory = true)
{
    QJsonObject countries;
    for (const QString &code : codes)
        countries[nd::countries::name(code)] = country(code, inventory);
    return FakeTelnyx::data(countries);
}

QJsonObject area(const QString &group, const QString &groupType, const QString &kind = u"number"_s)
{
    return {{u"group"_s, group}, {u"group_type"_s, groupType}, {u"coverage_type"_s, kind},
        {u"phone_number_type"_s, u"local"_s}, {u"count"_s, 7}};
}

int rowOf(CoveragePresenter &presenter, const QString &code)
{
    return presenter.countries().indexOf(code).row();
}

bool settled(CoveragePresenter &presenter)
{
    return support::waitFor(
        [&] { return presenter.state().phase != Phase::Loading && presenter.inventoryState().phase != Phase::Loading; },
        20'000);
}

} // namespace

/// The Coverage tab without its widgets.
class TestCoveragePresenter : public QObject
{
    Q_OBJECT

private slots:
    void looksAtTheSandbox();
    void noCountryAtAll();
    void aFailureKeepsTheCountries();
    void stopping();
    void noStockIsNoFailure_data();
    void noStockIsNoFailure();
    void stockCannotBeRead();
    void countsAreasThatHaveSomething();
    void onlyTheLastCountryCounts();
    void fillsInASearch_data();
    void fillsInASearch();
    void severalRowsAreOneSearch();
    void aCityIsSearchedInItsState();
    void keptStockIsThereAtOnce();
    void goneInTheMiddle();
};

void TestCoveragePresenter::looksAtTheSandbox()
{
    SandboxDesk desk;
    CoveragePresenter presenter(*desk.session);
    QCOMPARE(presenter.state().phase, Phase::Loading);
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.state().phase, Phase::Ready);
    QVERIFY(presenter.countries().totalCount() > 100);
    QVERIFY(presenter.state().sentence.contains(QString::number(presenter.countries().totalCount())));

    for (const QString &code : {u"US"_s, u"GB"_s}) {
        presenter.look(rowOf(presenter, code));
        QCOMPARE(presenter.country(), code);
        QVERIFY(presenter.types().totalCount() > 0);
        QCOMPARE(presenter.inventoryState().phase, Phase::Loading);
        QVERIFY(settled(presenter));
        QCOMPARE(presenter.inventoryState().phase, Phase::Ready);
        QVERIFY(presenter.inventory().totalCount() > 0);
        const SearchForm form = presenter.searchFor({0}); // one step to a search that can be asked
        QCOMPARE(form.country, code);
        QCOMPARE(form.areaCode.isEmpty(), code == u"GB"_s);
        QCOMPARE(form.city.isEmpty(), code == u"US"_s);
        QVERIFY(problemsOf(form).empty());
    }
    // Words of other columns do not get between: "st" also ends "Shared cost", and "us" stands in "Austria".
    presenter.countries().setFilter(u"united st"_s);
    QCOMPARE(presenter.countries().row(0).code, u"US"_s);
    presenter.countries().setFilter(u"gb"_s);
    QCOMPARE(presenter.countries().shownCount(), 1);
    presenter.countries().setFilter({});
    presenter.look(-1);
    QVERIFY(presenter.country().isEmpty());
    QCOMPARE(presenter.types().totalCount() + presenter.inventory().totalCount(), 0);
    QCOMPARE(presenter.inventoryState(), TabState());
    presenter.look(100'000); // no such row
    QVERIFY(presenter.country().isEmpty());
}

void TestCoveragePresenter::noCountryAtAll()
{
    FakeDesk desk;
    desk.telnyx.on("GET", World, [](const auto &) { return FakeTelnyx::data({}); });
    CoveragePresenter presenter(*desk.session);
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.state().phase, Phase::Empty);
    QVERIFY(!presenter.state().sentence.isEmpty());
}

void TestCoveragePresenter::aFailureKeepsTheCountries()
{
    FakeDesk desk;
    desk.telnyx.once("GET", World, world({u"US"_s, u"DE"_s}));
    desk.telnyx.on("GET", World, [](const auto &) { return FakeDesk::broken(); });
    CoveragePresenter presenter(*desk.session);
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.countries().totalCount(), 2);
    presenter.refresh();
    QCOMPARE(presenter.state().phase, Phase::Loading);
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.state().phase, Phase::Failed);
    QVERIFY(presenter.state().sentence.size() > 10 && !presenter.state().advice.isEmpty());
    QCOMPARE(presenter.countries().totalCount(), 2);
    desk.telnyx.once("GET", World, world({u"US"_s}));
    presenter.refresh();
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.state().phase, Phase::Ready);
    QCOMPARE(presenter.countries().totalCount(), 1);
}

void TestCoveragePresenter::stopping()
{
    FakeDesk desk;
    desk.telnyx.once("GET", World, FakeDesk::held(world({u"US"_s})));
    CoveragePresenter presenter(*desk.session);
    QTRY_COMPARE(desk.telnyx.held(), 1);
    presenter.cancel();
    QCOMPARE(presenter.state().phase, Phase::Idle); // nothing was read
    QCOMPARE(desk.telnyx.release(), 1);
    desk.telnyx.once("GET", World, world({u"DE"_s}));
    presenter.refresh();
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.countries().totalCount(), 1);
    QVERIFY(presenter.countries().find(u"DE"_s)); // the late answer was not taken
    desk.telnyx.once("GET", World, FakeDesk::held(world({u"US"_s})));
    presenter.refresh();
    QTRY_COMPARE(desk.telnyx.held(), 1);
    presenter.cancel();
    QCOMPARE(presenter.state().phase, Phase::Ready); // what was read before is still there
}

void TestCoveragePresenter::noStockIsNoFailure_data()
{
    QTest::addColumn<QByteArray>("answer"); // empty: an empty list
    QTest::addColumn<bool>("told");
    QTest::newRow("an empty list") << QByteArray() << true;
    QTest::newRow("10031") << QByteArray("10031") << true;
    QTest::newRow("10015") << QByteArray("10015") << true;
    QTest::newRow("not told for the country") << QByteArray() << false;
}

void TestCoveragePresenter::noStockIsNoFailure()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, told);
    FakeDesk desk;
    desk.telnyx.once("GET", World, world({u"DE"_s}, told));
    desk.telnyx.on("GET", Stock, [answer](const auto &) {
        return answer.isEmpty() ? FakeTelnyx::list({}) : FakeTelnyx::error(400, answer, "No coverage found");
    });
    CoveragePresenter presenter(*desk.session);
    QVERIFY(settled(presenter));
    presenter.look(0);
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.inventoryState().phase, Phase::Empty);
    QVERIFY(!presenter.inventoryState().sentence.isEmpty());
    QCOMPARE(desk.telnyx.count("GET", Stock), told ? 1 : 0);
    QCOMPARE(presenter.types().totalCount(), 1); // a type that is {} is not sold
    QCOMPARE(presenter.types().row(0).type, u"local"_s);
    QCOMPARE(presenter.searchFor({}).country, u"DE"_s);
}

void TestCoveragePresenter::stockCannotBeRead()
{
    FakeDesk desk;
    desk.telnyx.once("GET", World, world({u"DE"_s}));
    desk.telnyx.on("GET", Stock, [](const auto &) { return FakeDesk::broken(); });
    CoveragePresenter presenter(*desk.session);
    QVERIFY(settled(presenter));
    presenter.look(0);
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.inventoryState().phase, Phase::Failed);
    QVERIFY(presenter.inventoryState().sentence.size() > 10 && !presenter.inventoryState().advice.isEmpty());
    QCOMPARE(presenter.state().phase, Phase::Ready); // the countries are as good as before
    QCOMPARE(presenter.types().totalCount(), 1);
    desk.telnyx.once("GET", Stock, FakeTelnyx::list({area(u"Berlin"_s, u"locality"_s)}));
    presenter.askStock(presenter.stockQuestion());
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.inventoryState().phase, Phase::Ready);
    presenter.askStock(presenter.stockQuestion()); // it is answered
    QCOMPARE(presenter.inventoryState().phase, Phase::Ready);
}

/// Rows come for each number type and kind, and for what is sold out.
void TestCoveragePresenter::countsAreasThatHaveSomething()
{
    FakeDesk desk;
    desk.telnyx.once("GET", World, world({u"US"_s}));
    QJsonObject soldOut = area(u"217"_s, u"npa"_s);
    soldOut[u"count"_s] = 0;
    QJsonObject uncounted = area(u"303"_s, u"npa"_s);
    uncounted.remove(u"count"_s);
    desk.telnyx.once("GET", Stock,
        FakeTelnyx::list({area(u"312"_s, u"npa"_s), area(u"312"_s, u"npa"_s, u"block"_s), soldOut, uncounted}));
    CoveragePresenter presenter(*desk.session);
    QVERIFY(settled(presenter));
    presenter.look(0);
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.inventory().totalCount(), 4);
    QCOMPARE(presenter.inventoryState().sentence, u"2 area(s) with stock"_s);
}

void TestCoveragePresenter::onlyTheLastCountryCounts()
{
    FakeDesk desk;
    desk.telnyx.once("GET", World, world({u"US"_s, u"GB"_s}));
    CoveragePresenter presenter(*desk.session);
    QVERIFY(settled(presenter));
    desk.telnyx.once("GET", Stock, FakeDesk::held(FakeTelnyx::list({area(u"312"_s, u"npa"_s)})));
    presenter.look(rowOf(presenter, u"US"_s));
    QTRY_COMPARE(desk.telnyx.held(), 1);
    const auto asked = desk.telnyx.last("GET", Stock)->query;
    QCOMPARE(asked.value(u"filter[country_code]"_s), u"US"_s);
    QCOMPARE(asked.value(u"filter[groupBy]"_s), u"npa"_s);
    QCOMPARE(asked.value(u"filter[count]"_s), u"true"_s);
    desk.telnyx.once("GET", Stock, FakeTelnyx::list({area(u"London"_s, u"locality"_s)}));
    presenter.look(rowOf(presenter, u"GB"_s));
    QVERIFY(settled(presenter));
    QCOMPARE(desk.telnyx.last("GET", Stock)->query.value(u"filter[groupBy]"_s), u"locality"_s);
    desk.telnyx.release();
    desk.session->refreshBalance();
    QTRY_VERIFY(desk.session->balance().value);
    QCOMPARE(presenter.inventory().totalCount(), 1);
    QCOMPARE(presenter.inventory().row(0).group, u"London"_s);
}

void TestCoveragePresenter::fillsInASearch_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("groupType");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("byCity");
    QTest::newRow("area code") << u"US"_s << u"npa"_s << u"number"_s << false;
    QTest::newRow("blocks") << u"US"_s << u"npa"_s << u"block"_s << false;
    QTest::newRow("city") << u"GB"_s << u"locality"_s << u"number"_s << true;
    QTest::newRow("not said, as asked: code") << u"US"_s << QString() << u"number"_s << false;
    QTest::newRow("not said, as asked: city") << u"GB"_s << QString() << u"number"_s << true;
    QTest::newRow("grouped otherwise than asked") << u"GB"_s << u"national_destination_code"_s << u"number"_s << false;
}

void TestCoveragePresenter::fillsInASearch()
{
    QFETCH(QString, country);
    QFETCH(QString, groupType);
    QFETCH(QString, kind);
    QFETCH(bool, byCity);
    FakeDesk desk;
    desk.telnyx.once("GET", World, world({country}));
    desk.telnyx.once("GET", Stock, FakeTelnyx::list({area(u"312"_s, groupType, kind)}));
    CoveragePresenter presenter(*desk.session);
    QVERIFY(settled(presenter));
    presenter.look(0);
    QVERIFY(settled(presenter));
    SearchForm expected;
    expected.country = country;
    expected.type = u"local"_s;
    (byCity ? expected.city : expected.areaCode) = u"312"_s;
    expected.blocks = kind == u"block"_s;
    QCOMPARE(presenter.searchFor({0}), expected);
    SearchForm bare;
    bare.country = country;
    QCOMPARE(presenter.searchFor({5}), bare); // no such row
}

void TestCoveragePresenter::severalRowsAreOneSearch()
{
    FakeDesk desk;
    desk.telnyx.once("GET", World, world({u"US"_s}));
    QJsonObject block = area(u"303"_s, u"npa"_s, u"block"_s);
    desk.telnyx.once("GET", Stock,
        FakeTelnyx::list({area(u"312"_s, u"npa"_s), area(u"217"_s, u"npa"_s), area(u"212"_s, u"npa"_s), block}));
    CoveragePresenter presenter(*desk.session);
    QVERIFY(settled(presenter));
    presenter.look(0);
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.searchFor({0, 2}).areaCode, u"312, 212"_s);
    QVERIFY(!presenter.searchFor({0, 3}).blocks);
    QCOMPARE(presenter.rowsOfPlace(u"US-IL"_s), std::vector<int>({0, 1}));
    QCOMPARE(presenter.placeOfRows({0, 1}), u"US-IL"_s);
    QCOMPARE(presenter.placeOfRows({0}), u"312"_s);
    QCOMPARE(presenter.placeOfRows({0, 2}), QString());
    QCOMPARE(presenter.placeOfRows({}), QString());
    const SearchForm state = presenter.searchFor({0, 1}); // all there is in Illinois
    QCOMPARE(state.state, u"IL"_s);
    QVERIFY(state.areaCode.isEmpty());
    QVERIFY(problemsOf(state).empty());
}

void TestCoveragePresenter::aCityIsSearchedInItsState()
{
    FakeDesk desk;
    desk.telnyx.once("GET", World, world({u"US"_s}));
    QList<QJsonObject> cities;
    for (const auto &[city, state] : {std::pair(u"SPRINGFIELD"_s, u"IL"_s), std::pair(u"SPRINGFIELD"_s, u"MA"_s)}) {
        cities += area(city, u"locality"_s);
        cities.back()[u"administrative_area"_s] = state;
    }
    desk.telnyx.once("GET", Stock, FakeTelnyx::list({}));
    desk.telnyx.once("GET", Stock, FakeTelnyx::list(cities));
    CoveragePresenter presenter(*desk.session);
    QVERIFY(settled(presenter));
    presenter.look(0);
    QVERIFY(settled(presenter));
    presenter.askStock({.group = inventory_group::locality, .feature = feature::sms});
    QVERIFY(settled(presenter));
    SearchForm expected;
    expected.country = u"US"_s;
    expected.type = u"local"_s;
    expected.city = u"SPRINGFIELD"_s;
    expected.state = u"IL"_s;
    expected.features = {QString(feature::sms)};
    QCOMPARE(presenter.searchFor({0}), expected);
    expected.state.clear(); // two of them
    QCOMPARE(presenter.searchFor({0, 1}), expected);
}

/// What was answered last is there before the next answer, and stays with its age when there is none.
void TestCoveragePresenter::keptStockIsThereAtOnce()
{
    FakeDesk desk;
    desk.telnyx.on("GET", World, [](const auto &) { return world({u"US"_s}); });
    desk.telnyx.once("GET", Stock, FakeTelnyx::list({area(u"312"_s, u"npa"_s)}));
    {
        CoveragePresenter presenter(*desk.session);
        QVERIFY(settled(presenter));
        presenter.look(0);
        QVERIFY(settled(presenter));
        QCOMPARE(presenter.inventory().totalCount(), 1);
    }
    desk.telnyx.on("GET", Stock, [](const auto &) { return FakeDesk::broken(); });
    CoveragePresenter presenter(*desk.session);
    QVERIFY(settled(presenter));
    presenter.look(0);
    QCOMPARE(presenter.inventoryState().phase, Phase::Loading);
    QVERIFY(presenter.inventoryState().advice.contains(u"was read at"_s));
    QCOMPARE(presenter.inventory().totalCount(), 1);
    QCOMPARE(presenter.stockPicture().places.size(), size_t(2)); // 312 and Illinois
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.inventoryState().phase, Phase::Failed);
    QVERIFY2(presenter.inventoryState().advice.contains(u"was read at"_s), //
        qPrintable(presenter.inventoryState().advice));
    QCOMPARE(presenter.inventory().totalCount(), 1);
    StockQuestion narrow;
    narrow.area = u"IL"_s;
    presenter.askStock(narrow); // another question: the kept answer is none to it
    QCOMPARE(presenter.inventory().totalCount(), 0);
    QVERIFY(settled(presenter));
    QVERIFY(!presenter.inventoryState().advice.contains(u"was read at"_s));
}

/// Another account is chosen while something is being read.
void TestCoveragePresenter::goneInTheMiddle()
{
    FakeDesk desk;
    desk.telnyx.once("GET", World, world({u"US"_s}));
    {
        CoveragePresenter presenter(*desk.session);
        QVERIFY(settled(presenter));
        desk.telnyx.once("GET", Stock, FakeDesk::held(FakeTelnyx::list({area(u"312"_s, u"npa"_s)})));
        presenter.look(0);
        QTRY_COMPARE(desk.telnyx.held(), 1);
    }
    desk.telnyx.release();
    desk.session->refreshBalance();
    QTRY_VERIFY(desk.session->balance().value);
}

QTEST_GUILESS_MAIN(TestCoveragePresenter)
#include "tst_coverage_presenter.moc"
