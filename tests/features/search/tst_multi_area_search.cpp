// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"
#include "search_words.h"

#include "api/client/client.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

constexpr auto AreaFilter = "filter[national_destination_code]";

/// Two numbers in each area code: one of its own, and one that every one of them has.
FakeTelnyx::Answer numbersIn(const FakeTelnyx::Seen &seen)
{
    const QString area = seen.query.value(QString::fromLatin1(AreaFilter));
    return FakeTelnyx::list({found(u"+1"_s + area + u"5550101"_s), found(u"+18005550100"_s)});
}

struct Wide : FakeDesk
{
    Wide()
    {
        telnyx.on("GET", Numbers, [this](const FakeTelnyx::Seen &seen) { return answerTo(seen); });
    }
    FakeTelnyx::Answer answerTo(const FakeTelnyx::Seen &seen) const
    {
        const QString area = seen.query.value(QString::fromLatin1(AreaFilter));
        if (limited.contains(area))
            return FakeTelnyx::error(429, "10011", "Too many requests");
        if (empty.contains(area))
            return FakeTelnyx::error(400, "10031", "No numbers found for the given filters.");
        return holding || waiting.contains(area) ? held(numbersIn(seen)) : numbersIn(seen);
    }
    static SearchForm form(const QString &areaCodes)
    {
        SearchForm form = inCountry(u"US"_s);
        form.areaCode = areaCodes;
        return form;
    }
    QStringList sorted()
    {
        QStringList numbers = numbersOf(presenter);
        numbers.sort();
        return numbers;
    }

    QStringList limited; ///< area codes that are answered with 429
    QStringList empty; ///< … with "no numbers found"
    QStringList waiting; ///< … when the test says so
    bool holding = false;
    SearchPresenter presenter{*session};
};

QString codes(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list += QString::number(201 + i);
    return list.join(u", "_s);
}

} // namespace

/// One question asked of many places.
class TestWideSearch : public QObject
{
    Q_OBJECT

private slots:
    void asksEachAndShowsEachOnce();
    void fewSideBySide();
    void showsWhatHasCome();
    void cancelKeepsWhatHasCome();
    void cancelBeforeAnythingCame();
    void aFailingPartIsNamed();
    void saysWhereItFallsShort();
    void bulkTakesOnlyWhatItCanSay_data();
    void bulkTakesOnlyWhatItCanSay();
    void triesOnlyTheFailedAgain();
    void triesWhatWasStoppedAgain();
    void saysNothingOfWhatWasNotAnswered();
    void stoppingGivesAPartBack();
    void goneIsOnlyWhatWasAnswered();
    void allFailed();
    void aRefusedKeyEndsItAll();
    void nothingAnywhere();
    void nothingWhereItDidNotFail();
    void eachRowKeepsItsCountry();
    void sifts();
    void nearbyAreaCodes();
    void copiesEachRequest();
};

void TestWideSearch::asksEachAndShowsEachOnce()
{
    Wide wide;
    SearchForm form = Wide::form(codes(25));
    form.limit = 20;
    QVERIFY(search(wide.presenter, form));
    QCOMPARE(wide.presenter.state().phase, Phase::Ready);
    QCOMPARE(wide.telnyx.count("GET", Numbers), 25);
    QCOMPARE(wide.presenter.rows().totalCount(), 26); // the shared one once
    QVERIFY(wide.presenter.state().sentence.contains(u"26"_s));
    QSet<QString> asked;
    for (const FakeTelnyx::Seen &seen : wide.telnyx.seen()) {
        if (seen.path != Numbers)
            continue;
        asked += seen.query.value(QString::fromLatin1(AreaFilter));
        QCOMPARE(seen.query.value(u"filter[limit]"_s), u"20"_s); // in each
    }
    QCOMPARE(asked.size(), 25);
    QVERIFY(wide.presenter.places().failures().isEmpty());
    QCOMPARE(wide.presenter.progress(), std::pair(25, 25));
}

void TestWideSearch::fewSideBySide()
{
    Wide wide;
    wide.holding = true;
    wide.presenter.search(Wide::form(codes(10)));
    QTRY_COMPARE(wide.telnyx.held(), MultiAreaSearch::SideBySide);
    wide.session->refreshBalance(); // another read finds its turn
    QTRY_VERIFY(wide.session->balance().value);
    QCOMPARE(wide.telnyx.held(), MultiAreaSearch::SideBySide);
    wide.holding = false;
    wide.telnyx.release();
    QTRY_COMPARE(wide.presenter.state().phase, Phase::Ready);
    QCOMPARE(wide.telnyx.count("GET", Numbers), 10);
}

