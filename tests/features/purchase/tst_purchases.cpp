// SPDX-License-Identifier: Apache-2.0
#include "api/resources/account/balance.h"
#include "api/values/api_enums.h"
#include "api/values/customer_reference.h"
#include "features/failures/service/notices.h"
#include "store/tables/basket_store.h"
#include "store/tables/write_store.h"
#include "support/desk_fixture.h"
#include "writes/failed_writes.h"
#include "writes/write_coordinator.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using Way = FakeTelnyx::Way;
using When = FakeAccount::When;

namespace {

const QString A = u"+13125550101"_s;
const QString B = u"+13125550102"_s;
const QString C = u"+13125550103"_s;

BasketLine block(const QString &start, int range)
{
    AvailableBlock found;
    found.phoneNumber = start;
    found.range = range;
    found.cost = {Decimal::parse(u"0.50"), Decimal::parse(u"0.25"), u"USD"_s};
    return lineOf(found, u"US"_s);
}

BasketLine quantity(int count, const QString &areaCode = u"312"_s)
{
    NewBulkGroup group;
    group.countryIso = u"US"_s;
    group.phoneNumberType = u"local"_s;
    group.countRequested.value = count;
    group.strategy = bulk_strategy::always;
    group.nationalDestinationCode = areaCode;
    return lineOf(group, {});
}

} // namespace

class TestPurchases : public QObject
{
    Q_OBJECT

private slots:
    void buys();
    void sendsWhatTheTicketSays();
    void oneOrderPerKind();
    void isJournaledBeforeItLeaves();
    void aSecondClickIsRefused();
    void refusesTheSameNumbersWhileOpen();
    void linesInAPurchaseStay();
    void undoDoesNotReachAcrossAPurchase();
    void rejectedLinesStayWithTheReason();
    void onlyTheNumberThatIsNamedIsBlamed();
    void partialSuccessAtOnce();
    void partialSuccessLater();
    void cancelledNumbersDoNotComeBack();
    void remembersPrices();
    void findsByReference();
    void contentAloneDecidesNothing();
    void aFoundOrderTellsOfEveryNumber();
    void anotherOrderOfTheSameNumbersIsNotOurs();
    void findsABlockOrder();
    void findsABulkOrder();
    void looksUpOnSchedule();
    void noTraceForTenMinutesIsNotBought();
    void failedLookUpsProveNothing();
    void theWallClockProvesNothing();
    void lookNow();
    void bulkShortfallComesBack();
    void aShortfallWithoutAReason();
    void quantitiesFromElsewhere();
    void aQuantitySaysWhatToDoWithFewer();
    void callsBackWhatWaits();
    void refusesNonsense();
    void aReadingProvesAnOpenOne();
    void aReadingProvesASettledOne();
    void timesAreTheServers();
    void settledByHand();
    void handsSettleOnlyWhatIsUnresolved();
};

void TestPurchases::buys()
{
    DeskFixture desk;
    desk.fill({A, B});
    QSignalSpy settled(&desk.purchases(), &Purchases::settled);
    const QString id = desk.placeAll();
    QVERIFY(reference::isId(id));
    QVERIFY(desk.services->hasOpenWrites());
    QVERIFY(desk.untilState(id, WriteState::Bought));
    QCOMPARE(settled.count(), 1);
    QCOMPARE(desk.account.orders().size(), size_t(1));
    QVERIFY(desk.basket().lines().empty());
    QVERIFY(!desk.services->hasOpenWrites());

    const auto purchase = desk.purchases().find(id);
    QCOMPARE(purchase->write.telnyxId, desk.account.orders()[0].value(u"id"_s).toString());
    QCOMPARE(purchase->lines.size(), size_t(2));
    QVERIFY(desk.services->tracker().isFollowing(OrderKind::Number, purchase->write.telnyxId));
    desk.restart();
    QCOMPARE(desk.stateOf(id), WriteState::Bought);
    QVERIFY(desk.basket().lines().empty());
    QVERIFY(desk.services->tracker().isFollowing(OrderKind::Number, purchase->write.telnyxId));
    QCOMPARE(desk.purchases().recent().size(), size_t(1));
}

