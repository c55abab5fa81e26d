// SPDX-License-Identifier: Apache-2.0
#include "store/ledger_place.h"
#include "store/ledger_worker.h"
#include "store/tables/order_store.h"
#include "support/desk_fixture.h"

#include "features/failures/service/notices.h"
#include "features/orders/service/order_archive.h"
#include "features/orders/service/order_record.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <optional>
#include <semaphore>
#include <span>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;

namespace {

QJsonObject order(const QString &id, const QStringList &numbers, const QString &createdAt)
{
    QJsonArray list;
    for (const QString &number : numbers)
        list.append(QJsonObject{{u"id"_s, u"n-"_s + number}, {u"phone_number"_s, number}});
    return {{u"id"_s, id}, {u"status"_s, u"success"_s}, {u"created_at"_s, createdAt},
        {u"customer_reference"_s, u"PO"_s}, {u"phone_numbers"_s, list},
        {u"phone_numbers_count"_s, int(numbers.size())}};
}

/// Reads the lists to their end and lets everything come into the ledger.
bool readLists(DeskFixture &desk)
{
    QSignalSpy finished(&desk.services->tracker(), &OrderTracker::refreshFinished);
    desk.services->tracker().refresh();
    return DeskFixture::until([&] { return finished.count() == 1 && desk.services->keeper().isIdle(); });
}

QStringList ids(const std::vector<CachedOrder> &orders)
{
    QStringList ids;
    for (const CachedOrder &order : orders)
        ids += order.id;
    return ids;
}

void inTheFile(const QString &path, const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(sql));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

} // namespace

class TestOrderKeeper : public QObject
{
    Q_OBJECT

private slots:
    void whatListsBringIsInTheLedger();
    void everyNumberIsFound_data();
    void everyNumberIsFound();
    void blocksAreFoundByEachNumber();
    void readsOnWhereThePageEnded();
    void whatHasNotChangedIsNotWrittenAgain();
    void aNewerPollIsNotOverwritten_data();
    void aNewerPollIsNotOverwritten();
    void aWriterLetsAnotherHaveItsTurn();
    void pagesComeFromTheWorker();
    void aStrangersFileIsNotWritten();
    void anOrderOfAnEarlierVersionGetsItsNumbers();
    void saysWhenAllListsWereRead();
    void aListThatFailedLeavesWhatWasKnown();
    void aLongListLeavesTheWindowItsTurn();
    void whatTheDiskDoesNotTakeIsSaid();
};

void TestOrderKeeper::whatListsBringIsInTheLedger()
{
    DeskFixture desk;
    desk.account.addOrder(order(u"o1"_s, {u"+13125550101"_s}, u"2026-02-03T04:05:06Z"_s));
    desk.account.addOrder(order(u"o2"_s, {u"+13125550102"_s, u"+13125550103"_s}, u"2026-03-03T04:05:06Z"_s));
    QVERIFY(readLists(desk));
    desk.restart();
    const auto known = OrderStore(*desk.ledger, u"acc"_s).page({}, 10);
    QVERIFY(known);
    QCOMPARE(ids(*known), QStringList({u"o2"_s, u"o1"_s})); // the newest first
    const auto record = recordOf(known->front());
    QVERIFY(record);
    QCOMPARE(std::get<NumberOrder>(*record).phoneNumbers.size(), 2);
    QVERIFY(OrderStore(*desk.ledger, u"other"_s).page({}, 10)->empty());
}

void TestOrderKeeper::everyNumberIsFound_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("whole") << u"13125550103"_s << QStringList{u"o2"_s};
    QTest::newRow("its end") << u"0103"_s << QStringList{u"o2"_s};
    QTest::newRow("without the country's code") << u"3125550101"_s << QStringList{u"o1"_s};
    QTest::newRow("in both") << u"555010"_s << QStringList{u"o1"_s, u"o2"_s};
    QTest::newRow("in none") << u"4930"_s << QStringList();
    QTest::newRow("no digits") << u"%"_s << QStringList();
}