void TestWideSearch::showsWhatHasCome()
{
    Wide wide;
    wide.holding = true;
    wide.presenter.search(Wide::form(u"212, 646"_s));
    QCOMPARE(wide.presenter.progress(), std::pair(0, 2));
    QTRY_COMPARE(wide.telnyx.held(), 2);
    wide.holding = false;
    wide.telnyx.once("GET", Numbers, FakeDesk::held(FakeTelnyx::list({})));
    wide.presenter.search(Wide::form(u"917, 718"_s)); // one of them is held
    QTRY_COMPARE(wide.presenter.rows().totalCount(), 2);
    QCOMPARE(wide.presenter.state().phase, Phase::Loading);
    QCOMPARE(wide.presenter.progress(), std::pair(1, 2));
    QVERIFY2(
        wide.presenter.state().sentence.contains(u"1 of 2 area codes"_s), qPrintable(wide.presenter.state().sentence));
    QCOMPARE(wide.presenter.addToBasket({0}).added, 1); // at once
    wide.telnyx.release();
    QTRY_COMPARE(wide.presenter.state().phase, Phase::Ready);
    QVERIFY(!wide.sorted().contains(u"+12125550101"_s)); // of the question before
}

void TestWideSearch::cancelKeepsWhatHasCome()
{
    Wide wide;
    wide.telnyx.once("GET", Numbers, FakeDesk::held(FakeTelnyx::list({})));
    wide.presenter.search(Wide::form(u"212, 646, 917"_s));
    QTRY_COMPARE(wide.presenter.progress(), std::pair(2, 3));
    wide.presenter.cancel();
    QCOMPARE(wide.presenter.state().phase, Phase::Ready);
    QCOMPARE(wide.presenter.rows().totalCount(), 3);
    QVERIFY2(wide.presenter.state().advice.contains(u"2 of 3 area codes"_s), qPrintable(wide.presenter.state().advice));
    int news = 0;
    connect(&wide.presenter, &SearchPresenter::stateChanged, this, [&] { ++news; });
    wide.telnyx.release();
    wide.presenter.cancel(); // nothing runs
    wide.session->refreshBalance();
    QTRY_VERIFY(wide.session->balance().value);
    QCOMPARE(news, 0);
}

void TestWideSearch::cancelBeforeAnythingCame()
{
    Wide wide;
    wide.holding = true;
    wide.presenter.search(Wide::form(codes(10)));
    QTRY_COMPARE(wide.telnyx.held(), MultiAreaSearch::SideBySide);
    wide.presenter.cancel();
    QCOMPARE(wide.presenter.state().phase, Phase::Idle);
    wide.telnyx.release();
    wide.session->refreshBalance();
    QTRY_VERIFY(wide.session->balance().value);
    QCOMPARE(wide.telnyx.count("GET", Numbers), MultiAreaSearch::SideBySide); // the others were never asked
    QCOMPARE(wide.presenter.rows().totalCount(), 0);
}

void TestWideSearch::aFailingPartIsNamed()
{
    Wide wide;
    wide.limited = {u"212"_s, u"646"_s};
    QVERIFY(search(wide.presenter, Wide::form(u"201, 212, 646, 917"_s)));
    QCOMPARE(wide.presenter.state().phase, Phase::Ready);
    QCOMPARE(wide.presenter.rows().totalCount(), 3); // the others stay
    const QString told = wide.presenter.places().failures();
    QVERIFY2(told.startsWith(u"2 of 4 area codes failed: "_s), qPrintable(told));
    QVERIFY2(told.contains(u"212, 646 ("_s) || told.contains(u"646, 212 ("_s), qPrintable(told)); // one reason, once
    QVERIFY(!told.contains(u"917"_s));
}

