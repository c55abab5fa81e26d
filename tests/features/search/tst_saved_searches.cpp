// SPDX-License-Identifier: Apache-2.0
#include "features/sandbox_desk.h"
#include "search_words.h"
#include "store/tables/document_store.h"
#include "support/patience.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;

namespace {

SearchForm everything()
{
    SearchForm form;
    form.country = u"US"_s;
    form.type = u"local"_s;
    form.areaCode = u"312, 212"_s;
    form.city = u"Chicago"_s;
    form.state = u"IL"_s;
    form.rateCenter = u"CHICAGO"_s;
    form.startsWith = u"555"_s;
    form.contains = u"TAXI"_s;
    form.endsWith = u"00"_s;
    form.pattern = u"[ABAB]"_s;
    form.features = {u"sms"_s, u"voice"_s};
    form.limit = 17;
    form.bestEffort = form.quickship = form.reservable = form.excludeHeld = form.blocks = true;
    return form;
}

QStringList namesOf(const SavedSearchService &searches)
{
    QStringList names;
    for (const SavedSearch &search : searches.list())
        names += search.name;
    return names;
}

/// A watch at a Telnyx that has what the test says.
struct WatchedDesk : FakeDesk
{
    WatchedDesk()
    {
        telnyx.on("GET", Numbers, [this](const FakeTelnyx::Seen &) {
            ++requests;
            QList<QJsonObject> rows;
            for (const QString &number : stock)
                rows.append(found(number));
            FakeTelnyx::Answer answer
                = status == 200 ? FakeTelnyx::list(rows) : FakeTelnyx::error(status, "10011", "no");
            answer.headers += rate;
            return answer;
        });
        presenter.emplace(*session);
        QVERIFY(presenter->saved().save(u"Loop"_s, inCountry(u"US"_s)));
    }
    SavedSearchService &searches() { return session->services().savedSearches(); }
    const WatchState &watch(const QString &name = u"Loop"_s) { return *searches().find(name)->watch; }
    void pass(std::chrono::milliseconds span)
    {
        clock.advance(span);
        searches().tick();
    }
    bool ran(int count)
    {
        return support::waitFor([&] { return requests == count && searches().running().isEmpty(); });
    }

    QStringList stock{u"+13125550100"_s, u"+13125550200"_s};
    int status = 200;
    int requests = 0;
    QList<std::pair<QByteArray, QByteArray>> rate;
    std::optional<SearchPresenter> presenter;
};

} // namespace

/// Searches under a name, and those that are asked again by themselves.
class TestSavedSearches final : public QObject
{
    Q_OBJECT
private slots:
    void keepsTheWholeForm();
    void namesAreOneWhateverTheirCase();
    void renamesAndDeletes();
    void perAccount();
    void aBrokenRecordHarmsNoOther();
    void refusesBadNames();
    void summaries();
    void watchesAndMarksWhatIsNew();
    void isSilentOffline();
    void leavesRoomInTheRateLimit();
    void failuresAreSaid();
    void followsNameAndQuestion();
    void refusesToWatch();
    void anotherAccountIsAnotherMatter();
};

void TestSavedSearches::keepsTheWholeForm()
{
    FakeDesk desk;
    SavedSearchService &searches = desk.session->services().savedSearches();
    searches.begin();
    QVERIFY(searches.list().empty());
    QVERIFY(searches.save(u"  All   of it "_s, everything()));
    const auto again = desk.open({});
    SavedSearchService &later = again->services().savedSearches();
    later.begin();
    QCOMPARE(namesOf(later), QStringList(u"All of it"_s));
    QCOMPARE(later.list().front().form, everything());
    QVERIFY(later.list().front().isReadable);
}

void TestSavedSearches::namesAreOneWhateverTheirCase()
{
    FakeDesk desk;
    SavedSearchService &searches = desk.session->services().savedSearches();
    searches.begin();
    QVERIFY(searches.save(u"Loop"_s, inCountry(u"US"_s)));
    QVERIFY(searches.save(u"LOOP"_s, inCountry(u"US"_s)));
    QVERIFY(searches.save(u"loop"_s, inCountry(u"CA"_s)));
    QCOMPARE(namesOf(searches), QStringList(u"Loop"_s));
    QCOMPARE(searches.find(u" lOOp "_s)->form.country, u"CA"_s);
}

