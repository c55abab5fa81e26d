// SPDX-License-Identifier: Apache-2.0
#include "sessions/ledger_care.h"

#include "api/values/customer_reference.h"
#include "features/failures/service/notices.h"
#include "store/ledger.h"
#include "store/tables/write_store.h"
#include "support/patience.h"
#include "support/test_clock.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

WriteRecord purchase(int number)
{
    WriteRecord write;
    write.id = reference::newId();
    write.account = u"acc"_s;
    write.state = WriteState::Journaled;
    write.body = "{}";
    write.numbers = {{13125550000 + number, 13125550000 + number}};
    write.createdAt = Timestamp::fromMicros(TestClock::Start + number);
    return write;
}

/// Runs statements on a ledger that no program has open.
void change(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"changer"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString &statement : statements)
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"changer"_s);
}

} // namespace

class TestLedgerCare : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aSoundLedgerIsNoNews();
    void aBrokenIndexIsMadeAnew();
    void damageHoldsPurchases();
    void aDoubtIsDecidedOnce();
    void backsUp();
    void aBackupThatCannotBeWritten();
    void neverOntoItself();

private:
    void open();
    bool checked();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<LedgerCare> m_care;
    QString m_path;
};

void TestLedgerCare::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"ledger.sqlite"_s);
    open();
    for (int i = 0; i < 50; ++i)
        QVERIFY(WriteStore(*m_ledger).add(purchase(i)));
}

void TestLedgerCare::cleanup()
{
    m_care.reset();
    m_ledger.reset();
}

void TestLedgerCare::open()
{
    m_care.reset();
    m_ledger.reset();
    auto opened = Ledger::open(m_path);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    m_ledger = std::move(opened).take();
    m_notices = std::make_unique<Notices>();
    m_care = std::make_unique<LedgerCare>(*m_ledger, *m_notices);
}

bool TestLedgerCare::checked()
{
    bool done = false;
    const auto listening = connect(m_care.get(), &LedgerCare::checked, this, [&] { done = true; });
    m_care->check();
    const bool came = support::waitFor([&] { return done; });
    disconnect(listening);
    return came;
}

void TestLedgerCare::aSoundLedgerIsNoNews()
{
    QVERIFY(checked());
    QVERIFY(m_notices->list().isEmpty());
    QVERIFY(!m_ledger->heldBecause());
}

void TestLedgerCare::aBrokenIndexIsMadeAnew()
{
    m_care.reset();
    m_ledger.reset();
    // Rows that the index does not know: it is taken out of the schema while they are deleted and written again.
    change(m_path,
        {u"CREATE TABLE kept_schema AS SELECT name, sql FROM sqlite_schema WHERE name = 'intents_age'"_s,
            u"PRAGMA writable_schema = ON"_s,
            u"CREATE TABLE hidden AS SELECT rootpage FROM sqlite_schema WHERE name = 'intents_age'"_s,
            u"UPDATE sqlite_schema SET sql = 'CREATE INDEX intents_age ON intents(account, settled_at)' "
            "WHERE name = 'intents_age'"_s,
            u"DROP TABLE kept_schema"_s, u"DROP TABLE hidden"_s});
    open();
    const auto before = examineLedger(m_path);
    QVERIFY(before);
    QCOMPARE(before->state, LedgerHealth::State::IndexBroken);
    QVERIFY(checked());
    QCOMPARE(m_notices->list().size(), 1);
    QCOMPARE(m_notices->list().front().kind, Notice::Kind::Good);
    QCOMPARE(examineLedger(m_path)->state, LedgerHealth::State::Sound);
    QVERIFY(!m_ledger->heldBecause());
    QCOMPARE(WriteStore(*m_ledger).open(u"acc"_s)->size(), size_t(50));
}

