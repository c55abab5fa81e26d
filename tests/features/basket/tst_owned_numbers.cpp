// SPDX-License-Identifier: Apache-2.0
#include "features/basket/service/owned_numbers.h"

#include "many_purchases.h"

#include "features/orders/service/order_record.h"
#include "features/purchase/service/repetition.h"
#include "store/tables/order_store.h"
#include "support/desk_fixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using How = OwnedNumber::How;
using Way = FakeTelnyx::Way;
using When = FakeAccount::When;

namespace {

const QString A = u"+13125550101"_s;
const QString B = u"+13125550102"_s;

/// An order that somebody else has made, as the lists leave it in the ledger.
void putRead(DeskFixture &desk, NumberOrder order, const QStringList &numbers)
{
    for (const QString &number : numbers)
        order.phoneNumbers.append(*PackedNumber::fromText(number));
    order.phoneNumbersCount = int(numbers.size());
    QVERIFY(OrderStore(*desk.ledger, u"acc"_s).put(cached(order, false, desk.clock.now())));
}

NumberOrder orderWith(const QString &id, const QString &status)
{
    NumberOrder order;
    order.id = id;
    order.status = status;
    order.customerReference = u"Portal spree"_s;
    order.createdAt = Timestamp::fromMicros(TestClock::Start);
    return order;
}

} // namespace

class TestOwnedNumbers : public QObject
{
    Q_OBJECT

private slots:
    void whatWasBought();
    void whatIsBeingBought();
    void everyNumberOfABlock();
    void notWhatWasRefused();
    void notWhatFailedLater();
    void notWhatWasCancelled();
    void notWhatWasGivenUp();
    void ordersOfOthers();
    void severalNumbersOfOthers();
    void ownPurchasesSayMore();
    void ofThisAccountOnly();
    void tellsOfChanges();
    void manyRowsBesideManyPurchases();
    void saysSince();
};

void TestOwnedNumbers::whatWasBought()
{
    DeskFixture desk;
    desk.fill({A});
    QVERIFY(!desk.services->owned().find(A));
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    desk.restart();
    const auto owned = desk.services->owned().find(A);
    QVERIFY(owned);
    QCOMPARE(owned->how, How::Bought);
    QCOMPARE(owned->reference, u"Spring"_s);
    QCOMPARE(owned->orderId, desk.purchases().find(id)->write.telnyxId);
    QCOMPARE(owned->since, Timestamp::fromMicros(TestClock::Start));
    QVERIFY(!desk.services->owned().find(B));
    QVERIFY(!desk.services->owned().find(u"rubbish"_s));
    QCOMPARE(desk.services->owned().among({A, B, u"+1312xxx"_s}).keys(), QStringList{A});
}

void TestOwnedNumbers::whatIsBeingBought()
{
    DeskFixture desk;
    desk.fill({A});
    desk.account.failNext("POST", "/number_orders", When::BeforeEffect, {.way = Way::DropAfterReading});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Unknown));
    const auto owned = desk.services->owned().find(A);
    QVERIFY(owned);
    QCOMPARE(owned->how, How::Ordered);
    QVERIFY(owned->orderId.isEmpty());
}

void TestOwnedNumbers::everyNumberOfABlock()
{
    DeskFixture desk;
    AvailableBlock found;
    found.phoneNumber = u"+13125550200"_s;
    found.range = 100;
    QVERIFY(desk.basket().add({lineOf(found, u"US"_s)}));
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    for (const char *inside : {"+13125550200", "+13125550201", "+13125550299"})
        QVERIFY2(desk.services->owned().find(QString::fromLatin1(inside)), inside);
    for (const char *outside : {"+13125550199", "+13125550300"})
        QVERIFY2(!desk.services->owned().find(QString::fromLatin1(outside)), outside);
}

void TestOwnedNumbers::notWhatWasRefused()
{
    DeskFixture desk;
    desk.fill({A});
    desk.telnyx.once(
        "POST", "/number_orders", [](const FakeTelnyx::Seen &) { return FakeTelnyx::error(422, "20100", "no funds"); });
    const QString id = desk.placeAll();
    QVERIFY(DeskFixture::until([&] {
        desk.pass(1s);
        return !desk.services->hasOpenWrites();
    }));
    QVERIFY(!desk.services->owned().find(A));
}

void TestOwnedNumbers::notWhatFailedLater()
{
    DeskFixture desk;
    desk.fill({A, B});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    QCOMPARE(desk.services->owned().among({A, B}).size(), 2);
    desk.account.failingNumbers = {B};
    desk.account.setOrderStatus(desk.purchases().find(id)->write.telnyxId, u"success"_s);
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return desk.basket().count() == 1; }));
    QVERIFY(desk.services->owned().find(A));
    QVERIFY(!desk.services->owned().find(B));
}

void TestOwnedNumbers::notWhatWasCancelled()
{
    DeskFixture desk;
    desk.fill({A});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    desk.account.setOrderStatus(desk.purchases().find(id)->write.telnyxId, u"cancelled"_s);
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return desk.services->tracker().following() == 0; }));
    QVERIFY(!desk.services->owned().find(A));
}

