// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/service/reconciliation.h"

#include "api/values/customer_reference.h"
#include "features/failures/service/notices.h"
#include "store/tables/order_store.h"
#include "store/tables/write_store.h"
#include "support/desk_fixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using When = FakeAccount::When;

namespace {

const QString A = u"+13125550101"_s;
const QString B = u"+13125550102"_s;

/// A bulk order's line: ten numbers of one area code.
BasketLine tenOf312()
{
    NewBulkGroup group;
    group.countryIso = u"US"_s;
    group.phoneNumberType = u"local"_s;
    group.nationalDestinationCode = u"312"_s;
    group.countRequested.value = 10;
    group.strategy = bulk_strategy::always;
    return lineOf(group, {});
}

/// As an order of ours that took effect though the ledger was told otherwise: refused after effect.
QString refusedAfterEffect(DeskFixture &desk)
{
    desk.account.failNext("POST", "/number_orders", When::AfterEffect, FakeTelnyx::error(422, "10027", "no"));
    return desk.placeAll();
}

/// Whatever the rules have made of it, the ledger says that it was not bought.
void sayNotBought(DeskFixture &desk, const QString &id)
{
    WriteRecord write = **WriteStore(*desk.ledger).find(id);
    write.state = WriteState::NotBought;
    QVERIFY(WriteStore(*desk.ledger).update(write));
}

} // namespace

/// Row 98: an order that is read says who bought it.
class TestReconciliation : public QObject
{
    Q_OBJECT

private slots:
    void aListProvesAPurchase();
    void anAnswerOfAPollProvesIt();
    void itIsSaidOnce();
    void aBulkOrderIsProvenByTheListAlone();
    void numberOrdersOfABulkOrderAreNotIt();
    void alsoAfterARestart();
    void oneThatIsOnItsWayIsLeftAlone();
    void anotherDesksOrderIsTold();
    void identifiersAreFoundWhereverTheyStand_data();
    void identifiersAreFoundWhereverTheyStand();
    void strangersProveNothing();
};

void TestReconciliation::aListProvesAPurchase()
{
    DeskFixture desk;
    desk.fill({A, B});
    const QString id = refusedAfterEffect(desk);
    QVERIFY(DeskFixture::until(
        [&] { return desk.stateOf(id) != WriteState::Sent && desk.stateOf(id) != WriteState::Journaled; }));
    desk.close();
    desk.open();
    sayNotBought(desk, id);
    desk.restart();
    QCOMPARE(desk.stateOf(id), WriteState::NotBought);
    desk.services->tracker().refresh();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    const auto purchase = desk.purchases().find(id);
    QCOMPARE(purchase->write.settledBy, SettledBy::ReadTracking);
    QCOMPARE(purchase->write.telnyxId, desk.account.orders().front().value(u"id"_s).toString());
    QVERIFY(!desk.basket().find(A));
    QVERIFY(!desk.basket().find(B));
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 1);
    const auto notices = desk.services->notices().list();
    QCOMPARE(notices.size(), 1);
    QVERIFY2(notices.front().sentence.contains(u"bought after all"_s), qPrintable(notices.front().sentence));
    QVERIFY(notices.front().sentence.contains(u"Spring"_s));
    QCOMPARE(notices.front().action, Notice::Action::ShowOrder);
    QCOMPARE(notices.front().subject, purchase->write.telnyxId);
}

void TestReconciliation::anAnswerOfAPollProvesIt()
{
    DeskFixture desk;
    desk.fill({A});
    const QString id = refusedAfterEffect(desk);
    QVERIFY(DeskFixture::until([&] { return desk.account.orders().size() == 1 && desk.client->inFlight() == 0; }));
    desk.close();
    desk.open();
    sayNotBought(desk, id);
    desk.restart();
    desk.services->tracker().readNow(OrderKind::Number, desk.account.orders().front().value(u"id"_s).toString());
    desk.services->tick();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    QVERIFY(!desk.basket().find(A));
}

void TestReconciliation::itIsSaidOnce()
{
    DeskFixture desk;
    desk.fill({A});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    for (int i = 0; i < 2; ++i) {
        bool read = false;
        const auto listening = connect(
            &desk.services->tracker(), &OrderTracker::refreshFinished, this, [&](const auto &) { read = true; });
        desk.services->tracker().refresh();
        QVERIFY(DeskFixture::until([&] { return read; }));
        disconnect(listening);
    }
    QVERIFY(desk.services->notices().list().isEmpty()); // what is known is no news
    QCOMPARE(desk.services->reconciliation().unproven(), 0);
}

void TestReconciliation::aBulkOrderIsProvenByTheListAlone()
{
    DeskFixture desk;
    QVERIFY(desk.basket().add({tenOf312()}));
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    desk.close();
    desk.open();
    sayNotBought(desk, id);
    QVERIFY(desk.basket().add({tenOf312()}));
    desk.restart();
    desk.services->tracker().refresh();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    QVERIFY(desk.services->notices().list().front().sentence.contains(u"10"_s));
}

