// SPDX-License-Identifier: Apache-2.0
#include "store/tables/document_store.h"
#include "support/desk_fixture.h"

#include "features/search/service/watches.h"

#include <QLoggingCategory>
#include <QSignalSpy>

using namespace nd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Watches that are answered at once with what the test says.
struct Watched : DeskFixture
{
    Watched() { start(); }
    void start()
    {
        watches = std::make_unique<Watches>(services->documents(), clock);
        QVERIFY(watches->load());
        QObject::connect(watches.get(), &Watches::due, watches.get(), [this](const QString &name) {
            asked += name;
            if (silent)
                return;
            watches->begin(name);
            watches->finish(answer);
        });
        QObject::connect(watches.get(), &Watches::found, watches.get(),
            [this](const QString &name, int count) { told += u"%1:%2"_s.arg(name).arg(count); });
    }
    void again()
    {
        watches.reset();
        restart();
        start();
    }
    void pass(std::chrono::milliseconds span)
    {
        clock.advance(span);
        watches->tick();
    }
    int newOnes(const QString &name) const { return int(watches->find(name)->fresh.size()); }

    std::unique_ptr<Watches> watches;
    Watches::Run answer{.numbers = {u"+1"_s, u"+2"_s}};
    QStringList asked;
    QStringList told;
    bool silent = false;
};

const QString Name = u"Chicago 00"_s;

} // namespace

/// When watched searches are asked, and what counts as new.
class TestWatches final : public QObject
{
    Q_OBJECT
private slots:
    void theFirstRunIsTheBaseline();
    void tellsWhatIsNewOnce();
    void whatGoesAgainIsNoNews();
    void aBaselineNeedsAWholeAnswer();
    void keepsItsInterval();
    void oneAtATime();
    void backsOff();
    void holds();
    void goesOnAfterARestart();
    void aBrokenRecord();
    void theClockIsSetBack();
    void isBounded();
    void anotherQuestion();
    void renamedAndStopped();
    void nothingPendingNothingDone();
    void timeRunsOnWhileItIsRead();
    void saysWhenItAsks();
};

void TestWatches::theFirstRunIsTheBaseline()
{
    Watched desk;
    QVERIFY(desk.watches->watch(Name, 15));
    desk.pass(0ms);
    QCOMPARE(desk.asked, QStringList(Name));
    QVERIFY(desk.told.isEmpty());
    QCOMPARE(desk.newOnes(Name), 0);
    QVERIFY(!desk.watches->isNew(Name, u"+1"_s));
    QVERIFY(desk.watches->isNew(Name, u"+3"_s));
    QVERIFY(!desk.watches->isNew(u"other"_s, u"+3"_s));
}

void TestWatches::tellsWhatIsNewOnce()
{
    Watched desk;
    QVERIFY(desk.watches->watch(Name, 15));
    desk.pass(0ms);
    desk.answer.numbers += {u"+3"_s, u"+4"_s};
    desk.pass(15min);
    QCOMPARE(desk.told, QStringList(Name + u":2"_s));
    QCOMPARE(desk.watches->freshCount(), 2);
    QVERIFY(desk.watches->isNew(Name, u"+3"_s));
    desk.pass(15min);
    QCOMPARE(desk.told.size(), 1);
    QCOMPARE(desk.newOnes(Name), 2); // until somebody looks
    desk.watches->looked(Name, {.numbers = desk.answer.numbers});
    QCOMPARE(desk.newOnes(Name), 0);
    QVERIFY(!desk.watches->isNew(Name, u"+3"_s));
    desk.answer.numbers = {u"+1"_s};
    desk.pass(15min);
    desk.answer.numbers = {u"+1"_s, u"+4"_s}; // it was there before: no news
    desk.pass(15min);
    QCOMPARE(desk.told.size(), 1);
}

void TestWatches::whatGoesAgainIsNoNews()
{
    Watched desk;
    QVERIFY(desk.watches->watch(Name, 15));
    desk.pass(0ms);
    desk.answer.numbers += u"+3"_s;
    desk.pass(15min);
    QCOMPARE(desk.newOnes(Name), 1);
    desk.answer = {.numbers = {u"+1"_s}, .whole = false, .trouble = u"one place failed"_s};
    desk.pass(15min);
    QCOMPARE(desk.newOnes(Name), 1); // its place was not answered
    QCOMPARE(desk.watches->find(Name)->trouble, u"one place failed"_s);
    desk.answer = {.numbers = {u"+1"_s}};
    desk.pass(1h);
    QCOMPARE(desk.newOnes(Name), 0);
    QVERIFY(desk.watches->find(Name)->trouble.isEmpty());
}