void TestWideSearch::saysWhereItFallsShort()
{
    Wide wide;
    wide.empty = {u"212"_s};
    SearchForm form = Wide::form(u"201, 212, 646"_s);
    form.limit = 3;
    form.endsWith = u"0101"_s;
    QVERIFY(search(wide.presenter, form));
    const PlaceReport &report = wide.presenter.places();
    QCOMPARE(report.places(), 3);
    const PlaceRow *none = report.rows().find(u"US|212|"_s);
    const PlaceRow *some = report.rows().find(u"US|201|"_s);
    QVERIFY(none && some);
    QCOMPARE(none->found, 0);
    QCOMPARE(none->missing(), 3);
    QCOMPARE(some->found, 2);
    QCOMPARE(some->missing(), 1);
    QCOMPARE(some->name, u"201"_s);
    QCOMPARE(report.missing(), 5);
    QCOMPARE(report.full(), 0);
    // As a bulk order: so many in each.
    const std::vector<SearchForm> rest = report.rest();
    QCOMPARE(rest.size(), size_t(3));
    int wanted = 0;
    for (const SearchForm &one : rest) {
        wanted += one.limit;
        QCOMPARE(one.endsWith, u"0101"_s);
    }
    QCOMPARE(wanted, 5);

    form.limit = 2;
    QVERIFY(search(wide.presenter, form));
    QCOMPARE(report.full(), 2);
    QCOMPARE(report.missing(), 2);
    QVERIFY2(wide.presenter.state().advice.contains(u"2 of 3 area codes gave as many as the limit allows"_s),
        qPrintable(wide.presenter.state().advice));
    form.pattern = u"[AAAA]"_s; // which no bulk order knows
    QVERIFY(search(wide.presenter, form));
    QVERIFY(report.rest().empty());
}

void TestWideSearch::bulkTakesOnlyWhatItCanSay_data()
{
    QTest::addColumn<std::function<void(SearchForm &)>>("change");
    QTest::addColumn<bool>("taken");
    using Change = std::function<void(SearchForm &)>;
    QTest::newRow("area codes") << Change([](SearchForm &) {}) << true;
    QTest::newRow("local") << Change([](SearchForm &form) { form.type = u"local"_s; }) << true;
    QTest::newRow("toll-free") << Change([](SearchForm &form) {
        form.type = u"toll_free"_s;
        form.areaCode = u"800, 888"_s;
    }) << true;
    QTest::newRow("toll-free by its area codes")
        << Change([](SearchForm &form) { form.areaCode = u"800, 888"_s; }) << false;
    QTest::newRow("mobile") << Change([](SearchForm &form) { form.type = u"mobile"_s; }) << false;
    QTest::newRow("a rate center") << Change([](SearchForm &form) { form.rateCenter = u"CHICAGO"_s; }) << false;
    QTest::newRow("reservable") << Change([](SearchForm &form) { form.reservable = true; }) << false;
    QTest::newRow("cities") << Change([](SearchForm &form) {
        form.areaCode.clear();
        form.city = u"Chicago, Austin"_s;
    }) << true;
    QTest::newRow("any number of two countries") << Change([](SearchForm &form) {
        form.areaCode.clear();
        form.country = u"US, CA"_s;
    }) << false;
}

/// What an order has no word for would be ordered without it.
void TestWideSearch::bulkTakesOnlyWhatItCanSay()
{
    QFETCH(std::function<void(SearchForm &)>, change);
    QFETCH(bool, taken);
    Wide wide;
    SearchForm form = Wide::form(u"312, 773"_s);
    form.limit = 20;
    change(form);
    QVERIFY(search(wide.presenter, form));
    QVERIFY(wide.presenter.places().missing() > 0);
    QCOMPARE(wide.presenter.places().rest().size(), size_t(taken ? 2 : 0));
}

void TestWideSearch::triesOnlyTheFailedAgain()
{
    Wide wide;
    wide.presenter.tryFailedAgain(); // nothing has failed
    QCOMPARE(wide.presenter.state(), TabState());
    wide.limited = {u"212"_s, u"646"_s};
    QVERIFY(search(wide.presenter, Wide::form(u"201, 212, 646, 917"_s)));
    wide.limited = {u"646"_s};
    wide.telnyx.forget();
    wide.presenter.tryFailedAgain();
    QCOMPARE(wide.presenter.state().phase, Phase::Loading);
    QTRY_COMPARE(wide.presenter.state().phase, Phase::Ready);
    QCOMPARE(wide.telnyx.count("GET", Numbers), 2);
    QCOMPARE(wide.presenter.rows().totalCount(), 4); // and what was there has stayed
    QVERIFY(wide.sorted().contains(u"+12125550101"_s) && wide.sorted().contains(u"+19175550101"_s));
    QVERIFY(wide.presenter.places().failures().startsWith(u"1 of 4 area codes failed: 646 ("_s));
    wide.limited.clear();
    wide.presenter.tryFailedAgain();
    QTRY_COMPARE(wide.presenter.state().phase, Phase::Ready);
    QCOMPARE(wide.presenter.rows().totalCount(), 5);
    QVERIFY(wide.presenter.places().failures().isEmpty());
}

