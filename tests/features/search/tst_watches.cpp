// SPDX-License-Identifier: Apache-2.0
#include "search_words.h"
#include "store/document_store.h"
#include "support/desk_fixture.h"

#include "features/search/service/saved_search_service.h"

#include <QLoggingCategory>
#include <QSignalSpy>

using namespace nd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Name = u"Chicago 00"_s;

/// Saved searches at a Telnyx that has what the test says.
struct Watched : DeskFixture
{
    Watched()
    {
        telnyx.on("GET", Numbers, [this](const FakeTelnyx::Seen &) {
            asked += searches->running();
            QList<QJsonObject> rows;
            for (const QString &number : stock)
                rows.append(::nd::found(number));
            FakeTelnyx::Answer answer
                = status == 200 ? FakeTelnyx::list(rows) : FakeTelnyx::error(status, "10011", "no");
            if (silent)
                answer.way = FakeTelnyx::Way::Hold;
            return answer;
        });
        start();
        QVERIFY(searches->save(Name, inCountry(u"US"_s)));
    }
    ~Watched() { searches.reset(); }
    void start()
    {
        searches = std::make_unique<SavedSearchService>(services->documents(), *client, clock);
        QObject::connect(searches.get(), &SavedSearchService::found, searches.get(),
            [this](const QString &name, int count) { told += u"%1:%2"_s.arg(name).arg(count); });
        searches->begin();
    }
    void again()
    {
        searches.reset();
        restart();
        start();
    }
    /// Time passes; what is asked for is answered, unless the server is silent.
    void pass(std::chrono::milliseconds span)
    {
        const qsizetype before = asked.size();
        clock.advance(span);
        searches->tick();
        if (!searches->running().isEmpty())
            QVERIFY(until([&] { return silent ? asked.size() > before : searches->running().isEmpty(); }));
    }
    bool watch(const QString &name, int minutes)
    {
        return searches->find(name) || searches->save(name, inCountry(u"US"_s)) ? bool(searches->watch(name, minutes))
                                                                                : false;
    }
    const WatchState &state(const QString &name = Name) const { return *searches->find(name)->watch; }
    int watched() const
    {
        return int(std::count_if(searches->list().begin(), searches->list().end(),
            [](const SavedSearch &search) { return search.watch.has_value(); }));
    }

    std::unique_ptr<SavedSearchService> searches;
    QStringList stock{u"+13125550100"_s, u"+13125550200"_s};
    int status = 200;
    bool silent = false;
    QStringList asked;
    QStringList told;
};

} // namespace

/// When watched searches are asked.
class TestWatches final : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatIsNew();
    void keepsItsInterval();
    void oneAtATime();
    void backsOff();
    void asksForTheNetworkWhileOffline();
    void goesOnAfterARestart();
    void aBrokenRecord();
    void aWatchWithoutASearch();
    void theClockIsSetBack();
    void anotherQuestion();
    void anotherQuestionWhileItIsAsked();
    void renamedAndStopped();
    void renamedWhileItIsAsked();
    void nothingWatchedNothingDone();
    void nothingIsAskedAfterTheEnd();
    void timeRunsOnWhileItIsRead();
    void saysWhenItAsks();
};

void TestWatches::tellsWhatIsNew()
{
    Watched desk;
    QVERIFY(desk.watch(Name, 15));
    desk.pass(0ms);
    QCOMPARE(desk.asked, QStringList(Name));
    QVERIFY(desk.told.isEmpty());
    desk.stock += {u"+13125550300"_s, u"+16183xxxxxx"_s}; // the other is masked
    desk.pass(15min);
    QCOMPARE(desk.told, QStringList(Name + u":1"_s));
    QCOMPARE(desk.searches->find(Name)->freshCount(), 1);
    desk.searches->looked(Name, {.numbers = desk.stock});
    QCOMPARE(desk.searches->find(Name)->freshCount(), 0);
    desk.searches->looked(u"not there"_s, {.numbers = desk.stock});
}

void TestWatches::keepsItsInterval()
{
    Watched desk;
    QVERIFY(desk.watch(Name, 15));
    desk.pass(0ms);
    desk.pass(14min);
    QCOMPARE(desk.asked.size(), 1);
    desk.pass(1min);
    QCOMPARE(desk.asked.size(), 2);
    QVERIFY(desk.watch(Name, 60));
    desk.pass(59min);
    QCOMPARE(desk.asked.size(), 2);
    QCOMPARE(desk.searches->nextTry(*desk.searches->find(Name)), desk.clock.now().plus(1min));
    desk.pass(1min);
    QCOMPARE(desk.asked.size(), 3);
    desk.pass(24h); // asleep: once, not 24 times
    desk.pass(0ms);
    QCOMPARE(desk.asked.size(), 4);
}