void TestPurchases::sendsWhatTheTicketSays()
{
    DeskFixture desk;
    desk.fill({A});
    Ticket ticket = desk.ticket(u" Spring  campaign "_s);
    ticket.connectionId = u"1234567890123456789"_s;
    ticket.messagingProfileId = u"mp"_s;
    ticket.billingGroupId = u"bg"_s;
    ticket.requirementGroups
        = {{requirementGroupKey(ticket.lines.front().country, ticket.lines.front().type), u"rg"_s}};
    const QString id = desk.purchases().place(ticket)->value(0);
    QVERIFY(desk.untilState(id, WriteState::Bought));
    const QJsonObject body = desk.telnyx.last("POST", "/number_orders")->json();
    QCOMPARE(body.value(u"customer_reference"_s).toString(), u"Spring campaign "_s + id);
    QCOMPARE(body.value(u"connection_id"_s).toString(), u"1234567890123456789"_s);
    QCOMPARE(body.value(u"messaging_profile_id"_s).toString(), u"mp"_s);
    QCOMPARE(body.value(u"billing_group_id"_s).toString(), u"bg"_s);
    const QJsonObject number = body.value(u"phone_numbers"_s).toArray().at(0).toObject();
    QCOMPARE(number.value(u"phone_number"_s).toString(), A);
    QCOMPARE(number.value(u"requirement_group_id"_s).toString(), u"rg"_s);
    QCOMPARE(desk.telnyx.last("POST", "/number_orders")->body, desk.purchases().find(id)->write.body);
}

void TestPurchases::oneOrderPerKind()
{
    DeskFixture desk;
    QVERIFY(desk.basket().add({DeskFixture::line(A), DeskFixture::line(B), block(u"+13125550200"_s, 10),
        block(u"+13125550300"_s, 100), quantity(20), quantity(5, u"415"_s)}));
    const auto placed = desk.purchases().place(desk.ticket());
    QVERIFY(placed);
    QCOMPARE(placed->size(), 4);
    QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
    for (const QString &id : *placed)
        QCOMPARE(desk.stateOf(id), WriteState::Bought);
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 1);
    QCOMPARE(desk.telnyx.count("POST", "/number_block_orders"), 2);
    QCOMPARE(desk.telnyx.count("POST", "/inexplicit_number_orders"), 1);
    const QJsonArray groups
        = desk.telnyx.last("POST", "/inexplicit_number_orders")->json().value(u"ordering_groups"_s).toArray();
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[1][u"count_requested"_s].toString(), u"5"_s);
    QVERIFY(desk.basket().lines().empty());
    QCOMPARE(desk.services->tracker().following(), 4);
}

void TestPurchases::isJournaledBeforeItLeaves()
{
    DeskFixture desk;
    desk.fill({A});
    std::vector<WriteState> inLedger;
    const QString id = desk.placeAll();
    inLedger.push_back((*WriteStore(*desk.ledger).find(id))->state);
    QCOMPARE(BasketStore(*desk.ledger, u"acc"_s).lines()->front().line.sentIn, id);
    QCOMPARE(desk.telnyx.seen().size(), size_t(0));
    desk.telnyx.once("POST", "/number_orders", [&](const FakeTelnyx::Seen &) {
        inLedger.push_back((*WriteStore(*desk.ledger).find(id))->state);
        return FakeTelnyx::error(422, "85001", "gone");
    });
    QVERIFY(desk.untilState(id, WriteState::Rejected));
    QCOMPARE(inLedger, (std::vector{WriteState::Journaled, WriteState::Sent}));
}

void TestPurchases::aSecondClickIsRefused()
{
    DeskFixture desk;
    desk.fill({A});
    const Ticket ticket = desk.ticket();
    const auto first = desk.purchases().place(ticket);
    QVERIFY(first);
    for (int i = 0; i < 20; ++i) {
        const auto again = desk.purchases().place(ticket);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Rejected);
        QVERIFY(!again.error().title.isEmpty());
    }
    QVERIFY(desk.untilState(first->value(0), WriteState::Bought));
    QVERIFY(!desk.purchases().place(ticket)); // the line has left the basket
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 1);
}

void TestPurchases::refusesTheSameNumbersWhileOpen()
{
    DeskFixture desk;
    QVERIFY(desk.basket().add({DeskFixture::line(A), quantity(20)}));
    desk.account.failNext("POST", "/number_orders", When::BeforeEffect, {.way = Way::DropAfterReading});
    desk.account.failNext("POST", "/inexplicit_number_orders", When::BeforeEffect, {.way = Way::DropAfterReading});
    const auto placed = desk.purchases().place(desk.ticket());
    QVERIFY(desk.untilState(placed->value(0), WriteState::Unknown));
    QVERIFY(desk.untilState(placed->value(1), WriteState::Unknown));
    desk.restart(); // the refusal is in the ledger, not in memory
    // The same wish under a new line's name, and the same number inside of a block.
    QVERIFY(desk.basket().add({quantity(20)}));
    Ticket again;
    again.lines = {desk.basket().lines().back()};
    const auto bulk = desk.purchases().place(again);
    QVERIFY(!bulk);
    QCOMPARE(bulk.error().code, u"open"_s);
    QVERIFY(!desk.services->holds().reserve({A}));
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 1);
    QCOMPARE(desk.telnyx.count("POST", "/inexplicit_number_orders"), 1);
    QCOMPARE(desk.telnyx.count("POST", "/number_reservations"), 0);
    // Another quantity is another purchase.
    QVERIFY(desk.basket().add({quantity(21)}));
    again.lines = {desk.basket().lines().back()};
    QVERIFY(desk.purchases().place(again));
}

