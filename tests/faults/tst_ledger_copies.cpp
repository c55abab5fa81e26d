// SPDX-License-Identifier: Apache-2.0
#include "agreement.h"

#include "api/resources/account/balance.h"
#include "store/ledger_identity.h"
#include "store/tables/basket_store.h"
#include "store/tables/draft_store.h"
#include "store/tables/write_store.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;

namespace {

const QString A = u"+13125550101"_s;
const QString B = u"+13125550102"_s;

/// Copies the ledger as a file manager does, while it is open.
void copyFiles(const QString &from, const QString &to, const QStringList &endings)
{
    for (const QString &ending : endings) {
        QFile::remove(to + ending);
        QVERIFY(QFile::copy(from + ending, to + ending));
    }
}

const QStringList WholeLedger{QString(), u"-wal"_s};

/// A write as a killed program leaves it: in the journal, nothing sent.
WriteRecord journaled(const QString &number)
{
    WriteRecord write;
    write.id = u"nd-aaaaaaaaaaaa"_s;
    write.account = u"acc"_s;
    write.state = WriteState::Journaled;
    write.userReference = u"Spring"_s;
    write.body = R"({"phone_numbers":[{"phone_number":")" + number.toUtf8() + R"("}]})";
    write.numbers = {*NumberSpan::of(number)};
    write.createdAt = Timestamp::fromMicros(TestClock::Start);
    return write;
}

/// The budget of the account is used up: what is placed now waits in the journal.
void closeTheGate(DeskFixture &desk)
{
    desk.telnyx.once("GET", "/balance", [](const FakeTelnyx::Seen &) {
        auto answer = FakeTelnyx::data({{u"balance"_s, u"1.00"_s}});
        answer.headers = {{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "30"}};
        return answer;
    });
    bool read = false;
    const Call balance = desk.client->send(endpoint::getBalance(), [&](const auto &) { read = true; });
    QVERIFY(DeskFixture::until([&] { return read; }));
}

/// Time passes, and the next request makes the gate look at the clock.
Call openTheGate(DeskFixture &desk)
{
    desk.clock.advance(60s);
    return desk.client->send(endpoint::getBalance(), [](const auto &) {});
}

} // namespace

/// Row 100: one ledger leads one life.
class TestLedgerCopies : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anotherMachineProvesNothing();
    void aCopyBesideTheOriginal();
    void aMovedFolderIsNoCopy();
    void anOlderState();
    void aLedgerIsMissing();
    void theLogIsMissing();
    void theLogIsMissingAndNoPurchaseIs();
    void theFileAloneIsWhole();
    void aPersonTakesItOver();
    void nothingIsBoughtWhileItIsHeld();
    void theSandboxLeavesNoMark();
    void withoutASecondPlace();
    void theLockWasRemoved();
    void deletedWhileItRuns_data();
    void deletedWhileItRuns();
    void deletedBetweenJournalAndSending();
    void aMissingEntryIsAnError();

private:
    /// Opens a ledger and compares it, as the program's start does.
    std::unique_ptr<Ledger> start(const QString &path, const QString &machine = u"this"_s);
    QString path(const QString &name) const { return m_dir->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FolderWitness> m_witness;
};

void TestLedgerCopies::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_witness = std::make_unique<FolderWitness>(path(u"elsewhere"_s));
}

std::unique_ptr<Ledger> TestLedgerCopies::start(const QString &path, const QString &machine)
{
    auto opened = Ledger::open(path);
    if (!opened)
        return nullptr;
    std::unique_ptr<Ledger> ledger = std::move(opened).take();
    (void)ledger->compareWith(*m_witness, machine);
    return ledger;
}

void TestLedgerCopies::anotherMachineProvesNothing()
{
    DeskFixture desk;
    (void)desk.ledger->compareWith(*m_witness, u"first"_s);
    QVERIFY(WriteStore(*desk.ledger).add(journaled(A)));
    copyFiles(desk.ledgerPath(), path(u"copy"_s), WholeLedger);

    FolderWitness empty(path(u"nothing known here"_s));
    auto copy = Ledger::open(path(u"copy"_s));
    QVERIFY(copy);
    QCOMPARE((*copy)->compareWith(empty, u"second"_s), LedgerDoubt::OtherMachine);
    AccountServices services(**copy, *desk.client, desk.clock, u"acc"_s);
    // The first one may send it yet: the copy must not call it "not sent".
    QCOMPARE(services.purchases().find(u"nd-aaaaaaaaaaaa"_s)->write.state, WriteState::Unknown);
    QVERIFY(services.hasOpenWrites());
}

void TestLedgerCopies::aCopyBesideTheOriginal()
{
    const auto original = start(path(u"ledger"_s));
    QVERIFY(WriteStore(*original).add(journaled(A)));
    copyFiles(path(u"ledger"_s), path(u"copy"_s), WholeLedger);
    const auto copy = start(path(u"copy"_s));
    QCOMPARE(copy->doubt(), LedgerDoubt::Copy);
}