/// A part stays one, whichever button follows, until every place has answered.
void TestWideSearch::triesWhatWasStoppedAgain()
{
    Wide wide;
    QVERIFY(wide.presenter.saved().save(u"Wide"_s, Wide::form(u"201, 212, 646, 917, 718, 312"_s)));
    QVERIFY(wide.presenter.saved().watch(u"Wide"_s, 15));
    const auto isLookedAt
        = [&] { return wide.session->services().savedSearches().find(u"Wide"_s)->watch->hasBaseline; };
    wide.limited = {u"212"_s};
    wide.waiting = {u"646"_s, u"917"_s, u"718"_s, u"312"_s};
    QVERIFY(wide.presenter.openSaved(u"Wide"_s));
    QTRY_COMPARE(wide.presenter.progress(), std::pair(2, 6));
    wide.presenter.cancel();
    QCOMPARE(wide.presenter.state().phase, Phase::Ready);
    QCOMPARE(wide.presenter.state().advice, u"stopped after 2 of 6 area codes"_s);
    for (const PlaceRow &row : wide.presenter.places().rows().rows())
        QVERIFY2(row.state != PlaceRow::State::Waiting, qPrintable(row.name)); // nobody asks it
    const QString told = wide.presenter.places().failures();
    QVERIFY2(told.startsWith(u"1 of 6 area codes failed: 212 ("_s), qPrintable(told));

    wide.limited.clear();
    wide.presenter.tryFailedAgain();
    QTRY_COMPARE(wide.presenter.progress(), std::pair(1, 5)); // the four as well
    wide.presenter.cancel();
    QCOMPARE(wide.presenter.state().phase, Phase::Ready);
    QCOMPARE(wide.presenter.state().advice, u"stopped after 2 of 6 area codes"_s);
    QVERIFY(!isLookedAt());

    wide.waiting.clear();
    wide.presenter.tryFailedAgain();
    QTRY_COMPARE(wide.presenter.state().phase, Phase::Ready);
    QVERIFY2(!wide.presenter.state().advice.contains(u"stopped"_s), qPrintable(wide.presenter.state().advice));
    QCOMPARE(wide.presenter.rows().totalCount(), 7);
    QVERIFY(wide.presenter.places().failures().isEmpty());
    QVERIFY(isLookedAt());
}

void TestWideSearch::saysNothingOfWhatWasNotAnswered()
{
    Wide wide;
    const auto saysNone = [&] { return wide.presenter.state().sentence.contains(u"match these filters"_s); };
    wide.empty = {u"212"_s};
    wide.limited = {u"646"_s, u"917"_s};
    QVERIFY(search(wide.presenter, Wide::form(u"212, 646, 917"_s)));
    QCOMPARE(wide.presenter.state().phase, Phase::Empty);
    QVERIFY2(!saysNone(), qPrintable(wide.presenter.state().sentence));
    wide.limited.clear();
    wide.waiting = {u"646"_s, u"917"_s};
    wide.presenter.tryFailedAgain();
    QTRY_COMPARE(wide.telnyx.held(), 2);
    wide.presenter.cancel();
    QCOMPARE(wide.presenter.state().phase, Phase::Empty);
    QVERIFY2(!saysNone(), qPrintable(wide.presenter.state().sentence));
    QVERIFY(wide.presenter.offers().empty()); // first the others
    wide.waiting.clear();
    wide.empty = {u"212"_s, u"646"_s, u"917"_s};
    wide.presenter.tryFailedAgain();
    QTRY_COMPARE(wide.presenter.state().phase, Phase::Empty);
    QVERIFY2(saysNone(), qPrintable(wide.presenter.state().sentence));
}