void TestSavedSearches::renamesAndDeletes()
{
    FakeDesk desk;
    SavedSearchService &searches = desk.session->services().savedSearches();
    searches.begin();
    QVERIFY(searches.save(u"b"_s, inCountry(u"US"_s)) && searches.save(u"a"_s, inCountry(u"CA"_s)));
    QCOMPARE(namesOf(searches), QStringList({u"a"_s, u"b"_s}));
    QVERIFY(!searches.rename(u"a"_s, u"B"_s)); // somebody else's
    QVERIFY(searches.rename(u"a"_s, u"A"_s)); // its own
    QVERIFY(searches.rename(u"A"_s, u"c"_s));
    QCOMPARE(namesOf(searches), QStringList({u"b"_s, u"c"_s}));
    QCOMPARE(searches.find(u"c"_s)->form.country, u"CA"_s);
    QVERIFY(searches.remove(u"b"_s) && searches.remove(u"never there"_s));
    searches.begin();
    QCOMPARE(namesOf(searches), QStringList(u"c"_s));
}

void TestSavedSearches::perAccount()
{
    FakeDesk desk;
    const auto other = desk.open(Account{.id = u"other"_s, .name = u"Other"_s});
    SearchPresenter presenter(*desk.session);
    QVERIFY(presenter.saved().save(u"mine"_s, inCountry(u"US"_s)));
    QCOMPARE(presenter.saved().rows().totalCount(), 1);
    SearchPresenter others(*other);
    QVERIFY(others.saved().list().empty());
    QCOMPARE(others.saved().rows().totalCount(), 0);
    QVERIFY(presenter.saved().find(u"mine"_s));
}

void TestSavedSearches::aBrokenRecordHarmsNoOther()
{
    FakeDesk desk;
    AccountServices &services = desk.session->services();
    int at = 0;
    for (const QByteArray &body : {QByteArray("{\"country\":"), QByteArray("[]"), QByteArray("{}"),
             QByteArray("\xff\xfe"), QByteArray("{\"country\":{\"a\":1}}")})
        QVERIFY(services.documents().put(u"search"_s, {u"broken %1"_s.arg(++at), body, desk.clock.now()}));
    QVERIFY(services.documents().put(u"search"_s,
        {u"odd"_s, R"({"country":"US","limit":-4,"features":"sms","of another version":[1,2]})", desk.clock.now()}));
    SearchPresenter presenter(*desk.session);
    QCOMPARE(presenter.saved().list().size(), size_t(6));
    QVERIFY(presenter.saved().find(u"odd"_s)->isReadable);
    QCOMPARE(presenter.saved().find(u"odd"_s)->form.limit, 0);
    for (int i = 1; i <= at; ++i)
        QVERIFY(!presenter.saved().find(u"broken %1"_s.arg(i))->isReadable);
    QVERIFY(!presenter.openSaved(u"broken 1"_s) && !presenter.openSaved(u"none"_s));
    QVERIFY(!presenter.saved().watch(u"broken 1"_s, 15));
    QVERIFY(presenter.saved().save(u"broken 1"_s, inCountry(u"US"_s))); // mended
    QVERIFY(presenter.saved().find(u"broken 1"_s)->isReadable);
    QVERIFY(presenter.saved().remove(u"broken 2"_s));
}

void TestSavedSearches::refusesBadNames()
{
    FakeDesk desk;
    SavedSearchService &searches = desk.session->services().savedSearches();
    searches.begin();
    QVERIFY(!searches.save(u" \n "_s, inCountry(u"US"_s)));
    QVERIFY(!searches.save(QString(SavedSearch::LongestName + 1, u'x'), inCountry(u"US"_s)));
    QVERIFY(searches.save(u"<b>'; DROP TABLE kept; --</b>"_s, inCountry(u"US"_s)));
    QCOMPARE(searches.list().size(), size_t(1));
    QVERIFY(!searches.rename(u"<b>'; DROP TABLE kept; --</b>"_s, QString()));
    for (int i = 1; i < SavedSearchService::MostSearches; ++i)
        QVERIFY(searches.save(QString::number(i), inCountry(u"US"_s)));
    QVERIFY(!searches.save(u"one too many"_s, inCountry(u"US"_s)));
}