void TestPurchases::linesInAPurchaseStay()
{
    DeskFixture desk;
    desk.fill({A});
    desk.fill({B});
    Ticket ticket;
    ticket.lines = {desk.basket().lines()[0]};
    const QString id = desk.purchases().place(ticket)->value(0);
    QVERIFY(!desk.basket().remove({A}));
    QCOMPARE(desk.basket().remove({A, B}).error().code, u"open"_s);
    QVERIFY(desk.basket().undo()); // B
    QVERIFY(!desk.basket().undo()); // A is on its way
    QVERIFY(desk.basket().clear());
    QCOMPARE(desk.basket().count(), 1);
    QVERIFY(desk.untilState(id, WriteState::Bought));
    QCOMPARE(desk.basket().count(), 0);
}

void TestPurchases::undoDoesNotReachAcrossAPurchase()
{
    DeskFixture desk;
    desk.fill({A});
    QVERIFY(desk.basket().remove({A}));
    QVERIFY(desk.basket().undo());
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    QVERIFY(!desk.basket().canUndo());
    QVERIFY(!desk.basket().canRedo());
}

void TestPurchases::rejectedLinesStayWithTheReason()
{
    DeskFixture desk;
    desk.fill({A, B});
    desk.telnyx.once("POST", "/number_orders", FakeTelnyx::error(422, "20100", "You do not have enough funds."));
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Rejected));
    QCOMPARE(desk.basket().count(), 2);
    for (const BasketLine &line : desk.basket().lines()) {
        QVERIFY(!line.isSent());
        QCOMPARE(line.failure, u"You do not have enough funds."_s);
        QVERIFY(!line.isTroubled()); // the money is short, not the numbers
    }
    QCOMPARE(desk.purchases().find(id)->write.error->code, u"20100"_s);
    desk.restart();
    QCOMPARE(desk.stateOf(id), WriteState::Rejected);
    QCOMPARE(desk.basket().lines()[0].failure, u"You do not have enough funds."_s);
    const QString second = desk.placeAll();
    QVERIFY(second != id);
    QVERIFY(desk.untilState(second, WriteState::Bought));
}

void TestPurchases::onlyTheNumberThatIsNamedIsBlamed()
{
    DeskFixture desk;
    desk.fill({A, B, C});
    desk.telnyx.once("POST", "/number_orders",
        FakeTelnyx::error(422, "10027", "We don't recognize the number(s) ['+13125550102']. Did you first search?"));
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Rejected));
    desk.restart(); // it is kept
    QVERIFY(desk.basket().find(B)->isGone());
    QVERIFY(desk.basket().find(B)->failure.contains(B));
    for (const QString &clean : {A, C}) {
        QVERIFY(!desk.basket().find(clean)->isTroubled());
        QVERIFY(!desk.basket().find(clean)->failure.contains(B));
    }
    QVERIFY(desk.basket().remove({B}));
    QVERIFY(desk.untilState(desk.placeAll(), WriteState::Bought));
}

void TestPurchases::partialSuccessAtOnce()
{
    DeskFixture desk;
    desk.account.failingNumbers = {B};
    desk.fill({A, B, C});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    QCOMPARE(desk.basket().count(), 1);
    QCOMPARE(desk.basket().lines()[0].number, B);
    QVERIFY(!desk.basket().lines()[0].isSent());
    QVERIFY(!desk.basket().lines()[0].failure.isEmpty());
    QVERIFY(desk.purchases().rememberedPrice(A));
    QVERIFY(!desk.purchases().rememberedPrice(B));
}

void TestPurchases::partialSuccessLater()
{
    DeskFixture desk;
    desk.fill({A, B});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    QCOMPARE(desk.basket().count(), 0);
    desk.restart();
    desk.account.failingNumbers = {B};
    desk.account.setOrderStatus(desk.purchases().find(id)->write.telnyxId, u"success"_s);
    QSignalSpy returned(&desk.purchases(), &Purchases::linesReturned);
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return returned.count() == 1; }));
    const QList<Notice> notices = desk.services->notices().list();
    QCOMPARE(notices.size(), 1);
    QVERIFY2(notices.front().sentence.contains(B), qPrintable(notices.front().sentence));
    QCOMPARE(notices.front().action, Notice::Action::ShowBasket);
    QCOMPARE(desk.basket().count(), 1);
    QCOMPARE(desk.basket().lines()[0].number, B);
    QVERIFY(!desk.basket().lines()[0].failure.isEmpty());
    QCOMPARE(desk.services->tracker().following(), 0);
    // Removed by the person, it does not come back.
    QVERIFY(desk.basket().remove({B}));
    desk.restart();
    desk.services->tracker().follow(OrderKind::Number, desk.purchases().find(id)->write.telnyxId);
    desk.pass(2s);
    QVERIFY(DeskFixture::until([&] { return desk.services->tracker().following() == 0; }));
    QCOMPARE(desk.basket().count(), 0);
}