void TestReconciliation::numberOrdersOfABulkOrderAreNotIt()
{
    DeskFixture desk;
    QVERIFY(desk.basket().add({tenOf312()}));
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    desk.close();
    desk.open();
    sayNotBought(desk, id);
    desk.restart();
    // Of the number orders that it made, each carries its reference.
    NumberOrder child;
    child.id = u"child"_s;
    child.status = u"success"_s;
    child.customerReference = u"Spring "_s + id;
    OrderBatch batch;
    batch.numbers = {child};
    emit desk.services->tracker().ordersRead(batch);
    QCoreApplication::processEvents();
    QCOMPARE(desk.stateOf(id), WriteState::NotBought);
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/child"), 0);
}

void TestReconciliation::alsoAfterARestart()
{
    DeskFixture desk;
    desk.fill({A});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    desk.close();
    desk.open();
    QCOMPARE(desk.services->reconciliation().unproven(), 0);
    sayNotBought(desk, id);
    desk.restart();
    QCOMPARE(desk.services->reconciliation().unproven(), 1);
}

void TestReconciliation::oneThatIsOnItsWayIsLeftAlone()
{
    DeskFixture desk;
    desk.fill({A});
    desk.telnyx.once("POST", "/number_orders", FakeTelnyx::Answer{.way = FakeTelnyx::Way::Hold});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Sent));
    NumberOrder order;
    order.id = u"order-of-ours"_s;
    order.status = u"pending"_s;
    order.customerReference = u"Spring "_s + id;
    OrderBatch batch;
    batch.numbers = {order};
    emit desk.services->tracker().ordersRead(batch);
    QCOMPARE(desk.stateOf(id), WriteState::Sent); // its answer says it, and better
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/*"), 0);
}

void TestReconciliation::anotherDesksOrderIsTold()
{
    DeskFixture desk;
    desk.fill({A});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    const Reconciliation &reconciliation = desk.services->reconciliation();
    QVERIFY(!reconciliation.isOfAnotherDesk(u"Spring "_s + id));
    QVERIFY(reconciliation.isOfAnotherDesk(u"Spring nd-abcdefghijkl"_s));
    QVERIFY(!reconciliation.isOfAnotherDesk(u"Spring"_s));
    QVERIFY(!reconciliation.isOfAnotherDesk(QString()));
    QVERIFY(!reconciliation.isOfAnotherDesk(u"brand-new-line"_s));
}

void TestReconciliation::identifiersAreFoundWhereverTheyStand_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("id");
    QTest::newRow("at the end") << u"Spring nd-abcdefghijkl"_s << u"nd-abcdefghijkl"_s;
    QTest::newRow("alone") << u"nd-abcdefghijkl"_s << u"nd-abcdefghijkl"_s;
    QTest::newRow("upper case") << u"SPRING ND-ABCDEFGHIJKL"_s << u"nd-abcdefghijkl"_s;
    QTest::newRow("followed by something") << u"nd-abcdefghijkl (copy)"_s << u"nd-abcdefghijkl"_s;
    QTest::newRow("the last of two") << u"nd-abcdefghijkl nd-222222222222"_s << u"nd-222222222222"_s;
    QTest::newRow("cut off") << u"Spring nd-abcdefghij"_s << QString();
    QTest::newRow("no identifier") << u"brand-new"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestReconciliation::identifiersAreFoundWhereverTheyStand()
{
    QFETCH(QString, reference);
    QTEST(reference::find(reference), "id");
}

/// Among them one with an identifier as ours are, of somebody else's program.
void TestReconciliation::strangersProveNothing()
{
    DeskFixture desk;
    desk.fill({A});
    const QString id = refusedAfterEffect(desk);
    QVERIFY(DeskFixture::until([&] { return desk.account.orders().size() == 1 && desk.client->inFlight() == 0; }));
    sayNotBought(desk, id);
    OrderBatch batch;
    for (int i = 0; i < 1'000; ++i) {
        NumberOrder order;
        order.id = QString::number(i);
        order.status = u"success"_s;
        order.customerReference = i % 2 ? u"Spring campaign of the brand %1"_s.arg(i) : u"Spring nd-abcdefghijkl"_s;
        batch.numbers.push_back(std::move(order));
    }
    OrderTracker silent(OrderStore(*desk.ledger, u"acc"_s), *desk.client, desk.clock);
    Reconciliation one(
        {*desk.ledger, silent, desk.services->writer(), desk.basket(), desk.services->notices()}, u"acc"_s);
    QVERIFY(one.load());
    emit silent.ordersRead(batch);
    QCOMPARE(desk.services->notices().list().size(), 0);
    QCOMPARE((*WriteStore(*desk.ledger).find(id))->state, WriteState::NotBought);
}

QTEST_GUILESS_MAIN(TestReconciliation)
#include "tst_reconciliation.moc"
