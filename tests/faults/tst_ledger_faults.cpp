// SPDX-License-Identifier: Apache-2.0
#include "agreement.h"
#include "support/saboteur.h"

#include "features/failures/service/notices.h"
#include "store/ledger_error.h"
#include "store/tables/basket_store.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QStorageInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using Way = FakeTelnyx::Way;
using When = FakeAccount::When;

namespace {

const QString A = u"+13125550101"_s;
const QString B = u"+13125550102"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestLedgerFaults : public QObject
{
    Q_OBJECT

private slots:
    void refusesAndLeavesAsItIs_data();
    void refusesAndLeavesAsItIs();
    void damageInsideIsNoticed();
    void noFolder();
    void readOnlyFolder();
    void everyFailureHasASentence_data();
    void everyFailureHasASentence();
    void aFullDiskIsCalledOne();
    void fullAtTheWrite();
    void fullAtTheSend();
    void fullAtTheOutcome_data();
    void fullAtTheOutcome();
    void fullAtTheOutcomeAndKilled();
    void fullInTheBasket();
    void unreadableBooksSendNothing();
};

void TestLedgerFaults::refusesAndLeavesAsItIs_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"cut off", "cut off in the header", "newer", "text", "noise", "a page of zeros"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestLedgerFaults::refusesAndLeavesAsItIs()
{
    QFETCH(QString, what); // 65
    QTemporaryDir dir;
    const QString path = dir.filePath(u"ledger"_s);
    {
        const auto made = Ledger::open(path);
        QVERIFY(made);
        BasketStore basket(**made, u"acc"_s);
        for (int i = 0; i < 200; ++i)
            QVERIFY(basket.put({{lineOfNumber(u"+1312555%1"_s.arg(i, 4, 10, QLatin1Char('0'))), i}}));
    }
    QByteArray bytes = contentOf(path);
    QVERIFY(bytes.size() > 20'000);
    if (what == u"cut off")
        bytes.truncate(bytes.size() / 2);
    else if (what == u"cut off in the header")
        bytes.truncate(60);
    else if (what == u"newer")
        bytes[63] = 99; // user_version, big endian at offset 60 (sqlite.org/fileformat.html)
    else if (what == u"text")
        bytes = "Dear diary,\n";
    else if (what == u"noise")
        bytes.replace(0, 16, QByteArray(16, '\x7f'));
    else
        bytes = QByteArray(4096, '\0');
    write(path, bytes);

    const auto opened = Ledger::open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Local);
    QVERIFY(!opened.error().title.isEmpty());
    QVERIFY(opened.error().detail.contains(QDir::toNativeSeparators(path)));
    QCOMPARE(contentOf(path), bytes);
}

void TestLedgerFaults::damageInsideIsNoticed()
{
    DeskFixture desk;
    QStringList numbers;
    for (int i = 0; i < 300; ++i)
        numbers += u"+1312555%1"_s.arg(i, 4, 10, QLatin1Char('0'));
    desk.fill(numbers);
    desk.close();
    QByteArray bytes = contentOf(desk.ledgerPath());
    // Overwrite every page but the first: whichever holds the basket is among them.
    for (qsizetype i = 4096; i < bytes.size(); ++i)
        bytes[i] = char(i * 31);
    write(desk.ledgerPath(), bytes);
    QVERIFY(!Ledger::open(desk.ledgerPath()));
    QCOMPARE(contentOf(desk.ledgerPath()), bytes);
    QVERIFY(QFile::remove(desk.ledgerPath()));
    desk.open();
}

void TestLedgerFaults::noFolder()
{
    QTemporaryDir dir;
    const auto opened = Ledger::open(dir.filePath(u"gone/ledger"_s)); // 64
    QVERIFY(!opened);
    QVERIFY(!opened.error().title.isEmpty());
    QVERIFY(!QDir(dir.filePath(u"gone"_s)).exists());
    QVERIFY(!Ledger::open(dir.path())); // a folder is not a ledger
}

void TestLedgerFaults::readOnlyFolder()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"ledger"_s);
    QVERIFY(Ledger::open(path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::ExeOwner));
    const bool above = QFile(dir.filePath(u"probe"_s)).open(QIODevice::WriteOnly);
    const auto opened = Ledger::open(path);
    QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (above)
        QSKIP("this user may write everywhere (root)");
    QVERIFY(!opened);
    QVERIFY(!opened.error().title.isEmpty());
}

