// SPDX-License-Identifier: Apache-2.0
#include "program_run.h"

#include "ui/tour/script.h"

#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QLabel>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto Always = [] { return true; };
const auto Never = [] { return false; };

/// On a grid of points: enough to tell a window from an empty sheet.
int coloursOf(const QImage &picture)
{
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 7) {
        for (int x = 0; x < picture.width(); x += 7)
            colours.insert(picture.pixel(x, y));
    }
    return int(colours.size());
}

/// How a script has ended: the failed step, empty for none. Waits for it.
std::optional<QString> ending(Script &script)
{
    QSignalSpy finished(&script, &Script::finished);
    script.start();
    if (finished.isEmpty() && !finished.wait(60'000))
        return {};
    return finished.front().front().toString();
}

} // namespace

/// The tour, and the script that plays it: what comes true is said, what does not is named.
class TestTour final : public QObject
{
    Q_OBJECT
private slots:
    void saysEachStepInTurn();
    void namesTheStepThatFails_data();
    void namesTheStepThatFails();
    void isPlayedOnTheSandboxOnly();
    void endsWithTheStepThatFails();
};

void TestTour::saysEachStepInTurn()
{
    QTemporaryDir folder;
    QLabel shown(u"A picture"_s);
    QStringList acted;
    int asked = 0;
    Script script(folder.path(), 60s);
    script.add({u"first"_s,
        [&] {
            acted += u"first"_s;
            return true;
        },
        [&] { return ++asked > 3; }}); // comes true after a while
    Script::Step second(
        u"the second"_s,
        [&] {
            acted += u"second"_s;
            return acted.size() > 3; // is not possible at once
        },
        Always);
    second.picture = [&] { return &shown; };
    second.report = [] { return u"seen"_s; };
    script.add(second);
    QSignalSpy said(&script, &Script::said);
    QCOMPARE(ending(script), std::optional(QString()));
    QCOMPARE(said.size(), 2);
    QCOMPARE(said.at(0).front().toString(), u"first"_s);
    QCOMPARE(said.at(1).front().toString(), u"the second: seen"_s);
    QCOMPARE(acted, QStringList({u"first"_s, u"second"_s, u"second"_s, u"second"_s}));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"01-the-second.png"_s});
    QCOMPARE(QImage(folder.filePath(u"01-the-second.png"_s)).size(), shown.grab().size());
}

void TestTour::namesTheStepThatFails_data()
{
    QTest::addColumn<QString>("broken");
    for (const char *broken : {"cannot be done", "does not come true", "has nothing to show", "cannot be saved"})
        QTest::newRow(broken) << QString::fromLatin1(broken);
}

void TestTour::namesTheStepThatFails()
{
    QFETCH(QString, broken);
    QTemporaryDir folder;
    QLabel shown(u"A picture"_s);
    const bool atOnce = broken == u"has nothing to show" || broken == u"cannot be saved";
    Script script(folder.filePath(broken == u"cannot be saved" ? u"not/there"_s : QString()), atOnce ? 60s : 300ms);
    Script::Step step(broken, Always, Always);
    if (broken == u"cannot be done")
        step.act = Never;
    else if (broken == u"does not come true")
        step.isTrue = Never;
    else if (broken == u"has nothing to show")
        step.picture = [] { return nullptr; };
    else
        step.picture = [&] { return &shown; };
    bool wentOn = false;
    script.add({u"before"_s, Always, Always});
    script.add(step);
    script.add({u"after"_s,
        [&] {
            wentOn = true;
            return true;
        },
        Always});
    QSignalSpy said(&script, &Script::said);
    QCOMPARE(ending(script), std::optional(broken));
    QCOMPARE(said.size(), 1);
    QVERIFY(!wentOn);
}

void TestTour::isPlayedOnTheSandboxOnly()
{
    QTcpServer witness;
    QVERIFY(witness.listen(QHostAddress::LocalHost));
    const QTemporaryDir folder;
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(u"TELNYX_API_KEY"_s, u"KEY_of_a_real_account"_s);
    environment.insert(u"TELNYX_BASE_URL"_s, u"http://127.0.0.1:%1/v2"_s.arg(witness.serverPort()));
    for (const QString &home : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(home, folder.filePath(u"home"_s));
    const ProgramRun done = runProgram(QStringLiteral(ND_PROGRAM),
        {u"--tour"_s, folder.filePath(u"new/pictures"_s), u"--data-dir"_s, folder.filePath(u"data"_s)}, environment);
    QVERIFY2(done.exitCode == 0, qPrintable(done.out + done.err));
    QVERIFY2(!witness.hasPendingConnections(), "the tour has asked the configured account");

    const QDir pictures(folder.filePath(u"new/pictures"_s));
    const QStringList files = pictures.entryList({u"*.png"_s}, QDir::Files, QDir::Name);
    static const QRegularExpression numbered(u"^\\d\\d-(.+)\\.png$"_s);
    QStringList shown;
    for (const QString &file : files) {
        const QString step = numbered.match(file).captured(1);
        const QImage picture(pictures.filePath(file));
        QVERIFY2(picture.width() >= 400 && coloursOf(picture) > 20, qPrintable(file + u" is blank"_s));
        shown += step;
        const QRegularExpression line(
            u"^"_s + QString(step).replace(u'-', u' ') + u"(:.*)?$"_s, QRegularExpression::MultilineOption);
        QVERIFY2(done.out.contains(line), qPrintable(step + u" is not said in:\n"_s + done.out));
    }
    for (const QString &step : {u"coverage"_s, u"search"_s, u"basket"_s, u"reserve"_s, u"ticket"_s, u"orders"_s,
             u"bulk-order"_s, u"rejection"_s, u"paperwork-approved"_s, u"comments"_s, u"report"_s})
        QVERIFY2(shown.contains(step), qPrintable(step));

    QVERIFY(QFile::exists(folder.filePath(u"data/ledger.sqlite"_s)));
    QDirIterator stray(
        folder.filePath(u"home"_s), {u"*numberdesk*"_s}, QDir::AllEntries | QDir::Hidden, QDirIterator::Subdirectories);
    QVERIFY2(!stray.hasNext(), qPrintable(stray.next()));
}

void TestTour::endsWithTheStepThatFails()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"01-coverage.png"_s)); // in the way of the first picture
    const ProgramRun done = runProgram(QStringLiteral(ND_PROGRAM), {u"--tour"_s, folder.path()}, bareEnvironment());
    QCOMPARE(done.exitCode, 1);
    QVERIFY2(done.err.contains(u"failed at: coverage\n"_s), qPrintable(done.err));
    QCOMPARE(done.out, u"open coverage\n"_s);
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
