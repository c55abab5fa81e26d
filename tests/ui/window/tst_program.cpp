// SPDX-License-Identifier: Apache-2.0
#include "program_run.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

ProgramRun run(const QStringList &arguments, const QProcessEnvironment &environment = bareEnvironment())
{
    return runProgram(QStringLiteral(ND_PROGRAM), arguments, environment);
}

} // namespace

/// The program as a whole: what its options answer, how it ends, what it says when it cannot start.
class TestProgram final : public QObject
{
    Q_OBJECT
private slots:
    void answersWithoutADisplay_data();
    void answersWithoutADisplay();
    void listsWhatItIsMadeOf();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void saysWhyItCannotStart_data();
    void saysWhyItCannotStart();
    void refusesASecondStart();
    void saysWhereTheTourCannotBeWritten();
};

void TestProgram::answersWithoutADisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("contains");
    QTest::newRow("version") << u"--version"_s << QStringLiteral(NUMBERDESK_VERSION);
    QTest::newRow("help") << u"--help"_s << u"--data-dir"_s;
}

void TestProgram::answersWithoutADisplay()
{
    QFETCH(QString, option);
    QFETCH(QString, contains);
    QProcessEnvironment environment = bareEnvironment();
    environment.remove(u"QT_QPA_PLATFORM"_s);
    const ProgramRun done = run({option}, environment);
    QCOMPARE(done.exitCode, 0);
    QVERIFY2(done.out.contains(contains), qPrintable(done.out));
}

void TestProgram::listsWhatItIsMadeOf()
{
    const ProgramRun done = run({u"--version"_s, u"--verbose"_s});
    QCOMPARE(done.exitCode, 0);
    for (const QString &part : {u"Qt"_s, u"SQLite"_s, u"TLS:"_s, u"QtKeychain"_s, u"libphonenumber"_s, u"libsodium"_s}) {
        const QRegularExpression line(u"^%1 .*\\d"_s.arg(part), QRegularExpression::MultilineOption);
        QVERIFY2(done.out.contains(line), qPrintable(part + u" is missing in:\n"_s + done.out));
    }
}

void TestProgram::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s};
    QTest::newRow("a value is missing") << QStringList{u"--data-dir"_s};
    QTest::newRow("too much") << QStringList{u"one"_s, u"two"_s};
}

void TestProgram::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const ProgramRun done = run(arguments);
    QCOMPARE(done.exitCode, 2);
    QVERIFY2(done.errorLines() == 1, qPrintable(done.err));
}

void TestProgram::saysWhyItCannotStart_data()
{
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QString>("says");
    QTest::newRow("unprotected") << u"http://api.telnyx.com/v2"_s << u"unprotected"_s;
    QTest::newRow("no address") << u"not an address"_s << u"https://"_s;
    QTest::newRow("no version") << u"https://api.telnyx.com"_s << u"version"_s;
}

void TestProgram::saysWhyItCannotStart()
{
    QFETCH(QString, baseUrl);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(u"TELNYX_API_KEY"_s, u"KEY_secret_of_the_test"_s);
    environment.insert(u"TELNYX_BASE_URL"_s, baseUrl);
    const ProgramRun done = run({u"--data-dir"_s, folder.path()}, environment);
    QCOMPARE(done.exitCode, 1);
    QVERIFY2(done.err.contains(says), qPrintable(done.err));
    QVERIFY(!done.err.contains(u"KEY_secret_of_the_test"_s));
}

void TestProgram::refusesASecondStart()
{
    const QTemporaryDir folder;
    QProcess first;
    first.setProcessEnvironment(bareEnvironment());
    first.start(QStringLiteral(ND_PROGRAM), {u"--sandbox"_s, u"--data-dir"_s, folder.path()});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"ledger.sqlite"_s)), ProgramPatience);
    const ProgramRun second = run({u"--sandbox"_s, u"--data-dir"_s, folder.path()});
    QCOMPARE(second.exitCode, 1);
    QVERIFY2(second.err.contains(u"already running"_s), qPrintable(second.err));
    QCOMPARE(first.state(), QProcess::Running);
    first.kill();
    first.waitForFinished(ProgramPatience);
}

void TestProgram::saysWhereTheTourCannotBeWritten()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const ProgramRun done = run({u"--tour"_s, folder.filePath(u"file/below"_s)});
    QCOMPARE(done.exitCode, 1);
    QVERIFY2(done.err.contains(u"file"_s), qPrintable(done.err));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