void TestOrderKeeper::everyNumberIsFound()
{
    QFETCH(QString, digits);
    QFETCH(QStringList, found);
    DeskFixture desk;
    desk.account.addOrder(order(u"o1"_s, {u"+13125550101"_s}, u"2026-02-03T04:05:06Z"_s));
    desk.account.addOrder(order(u"o2"_s, {u"+13125550102"_s, u"+13125550103"_s}, u"2026-03-03T04:05:06Z"_s));
    QVERIFY(readLists(desk));
    const auto places = OrderStore(*desk.ledger, u"acc"_s).withNumber(digits, 10);
    QVERIFY(places);
    QStringList ids;
    for (const OrderPlace &place : *places)
        ids += place.id;
    ids.sort();
    QCOMPARE(ids, found);
}

void TestOrderKeeper::blocksAreFoundByEachNumber()
{
    DeskFixture desk;
    BlockOrder block;
    block.id = u"b"_s;
    block.startingNumber = u"+13125550100"_s;
    block.range = 100;
    QVERIFY(desk.services->tracker().store(block));
    const OrderStore store(*desk.ledger, u"acc"_s);
    const std::vector<OrderPlace> it{{u"block"_s, u"b"_s}};
    QVERIFY(*store.withNumber(u"13125550100"_s, 5) == it);
    QVERIFY(*store.withNumber(u"13125550199"_s, 5) == it);
    QVERIFY(store.withNumber(u"13125550200"_s, 5)->empty());
}

void TestOrderKeeper::readsOnWhereThePageEnded()
{
    DeskFixture desk;
    OrderStore store(*desk.ledger, u"acc"_s);
    std::vector<CachedOrder> orders;
    for (int i = 0; i < 25; ++i) {
        CachedOrder order;
        order.kind = u"number"_s;
        order.id = QString::number(100 + i);
        order.body = "{}";
        order.updatedAt = Timestamp::fromMicros(1);
        order.createdAt
            = i < 20 ? Timestamp::fromMicros(1000 + i / 3) : Timestamp(); // some at the same time, some without
        orders.push_back(order);
    }
    QVERIFY(store.put(orders));
    QStringList read;
    std::optional<CachedOrder> last;
    while (true) {
        const auto page = store.page(last, 7);
        QVERIFY(page);
        if (page->empty())
            break;
        read += ids(*page);
        last = page->back();
    }
    QCOMPARE(read.size(), 25);
    read.removeDuplicates();
    QCOMPARE(read.size(), 25);
}

void TestOrderKeeper::whatHasNotChangedIsNotWrittenAgain()
{
    DeskFixture desk;
    desk.account.addOrder(order(u"o1"_s, {u"+13125550101"_s}, u"2026-02-03T04:05:06Z"_s));
    QSignalSpy kept(&desk.services->keeper(), &OrderArchive::kept);
    QVERIFY(readLists(desk));
    QCOMPARE(kept.count(), 1);
    QVERIFY(readLists(desk));
    QCOMPARE(kept.count(), 1);
    const Timestamp written = OrderStore(*desk.ledger, u"acc"_s).page({}, 1)->front().updatedAt;
    desk.clock.advance(1h);
    desk.restart(); // nothing is in memory now: the ledger itself is compared with
    QVERIFY(readLists(desk));
    QCOMPARE(OrderStore(*desk.ledger, u"acc"_s).page({}, 1)->front().updatedAt, written);
    desk.account.setOrderStatus(u"o1"_s, u"failure"_s);
    QVERIFY(readLists(desk));
    QVERIFY(OrderStore(*desk.ledger, u"acc"_s).page({}, 1)->front().updatedAt > written);
}

void TestOrderKeeper::aNewerPollIsNotOverwritten_data()
{
    QTest::addColumn<bool>("underWay");
    QTest::newRow("while the list waits") << false;
    QTest::newRow("while it is being written") << true;
}