void TestSavedSearches::summaries()
{
    QCOMPARE(summaryOf(inCountry(u"US"_s)), u"US"_s);
    const QString all = summaryOf(everything());
    for (const QString &word :
        {u"US"_s, u"Local"_s, u"312, 212"_s, u"ends with 00"_s, u"[ABAB]"_s, u"SMS"_s, u"blocks"_s})
        QVERIFY2(all.contains(word), qPrintable(all));
}

void TestSavedSearches::watchesAndMarksWhatIsNew()
{
    WatchedDesk desk;
    QSignalSpy found(&desk.presenter->saved(), &SavedSearchesPresenter::found);
    QVERIFY(desk.presenter->saved().watch(u"loop"_s, 15));
    desk.pass(0ms);
    QVERIFY(desk.ran(1));
    QVERIFY(found.isEmpty());
    desk.stock += {u"+13125550300"_s, u"+16183xxxxxx"_s};
    desk.pass(15min);
    QVERIFY(desk.ran(2));
    QCOMPARE(found.size(), 1);
    QVERIFY(found[0][1].toString().contains(u"Loop"_s) && found[0][1].toString().contains(u"1"_s));
    QCOMPARE(desk.presenter->saved().rows().row(0).fresh, 1);
    QCOMPARE(desk.presenter->saved().rows().row(0).everyMinutes, 15);

    desk.stock.prepend(u"+13125550400"_s); // since then
    QVERIFY(desk.presenter->openSaved(u"Loop"_s));
    QTRY_COMPARE(desk.presenter->state().phase, Phase::Ready);
    QStringList news;
    for (const SearchRow &row : desk.presenter->rows().rows()) {
        if (row.isNew)
            news += row.number.phoneNumber;
    }
    QCOMPARE(news, QStringList({u"+13125550400"_s, u"+13125550300"_s}));
    QVERIFY(desk.presenter->showsNews());
    QVERIFY(desk.presenter->state().advice.contains(u"2 new"_s));
    QCOMPARE(desk.presenter->saved().freshCount(), 0); // somebody has looked
    desk.pass(15min);
    QVERIFY(desk.ran(4));
    QCOMPARE(found.size(), 1);
    QVERIFY(search(*desk.presenter, inCountry(u"US"_s))); // by hand: nothing is marked
    QVERIFY(!desk.presenter->showsNews() && desk.presenter->opened().isEmpty());
}

void TestSavedSearches::isSilentOffline()
{
    WatchedDesk desk;
    QVERIFY(desk.presenter->saved().watch(u"Loop"_s, 5));
    desk.pass(0ms);
    QVERIFY(desk.ran(1));
    bool offline = true;
    int balances = 0;
    desk.telnyx.on("GET", "/balance", [&](const FakeTelnyx::Seen &) {
        ++balances;
        FakeTelnyx::Answer answer = FakeTelnyx::data(desk.balance());
        answer.way = offline ? FakeTelnyx::Way::DropAfterReading : FakeTelnyx::Way::Whole;
        return answer;
    });
    desk.session->refreshBalance();
    QTRY_VERIFY(!desk.session->isOnline());
    QTRY_VERIFY(!desk.session->balance().loading);
    const int before = balances;
    desk.pass(5min);
    QTRY_VERIFY(balances > before && !desk.session->balance().loading);
    const int after = balances;
    desk.pass(4min);
    QCoreApplication::processEvents();
    QCOMPARE(balances, after); // not at every turn
    QCOMPARE(desk.requests, 1); // the watch itself asks nothing
    offline = false;
    desk.pass(1min);
    QTRY_VERIFY(desk.session->isOnline());
    desk.pass(0ms);
    QVERIFY(desk.ran(2));
}