void TestLedgerCopies::aMovedFolderIsNoCopy()
{
    {
        const auto original = start(path(u"ledger"_s));
        QVERIFY(WriteStore(*original).add(journaled(A)));
    }
    QVERIFY(QFile::rename(path(u"ledger"_s), path(u"moved"_s)));
    QCOMPARE(start(path(u"moved"_s))->doubt(), LedgerDoubt::None);
    QCOMPARE(start(path(u"moved"_s))->doubt(), LedgerDoubt::None);
}

void TestLedgerCopies::anOlderState()
{
    {
        const auto ledger = start(path(u"ledger"_s));
        QVERIFY(WriteStore(*ledger).add(journaled(A)));
        copyFiles(path(u"ledger"_s), path(u"yesterday"_s), WholeLedger);
        WriteRecord sent = journaled(A);
        sent.state = WriteState::Sent;
        QVERIFY(WriteStore(*ledger).commitSent(sent));
    }
    QVERIFY(QFile::remove(path(u"ledger"_s)));
    copyFiles(path(u"yesterday"_s), path(u"ledger"_s), WholeLedger);
    const auto restored = start(path(u"ledger"_s));
    QCOMPARE(restored->doubt(), LedgerDoubt::Older);
    DeskFixture desk;
    AccountServices services(*restored, *desk.client, desk.clock, u"acc"_s);
    QCOMPARE(services.purchases().find(u"nd-aaaaaaaaaaaa"_s)->write.state, WriteState::Unknown);
}

void TestLedgerCopies::aLedgerIsMissing()
{
    {
        const auto ledger = start(path(u"ledger"_s));
        QVERIFY(WriteStore(*ledger).add(journaled(A)));
    }
    QVERIFY(QFile::remove(path(u"ledger"_s)));
    const auto fresh = start(path(u"ledger"_s));
    QCOMPARE(fresh->doubt(), LedgerDoubt::Replaced);
    QVERIFY(fresh->takeOver());
    QCOMPARE(start(path(u"other"_s))->doubt(), LedgerDoubt::None);
}

void TestLedgerCopies::theLogIsMissing()
{
    const auto ledger = start(path(u"ledger"_s));
    QVERIFY(DraftStore(*ledger, u"acc"_s).put(u"s"_s, u"only in the log"_s));
    copyFiles(path(u"ledger"_s), path(u"alone"_s), {QString()});
    FolderWitness none{QString()};
    const auto alone = Ledger::open(path(u"alone"_s));
    QVERIFY(alone);
    QVERIFY((*alone)->endedUncleanly());
    QCOMPARE((*alone)->compareWith(none, u"this"_s), LedgerDoubt::LogMissing);
}

void TestLedgerCopies::theLogIsMissingAndNoPurchaseIs()
{
    const QString file = path(u"ledger"_s);
    {
        const auto ledger = start(file);
        QVERIFY(WriteStore(*ledger).add(journaled(A)));
        copyFiles(file, path(u"as after a kill"_s), {QString()});
    }
    QVERIFY(QFile::remove(file));
    QVERIFY(QFile::rename(path(u"as after a kill"_s), file));
    const auto again = start(file);
    QVERIFY(again->lostItsLog());
    QCOMPARE(again->doubt(), LedgerDoubt::None); // the second place knows of no later purchase
    QCOMPARE(WriteStore(*again).open(u"acc"_s)->size(), size_t(1));
}

void TestLedgerCopies::theFileAloneIsWhole()
{
    DeskFixture desk;
    desk.fill({A, B});
    const QString id = desk.placeAll();
    QVERIFY(DeskFixture::until([&] { return desk.stateOf(id) != WriteState::Journaled; }));
    copyFiles(desk.ledgerPath(), path(u"while sent"_s), {QString()});
    QVERIFY(desk.untilState(id, WriteState::Bought));
    copyFiles(desk.ledgerPath(), path(u"bought"_s), {QString()});
    const auto sent = Ledger::open(path(u"while sent"_s));
    QCOMPARE(WriteStore(**sent).open(u"acc"_s)->size(), size_t(1));
    QCOMPARE(WriteStore(**sent).open(u"acc"_s)->front().state, WriteState::Sent);
    const auto bought = Ledger::open(path(u"bought"_s));
    QCOMPARE((*WriteStore(**bought).find(id))->state, WriteState::Bought);
    QVERIFY(BasketStore(**bought, u"acc"_s).lines()->empty());
}

void TestLedgerCopies::aPersonTakesItOver()
{
    const auto original = start(path(u"ledger"_s));
    QVERIFY(WriteStore(*original).add(journaled(A)));
    copyFiles(path(u"ledger"_s), path(u"copy"_s), WholeLedger);
    QString own;
    {
        const auto copy = start(path(u"copy"_s));
        QCOMPARE(copy->doubt(), LedgerDoubt::Copy);
        QVERIFY(copy->takeOver());
        own = copy->identity().id;
        QVERIFY(own != original->identity().id);
    }
    const auto again = start(path(u"copy"_s), thisMachine());
    QCOMPARE(again->doubt(), LedgerDoubt::None);
    QCOMPARE(again->identity().id, own);
}