void TestLedgerFaults::everyFailureHasASentence_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("busy") << u"5"_s << u"another program"_s;
    QTest::newRow("read-only") << u"8"_s << u"read-only"_s;
    QTest::newRow("read-only, extended") << u"1032"_s << u"read-only"_s;
    QTest::newRow("I/O") << u"778"_s << u"disk"_s;
    QTest::newRow("corrupt") << u"11"_s << u"damaged"_s;
    QTest::newRow("full") << u"13"_s << u"full"_s;
    QTest::newRow("cannot open") << u"14"_s << u"opened"_s;
    QTest::newRow("not a database") << u"26"_s << u"not a ledger"_s;
    QTest::newRow("anything else") << u"1"_s << u"ledger"_s;
}

void TestLedgerFaults::everyFailureHasASentence()
{
    QFETCH(QString, code);
    QFETCH(QString, word);
    const Error error
        = ledgerError(QSqlError({}, u"in SQLite's words"_s, QSqlError::StatementError, code), u"/somewhere/ledger"_s);
    QCOMPARE(error.kind, ErrorKind::Local);
    QVERIFY2(error.title.contains(word, Qt::CaseInsensitive), qPrintable(error.title));
    QVERIFY(error.detail.contains(u"in SQLite's words"_s));
}

/// Row 105, the ledger's part: not "in use", not "damaged".
void TestLedgerFaults::aFullDiskIsCalledOne()
{
    const Error full
        = ledgerError(QSqlError(u"exec"_s, u"database or disk is full"_s, QSqlError::StatementError, u"13"_s),
            u"/somewhere/ledger.sqlite"_s);
    QCOMPARE(full.kind, ErrorKind::Local);
    QCOMPARE(full.cause, Cause::DiskFull);
    QVERIFY2(full.title.contains(u"disk is full"_s), qPrintable(full.title));
    // The same words for other codes only where the disk has no room.
    QTemporaryDir roomy;
    const Error io = ledgerError(
        QSqlError(u"exec"_s, u"disk I/O error"_s, QSqlError::StatementError, u"4874"_s), roomy.filePath(u"ledger"_s));
    QCOMPARE(io.cause, Cause::None);
#ifdef Q_OS_LINUX
    if (QStorageInfo(u"/proc"_s).bytesAvailable() == 0) {
        const Error none = ledgerError(
            QSqlError(u"exec"_s, u"disk I/O error"_s, QSqlError::StatementError, u"4874"_s), u"/proc/ledger"_s);
        QCOMPARE(none.cause, Cause::DiskFull);
    }
#endif
}

void TestLedgerFaults::fullAtTheWrite()
{
    DeskFixture desk; // 63
    desk.fill({A, B});
    Saboteur saboteur(desk.ledgerPath());
    saboteur.obstruct(u"INSERT ON intents"_s, u"1"_s);
    const auto placed = desk.purchases().place(desk.ticket());
    QVERIFY(!placed);
    QCOMPARE(placed.error().kind, ErrorKind::Local);
    QVERIFY(placed.error().detail.contains(u"full"_s));
    QVERIFY(!desk.basket().find(A)->isSent());
    QVERIFY(!desk.services->holds().reserve({A}));
    QCoreApplication::processEvents();
    QCOMPARE(desk.telnyx.seen().size(), size_t(0));
    QCOMPARE(disagreement(desk, {A, B}), QString());
    saboteur.makeRoom();
    QVERIFY(desk.untilState(desk.placeAll(), WriteState::Bought));
    QCOMPARE(disagreement(desk, {A, B}), QString());
}

void TestLedgerFaults::fullAtTheSend()
{
    DeskFixture desk;
    desk.fill({A});
    Saboteur saboteur(desk.ledgerPath());
    saboteur.obstruct(u"UPDATE ON intents"_s, u"NEW.state = 'sent'"_s);
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::NotSent));
    QVERIFY(desk.purchases().find(id)->write.error->detail.contains(u"full"_s));
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 0);
    QCOMPARE(disagreement(desk, {A}), QString());
}

void TestLedgerFaults::fullAtTheOutcome_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("refused");
    QTest::newRow("bought") << u"bought"_s << false;
    QTest::newRow("rejected") << u"rejected"_s << true;
}