void TestPurchases::cancelledNumbersDoNotComeBack()
{
    DeskFixture desk;
    desk.fill({A});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    desk.account.setOrderStatus(desk.purchases().find(id)->write.telnyxId, u"cancelled"_s);
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return desk.services->tracker().following() == 0; }));
    QCOMPARE(desk.basket().count(), 0);
    QCOMPARE(desk.purchases().find(id)->write.recordStatus, u"cancelled"_s);
}

void TestPurchases::remembersPrices()
{
    DeskFixture desk;
    QVERIFY(desk.basket().add({DeskFixture::line(A, "1.0000000", "2.5000001")}));
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    desk.restart();
    const auto price = desk.purchases().rememberedPrice(A);
    QVERIFY(price);
    QCOMPARE(*price->monthly, *Decimal::parse(u"2.5000001"));
    QCOMPARE(price->currency, u"USD"_s);
}

// ---- looking up ----

void TestPurchases::findsByReference()
{
    DeskFixture desk;
    desk.fill({A, B});
    desk.account.failNext("POST", "/number_orders", When::AfterEffect, {.way = Way::DropAfterReading});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Unknown));
    QCOMPARE(desk.basket().count(), 2);
    QVERIFY(desk.basket().lines()[0].isSent());
    desk.pass(999ms);
    QCOMPARE(desk.telnyx.count("GET", "/number_orders"), 0);
    desk.pass(1ms);
    QCOMPARE(desk.stateOf(id), WriteState::Looking);
    QVERIFY(desk.untilState(id, WriteState::Bought));
    QCOMPARE(
        desk.telnyx.last("GET", "/number_orders")->query.value(u"filter[customer_reference]"_s), u"Spring "_s + id);
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 1);
    QCOMPARE(desk.basket().count(), 0);
}

/// An order of exactly these numbers without a reference is probably ours: a person says so, not the program.
void TestPurchases::contentAloneDecidesNothing()
{
    DeskFixture desk;
    desk.fill({A, B});
    desk.account.dropReferences = true;
    desk.account.failNext("POST", "/number_orders", When::AfterEffect, {.way = Way::ResetAfterReading});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Unknown));
    for (const auto after : {1s, 1s, 3s, 5s, 20s, 30s, 300s, 300s}) {
        QVERIFY(!desk.purchases().find(id)->write.candidate);
        QVERIFY(desk.lookUp(id, after));
    }
    QCOMPARE(desk.stateOf(id), WriteState::Unresolved);
    const auto candidate = desk.purchases().find(id)->write.candidate;
    QVERIFY(candidate);
    QCOMPARE(candidate->id, desk.account.orders()[0].value(u"id"_s).toString());
    QCOMPARE(candidate->numbers, 2);
    QVERIFY(desk.services->failures().settleBought(id, candidate->id, u"it is ours"_s));
    QCOMPARE(desk.stateOf(id), WriteState::Bought);
    QCOMPARE(desk.purchases().find(id)->write.settledBy, SettledBy::Person);
    QCOMPARE(desk.basket().count(), 0);
    QVERIFY(desk.services->tracker().isFollowing(OrderKind::Number, candidate->id));
}

void TestPurchases::aFoundOrderTellsOfEveryNumber()
{
    DeskFixture desk;
    desk.account.orderStatus = u"success"_s;
    desk.account.failingNumbers = {B};
    // As Telnyx does it: the list names the numbers and not how they fared.
    desk.telnyx.on("GET", "/number_orders", [&](const FakeTelnyx::Seen &) {
        QJsonObject row = desk.account.orders().at(0);
        QJsonArray bare;
        for (const QJsonValue &number : row.value(u"phone_numbers"_s).toArray())
            bare.append(QJsonObject{{u"id"_s, number[u"id"_s]}, {u"phone_number"_s, number[u"phone_number"_s]}});
        row[u"phone_numbers"_s] = bare;
        return FakeTelnyx::list({row});
    });
    desk.fill({A, B});
    desk.account.failNext("POST", "/number_orders", When::AfterEffect, {.way = Way::DropAfterReading});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Unknown));
    desk.pass(1s);
    QVERIFY(desk.untilState(id, WriteState::Bought));
    QCOMPARE(desk.basket().count(), 1);
    QCOMPARE(desk.basket().lines()[0].number, B);
    QVERIFY(!desk.basket().lines()[0].failure.isEmpty());
}

