// SPDX-License-Identifier: Apache-2.0
#include "program_run.h"

#include "support/golden_text.h"
#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/types.h>
#endif

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

ProgramRun run(const QStringList &arguments, const QProcessEnvironment &environment = bareEnvironment())
{
    return runProgram(QStringLiteral(ND_PROGRAM), arguments, environment);
}

/// The program while it runs.
class Running
{
public:
    explicit Running(const QStringList &arguments, const QProcessEnvironment &environment = bareEnvironment())
    {
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(ND_PROGRAM), arguments);
    }
    ~Running() { kill(); }
    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;

    bool isUp() const { return m_process.state() != QProcess::NotRunning; }
    qint64 id() const { return m_process.processId(); }
    const QByteArray &err() const { return m_err; }
    /// Waits until these words stand on its standard error.
    bool says(const QByteArray &words)
    {
        const bool said = support::waitFor(
            [&] {
                m_err += m_process.readAllStandardError();
                return m_err.contains(words) || !isUp();
            },
            ProgramPatience);
        if (!m_err.contains(words))
            qWarning("%s", m_err.constData());
        return said && m_err.contains(words);
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(ProgramPatience);
    }

private:
    QProcess m_process;
    QByteArray m_err;
};

} // namespace

/// The program as a whole: what its options answer, how it ends, what it says when it cannot start.
class TestProgram final : public QObject
{
    Q_OBJECT
private slots:
    void answersWithoutADisplay_data();
    void answersWithoutADisplay();
    void helpIsAsFrozen();
    void listsWhatItIsMadeOf();
    void carriesItsLanguages();
    void speaksTheLanguageOfTheSystem();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void saysWhyItCannotStart_data();
    void saysWhyItCannotStart();
    void handsASecondStartOver();
    void showsWhatItIsStartedWith();
    void saysThatTheFirstDoesNotAnswer();
    void startsAfterOneThatWasKilled();
    void standsBeforeItsLedgerIsOpen();
    void endsWhenItsLedgerIsNone();
    void keepsTheSandboxBesideTheLedger();
    void letsQtsOptionsThrough_data();
    void letsQtsOptionsThrough();
    void logsWhatIsAskedFor();
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

/// What a person reads and a script parses.
void TestProgram::helpIsAsFrozen()
{
    const ProgramRun help = run({u"--help"_s});
    ND_COMPARE_GOLDEN(QStringLiteral(ND_TEST_DATA "/golden/numberdesk.help.txt"), helpText(help.out, u"numberdesk"_s));
    QVERIFY2(help.err.isEmpty(), qPrintable(help.err));
    for (const QString &shorter : {u"-h"_s, u"-v"_s})
        QCOMPARE(run({shorter}).out, run({shorter == u"-h" ? u"--help"_s : u"--version"_s}).out);
    QCOMPARE(run({u"--version"_s}).out.trimmed(), QStringLiteral("Numberdesk " NUMBERDESK_VERSION));
}

void TestProgram::listsWhatItIsMadeOf()
{
    const ProgramRun done = run({u"--version"_s, u"--verbose"_s});
    QCOMPARE(done.exitCode, 0);
    for (const QString &part :
        {u"Qt"_s, u"SQLite"_s, u"TLS:"_s, u"QtKeychain"_s, u"libphonenumber"_s, u"libsodium"_s}) {
        const QRegularExpression line(u"^%1 .*\\d"_s.arg(part), QRegularExpression::MultilineOption);
        QVERIFY2(done.out.contains(line), qPrintable(part + u" is missing in:\n"_s + done.out));
    }
}

/// In the program itself: where its resources lie is up to the version of Qt.
void TestProgram::carriesItsLanguages()
{
    const QString languages = run({u"--version"_s, u"--verbose"_s}).out;
    const QStringList sources = QDir(QStringLiteral(ND_SOURCE_DIR) + u"/translations"_s).entryList({u"*.ts"_s});
    QVERIFY(sources.size() >= 2);
    for (const QString &source : sources) {
        const QString catalogue = QFileInfo(source).completeBaseName() + u".qm"_s;
        QVERIFY2(languages.contains(catalogue), qPrintable(catalogue + u" is missing in:\n"_s + languages));
    }
}

void TestProgram::speaksTheLanguageOfTheSystem()
{
    const QTemporaryDir folder;
    const auto complaint = [&](const QString &locale) {
        QProcessEnvironment environment = bareEnvironment();
        environment.insert(u"LC_ALL"_s, locale);
        environment.remove(u"LANGUAGE"_s);
        return run({u"--data-dir"_s, folder.path(), u"--account"_s, u"Nobody"_s}, environment).err;
    };
    const QString german = complaint(u"de_DE.UTF-8"_s);
    QVERIFY2(german.contains(u"kein Konto namens „Nobody“"_s), qPrintable(german));
    const QString french = complaint(u"fr_FR.UTF-8"_s); // which the program has not
    QVERIFY2(french.contains(u"no account named “Nobody”"_s), qPrintable(french));
}

void TestProgram::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s};
    QTest::newRow("a value is missing") << QStringList{u"--data-dir"_s};
    QTest::newRow("no log rule") << QStringList{u"--log"_s, u"numberdesk.api"_s};
    QTest::newRow("too much") << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("a file that is not there") << QStringList{u"/nowhere/numbers.csv"_s};
    QTest::newRow("a link that buys") << QStringList{u"numberdesk:buy/+13125550000"_s};
    QTest::newRow("a tour with a number") << QStringList{u"--tour"_s, u"/nowhere"_s, u"+13125550000"_s};
    QTest::newRow("one too much") << QStringList{u"--sandbox"_s, u"one"_s};
    QTest::newRow("two accounts") << QStringList{u"--sandbox"_s, u"--account"_s, u"Acme"_s};
    for (const QString &option : {u"account"_s, u"data-dir"_s, u"tour"_s, u"log"_s}) {
        const QString empty = u"--%1="_s.arg(option);
        QTest::newRow(qPrintable(empty)) << QStringList{empty};
    }
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