void TestWatches::aBaselineNeedsAWholeAnswer()
{
    Watched desk;
    desk.answer = {.numbers = {u"+1"_s}, .whole = false, .trouble = u"half"_s};
    QVERIFY(desk.watches->watch(Name, 5));
    desk.pass(0ms);
    desk.answer = {.numbers = {u"+1"_s, u"+2"_s}};
    desk.pass(10min);
    QVERIFY(desk.told.isEmpty()); // the other half was there all the time
    desk.answer.numbers += u"+3"_s;
    desk.pass(5min);
    QCOMPARE(desk.told, QStringList(Name + u":1"_s));
}

void TestWatches::keepsItsInterval()
{
    Watched desk;
    QVERIFY(desk.watches->watch(Name, 15));
    desk.pass(0ms);
    desk.pass(14min);
    QCOMPARE(desk.asked.size(), 1);
    desk.pass(1min);
    QCOMPARE(desk.asked.size(), 2);
    QVERIFY(desk.watches->watch(Name, 60));
    desk.pass(59min);
    QCOMPARE(desk.asked.size(), 2);
    desk.pass(1min);
    QCOMPARE(desk.asked.size(), 3);
    desk.pass(24h); // asleep: once, not 24 times
    desk.pass(0ms);
    QCOMPARE(desk.asked.size(), 4);
    QVERIFY(desk.watches->watch(Name, -3));
    QCOMPARE(desk.watches->find(Name)->everyMinutes, Watches::Shortest);
}

void TestWatches::oneAtATime()
{
    Watched desk;
    desk.silent = true;
    QVERIFY(desk.watches->watch(u"a"_s, 5) && desk.watches->watch(u"b"_s, 5));
    desk.pass(0ms);
    QCOMPARE(desk.asked, QStringList(u"a"_s));
    desk.watches->begin(u"a"_s);
    desk.pass(1min);
    QCOMPARE(desk.asked.size(), 1);
    desk.watches->finish({});
    desk.pass(0ms);
    QCOMPARE(desk.asked.back(), u"b"_s);
    for (int i = 2; i < Watches::MostWatches; ++i)
        QVERIFY(desk.watches->watch(QString::number(i), 5));
    QVERIFY(!desk.watches->watch(u"one too many"_s, 5));
    QVERIFY(desk.watches->watch(u"b"_s, 60)); // it is there already
}

void TestWatches::backsOff()
{
    Watched desk;
    desk.answer = {.numbers = {}, .whole = false, .trouble = u"The rate limit is used up."_s};
    QVERIFY(desk.watches->watch(Name, 60));
    desk.pass(0ms);
    desk.pass(60min);
    QCOMPARE(desk.asked.size(), 1);
    desk.pass(60min);
    QCOMPARE(desk.asked.size(), 2);
    desk.pass(3h);
    QCOMPARE(desk.asked.size(), 2);
    desk.pass(1h);
    QCOMPARE(desk.asked.size(), 3);
    desk.pass(4h); // no longer than that
    QCOMPARE(desk.asked.size(), 4);
    desk.answer = {.numbers = {u"+1"_s}};
    desk.pass(4h);
    desk.pass(1h);
    QCOMPARE(desk.asked.size(), 6);
}

void TestWatches::holds()
{
    Watched desk;
    QVERIFY(desk.watches->watch(Name, 5));
    desk.watches->holdFor(10min);
    desk.pass(9min);
    QVERIFY(desk.asked.isEmpty());
    desk.pass(1min);
    QCOMPARE(desk.asked.size(), 1);
    desk.watches->holdFor(1h);
    desk.watches->release();
    desk.pass(5min);
    QCOMPARE(desk.asked.size(), 2);
}

void TestWatches::goesOnAfterARestart()
{
    Watched desk;
    QVERIFY(desk.watches->watch(Name, 15));
    desk.pass(0ms);
    desk.answer.numbers += u"+3"_s;
    desk.pass(15min);
    const Watch before = *desk.watches->find(Name);
    desk.again();
    QCOMPARE(*desk.watches->find(Name), before);
    QCOMPARE(desk.newOnes(Name), 1);
    desk.pass(14min);
    QCOMPARE(desk.asked.size(), 2); // not asked anew because of the restart
    desk.pass(1min);
    QCOMPARE(desk.asked.size(), 3);
    QCOMPARE(desk.told.size(), 1);
}