void TestSavedSearches::leavesRoomInTheRateLimit()
{
    WatchedDesk desk;
    desk.rate = {{"x-ratelimit-limit", "100"}, {"x-ratelimit-remaining", "3"}, {"x-ratelimit-reset", "1200"}};
    QVERIFY(desk.presenter->saved().watch(u"Loop"_s, 5));
    desk.pass(0ms);
    QVERIFY(desk.ran(1));
    desk.pass(5min);
    desk.pass(10min);
    QCoreApplication::processEvents();
    QCOMPARE(desk.requests, 1); // what is left is the person's
    desk.pass(5min);
    QVERIFY(desk.ran(2)); // a new window
}

void TestSavedSearches::failuresAreSaid()
{
    WatchedDesk desk;
    QVERIFY(desk.presenter->saved().watch(u"Loop"_s, 5));
    desk.status = 403;
    desk.pass(0ms);
    QVERIFY(desk.ran(1));
    QVERIFY(!desk.watch().trouble.isEmpty());
    QVERIFY(!desk.presenter->saved().rows().row(0).trouble.isEmpty());
    desk.pass(5min);
    QCOMPARE(desk.requests, 1); // it backs off
    desk.status = 200;
    desk.pass(5min);
    QVERIFY(desk.ran(2));
    QVERIFY(desk.watch().trouble.isEmpty());
}

void TestSavedSearches::followsNameAndQuestion()
{
    WatchedDesk desk;
    QVERIFY(desk.presenter->saved().watch(u"Loop"_s, 15));
    desk.pass(0ms);
    QVERIFY(desk.ran(1));
    QVERIFY(desk.presenter->saved().rename(u"Loop"_s, u"Chicago"_s));
    QVERIFY(!desk.presenter->saved().find(u"Loop"_s));
    QCOMPARE(desk.watch(u"Chicago"_s).seen.size(), 2);
    QVERIFY(desk.presenter->saved().save(u"Chicago"_s, inCountry(u"CA"_s)));
    QVERIFY(!desk.watch(u"Chicago"_s).hasBaseline);
    QVERIFY(desk.presenter->saved().remove(u"Chicago"_s));
    QVERIFY(!desk.presenter->saved().find(u"Chicago"_s));
    desk.pass(24h);
    QCOMPARE(desk.requests, 1);
}

void TestSavedSearches::refusesToWatch()
{
    FakeDesk desk;
    SearchPresenter presenter(*desk.session);
    SearchForm wide = inCountry(u"US"_s);
    for (int i = 0; i <= SavedSearch::MostWatchedParts; ++i)
        wide.areaCode += QString::number(200 + i) + u',';
    SearchForm large = inCountry(u"US"_s);
    large.areaCode = u"312,212,646,917,415"_s;
    large.limit = 5'000;
    QVERIFY(presenter.saved().save(u"wide"_s, wide) && presenter.saved().save(u"large"_s, large)
        && presenter.saved().save(u"bad"_s, SearchForm{.country = u"US"_s, .contains = u"12*"_s}));
    for (const QString &name : {u"wide"_s, u"large"_s, u"bad"_s}) {
        const Result<Done> done = presenter.saved().watch(name, 15);
        QVERIFY2(!done && !done.error().title.isEmpty(), qPrintable(name));
        QVERIFY(!presenter.saved().find(name)->watch);
    }
}

void TestSavedSearches::anotherAccountIsAnotherMatter()
{
    WatchedDesk desk;
    const auto other = desk.open(Account{.id = u"other"_s, .name = u"Other"_s});
    QVERIFY(desk.presenter->saved().watch(u"Loop"_s, 5));
    desk.presenter.emplace(*other);
    QVERIFY(desk.presenter->saved().list().empty());
    desk.pass(1h);
    QCOMPARE(desk.requests, 0); // only while its account is in use
    desk.presenter.emplace(*desk.session);
    desk.pass(0ms);
    QVERIFY(desk.ran(1));
}

QTEST_GUILESS_MAIN(TestSavedSearches)
#include "tst_saved_searches.moc"