void TestLedgerCopies::nothingIsBoughtWhileItIsHeld()
{
    DeskFixture desk;
    desk.fill({A});
    desk.ledger->holdPurchases(Error{.kind = ErrorKind::Local, .title = u"An older copy."_s, .nothingSent = true});
    const auto placed = desk.purchases().place(desk.ticket());
    QVERIFY(!placed);
    QCOMPARE(placed.error().title, u"An older copy."_s);
    QVERIFY(!desk.basket().find(A)->isSent());
    desk.ledger->holdPurchases({});
    QVERIFY(desk.untilState(desk.placeAll(), WriteState::Bought));
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 1);
}

void TestLedgerCopies::theSandboxLeavesNoMark()
{
    const auto ledger = start(path(u"ledger"_s));
    WriteRecord play = journaled(A);
    play.account = u"sandbox"_s;
    QVERIFY(WriteStore(*ledger).add(play));
    QVERIFY(!QFile::exists(path(u"elsewhere"_s)));
    QVERIFY(WriteStore(*ledger).add([] {
        WriteRecord real = journaled(B);
        real.id = u"nd-bbbbbbbbbbbb"_s;
        return real;
    }()));
    QCOMPARE(QDir(path(u"elsewhere"_s)).entryList(QDir::Files).size(), 1);
}

void TestLedgerCopies::withoutASecondPlace()
{
    const auto opened = Ledger::open(path(u"ledger"_s));
    FolderWitness none{QString()};
    QCOMPARE((*opened)->compareWith(none, {}), LedgerDoubt::None);
    QVERIFY(WriteStore(**opened).add(journaled(A)));
    // A place that cannot be written to is as good as none.
    FolderWitness blocked(path(u"ledger"_s) + u"/below a file"_s);
    QCOMPARE((*opened)->compareWith(blocked, u"this"_s), LedgerDoubt::None);
}

void TestLedgerCopies::theLockWasRemoved()
{
    DeskFixture desk;
    desk.fill({A});
    closeTheGate(desk);
    const QString id = desk.placeAll();
    QCOMPARE(desk.stateOf(id), WriteState::Journaled);
    {
        // A second program on the same file takes the journal for that of a killed one.
        const auto second = Ledger::open(desk.ledgerPath());
        QVERIFY(second);
        const AccountServices services(**second, *desk.client, desk.clock, u"acc"_s);
        QCOMPARE((*WriteStore(**second).find(id))->state, WriteState::NotSent);
    }
    const Call next = openTheGate(desk);
    QVERIFY(desk.untilState(id, WriteState::NotSent));
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 0);
    QVERIFY(desk.account.orders().empty());
}

void TestLedgerCopies::deletedWhileItRuns_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"deleted", "replaced by a copy", "moved away", "only the log"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestLedgerCopies::deletedWhileItRuns()
{
#ifdef Q_OS_WIN
    QSKIP("an open file cannot be deleted there");
#endif
    QFETCH(QString, how);
    DeskFixture desk;
    desk.fill({A});
    const QString file = desk.ledgerPath();
    if (how == u"deleted")
        QVERIFY(QFile::remove(file) && QFile::remove(file + u"-wal"_s));
    else if (how == u"replaced by a copy")
        QVERIFY(QFile::copy(file, file + u"2"_s) && QFile::remove(file) && QFile::rename(file + u"2"_s, file));
    else if (how == u"moved away")
        QVERIFY(QFile::rename(file, file + u"2"_s));
    else
        QVERIFY(QFile::remove(file + u"-wal"_s));
    const auto placed = desk.purchases().place(desk.ticket());
    QVERIFY(!placed);
    QCOMPARE(placed.error().code, u"ledger_moved"_s);
    QVERIFY(!placed.error().title.isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 0);
}

void TestLedgerCopies::deletedBetweenJournalAndSending()
{
#ifdef Q_OS_WIN
    QSKIP("an open file cannot be deleted there");
#endif
    DeskFixture desk;
    desk.fill({A});
    closeTheGate(desk);
    const QString id = desk.placeAll();
    QCOMPARE(desk.stateOf(id), WriteState::Journaled);
    QVERIFY(QFile::remove(desk.ledgerPath()));
    const Call next = openTheGate(desk);
    QVERIFY(desk.untilState(id, WriteState::NotSent));
    QCOMPARE(desk.purchases().find(id)->write.error->code, u"ledger_moved"_s);
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 0);
}

void TestLedgerCopies::aMissingEntryIsAnError()
{
    const auto ledger = start(path(u"ledger"_s));
    const auto updated = WriteStore(*ledger).update(journaled(A));
    QVERIFY(!updated);
    QCOMPARE(updated.error().kind, ErrorKind::Local);
    QCOMPARE(updated.error().code, u"ledger_changed"_s);
}

QTEST_GUILESS_MAIN(TestLedgerCopies)
#include "tst_ledger_copies.moc"
