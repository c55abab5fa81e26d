// SPDX-License-Identifier: Apache-2.0
#include "agreement.h"

#include "api/resources/account/balance.h"
#include "store/ledger_identity.h"

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
Intent journaled(const QString &number)
{
    Intent intent;
    intent.id = u"nd-aaaaaaaaaaaa"_s;
    intent.account = u"acc"_s;
    intent.state = IntentState::Journaled;
    intent.personReference = u"Spring"_s;
    intent.body = R"({"phone_numbers":[{"phone_number":")" + number.toUtf8() + R"("}]})";
    intent.numbers = {*NumberSpan::of(number)};
    intent.createdAt = Moment::fromMicros(TestClock::Start);
    return intent;
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
    QVERIFY(desk.ledger->addIntent(journaled(A)));
    copyFiles(desk.ledgerPath(), path(u"copy"_s), WholeLedger);

    FolderWitness empty(path(u"nothing known here"_s));
    auto copy = Ledger::open(path(u"copy"_s));
    QVERIFY(copy);
    QCOMPARE((*copy)->compareWith(empty, u"second"_s), LedgerDoubt::OtherMachine);
    Books books(**copy, *desk.client, desk.clock, u"acc"_s);
    // The first one may send it yet: the copy must not call it "not sent".
    QCOMPARE(books.purchases().find(u"nd-aaaaaaaaaaaa"_s)->intent.state, IntentState::Unknown);
    QVERIFY(books.hasOpenWrites());
}

void TestLedgerCopies::aCopyBesideTheOriginal()
{
    const auto original = start(path(u"ledger"_s));
    QVERIFY(original->addIntent(journaled(A)));
    copyFiles(path(u"ledger"_s), path(u"copy"_s), WholeLedger);
    const auto copy = start(path(u"copy"_s));
    QCOMPARE(copy->doubt(), LedgerDoubt::Copy);
}

void TestLedgerCopies::aMovedFolderIsNoCopy()
{
    {
        const auto original = start(path(u"ledger"_s));
        QVERIFY(original->addIntent(journaled(A)));
    }
    QVERIFY(QFile::rename(path(u"ledger"_s), path(u"moved"_s)));
    QCOMPARE(start(path(u"moved"_s))->doubt(), LedgerDoubt::None);
    QCOMPARE(start(path(u"moved"_s))->doubt(), LedgerDoubt::None);
}

void TestLedgerCopies::anOlderState()
{
    {
        const auto ledger = start(path(u"ledger"_s));
        QVERIFY(ledger->addIntent(journaled(A)));
        copyFiles(path(u"ledger"_s), path(u"yesterday"_s), WholeLedger);
        Intent sent = journaled(A);
        sent.state = IntentState::Sent;
        QVERIFY(ledger->commitSent(sent));
    }
    QVERIFY(QFile::remove(path(u"ledger"_s)));
    copyFiles(path(u"yesterday"_s), path(u"ledger"_s), WholeLedger);
    const auto restored = start(path(u"ledger"_s));
    QCOMPARE(restored->doubt(), LedgerDoubt::Older);
    DeskFixture desk;
    Books books(*restored, *desk.client, desk.clock, u"acc"_s);
    QCOMPARE(books.purchases().find(u"nd-aaaaaaaaaaaa"_s)->intent.state, IntentState::Unknown);
}

void TestLedgerCopies::aLedgerIsMissing()
{
    {
        const auto ledger = start(path(u"ledger"_s));
        QVERIFY(ledger->addIntent(journaled(A)));
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
    QVERIFY(ledger->putDraft(u"acc"_s, u"s"_s, u"only in the log"_s));
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
        QVERIFY(ledger->addIntent(journaled(A)));
        copyFiles(file, path(u"as after a kill"_s), {QString()});
    }
    QVERIFY(QFile::remove(file));
    QVERIFY(QFile::rename(path(u"as after a kill"_s), file));
    const auto again = start(file);
    QVERIFY(again->lostItsLog());
    QCOMPARE(again->doubt(), LedgerDoubt::None); // the second place knows of no later purchase
    QCOMPARE(again->openIntents(u"acc"_s)->size(), size_t(1));
}

void TestLedgerCopies::theFileAloneIsWhole()
{
    DeskFixture desk;
    desk.fill({A, B});
    const QString id = desk.placeAll();
    QVERIFY(DeskFixture::until([&] { return desk.stateOf(id) != IntentState::Journaled; }));
    copyFiles(desk.ledgerPath(), path(u"while sent"_s), {QString()});
    QVERIFY(desk.untilState(id, IntentState::Bought));
    copyFiles(desk.ledgerPath(), path(u"bought"_s), {QString()});
    const auto sent = Ledger::open(path(u"while sent"_s));
    QCOMPARE((*sent)->openIntents(u"acc"_s)->size(), size_t(1));
    QCOMPARE((*sent)->openIntents(u"acc"_s)->front().state, IntentState::Sent);
    const auto bought = Ledger::open(path(u"bought"_s));
    QCOMPARE((*bought)->intent(id)->front().state, IntentState::Bought);
    QVERIFY((*bought)->basket(u"acc"_s)->empty());
}

void TestLedgerCopies::aPersonTakesItOver()
{
    const auto original = start(path(u"ledger"_s));
    QVERIFY(original->addIntent(journaled(A)));
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
    desk.ledger->holdPurchases(Error{.fault = Fault::Local, .title = u"An older copy."_s, .nothingSent = true});
    const auto placed = desk.purchases().place(desk.ticket());
    QVERIFY(!placed);
    QCOMPARE(placed.error().title, u"An older copy."_s);
    QVERIFY(!desk.basket().find(A)->isSent());
    desk.ledger->holdPurchases({});
    QVERIFY(desk.untilState(desk.placeAll(), IntentState::Bought));
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 1);
}

void TestLedgerCopies::theSandboxLeavesNoMark()
{
    const auto ledger = start(path(u"ledger"_s));
    Intent play = journaled(A);
    play.account = u"sandbox"_s;
    QVERIFY(ledger->addIntent(play));
    QVERIFY(!QFile::exists(path(u"elsewhere"_s)));
    QVERIFY(ledger->addIntent([] {
        Intent real = journaled(B);
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
    QVERIFY((*opened)->addIntent(journaled(A)));
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
    QCOMPARE(desk.stateOf(id), IntentState::Journaled);
    {
        // A second program on the same file takes the journal for that of a killed one.
        const auto second = Ledger::open(desk.ledgerPath());
        QVERIFY(second);
        const Books books(**second, *desk.client, desk.clock, u"acc"_s);
        QCOMPARE((*second)->intent(id)->front().state, IntentState::NotSent);
    }
    const Call next = openTheGate(desk);
    QVERIFY(desk.untilState(id, IntentState::NotSent));
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
    QCOMPARE(desk.stateOf(id), IntentState::Journaled);
    QVERIFY(QFile::remove(desk.ledgerPath()));
    const Call next = openTheGate(desk);
    QVERIFY(desk.untilState(id, IntentState::NotSent));
    QCOMPARE(desk.purchases().find(id)->intent.error->code, u"ledger_moved"_s);
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 0);
}

void TestLedgerCopies::aMissingEntryIsAnError()
{
    const auto ledger = start(path(u"ledger"_s));
    const auto updated = ledger->updateIntent(journaled(A));
    QVERIFY(!updated);
    QCOMPARE(updated.error().fault, Fault::Local);
    QCOMPARE(updated.error().code, u"ledger_changed"_s);
}

QTEST_GUILESS_MAIN(TestLedgerCopies)
#include "tst_ledger_copies.moc"