void TestWatches::aBrokenRecord()
{
    Watched desk;
    QVERIFY(desk.watches->watch(Name, 15));
    for (const QByteArray &body : {QByteArray("{"), QByteArray("[1]"), QByteArray("{\"seen\":3}"), QByteArray()})
        QVERIFY(desk.services->documents().put(
            u"watch"_s, {u"broken "_s + QString::fromLatin1(body), body, desk.clock.now()}));
    QVERIFY(desk.services->documents().put(u"watch"_s,
        {u"odd"_s, R"({"every_minutes":-7,"seen":{"a":1},"failures":-9,"last_try":"x"})", desk.clock.now()}));
    desk.again();
    QCOMPARE(desk.watches->all().size(), size_t(2));
    QCOMPARE(desk.watches->find(u"odd"_s)->everyMinutes, Watches::Shortest);
    desk.pass(0ms);
    desk.pass(1min);
    QVERIFY(desk.asked.contains(Name) && desk.asked.contains(u"odd"_s));
}

void TestWatches::theClockIsSetBack()
{
    Watched desk;
    QVERIFY(desk.watches->watch(Name, 15));
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

void TestWatches::isBounded()
{
    Watched desk;
    QVERIFY(desk.watches->watch(Name, 15));
    desk.answer.numbers.clear();
    for (int i = 0; i < Watches::MostSeen; ++i)
        desk.answer.numbers += QString::number(i);
    desk.pass(0ms);
    desk.answer.numbers = {u"+1"_s};
    desk.pass(15min);
    const Watch &watch = *desk.watches->find(Name);
    QCOMPARE(watch.seen.size(), Watches::MostSeen);
    QCOMPARE(watch.seen.back(), u"+1"_s);
    QVERIFY(!watch.seen.contains(u"0"_s) && watch.seen.contains(u"1"_s));
}

void TestWatches::anotherQuestion()
{
    Watched desk;
    QVERIFY(desk.watches->watch(Name, 60));
    desk.pass(0ms);
    QVERIFY(desk.watches->reset(Name));
    QCOMPARE(desk.watches->find(Name)->everyMinutes, 60);
    desk.answer.numbers = {u"+9"_s};
    desk.pass(0ms); // at once
    QCOMPARE(desk.asked.size(), 2);
    QVERIFY(desk.told.isEmpty());

    desk.silent = true;
    desk.pass(1h);
    desk.watches->begin(Name);
    QVERIFY(desk.watches->reset(Name));
    desk.watches->finish({.numbers = {u"+10"_s}}); // of the question before
    QVERIFY(desk.watches->find(Name)->seen.isEmpty());
}

void TestWatches::renamedAndStopped()
{
    Watched desk;
    QVERIFY(desk.watches->watch(Name, 15));
    desk.pass(0ms);
    QVERIFY(desk.watches->rename(Name, u"Loop"_s));
    desk.again();
    QVERIFY(!desk.watches->find(Name));
    QCOMPARE(desk.watches->find(u"Loop"_s)->seen.size(), 2);
    QVERIFY(desk.watches->stop(u"Loop"_s));
    desk.again();
    QVERIFY(desk.watches->all().empty());
    QVERIFY(desk.watches->stop(u"Loop"_s) && desk.watches->rename(u"a"_s, u"b"_s) && desk.watches->reset(u"a"_s));
}

void TestWatches::nothingPendingNothingDone()
{
    Watched desk;
    desk.pass(24h);
    QVERIFY(desk.asked.isEmpty());
    QCOMPARE(desk.watches->freshCount(), 0);
    QVERIFY(!desk.watches->nextTry(Name).isValid());
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
    Watches watches(desk.services->documents(), clock);
    QVERIFY(watches.load());
    QSignalSpy due(&watches, &Watches::due);
    QVERIFY(watches.watch(Name, 15));
    watches.tick();
    QCOMPARE(due.size(), 1);
}

void TestWatches::saysWhenItAsks()
{
    Watched desk;
    QLoggingCategory::setFilterRules(u"numberdesk.watches=true"_s);
    QTest::ignoreMessage(QtInfoMsg, "asks Chicago 00"); // a failure where it is not said
    QTest::ignoreMessage(QtInfoMsg, "Chicago 00 has 2 numbers, never seen: 0 ");
    QVERIFY(desk.watches->watch(Name, 15));
    desk.pass(0ms);
    QLoggingCategory::setFilterRules({});
}

QTEST_GUILESS_MAIN(TestWatches)
#include "tst_watches.moc"