void TestPurchases::anotherOrderOfTheSameNumbersIsNotOurs()
{
    DeskFixture desk;
    const auto order = [&](const QString &id, const QString &reference, const QString &createdAt) {
        desk.account.addOrder({{u"id"_s, id}, {u"status"_s, u"success"_s}, {u"customer_reference"_s, reference},
            {u"created_at"_s, createdAt},
            {u"phone_numbers"_s, QJsonArray{QJsonObject{{u"id"_s, u"n"_s}, {u"phone_number"_s, A}}}}});
    };
    order(u"old"_s, QString(), desk.clock.now().plus(-3h).toIso()); // bought and given back before
    order(u"other desk"_s, u"Spring nd-222222222222"_s, desk.clock.now().toIso());
    order(u"by hand"_s, u"PO 4711"_s, desk.clock.now().toIso());
    desk.fill({A});
    desk.account.failNext("POST", "/number_orders", When::BeforeEffect, {.way = Way::DropAfterReading});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Unknown));
    QVERIFY(desk.lookUp(id, 1s));
    QVERIFY(desk.purchases().find(id)->write.open());
    QVERIFY(desk.purchases().find(id)->write.lookedAt == desk.clock.now());
}

void TestPurchases::findsABlockOrder()
{
    DeskFixture desk;
    QVERIFY(desk.basket().add({block(u"+13125550200"_s, 10)}));
    desk.account.failNext("POST", "/number_block_orders", When::AfterEffect, {.status = 500, .body = "{}"});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Unknown));
    desk.pass(1s);
    QVERIFY(desk.untilState(id, WriteState::Bought));
    QCOMPARE(desk.telnyx.last("GET", "/number_block_orders")->query.value(u"filter[phone_numbers.starting_number]"_s),
        u"+13125550200"_s);
    QCOMPARE(desk.telnyx.count("POST", "/number_block_orders"), 1);
    QVERIFY(desk.basket().lines().empty());
}

void TestPurchases::findsABulkOrder()
{
    DeskFixture desk;
    QVERIFY(desk.basket().add({quantity(20), quantity(5, u"415"_s)}));
    desk.account.failNext("POST", "/inexplicit_number_orders", When::AfterEffect, {.status = 502, .body = "<html>"});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Unknown));
    desk.pass(1s);
    QVERIFY(desk.untilState(id, WriteState::Bought));
    QCOMPARE(desk.account.bulkOrders().size(), size_t(1));
    QVERIFY(desk.basket().lines().empty());
}

void TestPurchases::looksUpOnSchedule()
{
    DeskFixture desk;
    desk.fill({A});
    desk.account.failNext("POST", "/number_orders", When::BeforeEffect, {.way = Way::DropAfterReading});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Unknown));
    std::vector<qint64> at;
    qint64 seconds = 0;
    int tried = 0;
    while (desk.purchases().find(id)->write.open() && seconds < 2000) {
        desk.pass(1s);
        ++seconds;
        const int now = desk.purchases().find(id)->write.lookUps;
        if (now == tried)
            continue;
        tried = now;
        at.push_back(seconds);
        const auto answered = [&] { return desk.purchases().find(id)->write.lookedAt == desk.clock.now(); };
        QVERIFY(DeskFixture::until(answered));
        const bool quick = seconds < 60;
        const WriteState state = desk.stateOf(id);
        QVERIFY(state == (quick ? WriteState::Looking : WriteState::Unresolved) || state == WriteState::NotBought);
    }
    QCOMPARE(at, (std::vector<qint64>{1, 2, 5, 10, 30, 60, 360, 660}));
    QCOMPARE(desk.stateOf(id), WriteState::NotBought);
}

void TestPurchases::noTraceForTenMinutesIsNotBought()
{
    DeskFixture desk;
    desk.fill({A});
    desk.account.failNext("POST", "/number_orders", When::BeforeEffect, {.way = Way::DropAfterReading});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Unknown));
    for (const auto after : {1s, 1s, 3s, 5s, 20s, 30s}) {
        QVERIFY(desk.lookUp(id, after));
        QVERIFY(desk.purchases().find(id)->write.open());
    }
    QCOMPARE(desk.stateOf(id), WriteState::Unresolved);
    // Time that nobody watched does not count: after a restart it takes the rest of the ten minutes.
    desk.restart();
    desk.clock.advance(24h);
    QVERIFY(desk.lookUp(id, 1s));
    QVERIFY(desk.purchases().find(id)->write.open());
    QVERIFY(desk.lookUp(id, 1s));
    QVERIFY(desk.lookUp(id, 9min));
    QCOMPARE(desk.stateOf(id), WriteState::NotBought);
    QCOMPARE(desk.basket().count(), 1);
    QVERIFY(!desk.basket().lines()[0].isSent());
    QVERIFY(!desk.basket().lines()[0].failure.isEmpty());
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 1);
    QVERIFY(!desk.placeAll().isEmpty()); // a person may send again
}