/// A second start brings the first one's window to the front, tells it the account, and is over.
void TestProgram::handsASecondStartOver()
{
    const QTemporaryDir folder;
    Running first({u"--sandbox"_s, u"--data-dir"_s, folder.path(), u"--log"_s, u"numberdesk.start=true"_s});
    QVERIFY(first.says("the sandbox listens"));
    const ProgramRun plain = run({u"--data-dir"_s, folder.path()});
    QVERIFY2(plain.exitCode == 0, qPrintable(plain.err));
    QVERIFY(first.says("started a second time"));
    const ProgramRun named = run({u"--account"_s, u"sandbox"_s, u"--data-dir"_s, folder.path()});
    QVERIFY2(named.exitCode == 0, qPrintable(named.err));
    const ProgramRun unknown = run({u"--account"_s, u"Nobody"_s, u"--data-dir"_s, folder.path()});
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY2(unknown.err.contains(u"no account named “Nobody”"_s), qPrintable(unknown.err));
    const ProgramRun numbers = run({u"--data-dir"_s, folder.path(), u"+13125550000"_s, u"tel:+13125550001"_s});
    QVERIFY2(numbers.exitCode == 0, qPrintable(numbers.err));
    const ProgramRun rubbish = run({u"--data-dir"_s, folder.path(), u"numberdesk:buy/+13125550000"_s});
    QCOMPARE(rubbish.exitCode, 2);
    QVERIFY(first.isUp());
}

/// Before there is an account in use.
void TestProgram::showsWhatItIsStartedWith()
{
    const QTemporaryDir folder;
    Running first(
        {u"--sandbox"_s, u"--data-dir"_s, folder.path(), u"--log"_s, u"numberdesk.*=true"_s, u"tel:+13125550000"_s});
    QVERIFY(first.says("what was asked for is shown"));
    QVERIFY(!first.err().contains("3125550000")); // links of others are not for the log
}

/// The program that has the folder stands still: that is said, soon, and nobody gets the folder.
void TestProgram::saysThatTheFirstDoesNotAnswer()
{
#ifndef Q_OS_UNIX
    QSKIP("needs a process that can be stopped");
#else
    const QTemporaryDir folder;
    Running first({u"--sandbox"_s, u"--data-dir"_s, folder.path(), u"--log"_s, u"numberdesk.start=true"_s});
    QVERIFY(first.says("the sandbox listens"));
    ::kill(pid_t(first.id()), SIGSTOP);
    const ProgramRun second = run({u"--sandbox"_s, u"--data-dir"_s, folder.path()});
    ::kill(pid_t(first.id()), SIGCONT);
    QCOMPARE(second.exitCode, 1);
    QVERIFY2(second.err.contains(u"already running"_s), qPrintable(second.err));
    QVERIFY(first.isUp());
#endif
}

void TestProgram::startsAfterOneThatWasKilled()
{
    const QTemporaryDir folder;
    const QTemporaryDir temporary;
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(u"TMPDIR"_s, temporary.path());
    const QStringList arguments{u"--sandbox"_s, u"--data-dir"_s, folder.path(), u"--log"_s, u"numberdesk.start=true"_s};
    {
        Running first(arguments, environment);
        QVERIFY(first.says("the sandbox listens"));
        first.kill();
    }
    Running second(arguments, environment);
    QVERIFY(second.says("the sandbox listens"));
    // A folder for a tour is for a tour.
    QVERIFY(QDir(temporary.path()).entryList({u"numberdesk*"_s}, QDir::Dirs).isEmpty());
}

