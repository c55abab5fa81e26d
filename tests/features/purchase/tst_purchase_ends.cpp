// SPDX-License-Identifier: Apache-2.0
#include "support/desk_fixture.h"

#include "api/values/api_enums.h"
#include "features/basket/service/owned_numbers.h"
#include "features/failures/service/notices.h"
#include "features/orders/service/missing_orders.h"
#include "features/orders/service/order_archive.h"
#include "store/tables/write_store.h"
#include "writes/failed_writes.h"
#include "writes/write_coordinator.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using When = FakeAccount::When;
using Way = FakeTelnyx::Way;

namespace {

const QString A = u"+13125550101"_s;
const QString B = u"+13125550102"_s;

void inTheBooks(const DeskFixture &desk, const QString &sql)
{
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
        file.setDatabaseName(desk.ledgerPath());
        QVERIFY(file.open());
        QSqlQuery query(file);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"beside"_s);
}

/// The disk takes no entry about a purchase, while this is there.
class Jam
{
public:
    explicit Jam(const DeskFixture &desk) : m_desk(desk)
    {
        inTheBooks(desk,
            u"CREATE TRIGGER jam BEFORE UPDATE ON intents BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"_s);
    }
    ~Jam() { inTheBooks(m_desk, u"DROP TRIGGER jam"_s); }
    Jam(const Jam &) = delete;
    Jam &operator=(const Jam &) = delete;

private:
    const DeskFixture &m_desk;
};

bool readLists(DeskFixture &desk)
{
    QSignalSpy finished(&desk.services->tracker(), &OrderTracker::refreshFinished);
    desk.services->tracker().refresh();
    return DeskFixture::until([&] { return finished.count() == 1 && desk.services->keeper().isIdle(); });
}

/// Every request that was sent has its answer.
bool answered(DeskFixture &desk)
{
    QCoreApplication::processEvents();
    return DeskFixture::until([&] { return desk.client->inFlight() == 0; });
}

/// A and B are bought, and pending. B will fail in an order that succeeds; gives the purchase.
QString buyPending(DeskFixture &desk)
{
    desk.fill({A, B});
    const QString id = desk.placeAll();
    const bool bought = desk.untilState(id, WriteState::Bought);
    desk.account.failingNumbers = {B};
    return bought ? id : QString();
}

QString orderOf(const DeskFixture &desk, const QString &id)
{
    return desk.services->purchases().find(id)->write.telnyxId;
}

/// B is back in the basket and nobody's, and the order is done with.
bool untilToldOf(DeskFixture &desk, const QString &id)
{
    return DeskFixture::until([&] {
        desk.services->tick();
        return desk.purchases().find(id)->write.recordStatus == status::success && desk.basket().find(B)
            && !desk.basket().find(B)->isSent() && desk.services->tracker().following() == 0;
    }) && desk.services->owned().find(A)
        && !desk.services->owned().find(B);
}

} // namespace

/// A purchase hears of the end of its order, whoever has seen that first and whatever is in the way.
class TestPurchaseEnds : public QObject
{
    Q_OBJECT

private slots:
    void aListIsFirst_data();
    void aListIsFirst();
    void theDiskIsInTheWay_data();
    void theDiskIsInTheWay();
    void theDiskIsInTheWayOfManyEnds();
    void anotherKeyDoesNotKnowTheOrder();
    void whatWasGivenUpIsListedAgain();
    void whatWasGivenUpStaysSo();
    void anIdTypedByHandIsFollowedAfterARestart();
    void anAdvancedOrderIsReadToItsEndOnce();
    void whatFailedHasNoPrice();
    void aPriceStaysWithTheOtherPurchase();
};

void TestPurchaseEnds::aListIsFirst_data()
{
    QTest::addColumn<bool>("byAnOlderVersion");
    QTest::newRow("by this version") << false;
    QTest::newRow("by one that let go of it then") << true;
}