void TestLedgerFaults::fullAtTheOutcome()
{
    QFETCH(QString, state);
    QFETCH(bool, refused);
    DeskFixture desk;
    desk.fill({A});
    if (refused)
        desk.telnyx.once("POST", "/number_orders", FakeTelnyx::error(422, "85001", "gone"));
    Saboteur saboteur(desk.ledgerPath());
    saboteur.obstruct(u"UPDATE ON intents"_s, u"NEW.state = '%1'"_s.arg(state));
    const QString id = desk.placeAll();
    const auto failed = [&] {
        const auto purchase = desk.purchases().find(id);
        return purchase->write.error && purchase->write.error->kind == ErrorKind::Local;
    };
    QVERIFY(DeskFixture::until(failed));
    const auto notices = [&] { return desk.services->notices().list(); };
    QCOMPARE(notices().size(), 1); // a person gets to know that the answer has come
    QCOMPARE(notices().front().kind, Notice::Kind::Bad);
    QCOMPARE(notices().front().action, Notice::Action::Retry);
    QVERIFY2(notices().front().sentence.contains(u"could not be stored"_s), qPrintable(notices().front().sentence));
    desk.services->notices().retry(notices().front().key);
    QVERIFY(desk.services->hasOpenWrites()); // the window does not show what the disk does not know
    QVERIFY(desk.basket().find(A)->isSent());
    desk.pass(5s);
    QVERIFY(desk.services->hasOpenWrites());
    saboteur.makeRoom();
    desk.pass(4s);
    QVERIFY(desk.services->hasOpenWrites());
    QCOMPARE(notices().size(), 1);
    desk.pass(1s);
    QVERIFY(!desk.services->hasOpenWrites());
    QVERIFY(notices().isEmpty()); // it is stored
    QCOMPARE(desk.stateOf(id), *writeStateOf(state));
    QCOMPARE(disagreement(desk, {A}), QString());
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 1);
    // It was known all the time: a refusal has had its one look by reference before.
    QCOMPARE(desk.telnyx.count("GET", "/number_orders"), refused ? 1 : 0);
}

void TestLedgerFaults::fullAtTheOutcomeAndKilled()
{
    DeskFixture desk;
    desk.fill({A});
    {
        Saboteur saboteur(desk.ledgerPath());
        saboteur.obstruct(u"UPDATE ON intents"_s, u"NEW.state = 'bought'"_s);
        const QString id = desk.placeAll();
        QVERIFY(DeskFixture::until([&] { return desk.purchases().find(id)->write.error.has_value(); }));
        desk.close();
        saboteur.makeRoom();
    }
    desk.open();
    QVERIFY(untilResolved(desk));
    QCOMPARE(disagreement(desk, {A}), QString());
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 1);
}

void TestLedgerFaults::fullInTheBasket()
{
    DeskFixture desk;
    desk.fill({A});
    {
        Saboteur saboteur(desk.ledgerPath());
        saboteur.obstruct(u"INSERT ON basket_lines"_s, u"NEW.key = '%1'"_s.arg(B));
        const auto added = desk.basket().add({DeskFixture::line(u"+13125550109"_s), DeskFixture::line(B)});
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::Local);
        QCOMPARE(desk.basket().count(), 1); // all or nothing
        saboteur.makeRoom();
    }
    desk.restart();
    QCOMPARE(desk.basket().count(), 1);
}

void TestLedgerFaults::unreadableBooksSendNothing()
{
    DeskFixture desk;
    desk.fill({A});
    {
        Saboteur saboteur(desk.ledgerPath());
        saboteur.run(u"UPDATE basket_lines SET body = x'00'"_s);
    }
    desk.restart();
    QVERIFY(desk.services->trouble());
    QVERIFY(!desk.services->trouble()->title.isEmpty());
    const QList<Notice> notices = desk.services->notices().list();
    QCOMPARE(notices.size(), 1); // why nothing is sent is said before anybody tries
    QCOMPARE(notices.front().kind, Notice::Kind::Bad);
    QVERIFY(notices.front().sentence.contains(desk.services->trouble()->title));
    QVERIFY(desk.basket().lines().empty());
    const auto posted = desk.services->actions().postComment({u"hello"_s, u"sub_number_order"_s, u"s"_s}, this, {});
    QVERIFY(!posted);
    QCoreApplication::processEvents();
    QCOMPARE(desk.telnyx.seen().size(), size_t(0));
}

QTEST_GUILESS_MAIN(TestLedgerFaults)
#include "tst_ledger_faults.moc"