/// Nobody polls an order that has ended: the list alone tells that its numbers have left the account.
void TestOwnedNumbers::notWhatWasGivenUp()
{
    DeskFixture desk;
    desk.fill({A, B});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    const QString order = desk.purchases().find(id)->write.telnyxId;
    desk.account.setOrderStatus(order, u"success"_s);
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return desk.services->tracker().following() == 0; }));
    QVERIFY(desk.services->owned().find(A)->isProven);
    Ticket again = desk.ticket();
    again.lines = {DeskFixture::line(A)};
    QCOMPARE(desk.services->repetitions().of(again, desk.clock.now()).front().numbers, QStringList{A});

    desk.account.setOrderStatus(order, u"deleted"_s);
    desk.services->tracker().refresh();
    QVERIFY(DeskFixture::until([&] { return desk.services->owned().among({A, B}).isEmpty(); }));
    again.userReference = u"Autumn"_s;
    QVERIFY(desk.services->repetitions().of(again, desk.clock.now()).empty());
    desk.fill({A});
    desk.restart();
    QVERIFY(!desk.services->owned().find(A));
    QVERIFY(desk.purchases().rememberedPrice(A)); // it was delivered and paid for
}

void TestOwnedNumbers::ordersOfOthers()
{
    DeskFixture desk;
    putRead(desk, orderWith(u"theirs"_s, u"success"_s), {A});
    putRead(desk, orderWith(u"failed"_s, u"failure"_s), {B});
    const auto owned = desk.services->owned().find(A);
    QVERIFY(owned);
    QCOMPARE(owned->how, How::Bought);
    QCOMPARE(owned->reference, u"Portal spree"_s);
    QCOMPARE(owned->orderId, u"theirs"_s);
    QVERIFY(!desk.services->owned().find(B));
    putRead(desk, orderWith(u"again"_s, u"pending"_s), {B});
    QCOMPARE(desk.services->owned().find(B)->how, How::Ordered);
}

/// B may have failed in it, be of a sub-order that was cancelled, or have been given up since: its row in the list is
/// the same.
void TestOwnedNumbers::severalNumbersOfOthers()
{
    DeskFixture desk;
    putRead(desk, orderWith(u"theirs"_s, u"success"_s), {A, B});
    const auto listed = desk.services->owned().find(B);
    QVERIFY(listed);
    QCOMPARE(listed->how, How::Listed);
    QVERIFY(!listed->isProven);
    const QString text = listed->text(desk.clock.now());
    QVERIFY2(text.startsWith(u"In an order of "_s) && text.endsWith(u" (success), Portal spree"_s), qPrintable(text));
    const auto added = desk.basket().add({DeskFixture::line(B)});
    QVERIFY(added);
    QCOMPARE(added->added, 1);
    QVERIFY(added->refused.empty());
}

void TestOwnedNumbers::ownPurchasesSayMore()
{
    DeskFixture desk;
    desk.fill({A});
    desk.account.failNext("POST", "/number_orders", When::BeforeEffect, {.way = Way::DropAfterReading});
    QVERIFY(desk.untilState(desk.placeAll(), WriteState::Unknown));
    putRead(desk, orderWith(u"theirs"_s, u"success"_s), {A});
    const auto owned = desk.services->owned().find(A);
    QVERIFY(owned);
    QVERIFY(owned->isProven);
    QCOMPARE(owned->how, How::Ordered);
}

void TestOwnedNumbers::ofThisAccountOnly()
{
    DeskFixture desk;
    desk.fill({A});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    putRead(desk, orderWith(u"theirs"_s, u"success"_s), {B});
    const OwnedNumbers other(*desk.ledger, u"other"_s);
    QVERIFY(other.among({A, B}).isEmpty());
}

void TestOwnedNumbers::tellsOfChanges()
{
    DeskFixture desk;
    desk.fill({A});
    QSignalSpy changed(&desk.services->owned(), &OwnedNumbers::changed);
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    QVERIFY(changed.count() >= 1);
    changed.clear();
    desk.services->tracker().refresh();
    QVERIFY(DeskFixture::until([&] { return changed.count() >= 1; }));
}

/// As a long search asks; tests/bench says in what time.
void TestOwnedNumbers::manyRowsBesideManyPurchases()
{
    DeskFixture desk;
    keepManyPurchases(desk);
    const auto owned = desk.services->owned().among(manyRows());
    QCOMPARE(owned.size(), OwnedOfManyRows);
    QCOMPARE(owned.value(u"+13121001499"_s).orderId, u"order-1"_s);
    QVERIFY(!owned.contains(u"+13121001500"_s));
}

void TestOwnedNumbers::saysSince()
{
    const Timestamp now = Timestamp::fromMicros(TestClock::Start);
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QLocale::setDefault(english);
    OwnedNumber owned{.since = now.plus(-1min), .reference = u"KB-1"_s};
    const QString time = english.toString(owned.since.toDateTime().toLocalTime().time(), QLocale::ShortFormat);
    QCOMPARE(owned.text(now), u"Yours since %1, KB-1"_s.arg(time));
    QVERIFY(owned.text(now.plus(72h)).size() > owned.text(now).size()); // the day stands there, too
    owned.reference.clear();
    owned.how = How::Ordered;
    QCOMPARE(owned.text(now), u"Ordered at %1"_s.arg(time));
    owned.since = {};
    QCOMPARE(owned.text(now), u"Ordered already"_s);
    owned.how = How::Listed;
    owned.status = u"success"_s;
    QCOMPARE(owned.text(now), u"In an order (success)"_s);
    owned.status = u"partial_success"_s;
    QCOMPARE(owned.text(now), u"In an order (partial success)"_s);
}

QTEST_GUILESS_MAIN(TestOwnedNumbers)
#include "tst_owned_numbers.moc"