void TestPurchaseEnds::aListIsFirst()
{
    QFETCH(bool, byAnOlderVersion);
    DeskFixture desk;
    const QString id = buyPending(desk);
    QVERIFY(!id.isEmpty());
    desk.account.setOrderStatus(orderOf(desk, id), u"success"_s);
    desk.account.failNext("GET", "/number_orders/*", When::BeforeEffect, {.status = 503, .body = "{}"});
    QVERIFY(readLists(desk));
    desk.services->tick();
    QVERIFY(answered(desk));
    QCOMPARE(desk.purchases().find(id)->write.recordStatus, u"pending"_s);
    desk.close();
    if (byAnOlderVersion)
        inTheBooks(desk, u"UPDATE orders SET tracked = 0"_s);
    desk.open();
    if (!byAnOlderVersion)
        QVERIFY(desk.services->tracker().isFollowing(OrderKind::Number, orderOf(desk, id)));
    QVERIFY(untilToldOf(desk, id));
    desk.telnyx.forget();
    desk.restart(); // and that is all
    QVERIFY(answered(desk));
    QCOMPARE(desk.services->tracker().following(), 0);
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/*"), 0);
}

void TestPurchaseEnds::theDiskIsInTheWay_data()
{
    QTest::addColumn<LineKind>("kind");
    QTest::newRow("numbers") << LineKind::Number;
    QTest::newRow("a block") << LineKind::Block;
    QTest::newRow("a quantity") << LineKind::Quantity;
}

void TestPurchaseEnds::theDiskIsInTheWay()
{
    QFETCH(LineKind, kind);
    DeskFixture desk;
    BasketLine line = DeskFixture::line(A);
    if (kind == LineKind::Block) {
        AvailableBlock found;
        found.phoneNumber = A;
        found.range = 10;
        line = lineOf(found, u"US"_s);
    } else if (kind == LineKind::Quantity) {
        line = lineOf(
            NewBulkGroup{
                .countryIso = u"US"_s, .phoneNumberType = u"local"_s, .countRequested = {3}, .strategy = u"always"_s},
            Cost{});
    }
    QVERIFY(desk.basket().add({line}));
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    QCOMPARE(desk.basket().count(), 0);
    if (kind == LineKind::Quantity)
        desk.account.setBulkGroup(orderOf(desk, id), 0, {{u"status"_s, u"failed"_s}});
    else
        desk.account.setOrderStatus(orderOf(desk, id), u"failure"_s);
    {
        const Jam jam(desk);
        for (int poll = 0; poll < 2; ++poll) {
            desk.pass(5s);
            QVERIFY(answered(desk));
        }
        QCOMPARE(desk.services->tracker().following(), 1);
        QCOMPARE(desk.basket().count(), 0);
    }
    desk.pass(30s);
    QVERIFY(DeskFixture::until([&] { return desk.basket().count() == 1; }));
    QVERIFY(desk.basket().lines().front().isTroubled());
    QVERIFY(DeskFixture::until([&] { return desk.services->tracker().following() == 0; }));
}

/// They end in a list, which tells how the only number of each has fared.
void TestPurchaseEnds::theDiskIsInTheWayOfManyEnds()
{
    constexpr int Orders = 10;
    DeskFixture desk;
    for (int i = 0; i < Orders; ++i) {
        desk.fill({u"+1312%1"_s.arg(5'550'000 + i)});
        QVERIFY(desk.untilState(desk.placeAll(), WriteState::Bought));
    }
    QVERIFY(answered(desk));
    const auto orders = desk.account.orders();
    for (const QJsonObject &order : orders)
        desk.account.setOrderStatus(order.value(u"id"_s).toString(), u"failure"_s);
    const auto pass = [&](int seconds) {
        for (int second = 0; second < seconds && desk.services->tracker().following() > 0; ++second) {
            desk.pass(1s);
            QVERIFY(answered(desk));
        }
    };
    {
        const Jam jam(desk);
        pass(30);
        QCOMPARE(desk.services->tracker().following(), Orders);
        QCOMPARE(desk.basket().count(), 0);
    }
    pass(300);
    QCOMPARE(desk.services->tracker().following(), 0);
    QCOMPARE(desk.basket().count(), Orders);
}

void TestPurchaseEnds::anotherKeyDoesNotKnowTheOrder()
{
    DeskFixture desk;
    desk.services->setKeyOwner(u"organisation a"_s);
    const QString id = buyPending(desk);
    QVERIFY(!id.isEmpty());
    desk.pass(1s);
    QVERIFY(answered(desk)); // it was read well before
    desk.account.setOrderStatus(orderOf(desk, id), u"success"_s);
    desk.services->setKeyOwner(u"organisation b"_s);
    desk.account.storm = FakeTelnyx::notFound();
    for (int poll = 0; poll < 2 * OrderTracker::GoneAfter; ++poll) {
        desk.pass(1min);
        QVERIFY(answered(desk));
    }
    QVERIFY(desk.services->gone().list().empty());
    QVERIFY(desk.services->tracker().isFollowing(OrderKind::Number, orderOf(desk, id)));
    QVERIFY(desk.services->tracker().stale()); // nobody could tell
    desk.services->setKeyOwner(u"organisation a"_s);
    desk.account.storm.reset();
    desk.pass(1min);
    QVERIFY(untilToldOf(desk, id));
}

void TestPurchaseEnds::whatWasGivenUpIsListedAgain()
{
    DeskFixture desk;
    const QString id = buyPending(desk);
    QVERIFY(!id.isEmpty());
    desk.pass(1s);
    QVERIFY(answered(desk));
    desk.account.storm = FakeTelnyx::notFound();
    for (int poll = 0; poll < OrderTracker::GoneAfter; ++poll) {
        desk.pass(1min);
        QVERIFY(answered(desk));
    }
    QCOMPARE(desk.services->gone().list().size(), size_t(1));
    desk.account.storm.reset();
    desk.account.setOrderStatus(orderOf(desk, id), u"success"_s);
    QVERIFY(readLists(desk));
    QVERIFY(untilToldOf(desk, id));
    QVERIFY(desk.services->gone().list().empty());
}

void TestPurchaseEnds::whatWasGivenUpStaysSo()
{
    DeskFixture desk;
    const QString id = buyPending(desk);
    QVERIFY(!id.isEmpty());
    desk.pass(1s);
    QVERIFY(answered(desk));
    desk.account.storm = FakeTelnyx::notFound();
    for (int poll = 0; poll < OrderTracker::GoneAfter; ++poll) {
        desk.pass(1min);
        QVERIFY(answered(desk));
    }
    QVERIFY(desk.services->gone().putAside(OrderKind::Number, orderOf(desk, id)));
    desk.restart();
    desk.telnyx.forget();
    desk.pass(1min);
    QVERIFY(answered(desk));
    QCOMPARE(desk.services->tracker().following(), 0);
    QVERIFY(desk.services->gone().list().empty());
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/*"), 0);
}

/// Nothing but the id is known then.
void TestPurchaseEnds::anIdTypedByHandIsFollowedAfterARestart()
{
    DeskFixture desk;
    desk.fill({A, B});
    desk.account.dropReferences = true;
    desk.account.failNext("POST", "/number_orders", When::AfterEffect, {.way = Way::ResetAfterReading});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Unknown));
    for (const auto after : {1s, 1s, 3s, 5s, 20s, 30s, 300s, 300s})
        QVERIFY(desk.lookUp(id, after));
    QCOMPARE(desk.stateOf(id), WriteState::Unresolved);
    const QString order = desk.account.orders()[0].value(u"id"_s).toString();
    QVERIFY(desk.services->failures().settleBought(id, order, u"it is ours"_s));
    desk.account.failingNumbers = {B};
    desk.account.setOrderStatus(order, u"success"_s);
    desk.restart();
    QVERIFY(untilToldOf(desk, id));
}

void TestPurchaseEnds::anAdvancedOrderIsReadToItsEndOnce()
{
    DeskFixture desk;
    AdvancedOrderRequest wish;
    wish.countryCode = u"DE"_s;
    wish.quantity = 50;
    const auto placed = desk.services->actions().placeAdvancedOrder(wish, this, {});
    QVERIFY(placed);
    QVERIFY(desk.untilState(*placed, WriteState::Bought));
    const QString order = orderOf(desk, *placed);
    desk.telnyx.on("GET", "/advanced_orders/*", [&](const FakeTelnyx::Seen &) {
        return FakeTelnyx::bare({{u"id"_s, order}, {u"status"_s, QJsonArray{u"ordered"_s}}});
    });
    desk.pass(1min);
    QVERIFY(DeskFixture::until([&] { return desk.services->tracker().following() == 0; }));
    QCOMPARE(desk.purchases().find(*placed)->write.recordStatus, u"ordered"_s);
    desk.restart();
    desk.telnyx.forget();
    desk.pass(1min);
    QVERIFY(answered(desk));
    QCOMPARE(desk.telnyx.count("GET", "/advanced_orders/*"), 0);
}

void TestPurchaseEnds::whatFailedHasNoPrice()
{
    DeskFixture desk;
    const QString id = buyPending(desk);
    QVERIFY(!id.isEmpty());
    QVERIFY(desk.purchases().rememberedPrice(B));
    desk.account.setOrderStatus(orderOf(desk, id), u"success"_s);
    desk.pass(1s);
    QVERIFY(untilToldOf(desk, id));
    QVERIFY(desk.purchases().rememberedPrice(A));
    QVERIFY(!desk.purchases().rememberedPrice(B));
}

void TestPurchaseEnds::aPriceStaysWithTheOtherPurchase()
{
    DeskFixture desk;
    const QString id = buyPending(desk);
    QVERIFY(!id.isEmpty());
    WriteRecord other = desk.services->writer().draft(WriteKind::NumberOrder);
    other.state = WriteState::Bought;
    other.recordStatus = u"success"_s;
    other.numbers = {*NumberSpan::of(B)};
    QVERIFY(WriteStore(*desk.ledger).add(other));
    desk.account.setOrderStatus(orderOf(desk, id), u"success"_s);
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return desk.services->tracker().following() == 0; }));
    QVERIFY(desk.purchases().rememberedPrice(B));
}

QTEST_GUILESS_MAIN(TestPurchaseEnds)
#include "tst_purchase_ends.moc"