/// Another question was begun over a part, and stopped: the part is there again, and says that it is one.
void TestWideSearch::stoppingGivesAPartBack()
{
    Wide wide;
    wide.waiting = {u"212"_s, u"312"_s};
    wide.presenter.search(Wide::form(u"201, 212"_s));
    QTRY_COMPARE(wide.presenter.progress(), std::pair(1, 2));
    wide.presenter.search(Wide::form(u"312"_s));
    QTRY_COMPARE(wide.telnyx.held(), 2);
    wide.presenter.search(Wide::form(u"312"_s)); // of three questions only one has an answer
    wide.presenter.cancel();
    QCOMPARE(wide.presenter.state().phase, Phase::Ready);
    QCOMPARE(wide.presenter.asked().areaCode, u"201, 212"_s);
    QCOMPARE(wide.presenter.rows().totalCount(), 2);
    QCOMPARE(wide.presenter.places().places(), 2);
    QCOMPARE(wide.presenter.state().advice, u"stopped after 1 of 2 area codes"_s);
    wide.waiting.clear();
    wide.presenter.tryFailedAgain();
    QTRY_COMPARE(wide.presenter.state().phase, Phase::Ready);
    QCOMPARE(wide.presenter.rows().totalCount(), 3);
}

void TestWideSearch::goneIsOnlyWhatWasAnswered()
{
    Wide wide;
    const SearchForm form = Wide::form(u"312, 212"_s);
    QVERIFY(search(wide.presenter, form));
    wide.limited = {u"212"_s};
    QVERIFY(search(wide.presenter, form));
    QVERIFY2(wide.presenter.state().advice.startsWith(u"asked again at"_s)
            && wide.presenter.state().advice.endsWith(u": 0 new"_s),
        qPrintable(wide.presenter.state().advice));
    wide.limited.clear();
    QVERIFY(search(wide.presenter, form)); // over a part: what it lacked is not new
    QVERIFY2(!wide.presenter.state().advice.contains(u"again"_s), qPrintable(wide.presenter.state().advice));
}

void TestWideSearch::allFailed()
{
    Wide wide;
    wide.limited = {u"212"_s, u"646"_s};
    QVERIFY(search(wide.presenter, Wide::form(u"212, 646"_s)));
    QCOMPARE(wide.presenter.state().phase, Phase::Failed);
    QVERIFY(wide.presenter.places().failures().isEmpty()); // said once, in the middle
    QVERIFY(wide.presenter.offers().empty());
}

void TestWideSearch::aRefusedKeyEndsItAll()
{
    Wide wide;
    wide.telnyx.on("GET", Numbers,
        [](const FakeTelnyx::Seen &) { return FakeTelnyx::error(401, "10009", "Authentication failed"); });
    QVERIFY(search(wide.presenter, Wide::form(codes(40))));
    QCOMPARE(wide.presenter.state().phase, Phase::Failed);
    QVERIFY2(wide.telnyx.count("GET", Numbers) <= MultiAreaSearch::SideBySide,
        qPrintable(QString::number(wide.telnyx.count("GET", Numbers))));
    QCOMPARE(wide.presenter.progress(), std::pair(40, 40));
}

void TestWideSearch::nothingAnywhere()
{
    Wide wide;
    wide.empty = {u"212"_s, u"646"_s};
    QVERIFY(search(wide.presenter, Wide::form(u"212, 646"_s)));
    QCOMPARE(wide.presenter.state().phase, Phase::Empty);
    QVERIFY(wide.presenter.state().sentence.contains(u"No numbers found for the given filters."_s));
    QCOMPARE(firstOffer(wide.presenter), SearchSuggestion::BestEffort);
    wide.empty = {u"212"_s}; // one that has nothing is no failure
    QVERIFY(search(wide.presenter, Wide::form(u"212, 646"_s)));
    QCOMPARE(wide.presenter.state().phase, Phase::Ready);
    QCOMPARE(wide.presenter.rows().totalCount(), 2);
    QVERIFY(wide.presenter.places().failures().isEmpty());
}

void TestWideSearch::nothingWhereItDidNotFail()
{
    Wide wide;
    wide.empty = {u"212"_s};
    wide.limited = {u"646"_s};
    QVERIFY(search(wide.presenter, Wide::form(u"212, 646"_s)));
    QCOMPARE(wide.presenter.state().phase, Phase::Empty);
    QVERIFY(wide.presenter.places().failures().startsWith(u"1 of 2 area codes failed: 646"_s));
    wide.limited.clear();
    wide.presenter.tryFailedAgain();
    QTRY_COMPARE(wide.presenter.state().phase, Phase::Ready);
    QCOMPARE(wide.presenter.rows().totalCount(), 2);
}

