// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/service/repetition.h"

#include "api/values/customer_reference.h"
#include "features/orders/service/order_record.h"
#include "support/desk_fixture.h"
#include "writes/body.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using Why = Repetition::Why;

namespace {

const QString A = u"+13125550101"_s;
const QString B = u"+13125550102"_s;

BasketLine quantity(int count)
{
    NewBulkGroup group;
    group.countryIso = u"US"_s;
    group.phoneNumberType = u"local"_s;
    group.nationalDestinationCode = u"312"_s;
    group.countRequested.value = count;
    group.strategy = bulk_strategy::always;
    return lineOf(group, {});
}

Ticket ticketOf(std::vector<BasketLine> lines, const QString &person = {})
{
    Ticket ticket;
    ticket.lines = std::move(lines);
    ticket.userReference = person;
    return ticket;
}

/// A bulk order that somebody else made.
BulkOrder bulk(const QString &id, int count, Timestamp at, const QString &groupStatus = u"success"_s)
{
    BulkOrder order;
    order.id = id;
    order.createdAt = at;
    BulkGroup group;
    group.countryIso = u"US"_s;
    group.phoneNumberType = u"local"_s;
    group.nationalDestinationCode = u"312"_s;
    group.countRequested = count;
    group.status = groupStatus;
    order.orderingGroups = {group};
    return order;
}

AdvancedOrderRequest advanced(int count, const QString &person = {})
{
    AdvancedOrderRequest order;
    order.countryCode = u"US"_s;
    order.phoneNumberType = u"local"_s;
    order.areaCode = u"312"_s;
    order.quantity = count;
    order.features = QStringList{u"sms"_s, u"voice"_s};
    order.customerReference = person;
    return order;
}

/// An advanced order that somebody else made: no such order has a date.
AdvancedOrder advancedOf(const QString &id, int count, const QString &status = u"pending"_s)
{
    AdvancedOrder order;
    order.id = id;
    order.status = status;
    order.countryCode = u"US"_s;
    order.phoneNumberType = u"local"_s;
    order.areaCode = u"312"_s;
    order.quantity = count;
    order.features = QStringList{u"voice"_s, u"sms"_s};
    return order;
}

} // namespace

/// What is about to be bought again is said before it is bought, whoever bought it first.
class TestRepetition : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsRepeated();
    void ownNumbers();
    void anEqualWishOfAnother();
    void anOldWishIsNone();
    void aFailedWishIsNone();
    void anOwnWishWhoseOutcomeIsUnknown();
    void anAdvancedWishWhoseOutcomeIsUnknown();
    void anAdvancedWishOfAnother();
    void anotherPlaceIsAnotherWish_data();
    void anotherPlaceIsAnotherWish();
    void anAdvancedOrderIsAsOldAsItsSending();
    void theSameReference();
    void whatOurBulkOrderMadeIsOurs();
    void aLongerReferenceIsAnother();
    void asksTelnyxOnceForTheNewest();
    void aFailedQuestionIsTold();

private:
    template <class Order>
    std::vector<Repetition> of(const DeskFixture &desk, const Order &order) const
    {
        return desk.services->repetitions().of(order, desk.clock.now());
    }
};

void TestRepetition::nothingIsRepeated()
{
    DeskFixture desk;
    QVERIFY(of(desk, ticketOf({DeskFixture::line(A), quantity(5)}, u"Spring"_s)).empty());
}

void TestRepetition::ownNumbers()
{
    DeskFixture desk;
    desk.fill({A, B});
    QVERIFY(desk.untilState(desk.placeAll(), WriteState::Bought));
    const auto found = of(desk, ticketOf({DeskFixture::line(B)}));
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().why, Why::SameNumbers);
    QCOMPARE(found.front().shared, 1);
    QCOMPARE(found.front().numbers, QStringList{B});
    QVERIFY(found.front().fromHere);
    QCOMPARE(found.front().reference, u"Spring"_s);
}

void TestRepetition::anEqualWishOfAnother()
{
    DeskFixture desk;
    QVERIFY(desk.services->tracker().store(bulk(u"portal"_s, 50, desk.clock.now().plus(-1h))));
    const auto found = of(desk, ticketOf({quantity(50)}));
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().why, Why::SameWish);
    QCOMPARE(found.front().orderId, u"portal"_s);
    QVERIFY(!found.front().fromHere);
    QVERIFY(of(desk, ticketOf({quantity(49)})).empty());
}

void TestRepetition::anOldWishIsNone()
{
    DeskFixture desk;
    QVERIFY(desk.services->tracker().store(bulk(u"portal"_s, 50, desk.clock.now().plus(-25h))));
    QVERIFY(of(desk, ticketOf({quantity(50)})).empty());
}

void TestRepetition::aFailedWishIsNone()
{
    DeskFixture desk;
    QVERIFY(desk.services->tracker().store(bulk(u"portal"_s, 50, desk.clock.now().plus(-1h), u"failed"_s)));
    QVERIFY(of(desk, ticketOf({quantity(50)})).empty());
}

