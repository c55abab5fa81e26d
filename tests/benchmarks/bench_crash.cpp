// SPDX-License-Identifier: Apache-2.0
// The program with its window, killed at random moments of a purchase. ND_CRASH_ROUNDS and ND_CRASH_SEED as in
// tests/faults/crash/tst_crash_window.cpp; what went wrong is said on stderr.
#include "measure.h"

#include "crash_rounds.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

constexpr int UsualRounds = 500;

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("ND_CRASH_ROUNDS", &given);
    const int rounds = given ? asked : UsualRounds;
    const uint wanted = qEnvironmentVariable("ND_CRASH_SEED").toUInt(&given);
    CrashRounds crash(given ? wanted : quint32(QDateTime::currentMSecsSinceEpoch()));
    const QString trouble = crash.measure();
    if (!trouble.isEmpty())
        qFatal("%s", qUtf8Printable(trouble));
    CrashFindings found;
    for (int round = 0; round < rounds; ++round)
        found.add(crash.play(round));
    for (const QString &complaint : std::as_const(found.complaints))
        std::fprintf(stderr, "%s\n", qUtf8Printable(complaint));

    const auto count = [](const QString &what, int value, const char *target = "0") {
        bench::line(u"killed while buying: "_s + what, value, "", target);
    };
    count(u"rounds"_s, found.rounds, "");
    count(u"rounds with a write under way"_s, found.underWay, "");
    count(u"bought twice"_s, found.boughtTwice);
    count(u"bought and out of sight"_s, found.outOfSight);
    count(u"writes without an end"_s, found.withoutEnd);
    count(u"held and unknown"_s, found.unknownHolds);
    count(u"believed wrongly, sent twice or lost"_s, found.untrue);
    count(u"places with the key"_s, found.leaks);
    return 0;
}