void TestWideSearch::eachRowKeepsItsCountry()
{
    Wide wide;
    wide.telnyx.on("GET", Numbers, [](const FakeTelnyx::Seen &seen) {
        const bool german = seen.query.value(u"filter[country_code]"_s) == u"DE"_s;
        return FakeTelnyx::list({found(german ? u"+4930123456"_s : u"+33123456789"_s)});
    });
    SearchForm form = inCountry(u"DE, FR"_s);
    form.bestEffort = true; // applies in neither
    QVERIFY(search(wide.presenter, form));
    QCOMPARE(wide.sorted(), QStringList({u"+33123456789"_s, u"+4930123456"_s}));
    QCOMPARE(wide.presenter.addToBasket({0, 1}).added, 2);
    QCOMPARE(wide.basket().find(u"+4930123456"_s)->country, u"DE"_s);
    QCOMPARE(wide.basket().find(u"+33123456789"_s)->country, u"FR"_s);
    QVERIFY(!wide.telnyx.last("GET", Numbers)->query.contains(u"filter[best_effort]"_s));
}

void TestWideSearch::sifts()
{
    Wide wide;
    SearchForm form = Wide::form(u"212, 646"_s);
    form.pattern = u"212 [0101]"_s;
    QVERIFY(search(wide.presenter, form));
    QCOMPARE(wide.telnyx.last("GET", Numbers)->query.value(u"filter[phone_number][ends_with]"_s), u"0101"_s);
    form.pattern = u"[A1A1] [same 3]"_s;
    QVERIFY(search(wide.presenter, form));
    QCOMPARE(wide.sorted(), QStringList({u"+12125550101"_s, u"+16465550101"_s}));
    QVERIFY2(wide.presenter.state().advice.startsWith(u"4 "_s), qPrintable(wide.presenter.state().advice)); // looked at
    form.pattern = u"[AAAA]"_s;
    QVERIFY(search(wide.presenter, form));
    QCOMPARE(wide.presenter.state().phase, Phase::Empty);
    QVERIFY2(wide.presenter.state().sentence.contains(u"4 "_s), qPrintable(wide.presenter.state().sentence));
    QVERIFY(wide.presenter.state().sentence.contains(u"United States"_s));
}

void TestWideSearch::nearbyAreaCodes()
{
    Wide wide;
    wide.empty = {u"312"_s};
    const auto stock = [](const QString &code, const QString &state, int count) {
        return QJsonObject{{u"group"_s, code}, {u"administrative_area"_s, state}, {u"count"_s, count}};
    };
    wide.telnyx.on("GET", "/inventory_coverage", [&](const FakeTelnyx::Seen &) {
        return FakeTelnyx::list(
            {stock(u"312"_s, u"IL"_s, 0), stock(u"773"_s, u"IL"_s, 12), stock(u"212"_s, u"NY"_s, 5)});
    });
    QVERIFY(search(wide.presenter, Wide::form(u"312"_s)));
    QCOMPARE(wide.presenter.state().phase, Phase::Empty);
    QTRY_COMPARE(wide.presenter.nearby(), (std::vector<NearbyArea>{{u"773"_s, u"IL"_s, 12}}));
    QCOMPARE(firstOffer(wide.presenter), SearchSuggestion::BestEffort); // the steps have stayed
    const auto query = wide.telnyx.last("GET", "/inventory_coverage")->query;
    QCOMPARE(query.value(u"filter[groupBy]"_s), u"npa"_s);
    QCOMPARE(query.value(u"filter[count]"_s), u"true"_s);
    QVERIFY(search(wide.presenter, Wide::form(u"773"_s)));
    QVERIFY(wide.presenter.nearby().empty());
}

void TestWideSearch::copiesEachRequest()
{
    Wide wide;
    const QStringList lines = wide.presenter.curlOf(Wide::form(u"212, 646"_s)).split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].contains(u"212"_s) && lines[1].contains(u"646"_s));
    QVERIFY(wide.presenter.urlOf(Wide::form(u"212, 646"_s)).toString().contains(u"212"_s));
    QCOMPARE(wide.telnyx.count("GET", Numbers), 0);
}

QTEST_GUILESS_MAIN(TestWideSearch)
#include "tst_multi_area_search.moc"
