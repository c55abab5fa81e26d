// SPDX-License-Identifier: Apache-2.0
#include "store/ledger.h"
#include "store/tables/basket_store.h"
#include "store/tables/document_store.h"
#include "store/tables/draft_store.h"
#include "store/tables/hold_store.h"
#include "store/tables/order_store.h"
#include "store/tables/price_store.h"
#include "store/tables/purchase_store.h"
#include "store/tables/report_store.h"
#include "store/tables/write_store.h"

#include "api/values/customer_reference.h"
#include "support/test_clock.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nd;

class TestLedger : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsAnWriteWhole();
    void changesAnWrite();
    void listsOpenOnes();
    void refusesASharedNumber();
    void refusesABlockAcrossANumber();
    void refusesAmongManyNumbers();
    void refusesANumberOfAHiddenBlock();
    void refusesAClaim();
    void otherAccountsAreFree();
    void aSettledWriteFreesItsNumbers();
    void aTransactionIsAllOrNothing();
    void keepsTheBasketInOrder();
    void joinsHoldsToLines();
    void keepsOrders();
    void keepsPricesExact();
    void keepsReports();
    void migratesStepByStep();
    void takesUpTheFirstVersion();
    void failures();
    void drafts();
    void keepsThingsOnShelves();
    void aFailedMigrationLeavesTheVersionBefore();
    void isPrivate();

private:
    std::unique_ptr<Ledger> open(const std::vector<Migration> &migrations = ledgerMigrations());
    WriteRecord write(const QStringList &numbers, WriteState state = WriteState::Journaled) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Ledger> m_ledger;
};

std::unique_ptr<Ledger> TestLedger::open(const std::vector<Migration> &migrations)
{
    auto opened = Ledger::open(m_dir->filePath(u"ledger"_s), migrations);
    return opened ? std::move(opened).take() : nullptr;
}

WriteRecord TestLedger::write(const QStringList &numbers, WriteState state) const
{
    WriteRecord write;
    write.id = reference::newId();
    write.account = u"acc"_s;
    write.state = state;
    write.body = "{}";
    write.createdAt = Timestamp::fromMicros(TestClock::Start);
    for (const QString &number : numbers)
        write.numbers.push_back(*NumberSpan::of(number));
    return write;
}

void TestLedger::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_ledger = open();
    QVERIFY(m_ledger);
}

void TestLedger::cleanup()
{
    m_ledger.reset();
}