void TestPurchases::failedLookUpsProveNothing()
{
    DeskFixture desk;
    desk.fill({A});
    desk.account.failNext("POST", "/number_orders", When::AfterEffect, {.way = Way::DropAfterReading});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Unknown));
    desk.telnyx.goAway();
    for (int i = 0; i < 12; ++i)
        QVERIFY(desk.lookUp(id, 5min));
    QCOMPARE(desk.stateOf(id), WriteState::Unresolved);
    QCOMPARE(desk.purchases().find(id)->write.error->kind, ErrorKind::Offline);
    QVERIFY(desk.telnyx.listenAgain());
    desk.pass(5min);
    QVERIFY(desk.untilState(id, WriteState::Bought));
}

void TestPurchases::theWallClockProvesNothing()
{
    DeskFixture desk;
    desk.fill({A});
    desk.account.failNext("POST", "/number_orders", When::BeforeEffect, {.way = Way::DropAfterReading});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Unknown));
    QVERIFY(desk.lookUp(id, 1s));
    desk.clock.step(8h);
    QVERIFY(desk.lookUp(id, 1s));
    desk.clock.step(-16h);
    QVERIFY(desk.lookUp(id, 3s));
    QVERIFY(desk.purchases().find(id)->write.open());
}

void TestPurchases::lookNow()
{
    DeskFixture desk;
    desk.fill({A});
    desk.account.failNext("POST", "/number_orders", When::AfterEffect, {.way = Way::DropAfterReading});
    const QString id = desk.placeAll();
    desk.purchases().lookNow(id); // it is on its way: nothing to look up
    QVERIFY(desk.untilState(id, WriteState::Unknown));
    QCOMPARE(desk.telnyx.count("GET", "/number_orders"), 0);
    desk.purchases().lookNow(id);
    QVERIFY(desk.untilState(id, WriteState::Bought));
}

void TestPurchases::bulkShortfallComesBack()
{
    DeskFixture desk;
    QVERIFY(desk.basket().add({quantity(20), quantity(5, u"415"_s)}));
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    const QString order = desk.purchases().find(id)->write.telnyxId;
    desk.account.addOrder({{u"id"_s, u"child"_s}, {u"status"_s, u"pending"_s}});
    desk.account.setBulkGroup(order, 0,
        {{u"status"_s, u"partial_success"_s}, {u"count_allocated"_s, 12}, {u"error_reason"_s, u"out of stock"_s},
            {u"orders"_s, QJsonArray{QJsonObject{{u"number_order_id"_s, u"child"_s}}}}});
    desk.account.setBulkGroup(order, 1, {{u"status"_s, u"success"_s}, {u"count_allocated"_s, 5}});
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return desk.basket().count() == 1; }));
    const BasketLine &back = desk.basket().lines()[0];
    QCOMPARE(back.range, 8);
    QCOMPARE(back.group->countRequested.value, 8);
    QCOMPARE(back.failure, u"Telnyx allocated 12 of 20 numbers: out of stock"_s);
    QVERIFY(desk.services->tracker().isFollowing(OrderKind::Number, u"child"_s));
    QVERIFY(!desk.services->tracker().isFollowing(OrderKind::Bulk, order));
}

/// Some came: no sentence says that the order came to nothing.
void TestPurchases::aShortfallWithoutAReason()
{
    DeskFixture desk;
    QVERIFY(desk.basket().add({quantity(300), quantity(5, u"415"_s)}));
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    const QString order = desk.purchases().find(id)->write.telnyxId;
    desk.account.setBulkGroup(order, 0, {{u"status"_s, u"partial_success"_s}, {u"count_allocated"_s, 25}});
    desk.account.setBulkGroup(order, 1, {{u"status"_s, u"failed"_s}, {u"count_allocated"_s, 0}});
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return desk.basket().count() == 2; }));
    QCOMPARE(desk.basket().lines()[0].range, 275);
    QCOMPARE(desk.basket().lines()[0].failure, u"Telnyx allocated 25 of 300 numbers and gave no reason."_s);
    QCOMPARE(desk.basket().lines()[1].failure,
        u"Telnyx ended the order of these numbers as \"failed\" and gave no reason."_s);
}