void TestWatches::oneAtATime()
{
    Watched desk;
    desk.silent = true;
    QVERIFY(desk.watch(u"a"_s, 5) && desk.watch(u"b"_s, 5));
    desk.pass(0ms);
    QCOMPARE(desk.asked, QStringList(u"a"_s));
    desk.clock.advance(1min);
    desk.searches->tick();
    QCoreApplication::processEvents();
    QCOMPARE(desk.asked.size(), 1);
    desk.silent = false;
    desk.telnyx.release();
    QVERIFY(desk.until([&] { return desk.searches->running().isEmpty(); }));
    desk.pass(0ms);
    QCOMPARE(desk.asked.back(), u"b"_s);
    for (int i = 2; i < SavedSearchService::MostWatched; ++i)
        QVERIFY(desk.watch(QString::number(i), 5));
    QVERIFY(!desk.watch(u"one too many"_s, 5));
    QVERIFY(!desk.searches->find(u"one too many"_s)->watch);
    QVERIFY(desk.watch(u"b"_s, 60)); // it is there already
}

void TestWatches::backsOff()
{
    Watched desk;
    desk.status = 403;
    QVERIFY(desk.watch(Name, 60));
    desk.pass(0ms);
    QVERIFY(!desk.state().trouble.isEmpty());
    desk.pass(60min);
    QCOMPARE(desk.asked.size(), 1);
    desk.pass(60min);
    QCOMPARE(desk.asked.size(), 2);
    desk.pass(3h);
    QCOMPARE(desk.asked.size(), 2);
    desk.status = 200;
    desk.pass(1h);
    desk.pass(1h);
    QCOMPARE(desk.asked.size(), 4);
    QVERIFY(desk.state().trouble.isEmpty());
}

void TestWatches::asksForTheNetworkWhileOffline()
{
    Watched desk;
    QSignalSpy needed(desk.searches.get(), &SavedSearchService::networkNeeded);
    desk.searches->setOnline(false);
    desk.pass(1h);
    QVERIFY(needed.isEmpty()); // nothing is watched
    QVERIFY(desk.watch(Name, 15));
    desk.pass(0ms);
    QCOMPARE(needed.size(), 1);
    desk.pass(4min);
    QCOMPARE(needed.size(), 1);
    desk.pass(1min);
    QCOMPARE(needed.size(), 2);
    QVERIFY(desk.asked.isEmpty());
    desk.searches->setOnline(true);
    desk.pass(0ms);
    QCOMPARE(desk.asked.size(), 1);
}

void TestWatches::goesOnAfterARestart()
{
    Watched desk;
    QVERIFY(desk.watch(Name, 15));
    desk.pass(0ms);
    desk.stock += u"+13125550300"_s;
    desk.pass(15min);
    const SavedSearch before = *desk.searches->find(Name);
    desk.again();
    QCOMPARE(*desk.searches->find(Name), before);
    QCOMPARE(before.freshCount(), 1);
    desk.pass(14min);
    QCOMPARE(desk.asked.size(), 2); // not asked anew because of the restart
    desk.pass(1min);
    QCOMPARE(desk.asked.size(), 3);
    QCOMPARE(desk.told.size(), 1);
}

void TestWatches::aBrokenRecord()
{
    Watched desk;
    QVERIFY(desk.watch(Name, 15));
    int at = 0;
    for (const QByteArray &body : {QByteArray("{"), QByteArray("[1]"), QByteArray("{\"seen\":3}"), QByteArray()}) {
        const QString name = u"broken %1"_s.arg(++at);
        QVERIFY(desk.searches->save(name, inCountry(u"US"_s)));
        QVERIFY(desk.services->documents().put(u"watch"_s, {name, body, desk.clock.now()}));
    }
    QVERIFY(desk.searches->save(u"odd"_s, inCountry(u"US"_s)));
    QVERIFY(desk.services->documents().put(u"watch"_s,
        {u"odd"_s, R"({"every_minutes":-7,"seen":{"a":1},"failures":-9,"last_try":"x"})", desk.clock.now()}));
    desk.again();
    QCOMPARE(desk.watched(), 2);
    QCOMPARE(desk.state(u"odd"_s).everyMinutes, WatchState::Shortest);
    desk.pass(0ms);
    desk.pass(1min);
    QVERIFY(desk.asked.contains(Name) && desk.asked.contains(u"odd"_s));
}

void TestWatches::aWatchWithoutASearch()
{
    Watched desk;
    QVERIFY(desk.services->documents().put(u"watch"_s, {u"gone"_s, R"({"every_minutes":5})", desk.clock.now()}));
    desk.again();
    desk.pass(1h);
    QVERIFY(desk.asked.isEmpty());
    QVERIFY(desk.searches->save(u"gone"_s, inCountry(u"CA"_s))); // another question
    desk.again();
    QVERIFY(!desk.searches->find(u"gone"_s)->watch);
}

void TestWatches::theClockIsSetBack()
{
    Watched desk;
    QVERIFY(desk.watch(Name, 15));
    desk.pass(0ms);
    desk.clock.step(-8760h);
    desk.pass(1s);
    desk.pass(15min);
    QCOMPARE(desk.asked.size(), 2);
    desk.clock.step(-8760h);
    desk.again();
    desk.pass(15min);
    QCOMPARE(desk.asked.size(), 3);
}