void TestLedgerCare::damageHoldsPurchases()
{
    m_care.reset();
    m_ledger.reset();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    change(m_path,
        {u"CREATE TABLE ballast(a TEXT NOT NULL)"_s,
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
            "INSERT INTO ballast SELECT printf('%0400d', i) FROM n"_s});
    QVERIFY(file.seek(file.size() - 3 * 4096));
    QCOMPARE(file.write(QByteArray(4096, '\x55')), 4096);
    file.close();
    open();
    QVERIFY(checked());
    QCOMPARE(m_notices->list().size(), 1);
    QCOMPARE(m_notices->list().front().kind, Notice::Kind::Bad);
    QVERIFY(m_ledger->heldBecause());
    const auto added = WriteStore(*m_ledger).add(purchase(99));
    QVERIFY(!added);
    QCOMPARE(added.error().code, u"ledger_damaged"_s);
    const auto open = WriteStore(*m_ledger).open(u"acc"_s);
    QCOMPARE(open->size(), size_t(50)); // what can be read stays in sight
    const auto sent = WriteStore(*m_ledger).commitSent(open->front()); // it has waited for its turn
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, u"ledger_damaged"_s);
}

void TestLedgerCare::aDoubtIsDecidedOnce()
{
    FolderWitness witness(m_dir->filePath(u"elsewhere"_s));
    QCOMPARE(m_ledger->compareWith(witness, u"one machine"_s), LedgerDoubt::None);
    open();
    QCOMPARE(m_ledger->compareWith(witness, u"another machine"_s), LedgerDoubt::OtherMachine);
    m_care->begin();
    QVERIFY(m_care->doubt());
    QCOMPARE(m_notices->list().size(), 1);
    QCOMPARE(m_notices->list().front().key, LedgerCare::DoubtKey);
    QCOMPARE(m_notices->list().front().action, Notice::Action::Retry);
    QVERIFY(!WriteStore(*m_ledger).add(purchase(99)));
    QVERIFY(m_care->goOn());
    QVERIFY(!m_care->doubt());
    QVERIFY(m_notices->list().isEmpty());
    QVERIFY(WriteStore(*m_ledger).add(purchase(99)));
    open();
    QCOMPARE(m_ledger->compareWith(witness, thisMachine()), LedgerDoubt::None);
}

void TestLedgerCare::backsUp()
{
    const QString copy = m_dir->filePath(u"copy.sqlite"_s);
    std::optional<Result<Done>> end;
    m_care->backUp(copy, this, [&](const Result<Done> &done) { end = done; });
    QVERIFY(support::waitFor([&] { return end.has_value(); }));
    QVERIFY2(*end, *end ? "" : qPrintable(end->error().detail));
#ifndef Q_OS_WIN // permissions are the folder's there
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(copy) & others));
#endif
    QVERIFY(!QFile::exists(copy + u".part"_s));
    const auto opened = Ledger::open(copy);
    QVERIFY(opened);
    QCOMPARE(WriteStore(**opened).open(u"acc"_s)->size(), size_t(50));
    QCOMPARE((*opened)->identity().id, m_ledger->identity().id);
}

void TestLedgerCare::aBackupThatCannotBeWritten()
{
    std::optional<Result<Done>> end;
    m_care->backUp(
        m_dir->filePath(u"no such folder/copy.sqlite"_s), this, [&](const Result<Done> &done) { end = done; });
    QVERIFY(support::waitFor([&] { return end.has_value(); }));
    QVERIFY(!*end);
    QVERIFY(!end->error().title.isEmpty());
}

void TestLedgerCare::neverOntoItself()
{
    std::optional<Result<Done>> end;
    m_care->backUp(m_dir->path() + u"/./ledger.sqlite"_s, this, [&](const Result<Done> &done) { end = done; });
    QVERIFY(support::waitFor([&] { return end.has_value(); }));
    QVERIFY(!*end);
    QVERIFY(QFile::exists(m_path));
    QCOMPARE(WriteStore(*m_ledger).open(u"acc"_s)->size(), size_t(50));
}

QTEST_GUILESS_MAIN(TestLedgerCare)
#include "tst_ledger_care.moc"
