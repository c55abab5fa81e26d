// SPDX-License-Identifier: Apache-2.0
#include "crash_rounds.h"

#include <QDateTime>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

/// The program with its window is killed at random moments of a purchase and started again. ND_CRASH_SEED repeats
/// what was seen, ND_CRASH_ROUNDS plays more or fewer rounds than 15.
class TestCrashWindow final : public QObject
{
    Q_OBJECT
private slots:
    void atRandomMoments();
};

void TestCrashWindow::atRandomMoments()
{
    bool given = false;
    const uint wanted = qEnvironmentVariable("ND_CRASH_SEED").toUInt(&given);
    const quint32 seed = given ? wanted : quint32(QDateTime::currentMSecsSinceEpoch());
    const int asked = qEnvironmentVariableIntValue("ND_CRASH_ROUNDS", &given);
    const int rounds = given ? asked : 15;

    qInfo("seed %u", seed);
    CrashRounds crash(seed);
    const QString trouble = crash.measure();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    CrashFindings found;
    for (int round = 0; round < rounds; ++round)
        found.add(crash.play(round));
    qInfo("a whole run takes %d ms; killed in %d of %d rounds, in %d with a write under way", crash.wholeRun(),
        found.killed, rounds, found.underWay);
    for (const QString &complaint : std::as_const(found.complaints))
        qWarning("%s", qUtf8Printable(complaint));
    QVERIFY2(found.complaints.isEmpty(), "see the warnings");
    QCOMPARE(
        found.boughtTwice + found.outOfSight + found.withoutEnd + found.unknownHolds + found.untrue + found.leaks, 0);
    QVERIFY2(found.killed > 0 || rounds == 0, "the program was never killed");
}

QTEST_GUILESS_MAIN(TestCrashWindow)
#include "tst_crash_window.moc"