/// A slow disk keeps nobody waiting for a window. Whoever starts it a second time in between is heard, and whoever
/// kills it there loses nothing.
void TestProgram::standsBeforeItsLedgerIsOpen()
{
    const QTemporaryDir folder;
    const QStringList arguments{u"--sandbox"_s, u"--data-dir"_s, folder.path(), u"--log"_s, u"numberdesk.*=true"_s};
    {
        Running first(arguments);
        QVERIFY(first.says("the window stands"));
        first.kill();
    }
    Running second(arguments);
    QVERIFY(second.says("the window stands"));
    QCOMPARE(run({u"--sandbox"_s, u"--data-dir"_s, folder.path(), u"+13125550101"_s}).exitCode, 0);
    QVERIFY(second.says("what was asked for is shown"));
    const qsizetype stands = second.err().indexOf("the window stands");
    const qsizetype opened = second.err().indexOf("numberdesk.ledger: open:");
    QVERIFY2(stands >= 0 && stands < opened, second.err().constData());
}

void TestProgram::endsWhenItsLedgerIsNone()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"ledger.sqlite"_s));
    const QByteArray rubbish = QByteArray("a letter\n").repeated(100);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rubbish) > 0);
    file.close();
    const ProgramRun done = run({u"--sandbox"_s, u"--data-dir"_s, folder.path()});
    QCOMPARE(done.exitCode, 1);
    QVERIFY2(done.err.contains(u"not a ledger"_s), qPrintable(done.err));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), rubbish);
}

void TestProgram::keepsTheSandboxBesideTheLedger()
{
    const QTemporaryDir folder;
    const QStringList arguments{u"--sandbox"_s, u"--data-dir"_s, folder.path(), u"--log"_s, u"numberdesk.start=true"_s};
    const QString state = folder.filePath(u"sandbox.state"_s);
    const auto size = [](const QString &path) { return QFileInfo(path).size(); }; // 0 where there is none
    {
        Running first(arguments);
        QVERIFY(first.says("the sandbox listens"));
        QTRY_VERIFY(size(state) > 0);
        first.kill();
    }
    QFile file(state);
    QVERIFY(file.open(QIODevice::Append) && file.write("<html>\n") > 0);
    file.close();
    Running second(arguments);
    QVERIFY(second.says("the sandbox listens"));
    QTRY_VERIFY(size(state + u".damaged"_s) > 0);
    QTRY_VERIFY(size(state) > 0);
}

void TestProgram::letsQtsOptionsThrough_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("reverse") << QStringList{u"-reverse"_s};
    QTest::newRow("style") << QStringList{u"-style"_s, u"fusion"_s};
    QTest::newRow("style=") << QStringList{u"--style=fusion"_s};
    QTest::newRow("platform") << QStringList{u"-platform"_s, u"offscreen"_s, u"-qwindowgeometry"_s, u"800x600+0+0"_s};
}

void TestProgram::letsQtsOptionsThrough()
{
    QFETCH(QStringList, options);
    const QTemporaryDir folder;
    Running program(
        QStringList{u"--sandbox"_s, u"--data-dir"_s, folder.path(), u"--log"_s, u"numberdesk.start=true"_s} + options);
    QVERIFY(program.says("the sandbox listens"));
    QCOMPARE(run(QStringList{u"--version"_s} + options).exitCode, 0);
}

/// What goes on, on demand, and never a key. --help names every category.
void TestProgram::logsWhatIsAskedFor()
{
    const QTemporaryDir folder;
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(u"TELNYX_API_KEY"_s, u"KEY_secret_of_the_test"_s);
    environment.insert(u"TELNYX_BASE_URL"_s, u"http://127.0.0.1:9/v2"_s); // nobody is there
    Running program(
        {u"--data-dir"_s, folder.path(), u"--log"_s, u"numberdesk.api=true;numberdesk.ledger=true"_s}, environment);
    QVERIFY(program.says("numberdesk.ledger: open:"));
    QVERIFY(program.says("numberdesk.api: GET http://127.0.0.1:9/v2/balance"));
    QVERIFY(program.says("number_orders?page%5Bnumber%5D=1&page%5Bsize%5D=250: 0, "));
    QVERIFY(!program.err().contains("KEY_secret_of_the_test"));
    QVERIFY(!program.err().contains("numberdesk.start"));
    program.kill();

    Running sandbox({u"--sandbox"_s, u"--data-dir"_s, folder.path(), u"--log"_s, u"numberdesk.*=true"_s});
    QVERIFY(sandbox.says("numberdesk.sandbox: begins anew in"));
    QVERIFY(sandbox.says("numberdesk.start: the sandbox listens"));
    QVERIFY(sandbox.says("numberdesk.accounts: the key of sandbox is in memory"));
    QVERIFY(sandbox.says("numberdesk.accounts: open: sandbox at 127.0.0.1"));
    const QString help = run({u"--help"_s}).out;
    for (const char *category :
        {"accounts", "api", "writes", "ledger", "tracker", "webhooks", "watches", "sandbox", "start"})
        QVERIFY2(help.contains(u"numberdesk."_s + QLatin1StringView(category)), category);
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