void TestRepetition::anOwnWishWhoseOutcomeIsUnknown()
{
    DeskFixture desk;
    QVERIFY(desk.basket().add({quantity(50)}));
    desk.telnyx.once("POST", "/inexplicit_number_orders", FakeTelnyx::Answer{.way = FakeTelnyx::Way::DropAfterReading});
    QVERIFY(desk.untilState(desk.placeAll(), WriteState::Unknown));
    const auto found = of(desk, ticketOf({quantity(50)}));
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().why, Why::SameWish);
    QVERIFY(found.front().fromHere);
}

void TestRepetition::anAdvancedWishWhoseOutcomeIsUnknown()
{
    DeskFixture desk;
    desk.telnyx.once("POST", "/advanced_orders", FakeTelnyx::Answer{.way = FakeTelnyx::Way::DropAfterReading});
    const auto placed = desk.services->actions().placeAdvancedOrder(advanced(50, u"KB-1"_s), nullptr, {});
    QVERIFY(placed);
    QVERIFY(desk.untilState(*placed, WriteState::Unknown));
    AdvancedOrderRequest again = advanced(50, u"KB-2"_s);
    again.comments = u"Any town"_s;
    std::reverse(again.features.begin(), again.features.end());
    const auto found = of(desk, again);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().why, Why::SameWish);
    QCOMPARE(found.front().reference, u"KB-1"_s);
    QVERIFY(found.front().fromHere);
    QVERIFY(of(desk, advanced(49)).empty());
    again.features.clear();
    QVERIFY(of(desk, again).empty());
    QCOMPARE(of(desk, advanced(49, u"KB-1"_s)).front().why, Why::SameReference);
}

void TestRepetition::anAdvancedWishOfAnother()
{
    DeskFixture desk;
    QVERIFY(desk.services->tracker().store(advancedOf(u"portal"_s, 50)));
    QVERIFY(desk.services->tracker().store(advancedOf(u"failed"_s, 50, u"failed"_s)));
    const auto found = of(desk, advanced(50));
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().orderId, u"portal"_s);
    QVERIFY(!found.front().fromHere);
    QVERIFY(!found.front().createdAt.isValid());
    desk.clock.advance(25h); // it is at least as old as this desk's knowledge of it
    QVERIFY(of(desk, advanced(50)).empty());
}

void TestRepetition::anotherPlaceIsAnotherWish_data()
{
    QTest::addColumn<QString>("ordered");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("same");
    QTest::newRow("another town") << u"Dublin"_s << u"Cork"_s << false;
    QTest::newRow("another town of the county") << u"Cobh, Cork"_s << u"Youghal, Cork"_s << false;
    QTest::newRow("towns that begin alike") << u"San Francisco, CA"_s << u"San Diego, CA"_s << false;
    QTest::newRow("the same town") << u"Dublin"_s << u"Dublin"_s << true;
    QTest::newRow("written otherwise") << u"Dublin, Leinster"_s << u" leinster / DUBLIN."_s << true;
    QTest::newRow("with more words") << u"Dublin"_s << u"Dublin, in a row please"_s << true;
    QTest::newRow("with fewer words") << u"Dublin, in a row please"_s << u"Dublin"_s << true;
    QTest::newRow("nothing was said") << QString() << u"Cork"_s << true;
    QTest::newRow("nothing is said") << u"Dublin"_s << QString() << true;
}

/// Of what Telnyx's people are to look for, only the comment names the place.
void TestRepetition::anotherPlaceIsAnotherWish()
{
    QFETCH(QString, ordered);
    QFETCH(QString, wanted);
    QFETCH(bool, same);
    DeskFixture desk;
    AdvancedOrder portal = advancedOf(u"portal"_s, 50);
    portal.comments = ordered;
    QVERIFY(desk.services->tracker().store(portal));
    AdvancedOrderRequest order = advanced(50);
    order.comments = wanted;
    QCOMPARE(!of(desk, order).empty(), same);
}

/// A poll that brings something new does not make it younger.
void TestRepetition::anAdvancedOrderIsAsOldAsItsSending()
{
    DeskFixture desk;
    const auto placed = desk.services->actions().placeAdvancedOrder(advanced(50), nullptr, {});
    QVERIFY(placed);
    QVERIFY(desk.untilState(*placed, WriteState::Bought));
    const auto found = of(desk, advanced(50));
    QCOMPARE(found.size(), size_t(1));
    QVERIFY(found.front().createdAt.isValid());
    desk.clock.advance(25h);
    const QString id = desk.purchases().find(*placed)->write.telnyxId;
    QVERIFY(desk.services->tracker().store(advancedOf(id, 50, u"processing"_s)));
    QVERIFY(of(desk, advanced(50)).empty());
}