void TestWatches::anotherQuestion()
{
    Watched desk;
    QVERIFY(desk.watch(Name, 60));
    desk.pass(0ms);
    QVERIFY(desk.searches->save(Name, inCountry(u"US"_s))); // the same one
    QVERIFY(desk.state().hasBaseline);
    QVERIFY(desk.searches->save(Name, inCountry(u"CA"_s)));
    QCOMPARE(desk.state(), WatchState{.everyMinutes = 60});
    desk.stock = {u"+13125550900"_s};
    desk.pass(0ms); // at once
    QCOMPARE(desk.asked.size(), 2);
    QVERIFY(desk.told.isEmpty());
}

void TestWatches::anotherQuestionWhileItIsAsked()
{
    Watched desk;
    desk.silent = true;
    QVERIFY(desk.watch(Name, 60));
    desk.pass(0ms);
    QCOMPARE(desk.searches->running(), Name);
    QVERIFY(desk.searches->save(Name, inCountry(u"CA"_s)));
    QVERIFY(desk.searches->running().isEmpty());
    desk.telnyx.release(); // the answer to the question before
    QTest::qWait(20);
    QVERIFY(desk.state().seen.isEmpty());
}

void TestWatches::renamedAndStopped()
{
    Watched desk;
    QVERIFY(desk.watch(Name, 15));
    desk.pass(0ms);
    QVERIFY(desk.searches->rename(Name, u"Loop"_s));
    desk.again();
    QVERIFY(!desk.searches->find(Name));
    QCOMPARE(desk.state(u"Loop"_s).seen.size(), 2);
    QVERIFY(desk.searches->watch(u"Loop"_s, 0));
    desk.again();
    QCOMPARE(desk.watched(), 0);
    QVERIFY(desk.services->documents().all(u"watch"_s)->empty());
    QVERIFY(desk.searches->watch(u"Loop"_s, 0) && desk.searches->watch(u"none"_s, 15)
        && desk.searches->rename(u"a"_s, u"b"_s));
}

void TestWatches::renamedWhileItIsAsked()
{
    Watched desk;
    desk.silent = true;
    QVERIFY(desk.watch(Name, 15));
    desk.pass(0ms);
    QVERIFY(desk.searches->rename(Name, u"Loop"_s));
    desk.telnyx.release();
    QVERIFY(desk.until([&] { return desk.searches->running().isEmpty(); }));
    QCOMPARE(desk.state(u"Loop"_s).seen.size(), 2);
    desk.pass(15min);
    QCOMPARE(desk.searches->running(), u"Loop"_s);
    QVERIFY(desk.searches->remove(u"Loop"_s));
    QVERIFY(desk.searches->running().isEmpty());
}

void TestWatches::nothingWatchedNothingDone()
{
    Watched desk;
    desk.pass(24h);
    QVERIFY(desk.asked.isEmpty());
    QVERIFY(!desk.searches->nextTry(*desk.searches->find(Name)).isValid());
}

void TestWatches::nothingIsAskedAfterTheEnd()
{
    Watched desk;
    desk.silent = true;
    QVERIFY(desk.watch(Name, 15));
    desk.pass(0ms);
    desk.searches->end();
    QVERIFY(desk.searches->running().isEmpty());
    desk.searches->setOnline(true);
    desk.pass(24h);
    QCOMPARE(desk.asked.size(), 1);
    desk.silent = false;
    desk.searches->begin();
    desk.pass(0ms); // the answer that did not come is asked for anew
    QCOMPARE(desk.asked.size(), 2);
}

void TestWatches::timeRunsOnWhileItIsRead()
{
    class RunningClock final : public Clock
    {
    public:
        Timestamp now() const override { return Timestamp::fromMicros(TestClock::Start + ++m_reads); }
        std::chrono::milliseconds uptime() const override { return std::chrono::milliseconds(m_reads / 1000); }

    private:
        mutable qint64 m_reads = 0;
    };
    DeskFixture desk;
    const RunningClock clock;
    SavedSearchService searches(desk.services->documents(), *desk.client, clock);
    searches.begin();
    QVERIFY(searches.save(Name, inCountry(u"US"_s)) && searches.watch(Name, 15));
    searches.tick();
    QCOMPARE(searches.running(), Name);
}

void TestWatches::saysWhenItAsks()
{
    Watched desk;
    QVERIFY(desk.watch(Name, 15));
    QLoggingCategory::setFilterRules(u"numberdesk.watches=true"_s);
    QTest::ignoreMessage(QtInfoMsg, "asks Chicago 00"); // a failure where it is not said
    QTest::ignoreMessage(QtInfoMsg, "Chicago 00 has 2 numbers, never seen: 0 ");
    desk.pass(0ms);
    QLoggingCategory::setFilterRules({});
}

QTEST_GUILESS_MAIN(TestWatches)
#include "tst_watches.moc"
