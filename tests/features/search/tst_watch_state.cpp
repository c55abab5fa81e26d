// SPDX-License-Identifier: Apache-2.0
#include "support/test_clock.h"

#include "features/search/service/watch_state.h"

#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A watch that is answered with what the test says.
struct Watched
{
    int pass(std::chrono::milliseconds span)
    {
        clock.advance(span);
        return watch.take(answer, clock.now());
    }
    bool isNew(const QString &number) const { return watch.newAmong({number}).contains(number); }

    TestClock clock;
    WatchState watch;
    WatchState::Answer answer{.numbers = {u"+1"_s, u"+2"_s}};
};

} // namespace

/// What counts as new in the answers of a watched search, and when it is asked again.
class TestWatchState final : public QObject
{
    Q_OBJECT
private slots:
    void theFirstRunIsTheBaseline();
    void tellsWhatIsNewOnce();
    void aNumberOfTwoPartsIsOneNews();
    void whatGoesAgainIsNoNews();
    void aBaselineNeedsAWholeAnswer();
    void keepsItsInterval();
    void backsOff();
    void isBounded();
};

void TestWatchState::theFirstRunIsTheBaseline()
{
    Watched watched;
    QVERIFY(!watched.isNew(u"+3"_s)); // nothing is known yet
    QCOMPARE(watched.pass(0ms), 0);
    QVERIFY(watched.watch.fresh.isEmpty());
    QVERIFY(!watched.isNew(u"+1"_s));
    QVERIFY(watched.isNew(u"+3"_s));
    QCOMPARE(watched.watch.newAmong({u"+1"_s, u"+3"_s, u"+4"_s}), QSet<QString>({u"+3"_s, u"+4"_s}));
}

void TestWatchState::tellsWhatIsNewOnce()
{
    Watched watched;
    watched.pass(0ms);
    watched.answer.numbers += {u"+3"_s, u"+4"_s};
    QCOMPARE(watched.pass(15min), 2);
    QCOMPARE(watched.watch.fresh, QStringList({u"+3"_s, u"+4"_s}));
    QVERIFY(watched.isNew(u"+3"_s));
    QCOMPARE(watched.pass(15min), 0);
    QCOMPARE(watched.watch.fresh.size(), 2); // until somebody looks
    watched.watch.look({.numbers = watched.answer.numbers}, watched.clock.now());
    QVERIFY(watched.watch.fresh.isEmpty());
    QVERIFY(!watched.isNew(u"+3"_s));
    watched.answer.numbers = {u"+1"_s};
    QCOMPARE(watched.pass(15min), 0);
    watched.answer.numbers = {u"+1"_s, u"+4"_s}; // it was there before: no news
    QCOMPARE(watched.pass(15min), 0);
}

/// Toll-free numbers of the United States and of Canada are the same.
void TestWatchState::aNumberOfTwoPartsIsOneNews()
{
    Watched watched;
    watched.pass(0ms);
    watched.answer.numbers += {u"+3"_s, u"+3"_s};
    QCOMPARE(watched.pass(15min), 1);
    QCOMPARE(watched.watch.fresh, QStringList(u"+3"_s));
    QCOMPARE(watched.watch.seen, QStringList({u"+1"_s, u"+2"_s, u"+3"_s}));
}

void TestWatchState::whatGoesAgainIsNoNews()
{
    Watched watched;
    watched.pass(0ms);
    watched.answer.numbers += u"+3"_s;
    watched.pass(15min);
    QCOMPARE(watched.watch.fresh.size(), 1);
    watched.answer = {.numbers = {u"+1"_s}, .whole = false, .trouble = u"one place failed"_s};
    watched.pass(15min);
    QCOMPARE(watched.watch.fresh.size(), 1); // its place was not answered
    QCOMPARE(watched.watch.trouble, u"one place failed"_s);
    watched.answer = {.numbers = {u"+1"_s}};
    watched.pass(1h);
    QVERIFY(watched.watch.fresh.isEmpty());
    QVERIFY(watched.watch.trouble.isEmpty());
}

void TestWatchState::aBaselineNeedsAWholeAnswer()
{
    Watched watched;
    watched.answer = {.numbers = {u"+1"_s}, .whole = false, .trouble = u"half"_s};
    watched.pass(0ms);
    watched.answer = {.numbers = {u"+1"_s, u"+2"_s}};
    QCOMPARE(watched.pass(10min), 0); // the other half was there all the time
    watched.answer.numbers += u"+3"_s;
    QCOMPARE(watched.pass(5min), 1);
}

void TestWatchState::keepsItsInterval()
{
    Watched watched;
    QVERIFY(watched.watch.dueAt() < watched.clock.now()); // at once
    watched.pass(0ms);
    QCOMPARE(watched.watch.dueAt(), watched.clock.now().plus(15min));
    watched.watch.setInterval(60);
    QCOMPARE(watched.watch.dueAt(), watched.clock.now().plus(60min));
    watched.watch.setInterval(-3);
    QCOMPARE(watched.watch.everyMinutes, WatchState::Shortest);
    watched.watch.setInterval(100'000);
    QCOMPARE(watched.watch.everyMinutes, WatchState::Longest);
}

void TestWatchState::backsOff()
{
    Watched watched;
    watched.watch.setInterval(60);
    watched.answer = {.numbers = {}, .whole = false, .trouble = u"The rate limit is used up."_s};
    for (const std::chrono::hours wait : {2h, 4h, 4h}) { // no longer than that
        watched.pass(1h);
        QCOMPARE(watched.watch.dueAt(), watched.clock.now().plus(wait));
        QVERIFY(!watched.watch.lastRun.isValid()); // nothing was answered
    }
    watched.answer = {.numbers = {u"+1"_s}};
    watched.pass(4h);
    QCOMPARE(watched.watch.dueAt(), watched.clock.now().plus(1h));
}

void TestWatchState::isBounded()
{
    Watched watched;
    watched.answer.numbers.clear();
    for (int i = 0; i < WatchState::MostSeen; ++i)
        watched.answer.numbers += QString::number(i);
    watched.pass(0ms);
    watched.answer.numbers = {u"+1"_s};
    watched.pass(15min);
    QCOMPARE(watched.watch.seen.size(), WatchState::MostSeen);
    QCOMPARE(watched.watch.seen.back(), u"+1"_s);
    QVERIFY(!watched.watch.seen.contains(u"0"_s) && watched.watch.seen.contains(u"1"_s));
}

QTEST_APPLESS_MAIN(TestWatchState)
#include "tst_watch_state.moc"
