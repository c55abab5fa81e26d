// SPDX-License-Identifier: Apache-2.0
#include "faults/agreement.h"

#include "support/patience.h"

#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using Way = FakeTelnyx::Way;
using When = FakeAccount::When;

namespace {

const QStringList Numbers{u"+13125550101"_s, u"+13125550102"_s};

} // namespace

/// Kills the program (kill -9) at every step of a reservation and a purchase, starts it again and compares the books
/// with Telnyx's (fault 62). The server lives here and survives.
class TestCrash : public QObject
{
    Q_OBJECT

private slots:
    void atANamedPoint_data();
    void atANamedPoint();
    void whileTheAnswerIsOnItsWay_data();
    void whileTheAnswerIsOnItsWay();
    void atEveryEvent();
    void inTheMiddleOfAMigration();

private:
    static bool ended(QProcess &process);
};

bool TestCrash::ended(QProcess &process)
{
    return support::waitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000);
}

void TestCrash::atANamedPoint_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<int>("posts");
    QTest::addColumn<QString>("first"); // the purchase's state right after the next start; empty: there is none
    QTest::addColumn<QString>("last");
    QTest::newRow("before the intent") << u"placing"_s << 0 << QString() << QString();
    QTest::newRow("after it") << u"placed"_s << 0 << u"not_sent"_s << u"not_sent"_s;
    QTest::newRow("at sent") << u"sent"_s << 0 << u"unknown"_s << u"not_bought"_s;
    QTest::newRow("at bought") << u"settled"_s << 1 << u"bought"_s << u"bought"_s;
}

void TestCrash::atANamedPoint()
{
    QFETCH(QString, event);
    QFETCH(int, posts);
    QFETCH(QString, first);
    QFETCH(QString, last);
    DeskFixture desk;
    desk.close();
    QProcess process;
    process.start(
        QStringLiteral(ND_CRASH_DESK), {desk.telnyx.base().toString(), desk.ledgerPath(), u"die-when"_s, event});
    QVERIFY(ended(process));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), posts);

    desk.open();
    const auto purchases = desk.purchases().recent();
    QCOMPARE(purchases.size(), size_t(first.isEmpty() ? 0 : 1));
    if (!first.isEmpty())
        QCOMPARE(wordOf(purchases[0].write.state), first);
    QVERIFY(untilResolved(desk));
    if (!last.isEmpty())
        QCOMPARE(wordOf(desk.purchases().recent()[0].write.state), last);
    QCOMPARE(disagreement(desk, Numbers), QString());
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), posts);
}

void TestCrash::whileTheAnswerIsOnItsWay_data()
{
    QTest::addColumn<When>("when");
    QTest::newRow("after effect") << When::AfterEffect;
    QTest::newRow("without effect") << When::BeforeEffect;
}

void TestCrash::whileTheAnswerIsOnItsWay()
{
    QFETCH(When, when);
    DeskFixture desk;
    desk.close();
    FakeTelnyx::Answer never;
    never.way = Way::Silence;
    desk.account.failNext("POST", "/number_orders", when, never);
    QProcess process;
    process.start(
        QStringLiteral(ND_CRASH_DESK), {desk.telnyx.base().toString(), desk.ledgerPath(), u"die-at"_s, u"0"_s});
    QVERIFY(DeskFixture::until([&] { return desk.telnyx.count("POST", "/number_orders") == 1; }));
    process.kill();
    QVERIFY(ended(process));
    desk.open();
    QVERIFY(untilResolved(desk));
    QCOMPARE(disagreement(desk, Numbers), QString());
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 1);
    QCOMPARE(desk.stateOf(desk.purchases().recent()[0].write.id),
        when == When::AfterEffect ? WriteState::Bought : WriteState::NotBought);
}

void TestCrash::atEveryEvent()
{
    QStringList events;
    bool survived = false;
    for (int last = 1; !survived; ++last) {
        QVERIFY2(last < 60, "the purchase does not come to its end");
        DeskFixture desk;
        desk.close();
        QProcess process;
        process.start(QStringLiteral(ND_CRASH_DESK),
            {desk.telnyx.base().toString(), desk.ledgerPath(), u"die-at"_s, QString::number(last)});
        QVERIFY(ended(process));
        survived = process.exitStatus() == QProcess::NormalExit;
        // Windows ends a line with two characters.
        events = QString::fromUtf8(process.readAllStandardOutput()).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
        if (survived)
            QCOMPARE(process.exitCode(), 0);
        else
            QCOMPARE(events.size(), last);
        const QByteArray where = u"killed at event %1: %2"_s.arg(last).arg(events.value(last - 1)).toUtf8();

        desk.open();
        QVERIFY2(untilResolved(desk), where.constData());
        const bool added = !desk.basket().lines().empty() || !desk.account.orders().empty();
        const QString wrong = added ? disagreement(desk, Numbers) : QString();
        QVERIFY2(wrong.isEmpty(), QByteArray(where + ": " + wrong.toUtf8()).constData());
        QVERIFY2(added || events.back() == u"adding", where.constData());
        QVERIFY2(desk.telnyx.count("POST", "/number_orders") <= 1, where.constData());
        QVERIFY2(desk.telnyx.count("POST", "/number_reservations") <= 1, where.constData());
        // What Telnyx holds is known to be held, or has been bought.
        for (const BasketLine &line : desk.basket().lines())
            QCOMPARE(line.hold.state != HoldState::None, !desk.account.reservations().empty());
    }
    QVERIFY(events.contains(u"sent"_s) && events.contains(u"answer"_s) && events.contains(u"bought"_s));
    QVERIFY(events.size() >= 10);
}

void TestCrash::inTheMiddleOfAMigration()
{
    DeskFixture desk;
    desk.fill(Numbers);
    desk.close();
    QProcess process;
    process.start(QStringLiteral(ND_CRASH_DESK), {u"-"_s, desk.ledgerPath(), u"migrate"_s});
    // It has begun when more than SQLite keeps in memory has been written to the log.
    QVERIFY(DeskFixture::until([&] { return QFileInfo(desk.ledgerPath() + u"-wal"_s).size() > 4'000'000; }));
    process.kill();
    QVERIFY(ended(process));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    desk.open(); // an older program than the one that was killed
    QCOMPARE(desk.basket().count(), 2);
    QCOMPARE(disagreement(desk, Numbers), QString());
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