void TestLedger::keepsAnWriteWhole()
{
    WriteRecord before = write({u"+13125550101"_s, u"+13125550102"_s});
    before.kind = WriteKind::Extension;
    before.subject = u"res-1"_s;
    before.userReference = u"Spring „campaign“"_s;
    before.body = QByteArray("{\"a\":\"\xc3\xa4\"}");
    before.claims = {u"reservation/res-1"_s};
    before.lines = "[1]";
    before.context = {{u"expires_at"_s, u"1790000000000001"_s}};
    before.error = Error{.kind = ErrorKind::OutcomeUnknown,
        .httpStatus = 502,
        .code = u"1"_s,
        .title = u"t"_s,
        .detail = u"d"_s,
        .pointer = u"/"_s,
        .requestId = u"r"_s,
        .nothingSent = true};
    before.sentAt = Timestamp::fromMicros(TestClock::Start + 1);
    before.lookedAt = Timestamp::fromMicros(TestClock::Start + 2);
    before.lookUps = 7;
    before.quiet = std::chrono::milliseconds(12'345);
    QVERIFY(WriteStore(*m_ledger).add(before));
    m_ledger = nullptr;
    m_ledger = open();

    const auto found = WriteStore(*m_ledger).find(before.id);
    QVERIFY(found && *found);
    const WriteRecord &after = **found;
    QCOMPARE(after.kind, before.kind);
    QCOMPARE(after.state, before.state);
    QCOMPARE(after.subject, before.subject);
    QCOMPARE(after.userReference, before.userReference);
    QCOMPARE(after.body, before.body);
    QCOMPARE(after.lines, before.lines);
    QCOMPARE(after.context, before.context);
    QCOMPARE(after.claims, before.claims);
    QVERIFY(after.numbers == before.numbers);
    QVERIFY(after.error == before.error);
    QVERIFY(after.createdAt == before.createdAt);
    QVERIFY(after.sentAt == before.sentAt);
    QVERIFY(after.lookedAt == before.lookedAt);
    QVERIFY(!after.settledAt.isValid());
    QCOMPARE(after.lookUps, 7);
    QCOMPARE(after.quiet.count(), 12'345);
}

void TestLedger::changesAnWrite()
{
    WriteRecord one = write({u"+13125550101"_s});
    QVERIFY(WriteStore(*m_ledger).add(one));
    one.state = WriteState::Bought;
    one.telnyxId = u"order-1"_s;
    one.recordStatus = u"pending"_s;
    QVERIFY(WriteStore(*m_ledger).update(one));
    const auto found = PurchaseStore(*m_ledger, u"acc"_s).ofRecord(u"order-1"_s);
    QVERIFY(found && *found);
    QCOMPARE((*found)->state, WriteState::Bought);
    QCOMPARE((*found)->recordStatus, u"pending"_s);
    WriteRecord unknown = one;
    unknown.id = u"nd-aaaaaaaaaaaa"_s;
    QVERIFY(!WriteStore(*m_ledger).update(unknown)); // of nothing that is there
    QVERIFY(!*PurchaseStore(*m_ledger, u"acc"_s).ofRecord(QString()));
}

void TestLedger::listsOpenOnes()
{
    const std::vector<std::pair<WriteState, bool>> states{{WriteState::Journaled, true}, {WriteState::Sent, true},
        {WriteState::Unknown, true}, {WriteState::Looking, true}, {WriteState::Unresolved, true},
        {WriteState::Bought, false}, {WriteState::Rejected, false}, {WriteState::NotSent, false},
        {WriteState::NotBought, false}};
    int open = 0;
    for (const auto &[state, isOpen] : states) {
        QVERIFY(WriteStore(*m_ledger).add(write({}, state)));
        open += isOpen ? 1 : 0;
    }
    const auto found = WriteStore(*m_ledger).open(u"acc"_s);
    QVERIFY(found);
    QCOMPARE(int(found->size()), open);
    QCOMPARE(*WriteStore(*m_ledger).accountsWithOpen(), QStringList{u"acc"_s});
    QCOMPARE(PurchaseStore(*m_ledger, u"acc"_s).recent(100)->size(), states.size());
}

void TestLedger::refusesASharedNumber()
{
    QVERIFY(WriteStore(*m_ledger).add(write({u"+13125550101"_s, u"+13125550102"_s}, WriteState::Unresolved)));
    const WriteRecord second = write({u"+13125550100"_s, u"+13125550102"_s});
    const auto refused = WriteStore(*m_ledger).add(second);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Rejected);
    QCOMPARE(refused.error().code, u"open"_s);
    QVERIFY(refused.error().detail.contains(u"+13125550102"_s));
    QVERIFY(!*WriteStore(*m_ledger).find(second.id));
}

void TestLedger::refusesABlockAcrossANumber()
{
    WriteRecord block = write({});
    block.numbers = {*NumberSpan::of(u"+13125550100", 10)};
    QVERIFY(WriteStore(*m_ledger).add(block));
    QVERIFY(!WriteStore(*m_ledger).add(write({u"+13125550109"_s})));
    QVERIFY(WriteStore(*m_ledger).add(write({u"+13125550110"_s})));
}

void TestLedger::refusesAmongManyNumbers()
{
    const auto numbered = [](int i) { return u"+1312%1"_s.arg(i, 7, 10, QLatin1Char('0')); };
    QStringList even;
    QStringList odd;
    for (int i = 0; i < 10'000; i += 2) {
        even += numbered(i);
        odd += numbered(i + 1);
    }
    QVERIFY(WriteStore(*m_ledger).add(write(even)));
    WriteRecord block = write({});
    block.numbers = {*NumberSpan::of(numbered(20'000), 1000)};
    QVERIFY(WriteStore(*m_ledger).add(block));
    QVERIFY(WriteStore(*m_ledger).add(write(odd)));
    QVERIFY(!WriteStore(*m_ledger).add(write({numbered(10'001), numbered(9'998)})));
    QVERIFY(!WriteStore(*m_ledger).add(write({numbered(20'999)})));
    WriteRecord across = write({});
    across.numbers = {*NumberSpan::of(numbered(19'000), 5000)};
    QVERIFY(!WriteStore(*m_ledger).add(across));
    QVERIFY(WriteStore(*m_ledger).add(write({numbered(10'001), numbered(19'999), numbered(21'000)})));
}

/// Each of two accounts has something open, and only then they turn out to be one organisation's.
void TestLedger::refusesANumberOfAHiddenBlock()
{
    WriteRecord block = write({});
    block.numbers = {*NumberSpan::of(u"+13125550100", 10)};
    block.keyOwner = u"one"_s;
    WriteRecord within = write({u"+13125550105"_s, u"+13125550109"_s});
    within.account = u"other"_s;
    within.keyOwner = u"two"_s;
    QVERIFY(WriteStore(*m_ledger).add(block));
    QVERIFY(WriteStore(*m_ledger).add(within));
    for (const QString &owner : {block.keyOwner, within.keyOwner})
        QVERIFY(DocumentStore(*m_ledger, {}).put(WriteStore::KeyOwners, {.name = owner, .body = "user"}));
    for (const QString &number : {u"+13125550100"_s, u"+13125550103"_s, u"+13125550107"_s, u"+13125550109"_s}) {
        WriteRecord next = write({number});
        next.keyOwner = block.keyOwner;
        const auto refused = WriteStore(*m_ledger).add(next);
        QVERIFY2(!refused, qPrintable(number));
        QVERIFY(refused.error().detail.startsWith(number));
    }
    for (const QString &number : {u"+13125550099"_s, u"+13125550110"_s})
        QVERIFY(WriteStore(*m_ledger).add(write({number})));
}

void TestLedger::refusesAClaim()
{
    WriteRecord first = write({});
    first.claims = {u"sub_order/1"_s};
    WriteRecord second = write({});
    second.claims = {u"x"_s, u"sub_order/1"_s};
    QVERIFY(WriteStore(*m_ledger).add(first));
    QVERIFY(!WriteStore(*m_ledger).add(second));
}

void TestLedger::otherAccountsAreFree()
{
    QVERIFY(WriteStore(*m_ledger).add(write({u"+13125550101"_s})));
    WriteRecord other = write({u"+13125550101"_s});
    other.account = u"other"_s;
    QVERIFY(WriteStore(*m_ledger).add(other));
    QCOMPARE(WriteStore(*m_ledger).open(u"other"_s)->size(), size_t(1));
}

void TestLedger::aSettledWriteFreesItsNumbers()
{
    WriteRecord first = write({u"+13125550101"_s});
    QVERIFY(WriteStore(*m_ledger).add(first));
    first.state = WriteState::Rejected;
    QVERIFY(WriteStore(*m_ledger).update(first));
    QVERIFY(WriteStore(*m_ledger).add(write({u"+13125550101"_s})));
}

void TestLedger::aTransactionIsAllOrNothing()
{
    const WriteRecord one = write({u"+13125550101"_s});
    const auto failed = m_ledger->transaction([&]() -> Result<Done> {
        if (const auto added = WriteStore(*m_ledger).add(one); !added)
            return added;
        return Error{.kind = ErrorKind::Local, .title = u"no"_s};
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().title, u"no"_s);
    QVERIFY(!*WriteStore(*m_ledger).find(one.id));
    QVERIFY(WriteStore(*m_ledger).add(one)); // and the ledger goes on working
}

void TestLedger::keepsTheBasketInOrder()
{
    for (int i : {3, 1, 2}) {
        PlacedLine placed{lineOfNumber(u"+1312555010%1"_s.arg(i)), i};
        placed.line.failure = u"why %1"_s.arg(i);
        QVERIFY(BasketStore(*m_ledger, u"acc"_s).put({placed}));
    }
    QVERIFY(BasketStore(*m_ledger, u"acc"_s).remove({u"+13125550102"_s}));
    const auto lines = BasketStore(*m_ledger, u"acc"_s).lines();
    QVERIFY(lines);
    QCOMPARE(lines->size(), size_t(2));
    QCOMPARE((*lines)[0].line.key, u"+13125550101"_s);
    QCOMPARE((*lines)[1].line.failure, u"why 3"_s);
    QVERIFY(BasketStore(*m_ledger, u"other"_s).lines()->empty());
}

void TestLedger::joinsHoldsToLines()
{
    QVERIFY(BasketStore(*m_ledger, u"acc"_s).put({{lineOfNumber(u"+13125550101"_s), 1}}));
    const Hold hold{
        .reservationId = u"r"_s, .expiresAt = Timestamp::fromMicros(5), .state = HoldState::Held, .extensions = 2};
    QVERIFY(HoldStore(*m_ledger, u"acc"_s).put({{u"+13125550101"_s, hold}}));
    QVERIFY(BasketStore(*m_ledger, u"acc"_s).lines()->front().line.hold == hold);
    QVERIFY(HoldStore(*m_ledger, u"acc"_s).remove(u"+13125550101"_s));
    QVERIFY(BasketStore(*m_ledger, u"acc"_s).lines()->front().line.hold == Hold{});
    QVERIFY(HoldStore(*m_ledger, u"acc"_s).all()->empty());
}

void TestLedger::keepsOrders()
{
    QVERIFY(OrderStore(*m_ledger, u"acc"_s).put({u"number"_s, u"1"_s, "{}", true, Timestamp::fromMicros(1)}));
    QVERIFY(OrderStore(*m_ledger, u"acc"_s).put({u"number"_s, u"2"_s, "{}", false, Timestamp::fromMicros(2)}));
    QVERIFY(OrderStore(*m_ledger, u"acc"_s).put({u"block"_s, u"1"_s, "[]", true, Timestamp::fromMicros(3)}));
    QCOMPARE(OrderStore(*m_ledger, u"acc"_s).tracked()->size(), size_t(2));
    const auto page = OrderStore(*m_ledger, u"acc"_s).page({}, 2);
    QCOMPARE(page->size(), size_t(2));
    QCOMPARE((*page)[0].id, u"2"_s);
    QCOMPARE((*OrderStore(*m_ledger, u"acc"_s).find(u"block"_s, u"1"_s))->body, QByteArray("[]"));
}

void TestLedger::keepsPricesExact()
{
    const Cost cost{Decimal::parse(u"0.1234567"), Decimal::parse(u"1.0000000"), u"EUR"_s};
    QVERIFY(PriceStore(*m_ledger, u"acc"_s).put({{u"+491"_s, cost}}, Timestamp::fromMicros(1)));
    const auto known = PriceStore(*m_ledger, u"acc"_s).find(u"+491"_s);
    QVERIFY(known && *known);
    QVERIFY(**known == cost);
    QVERIFY(PriceStore(*m_ledger, u"acc"_s).put({{u"+492"_s, Cost{}}}, Timestamp::fromMicros(1)));
    QVERIFY(**PriceStore(*m_ledger, u"acc"_s).find(u"+492"_s) == Cost{}); // not 0: unknown
    QVERIFY(!*PriceStore(*m_ledger, u"acc"_s).find(u"+493"_s));
}

void TestLedger::keepsReports()
{
    SubOrderReport report;
    report.id = u"r1"_s;
    report.status = u"pending"_s;
    report.createdAt = Timestamp::fromMicros(10);
    QVERIFY(ReportStore(*m_ledger, u"acc"_s).put(report));
    report.status = u"success"_s;
    QVERIFY(ReportStore(*m_ledger, u"acc"_s).put(report));
    const auto reports = ReportStore(*m_ledger, u"acc"_s).all();
    QCOMPARE(reports->size(), size_t(1));
    QCOMPARE(reports->front().status, u"success"_s);
}

void TestLedger::migratesStepByStep()
{
    QVERIFY(WriteStore(*m_ledger).add(write({u"+13125550101"_s})));
    m_ledger = nullptr;
    std::vector<Migration> next = ledgerMigrations();
    next.push_back({{u"CREATE TABLE extra(a INTEGER NOT NULL) STRICT"_s}});
    m_ledger = open(next);
    QVERIFY(m_ledger);
    QCOMPARE(WriteStore(*m_ledger).open(u"acc"_s)->size(), size_t(1));
    m_ledger = nullptr;
    QVERIFY(!open()); // written by a newer version now
    m_ledger = open(next);
    QVERIFY(m_ledger);
}

void TestLedger::takesUpTheFirstVersion()
{
    m_ledger = nullptr;
    m_dir = std::make_unique<QTemporaryDir>();
    m_ledger = open({ledgerMigrations().front()});
    QVERIFY(m_ledger);
    const QString file = m_ledger->path();
    m_ledger = nullptr;
    {
        QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"first version"_s);
        old.setDatabaseName(file);
        QVERIFY(old.open());
        QSqlQuery add(old);
        QVERIFY2(add.exec(u"INSERT INTO intents VALUES('nd-first', 'acc', 'number_order', 'sent', 1, '', '', x'7B7D', "
                          "x'', x'', '', '', x'', 1, 1, NULL, NULL, 0, 0)"_s),
            qPrintable(add.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"first version"_s);
    m_ledger = open();
    QVERIFY(m_ledger);
    QCOMPARE(WriteStore(*m_ledger).open(u"acc"_s)->size(), size_t(1));
    QVERIFY(DraftStore(*m_ledger, u"acc"_s).put(u"comment/s1"_s, u"Words"_s));
}

void TestLedger::failures()
{
    WriteRecord failed = write({u"+13125550101"_s});
    failed.state = WriteState::Rejected;
    QVERIFY(WriteStore(*m_ledger).add(failed));
    WriteRecord unresolved = write({u"+13125550102"_s});
    unresolved.state = WriteState::Unresolved;
    unresolved.createdAt = failed.createdAt.plus(std::chrono::seconds(1));
    QVERIFY(WriteStore(*m_ledger).add(unresolved));
    WriteRecord bought = write({u"+13125550103"_s});
    bought.state = WriteState::Bought;
    QVERIFY(WriteStore(*m_ledger).add(bought));
    const auto ids = [&] {
        QStringList found;
        const auto writes = WriteStore(*m_ledger).failed(u"acc"_s, 10);
        for (const WriteRecord &one : *writes)
            found += one.id;
        return found;
    };
    QCOMPARE(ids(), QStringList({unresolved.id, failed.id}));
    QVERIFY(WriteStore(*m_ledger).failed(u"other"_s, 10)->empty());
    QVERIFY(WriteStore(*m_ledger).putAside({failed.id}));
    QCOMPARE(ids(), QStringList{unresolved.id});
    QVERIFY(WriteStore(*m_ledger).update(failed)); // a later change does not bring it back
    QCOMPARE(ids(), QStringList{unresolved.id});
}

void TestLedger::drafts()
{
    QVERIFY(DraftStore(*m_ledger, u"acc"_s).put(u"comment/s1"_s, u"One"_s));
    QVERIFY(DraftStore(*m_ledger, u"acc"_s).put(u"comment/s1"_s, u"Two"_s));
    QVERIFY(DraftStore(*m_ledger, u"acc"_s).put(u"comment/s2"_s, u"Three"_s));
    QVERIFY(DraftStore(*m_ledger, u"other"_s).put(u"comment/s1"_s, u"Four"_s));
    QCOMPARE(*DraftStore(*m_ledger, u"acc"_s).all(),
        (QHash<QString, QString>{{u"comment/s1"_s, u"Two"_s}, {u"comment/s2"_s, u"Three"_s}}));
    QVERIFY(DraftStore(*m_ledger, u"acc"_s).put(u"comment/s1"_s, QString()));
    QCOMPARE(DraftStore(*m_ledger, u"acc"_s).all()->keys(), QStringList{u"comment/s2"_s});
}

void TestLedger::keepsThingsOnShelves()
{
    const auto names = [&](const QString &shelf) {
        QStringList found;
        const auto records = DocumentStore(*m_ledger, u"acc"_s).all(shelf);
        for (const StoredDocument &record : *records)
            found += record.name + u'=' + QString::fromUtf8(record.body);
        return found;
    };
    QVERIFY(DocumentStore(*m_ledger, u"acc"_s).put(u"search"_s, {u"b"_s, "1", Timestamp::fromMicros(10)}));
    QVERIFY(DocumentStore(*m_ledger, u"acc"_s).put(u"search"_s, {u"a"_s, "2", Timestamp::fromMicros(20)}));
    QVERIFY(DocumentStore(*m_ledger, u"acc"_s).put(u"search"_s, {u"b"_s, "3", Timestamp::fromMicros(30)}));
    QVERIFY(DocumentStore(*m_ledger, u"acc"_s).put(u"event"_s, {u"c"_s, "4", {}}));
    QVERIFY(DocumentStore(*m_ledger, u"other"_s).put(u"search"_s, {u"d"_s, "5", {}}));
    QCOMPARE(names(u"search"_s), QStringList({u"a=2"_s, u"b=3"_s}));
    QCOMPARE(DocumentStore(*m_ledger, u"acc"_s).all(u"search"_s)->back().keptAt, Timestamp::fromMicros(30));
    QVERIFY(DocumentStore(*m_ledger, u"acc"_s).remove(u"search"_s, u"a"_s));
    QCOMPARE(names(u"search"_s), QStringList({u"b=3"_s}));
    QVERIFY(DocumentStore(*m_ledger, u"acc"_s).remove(u"event"_s, u"c"_s));
    QVERIFY(names(u"event"_s).isEmpty());
}

void TestLedger::aFailedMigrationLeavesTheVersionBefore()
{
    QVERIFY(WriteStore(*m_ledger).add(write({u"+13125550101"_s})));
    m_ledger = nullptr;
    std::vector<Migration> broken = ledgerMigrations();
    broken.push_back({{u"DELETE FROM intent_numbers"_s, u"DELETE FROM intents"_s, u"CREATE TABLE intents(a)"_s}});
    QVERIFY(!open(broken));
    m_ledger = open();
    QVERIFY(m_ledger);
    QCOMPARE(WriteStore(*m_ledger).open(u"acc"_s)->front().numbers.size(), size_t(1));
}

void TestLedger::isPrivate()
{
#ifdef Q_OS_WIN
    QSKIP("permissions are the folder's there");
#endif
    QVERIFY(WriteStore(*m_ledger).add(write({})));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &name : {u"ledger"_s, u"ledger-wal"_s}) {
        QVERIFY(QFile::exists(m_dir->filePath(name)));
        QVERIFY(!(QFile::permissions(m_dir->filePath(name)) & others));
    }
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