void TestRepetition::theSameReference()
{
    DeskFixture desk;
    for (int i = 0; i < 5; ++i) {
        BulkOrder order = bulk(u"order-%1"_s.arg(i), i + 1, desk.clock.now().plus(i * 1min));
        order.customerReference = i == 4 ? u"“Büro” \"7\" nd-abcdefghijkl"_s : u"“Büro” \"7\""_s;
        QVERIFY(desk.services->tracker().store(order));
    }
    const auto found = of(desk, ticketOf({DeskFixture::line(A)}, u" “Büro”  \"7\" "_s));
    QCOMPARE(found.size(), size_t(Repetitions::MostWithReference));
    QCOMPARE(found.front().why, Why::SameReference);
    QCOMPARE(found.front().orderId, u"order-4"_s); // the newest
    QCOMPARE(found.front().reference, u"“Büro” \"7\""_s);
}

/// Telnyx hands the reference of a bulk order on to the number orders that it makes of it.
void TestRepetition::whatOurBulkOrderMadeIsOurs()
{
    DeskFixture desk;
    QVERIFY(desk.basket().add({quantity(300)}));
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    const std::optional<Purchase> bulk = desk.purchases().find(id);
    NumberOrderDetails made;
    made.id = u"made"_s;
    made.status = u"success"_s;
    made.customerReference = bulk->write.reference();
    made.createdAt = desk.clock.now();
    made.phoneNumbersCount = 1;
    made.phoneNumbers = {OrderNumber{.phoneNumber = A, .status = made.status}};
    QVERIFY(desk.services->tracker().store(made.row()));
    // One order of the person's, told once.
    const auto same = of(desk, ticketOf({DeskFixture::line(B)}, bulk->write.userReference));
    QCOMPARE(same.size(), size_t(1));
    QCOMPARE(same.front().orderId, bulk->write.telnyxId);
    QVERIFY(same.front().fromHere);
    const auto again = of(desk, ticketOf({DeskFixture::line(A)}));
    QCOMPARE(again.size(), size_t(1));
    QCOMPARE(again.front().orderId, u"made"_s);
    QVERIFY(again.front().fromHere);
    // With an identifier that this ledger does not know it is another desk's.
    made.id = u"foreign"_s;
    made.customerReference = reference::compose(bulk->write.userReference, reference::newId());
    QVERIFY(desk.services->tracker().store(made.row()));
    QCOMPARE(of(desk, ticketOf({DeskFixture::line(B)}, bulk->write.userReference)).size(), size_t(2));
}

void TestRepetition::aLongerReferenceIsAnother()
{
    DeskFixture desk;
    BulkOrder order = bulk(u"other"_s, 7, desk.clock.now());
    order.customerReference = u"Spring campaign nd-abcdefghijkl"_s;
    QVERIFY(desk.services->tracker().store(order));
    QVERIFY(of(desk, ticketOf({DeskFixture::line(A)}, u"Spring"_s)).empty());
    QCOMPARE(of(desk, ticketOf({DeskFixture::line(A)}, u"Spring campaign"_s)).size(), size_t(1));
}

void TestRepetition::asksTelnyxOnceForTheNewest()
{
    DeskFixture desk;
    const QString at
        = QString::fromUtf8(desk.clock.now().plus(-5min).toDateTime().toUTC().toString(Qt::ISODate).toUtf8());
    desk.telnyx.on("GET", "/inexplicit_number_orders", [at](const FakeTelnyx::Seen &) {
        return FakeTelnyx::list({QJsonObject{{u"id"_s, u"portal"_s}, {u"created_at"_s, at},
            {u"ordering_groups"_s,
                QJsonArray{
                    QJsonObject{{u"status"_s, u"success"_s}, {u"count_requested"_s, 50}, {u"country_iso"_s, u"US"_s},
                        {u"phone_number_type"_s, u"local"_s}, {u"national_destination_code"_s, u"312"_s}}}}}});
    });
    QVERIFY(of(desk, ticketOf({quantity(50)})).empty());
    std::optional<Result<Done>> end;
    const Call asking = desk.services->repetitions().refreshBulkWishes([&](const Result<Done> &done) { end = done; });
    QVERIFY(DeskFixture::until([&] { return end.has_value(); }));
    QVERIFY(*end);
    QCOMPARE(desk.telnyx.count("GET", "/inexplicit_number_orders"), 1);
    QCOMPARE(desk.telnyx.last("GET", "/inexplicit_number_orders")->query.value(u"page_size"_s), u"250"_s); // all it can
    const auto found = of(desk, ticketOf({quantity(50)}));
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().orderId, u"portal"_s);
}

void TestRepetition::aFailedQuestionIsTold()
{
    DeskFixture desk;
    desk.telnyx.on("GET", "/inexplicit_number_orders",
        [](const FakeTelnyx::Seen &) { return FakeTelnyx::error(403, "10010", "no"); });
    std::optional<Result<Done>> end;
    const Call asking = desk.services->repetitions().refreshBulkWishes([&](const Result<Done> &done) { end = done; });
    QVERIFY(DeskFixture::until([&] { return end.has_value(); }));
    QVERIFY(!*end);
}

QTEST_GUILESS_MAIN(TestRepetition)
#include "tst_repetition.moc"