void TestOrderKeeper::aNewerPollIsNotOverwritten()
{
    QFETCH(bool, underWay);
    DeskFixture desk;
    NumberOrder old;
    old.id = u"o1"_s;
    old.status = u"pending"_s;
    OrderBatch batch;
    batch.numbers.push_back(old);
    emit desk.services->tracker().ordersRead(batch);
    QVERIFY(!desk.services->keeper().isIdle());
    if (underWay) {
        emit desk.services->tracker().refreshFinished(Done{});
        QCoreApplication::processEvents(); // the worker has it
    }
    NumberOrder now = old;
    now.status = u"success"_s;
    QVERIFY(desk.services->tracker().store(now));
    desk.services->tracker().adopt(now);
    desk.services->keeper().finish();
    QVERIFY(desk.services->keeper().isIdle());
    QCOMPARE(statusOf(*desk.services->tracker().stored(OrderKind::Number, u"o1"_s)), u"success"_s);
}

/// A long transaction ends when somebody waits for it: here it would never end otherwise.
void TestOrderKeeper::aWriterLetsAnotherHaveItsTurn()
{
    DeskFixture desk;
    OrderStore store(*desk.ledger, u"acc"_s);
    std::binary_semaphore begun(0);
    bool ended = false;
    LedgerWorker worker(placeOf(store));
    worker.run<Done>(
        [&](const LedgerAccess &beside) {
            return beside.together([&]() -> Result<Done> {
                begun.release();
                while (!beside.isTurnWanted())
                    std::this_thread::yield();
                return Done{};
            });
        },
        [&](const Result<Done> &done) { ended = bool(done); });
    begun.acquire();
    CachedOrder order;
    order.kind = u"number"_s;
    order.id = u"o1"_s;
    order.body = "{}";
    order.updatedAt = desk.clock.now();
    QVERIFY(store.put(order));
    QVERIFY(DeskFixture::until([&] { return ended; }));
    QVERIFY(store.find(u"number"_s, u"o1"_s)->has_value());
}

void TestOrderKeeper::aStrangersFileIsNotWritten()
{
    DeskFixture desk;
    LedgerPlace elsewhere = placeOf(OrderStore(*desk.ledger, u"acc"_s));
    elsewhere.path += u".other"_s;
    LedgerWorker worker(elsewhere);
    std::optional<Result<Done>> end;
    worker.run<Done>(
        [](const LedgerAccess &) { return Result<Done>(Done{}); }, [&](const Result<Done> &done) { end = done; });
    worker.finish();
    QVERIFY(end && !*end);
    QVERIFY(!QFile::exists(elsewhere.path));
}

void TestOrderKeeper::pagesComeFromTheWorker()
{
    DeskFixture desk;
    desk.account.addOrder(order(u"o1"_s, {u"+13125550101"_s}, u"2026-02-03T04:05:06Z"_s));
    desk.account.addOrder(order(u"o2"_s, {u"+13125550102"_s}, u"2026-03-03T04:05:06Z"_s));
    QVERIFY(readLists(desk));
    QStringList read;
    std::optional<CachedOrder> last;
    for (int page = 0; page < 2; ++page) {
        bool came = false;
        desk.services->keeper().readPage(last, 1, [&](const Result<OrderArchive::Page> &one) {
            came = true;
            read += idOf(one->orders.front());
            last = one->last;
        });
        QVERIFY(!came); // never at once
        QVERIFY(DeskFixture::until([&] { return came; }));
    }
    QCOMPARE(read, QStringList({u"o2"_s, u"o1"_s}));
}

