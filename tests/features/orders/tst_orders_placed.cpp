// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"
#include "wording/order_words.h"

#include "features/orders/orders_presenter.h"
#include "features/orders/placed_orders.h"
#include "features/orders/service/order_actions.h"
#include "features/orders/service/order_tracker.h"
#include "features/purchase/service/purchases.h"
#include "support/patience.h"
#include "writes/failed_writes.h"

#include <QJsonArray>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using When = FakeAccount::When;
using Way = FakeTelnyx::Way;

namespace {

using Kind = OrderRow::Kind;

/// The tab at a fake Telnyx, and what it says about the orders that are placed.
struct Counter
{
    Counter() { make(); }
    void make()
    {
        presenter.emplace(*desk.session);
        PlacedOrders &placed = presenter->placed();
        QObject::connect(
            &*presenter, &OrdersPresenter::orderAtHand, &context, [this](const QString &key) { led += key; });
        QObject::connect(&placed, &PlacedOrders::bought, &context,
            [this](const QString &from, const QString &to, const QString &sentence) {
                bought += {from, to, sentence, presenter->rows().findAny(to) ? u"there"_s : u"missing"_s};
            });
        QObject::connect(&placed, &PlacedOrders::refused, &context, [this](const QString &key) { refused += key; });
    }
    bool read()
    {
        return support::waitFor([this] { return presenter->state().phase != Phase::Loading; }, 20'000);
    }
    void restart()
    {
        presenter.reset();
        desk.session = desk.open({});
        make();
    }
    Result<QStringList> place(const QStringList &numbers, const QString &person)
    {
        std::vector<BasketLine> lines;
        for (const QString &number : numbers)
            lines.push_back(FakeDesk::line(number));
        desk.fill(lines);
        Ticket ticket;
        ticket.lines = desk.basket().lines();
        ticket.userReference = person;
        return desk.session->services().purchases().place(ticket);
    }
    void refuseNext()
    {
        desk.fake.failNext("POST", "/number_orders", When::BeforeEffect,
            FakeTelnyx::error(422, "85001", "The phone number is no longer available."));
    }
    const OrderRow *row(const QString &key) { return presenter->rows().findAny(key); }

    FakeDesk desk;
    std::optional<OrdersPresenter> presenter;
    QStringList led;
    QStringList bought;
    QStringList refused;
    QObject context;
};

const QStringList Two{u"+13125550101"_s, u"+13125550102"_s};

} // namespace

/// After a purchase, good or bad.
class TestOrdersPlaced : public QObject
{
    Q_OBJECT

private slots:
    void leadsToTheNewOrder();
    void withoutAReference();
    void anAdvancedOrder();
    void aFailureStaysUntilItIsPutAside();
    void theNewestOfSeveralFailures();
    void anUnknownOutcomeIsNoFailure();
    void whatAnEarlierRunPlaced();
};

void TestOrdersPlaced::leadsToTheNewOrder()
{
    Counter counter;
    QVERIFY(counter.read());
    const auto placed = counter.place(Two, u"KB-1"_s);
    QVERIFY(placed);
    const QString purchase = keyOf(Kind::Purchase, placed->front());
    QCOMPARE(counter.led, QStringList{purchase});
    QVERIFY(counter.row(purchase)); // there already when somebody is led to it
    QTRY_COMPARE(counter.bought.size(), 4);
    const QString id = counter.desk.fake.orders().front()[u"id"_s].toString();
    QCOMPARE(counter.bought,
        (QStringList{purchase, keyOf(Kind::NumberOrder, id), u"Order KB-1 placed: 2 number(s)."_s, u"there"_s}));
    QTRY_VERIFY(!counter.row(purchase));
    QVERIFY(counter.refused.isEmpty());
    QVERIFY(!counter.presenter->placed().failed());
}

void TestOrdersPlaced::withoutAReference()
{
    Counter counter;
    QVERIFY(counter.read());
    QVERIFY(counter.place({Two.back(), Two.front()}, {}));
    QTRY_COMPARE(counter.bought.size(), 4);
    QCOMPARE(counter.bought[2], u"Number order +13125550102 placed: 2 number(s)."_s);
    QCOMPARE(counter.row(counter.bought[1])->title, u"+13125550102"_s); // called as in the list
}

void TestOrdersPlaced::anAdvancedOrder()
{
    Counter counter;
    QVERIFY(counter.read());
    AdvancedOrderRequest request;
    request.countryCode = u"US"_s;
    request.phoneNumberType = u"local"_s;
    request.quantity = 3;
    request.customerReference = u"Wish"_s;
    QVERIFY(counter.desk.session->services().actions().placeAdvancedOrder(request, nullptr, {}));
    QCOMPARE(counter.led.size(), 1);
    QTRY_COMPARE(counter.bought.size(), 4);
    QCOMPARE(
        counter.bought[1], keyOf(Kind::AdvancedOrder, counter.desk.fake.advancedOrders().front()[u"id"_s].toString()));
    QCOMPARE(counter.bought[2], u"Order Wish placed: 3 number(s) asked for."_s);
}

void TestOrdersPlaced::aFailureStaysUntilItIsPutAside()
{
    Counter counter;
    QVERIFY(counter.read());
    counter.refuseNext();
    const auto placed = counter.place(Two, u"KB-1"_s);
    QVERIFY(placed);
    const QString purchase = keyOf(Kind::Purchase, placed->front());
    QTRY_COMPARE(counter.refused, QStringList{purchase});
    QCOMPARE(counter.row(purchase)->status, QString(purchase_status::notBought));
    const auto failed = counter.presenter->placed().failed();
    QVERIFY(failed);
    QCOMPARE(failed->id, placed->front());
    QVERIFY2(failed->sentence.startsWith(u"Order KB-1 was not placed."_s), qPrintable(failed->sentence));
    QVERIFY(failed->backInBasket);

    // Also over a restart.
    counter.restart();
    QVERIFY(counter.read());
    QVERIFY(counter.presenter->placed().failed());
    QVERIFY(counter.presenter->placed().putAside());
    QVERIFY(!counter.presenter->placed().failed());
}

void TestOrdersPlaced::theNewestOfSeveralFailures()
{
    Counter counter;
    QVERIFY(counter.read());
    for (const QString &name : {u"KB-1"_s, u"KB-2"_s}) {
        counter.refuseNext();
        counter.desk.clock.advance(1min);
        const int before = int(counter.refused.size());
        Ticket ticket;
        if (counter.desk.basket().count() == 0)
            counter.desk.fill({FakeDesk::line(Two.front())});
        ticket.lines = counter.desk.basket().lines();
        ticket.userReference = name;
        QVERIFY(counter.desk.session->services().purchases().place(ticket));
        QTRY_COMPARE(int(counter.refused.size()), before + 1);
    }
    const auto failed = counter.presenter->placed().failed();
    QVERIFY(failed);
    QVERIFY2(failed->sentence.startsWith(u"Order KB-2"_s), qPrintable(failed->sentence));
    QVERIFY2(failed->sentence.contains(u"1 more order(s) failed before."_s), qPrintable(failed->sentence));
}

void TestOrdersPlaced::anUnknownOutcomeIsNoFailure()
{
    Counter counter;
    QVERIFY(counter.read());
    counter.desk.fake.failNext("POST", "/number_orders", When::AfterEffect, {.way = Way::DropAfterReading});
    const auto placed = counter.place(Two, u"KB-1"_s);
    QVERIFY(placed);
    const QString purchase = keyOf(Kind::Purchase, placed->front());
    QTRY_VERIFY(counter.row(purchase) && counter.row(purchase)->status == purchase_status::checking);
    QVERIFY(counter.bought.isEmpty() && counter.refused.isEmpty());
    QVERIFY(!counter.presenter->placed().failed());
    counter.desk.pass(2s); // the look-up finds it
    QTRY_COMPARE(counter.bought.size(), 4);
    QCOMPARE(counter.bought[0], purchase);
}

void TestOrdersPlaced::whatAnEarlierRunPlaced()
{
    Counter counter;
    QVERIFY(counter.read());
    counter.desk.fake.failNext("POST", "/number_orders", When::AfterEffect, {.way = Way::DropAfterReading});
    QVERIFY(counter.place(Two, u"KB-1"_s));
    QTRY_VERIFY(counter.desk.fake.orders().size() == 1);
    counter.restart();
    counter.led.clear();
    counter.bought.clear();
    QVERIFY(counter.read());
    counter.desk.pass(2s);
    QTRY_VERIFY(!counter.desk.session->hasOpenWrites());
    QVERIFY(counter.led.isEmpty()); // a person has not just placed it
}

QTEST_GUILESS_MAIN(TestOrdersPlaced)
#include "tst_orders_placed.moc"