void TestPurchases::quantitiesFromElsewhere()
{
    DeskFixture desk;
    Ticket ticket;
    ticket.lines = {quantity(20), quantity(5, u"415"_s)};
    ticket.userReference = u"Spring"_s;
    desk.account.failNext("POST", "/inexplicit_number_orders", When::AfterEffect, {.way = Way::DropAfterReading});
    const auto placed = desk.purchases().placeQuantities(ticket);
    QVERIFY(placed);
    QCOMPARE(placed->size(), 1);
    // With the journal's entry, in one commit: whenever the program ends, both are there or neither.
    QCOMPARE(BasketStore(*desk.ledger, u"acc"_s).lines()->size(), size_t(2));
    QCOMPARE(BasketStore(*desk.ledger, u"acc"_s).lines()->front().line.sentIn, placed->value(0));
    QVERIFY(!desk.purchases().placeQuantities(ticket)); // from the basket by now
    QVERIFY(desk.untilState(placed->value(0), WriteState::Unknown));
    desk.restart();
    QCOMPARE(desk.basket().count(), 2);
    QVERIFY(desk.basket().lines()[0].isSent());
    desk.pass(1s);
    QVERIFY(desk.untilState(placed->value(0), WriteState::Bought));
    QVERIFY(desk.basket().lines().empty());
    QCOMPARE(desk.account.bulkOrders().size(), size_t(1));

    Ticket wrong;
    wrong.lines = {DeskFixture::line(A)};
    QVERIFY(!desk.purchases().placeQuantities(wrong));
}

void TestPurchases::aQuantitySaysWhatToDoWithFewer()
{
    DeskFixture desk;
    BasketLine open = quantity(20);
    open.group->strategy.clear();
    QVERIFY(desk.basket().add({open}));
    const auto placed = desk.purchases().place(desk.ticket());
    QVERIFY(!placed);
    QVERIFY(placed.error().nothingSent);
    QVERIFY(!desk.basket().lines()[0].isSent());
    QVERIFY(desk.purchases().recent().empty());
}

void TestPurchases::callsBackWhatWaits()
{
    DeskFixture desk;
    desk.fill({A, B});
    // The budget is used up: the next request waits for its turn.
    desk.telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) {
        auto answer = FakeTelnyx::data({{u"balance"_s, u"1.00"_s}});
        answer.headers = {{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "30"}};
        return answer;
    });
    bool read = false;
    const Call balance = desk.client->send(endpoint::getBalance(), [&](const auto &) { read = true; });
    QVERIFY(DeskFixture::until([&] { return read; }));
    const QString id = desk.placeAll();
    QCoreApplication::processEvents();
    QCOMPARE(desk.stateOf(id), WriteState::Journaled);
    QVERIFY(desk.purchases().callBack(id));
    QCOMPARE(desk.stateOf(id), WriteState::NotSent);
    QVERIFY(!desk.purchases().callBack(id));
    QVERIFY(!desk.basket().lines()[0].isSent());
    desk.clock.advance(60s);
    QCoreApplication::processEvents();
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 0);
}

void TestPurchases::refusesNonsense()
{
    DeskFixture desk;
    QVERIFY(!desk.purchases().place({}));
    BasketLine french = quantity(5);
    french.country = u"FR"_s;
    QVERIFY(desk.basket().add({french, quantity(10'001)}));
    for (const BasketLine &line : desk.basket().lines()) {
        Ticket ticket;
        ticket.lines = {line};
        const auto placed = desk.purchases().place(ticket);
        QVERIFY(!placed);
        QVERIFY(!placed.error().title.isEmpty());
        ticket.lines = {line, line};
        QVERIFY(!desk.purchases().place(ticket));
    }
    QCOMPARE(desk.telnyx.seen().size(), size_t(0));
    QVERIFY(!desk.services->hasOpenWrites());
}

// ---- proven by a record that was read ----

namespace {

WriteResult orderOf(const QString &reference, const QStringList &numbers)
{
    NumberOrderDetails order;
    order.id = u"read"_s;
    order.status = u"success"_s;
    order.customerReference = reference;
    order.phoneNumbersCount = int(numbers.size());
    for (const QString &number : numbers)
        order.phoneNumbers.push_back({.id = number, .phoneNumber = number, .status = u"success"_s});
    return resultOf(order);
}

} // namespace

void TestPurchases::aReadingProvesAnOpenOne()
{
    DeskFixture desk;
    desk.fill({A});
    desk.account.failNext("POST", "/number_orders", When::BeforeEffect, {.way = Way::DropAfterReading});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Unknown));
    WriteCoordinator &writer = desk.services->writer();
    const auto proven = writer.proveBought(id, orderOf(u"Spring "_s + id, {A}));
    QVERIFY(proven && *proven);
    QCOMPARE(desk.stateOf(id), WriteState::Bought);
    QCOMPARE(desk.purchases().find(id)->write.settledBy, SettledBy::ReadTracking);
    QCOMPARE(desk.basket().count(), 0);
    QVERIFY(!desk.services->hasOpenWrites());
}

void TestPurchases::aReadingProvesASettledOne()
{
    DeskFixture desk;
    desk.fill({A, B});
    desk.telnyx.once("POST", "/number_orders", FakeTelnyx::error(422, "85001", "gone"));
    const QString id = desk.placeAll();
    QVERIFY(DeskFixture::until([&] { return desk.stateOf(id) == WriteState::Rejected; }));
    desk.restart();
    QCOMPARE(desk.basket().count(), 2);
    QSignalSpy settled(&desk.purchases(), &Purchases::settled);
    WriteCoordinator &writer = desk.services->writer();
    const auto proven = writer.proveBought(id, orderOf(u"Spring "_s + id, {A, B}));
    QVERIFY(proven && *proven);
    QCOMPARE(settled.count(), 1);
    QCOMPARE(desk.stateOf(id), WriteState::Bought);
    QCOMPARE(desk.purchases().find(id)->write.telnyxId, u"read"_s);
    QCOMPARE(desk.basket().count(), 0);
    QVERIFY(!*writer.proveBought(id, orderOf(u"Spring "_s + id, {A, B}))); // known by now
    QVERIFY(!*writer.proveBought(u"nd-222222222222"_s, orderOf(u"nd-222222222222"_s, {A}))); // not of this ledger
    QCOMPARE(settled.count(), 1);
}

void TestPurchases::timesAreTheServers()
{
    DeskFixture desk;
    desk.telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) {
        auto answer = FakeTelnyx::data({{u"balance"_s, u"1.00"_s}});
        answer.headers = {{"Date", "Mon, 21 Sep 2026 17:13:20 GMT"}}; // the machine's clock says 14:13:20
        return answer;
    });
    QVERIFY(desk.client->serverNow() == desk.clock.now());
    bool read = false;
    const Call balance = desk.client->send(endpoint::getBalance(), [&](const auto &) { read = true; });
    QVERIFY(DeskFixture::until([&] { return read; }));
    QVERIFY(desk.client->serverNow() == desk.clock.now().plus(3h));
    desk.clock.advance(1min);
    QVERIFY(desk.client->serverNow() == desk.clock.now().plus(3h));
    desk.fill({A});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    QVERIFY(desk.purchases().find(id)->write.sentAt == desk.clock.now().plus(3h));
}