void TestOrderKeeper::anOrderOfAnEarlierVersionGetsItsNumbers()
{
    DeskFixture desk;
    desk.account.addOrder(order(u"o1"_s, {u"+13125550101"_s}, u"2026-02-03T04:05:06Z"_s));
    QVERIFY(readLists(desk));
    desk.close();
    inTheFile(desk.ledgerPath(), u"DELETE FROM order_numbers"_s);
    inTheFile(desk.ledgerPath(), u"UPDATE orders SET created_at = 0"_s); // as the migration leaves it
    desk.open();
    QVERIFY(readLists(desk));
    QCOMPARE(OrderStore(*desk.ledger, u"acc"_s).withNumber(u"13125550101"_s, 5)->size(), size_t(1));
}

void TestOrderKeeper::saysWhenAllListsWereRead()
{
    DeskFixture desk;
    QVERIFY(!desk.services->keeper().known());
    desk.account.addOrder(order(u"o1"_s, {u"+13125550101"_s}, u"2026-02-03T04:05:06Z"_s));
    QVERIFY(readLists(desk));
    const Timestamp at = desk.clock.now();
    desk.clock.advance(1h);
    desk.restart();
    const auto known = desk.services->keeper().known();
    QVERIFY(known);
    QCOMPARE(known->total, 1);
    QCOMPARE(known->readAt, at);
}

void TestOrderKeeper::aListThatFailedLeavesWhatWasKnown()
{
    DeskFixture desk;
    desk.account.addOrder(order(u"o1"_s, {u"+13125550101"_s}, u"2026-02-03T04:05:06Z"_s));
    QVERIFY(readLists(desk));
    const Timestamp at = desk.clock.now();
    desk.clock.advance(1h);
    desk.telnyx.on(
        "GET", "/number_orders", [](const FakeTelnyx::Seen &) { return FakeTelnyx::error(500, "10007", "No."); });
    QVERIFY(readLists(desk));
    QCOMPARE(desk.services->keeper().known()->readAt, at); // the oldest reading counts
    QCOMPARE(desk.services->keeper().known()->total, 1);
}

void TestOrderKeeper::aLongListLeavesTheWindowItsTurn()
{
    DeskFixture desk;
    OrderBatch batch;
    for (int i = 0; i < 5'000; ++i) {
        NumberOrder one;
        one.id = u"order-%1"_s.arg(i);
        one.status = u"success"_s;
        one.phoneNumbers = {*PackedNumber::fromText(u'+' + QString::number(13'125'550'000 + i))};
        batch.numbers.push_back(one);
    }
    emit desk.services->tracker().ordersRead(batch);
    emit desk.services->tracker().refreshFinished(Done{});
    int turns = 0;
    QTimer turn;
    connect(&turn, &QTimer::timeout, this, [&] { ++turns; });
    turn.start(0);
    QVERIFY(DeskFixture::until([&] { return desk.services->keeper().isIdle(); }));
    QVERIFY2(turns > 5, qPrintable(QString::number(turns)));
    QCOMPARE(OrderStore(*desk.ledger, u"acc"_s).page({}, 10'000)->size(), size_t(5'000));
    QCOMPARE(OrderStore(*desk.ledger, u"acc"_s).withNumber(u"13125554999"_s, 5)->size(), size_t(1));
}

void TestOrderKeeper::whatTheDiskDoesNotTakeIsSaid()
{
    DeskFixture desk;
    desk.account.addOrder(order(u"o1"_s, {u"+13125550101"_s}, u"2026-02-03T04:05:06Z"_s));
    inTheFile(desk.ledgerPath(), u"ALTER TABLE order_numbers RENAME TO away"_s);
    QVERIFY(readLists(desk));
    QCOMPARE(desk.services->notices().list().size(), 1);
    QVERIFY(!desk.services->notices().list().front().sentence.isEmpty());
    inTheFile(desk.ledgerPath(), u"ALTER TABLE away RENAME TO order_numbers"_s);
    QVERIFY(readLists(desk));
    QCOMPARE(desk.services->notices().list().size(), 0);
    QCOMPARE(OrderStore(*desk.ledger, u"acc"_s).withNumber(u"13125550101"_s, 5)->size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestOrderKeeper)
#include "tst_order_archive.moc"