// ---- settled by hand ----

void TestPurchases::settledByHand()
{
    for (const bool bought : {true, false}) {
        DeskFixture desk;
        desk.fill({A, B});
        desk.account.failNext("POST", "/number_orders", When::BeforeEffect, {.way = Way::DropAfterReading});
        const QString id = desk.placeAll();
        QVERIFY(desk.untilState(id, WriteState::Unknown));
        for (const auto after : {1s, 1s, 3s, 5s, 20s, 30s})
            QVERIFY(desk.lookUp(id, after));
        QCOMPARE(desk.stateOf(id), WriteState::Unresolved);
        FailedWrites &failures = desk.services->failures();
        QVERIFY(bought ? failures.settleBought(id, u" order-at-telnyx "_s, u"seen in the portal"_s)
                       : failures.settleNotBought(id, u"seen in the portal"_s));
        desk.restart();
        const WriteRecord write = desk.purchases().find(id)->write;
        QCOMPARE(write.state, bought ? WriteState::Bought : WriteState::NotBought);
        QCOMPARE(write.settledBy, SettledBy::Person);
        QCOMPARE(write.settledNote, u"seen in the portal"_s);
        QVERIFY(write.settledAt == desk.clock.now());
        QCOMPARE(write.telnyxId, bought ? u"order-at-telnyx"_s : QString());
        QCOMPARE(desk.basket().count(), bought ? 0 : 2);
        const std::vector<FailedWrite> failed = desk.services->failures().list();
        QCOMPARE(failed.size(), bought ? size_t(0) : size_t(1));
        if (!bought) {
            QVERIFY(failed[0].text.sentence.contains(u"by hand"_s));
            QVERIFY(failed[0].text.advice.contains(u"seen in the portal"_s));
            QVERIFY(!desk.placeAll().isEmpty());
        }
    }
}

void TestPurchases::handsSettleOnlyWhatIsUnresolved()
{
    DeskFixture desk;
    desk.fill({A});
    desk.account.failNext("POST", "/number_orders", When::BeforeEffect, {.way = Way::DropAfterReading});
    const QString id = desk.placeAll();
    FailedWrites &failures = desk.services->failures();
    QVERIFY(!failures.settleNotBought(id, u"hasty"_s)); // it is on its way
    QVERIFY(desk.untilState(id, WriteState::Unknown));
    QVERIFY(!failures.settleNotBought(id, u"hasty"_s)); // Telnyx has not been asked
    QVERIFY(!failures.settleNotBought(u"nd-222222222222"_s, u"whose?"_s));
    QVERIFY(desk.purchases().find(id)->write.open());
}

QTEST_GUILESS_MAIN(TestPurchases)
#include "tst_purchases.moc"
