// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"

#include "api/values/api_enums.h"
#include "api/values/customer_reference.h"
#include "features/basket/service/funds.h"
#include "features/basket/service/holds.h"
#include "features/basket/service/owned_numbers.h"
#include "features/orders/service/order_tracker.h"
#include "features/purchase/service/purchases.h"
#include "features/purchase/ticket_presenter.h"
#include "support/patience.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using When = FakeAccount::When;

namespace {

const QString A = u"+13125550101"_s;
const QString B = u"+13125550102"_s;

/// A basket of A and B, which are for sale at the prices that it says.
struct Counter
{
    explicit Counter(const Account &account = {}) : desk(account)
    {
        desk.fake.prices = {{A, u"1.00"_s}, {B, u"2.50"_s}};
        desk.fill({FakeDesk::line(A, "1.00"), FakeDesk::line(B, "2.50")});
    }
    void open()
    {
        ticket = std::make_unique<TicketPresenter>(*desk.session, desk.clock, desk.basket().lines());
        QObject::connect(ticket.get(), &TicketPresenter::placed, &context, [this] { ++placed; });
        QObject::connect(ticket.get(), &TicketPresenter::differencesFound, &context, [this] { ++differing; });
        QObject::connect(
            ticket.get(), &TicketPresenter::refused, &context, [this](const QString &reason) { refused += reason; });
    }
    bool openAndCheck()
    {
        open();
        return support::waitFor([this] { return !ticket->isChecking(); }, 20'000);
    }
    /// Every box ticked.
    TicketInput meant(TicketInput input = {}) const
    {
        input.answered.clear();
        for (const OrderDoubt &doubt : ticket->doubts(input))
            input.answered += doubt.question;
        return input;
    }
    QString doubts() const
    {
        QStringList questions;
        for (const OrderDoubt &doubt : ticket->doubts({}))
            questions += doubt.question;
        return questions.join(u'|');
    }
    /// Somebody else's, in the same account.
    void addOrderOf(const QString &number)
    {
        desk.fake.addOrder({{u"id"_s, u"order of "_s + number}, {u"status"_s, u"success"_s},
            {u"customer_reference"_s, u"KB-1"_s}, {u"created_at"_s, desk.clock.now().toIso()},
            {u"phone_numbers"_s, QJsonArray{QJsonObject{{u"id"_s, u"n1"_s}, {u"phone_number"_s, number}}}},
            {u"phone_numbers_count"_s, 1}});
    }
    int searches() const { return desk.telnyx.count("GET", "/available_phone_numbers"); }
    int posts() const { return desk.telnyx.begun("POST"); }
    /// Nothing more comes: a whole exchange later there was no order.
    bool nothingWasSent()
    {
        const int before = desk.telnyx.count("GET", "/balance");
        desk.session->refreshBalance();
        return support::waitFor(
                   [&] { return desk.telnyx.count("GET", "/balance") > before && !desk.session->balance().loading; },
                   20'000)
            && posts() == 0;
    }

    FakeDesk desk;
    std::unique_ptr<TicketPresenter> ticket;
    int placed = 0;
    int differing = 0;
    QStringList refused;
    QObject context;
};

/// So many local numbers of the United States, whichever they are.
BasketLine quantity(int count)
{
    NewBulkGroup group;
    group.countryIso = u"US"_s;
    group.phoneNumberType = u"local"_s;
    group.countRequested.value = count;
    group.strategy = bulk_strategy::always;
    return lineOf(group, FakeDesk::line(A).cost);
}

FakeTelnyx::Answer named(const char *key, const QString &name)
{
    return FakeTelnyx::list({{{u"id"_s, u"id-"_s + name}, {QString::fromLatin1(key), name}}});
}

/// As a search shows it; without a price when `upfront` is empty.
QJsonObject offer(const QString &number, const QString &upfront, const QString &monthly, const QString &currency)
{
    QJsonObject one{{u"phone_number"_s, number}, {u"phone_number_type"_s, u"local"_s}};
    if (!upfront.isEmpty())
        one[u"cost_information"_s]
            = QJsonObject{{u"upfront_cost"_s, upfront}, {u"monthly_cost"_s, monthly}, {u"currency"_s, currency}};
    return one;
}

} // namespace

/// The order ticket without its widgets.
class TestTicketPresenter : public QObject
{
    Q_OBJECT

private slots:
    void checksWhenItOpens();
    void offersChoices();
    void moneyBesideTheBalance();
    void aForeignPriceIsMeant();
    void anUnknownPriceIsMeant();
    void anUnknownCreditIsMeant();
    void tooLittleIsNotOrdered();
    void pricesReadJustNow();
    void problemsFirst();
    void leavesOutAndOrdersTheRest();
    void yoursAlready();
    void inAnOrderOfOthers();
    void theCountIsOfWhatIsSent();
    void fillsInAsTheLastTry();
    void aLastTryThatBoughtSome();
    void heldAndDearer();
    void heldAndNotListed();
    void marksWhatIsSwitchedOff();
    void placesOnce();
    void sendsWhatWasChosen();
    void obstacles_data();
    void obstacles();
    void aLockedDeskSaysSo();
    void aCapInAnotherCurrency();
    void aCapAndNoPrice();
    void someCountriesWantAGroup();
    void waitsForTheCheck();
    void anotherDeskHasJustOrderedTheSame();
    void whatCouldNotBeAskedIsNoObstacle();
    void goneIsShownFirst();
    void nothingLeftToOrder();
    void dearerIsShownFirst();
    void whatCouldNotBeChecked();
    void anOldCheckIsMadeAnew();
    void anOldDifferenceIsCheckedAnew();
    void closedInTheMiddle();
    void whatIsAboveTheCeilingIsMeant();
    void aPriceThatStandsOut();
    void saysHowManyOrdersItMakes();
    void beginsWithTheDefaults();
    void beginsWhereTheLastOrderWent();
};

void TestTicketPresenter::checksWhenItOpens()
{
    Counter counter;
    counter.open();
    TicketPresenter &ticket = *counter.ticket;
    QVERIFY(ticket.isChecking());
    QVERIFY(!ticket.rows().row(0).checked);
    QCOMPARE(ticket.numbers(), 2);
    QCOMPARE(ticket.account().name, u"Acme"_s);
    QTRY_VERIFY(!ticket.isChecking());
    QCOMPARE(counter.searches(), 2);
    for (const TicketRow &row : ticket.rows().rows()) {
        QVERIFY(row.checked);
        QCOMPARE(row.difference.kind, PriceChange::Kind::Unchanged);
    }
    QVERIFY(ticket.differences().isEmpty() && ticket.toLeaveOut() == 0);
    QCOMPARE(counter.differing, 0);
    QVERIFY(counter.nothingWasSent()); // looking buys nothing
}

void TestTicketPresenter::offersChoices()
{
    Counter counter;
    FakeTelnyx &telnyx = counter.desk.telnyx;
    telnyx.on("GET", "/connections", [](const auto &) { return named("connection_name", u"Trunk"_s); });
    telnyx.on("GET", "/messaging_profiles", [](const auto &) { return named("name", u"Campaign"_s); });
    telnyx.on("GET", "/billing_groups", [](const auto &) {
        return FakeTelnyx::list({{{u"id"_s, u"g1"_s}, {u"name"_s, u"Sales"_s}},
            {{u"id"_s, u"g2"_s}, {u"name"_s, u"Gone"_s}, {u"deleted_at"_s, u"2026-01-01T00:00:00Z"_s}}});
    });
    telnyx.on("GET", "/requirement_groups", [](const auto &) {
        const QJsonArray groups{
            QJsonObject{{u"id"_s, u"r1"_s}, {u"country_code"_s, u"CH"_s}, {u"phone_number_type"_s, u"local"_s},
                {u"action"_s, u"ordering"_s}, {u"status"_s, u"approved"_s}, {u"customer_reference"_s, u"Zurich"_s}},
            QJsonObject{{u"id"_s, u"r2"_s}, {u"country_code"_s, u"CH"_s}, {u"phone_number_type"_s, u"mobile"_s},
                {u"action"_s, u"ordering"_s}, {u"status"_s, u"approved"_s}}};
        return FakeTelnyx::Answer{.body = QJsonDocument(groups).toJson()};
    });
    BasketLine swiss = FakeDesk::line(u"+41445550101"_s);
    swiss.country = u"CH"_s;
    counter.desk.fill({swiss});
    counter.open();
    TicketPresenter &ticket = *counter.ticket;
    QTRY_VERIFY(!ticket.choices().billingGroups().empty() && !ticket.choices().connections().empty());
    QTRY_VERIFY(!ticket.choices().messagingProfiles().empty() && !ticket.groups().places().empty());
    QCOMPARE(ticket.choices().connections().front().id, u"id-Trunk"_s);
    QCOMPARE(ticket.choices().messagingProfiles().front().name, u"Campaign"_s);
    QCOMPARE(ticket.choices().billingGroups().size(), size_t(1)); // a deleted one is no choice
    QCOMPARE(ticket.choices().billingGroups().front().id, u"g1"_s);
    const RequirementGroupSelection::Place place = ticket.groups().places().front();
    QCOMPARE(place.name(), u"Switzerland · Local"_s);
    QTRY_COMPARE(ticket.groups().choices(place).size(), size_t(1)); // of the others, none is for this place
    QCOMPARE(ticket.groups().choices(place).front().name, u"Zurich · approved"_s);
    QCOMPARE(telnyx.last("GET", "/requirement_groups")->query.value(u"filter[action]"_s), u"ordering"_s);
}

void TestTicketPresenter::moneyBesideTheBalance()
{
    Counter counter;
    counter.desk.credit = u"5.49"_s;
    counter.desk.fill({FakeDesk::line(u"+4930555010"_s, "0.10", "0.20", u"EUR"_s)});
    counter.open();
    TicketPresenter &ticket = *counter.ticket;
    QCOMPARE(ticket.funds().upfrontText(), u"EUR 0.10 · USD 3.50"_s);
    QCOMPARE(ticket.funds().monthlyText(), u"EUR 0.20 · USD 2.00"_s);
    QCOMPARE(ticket.funds().creditText(), u"not known"_s);
    QTRY_COMPARE(ticket.funds().creditText(), u"USD 5.49"_s); // it asks by itself
    QCOMPARE(ticket.funds().afterText(), u"USD -0.01, less EUR 0.30"_s);
    QCOMPARE(ticket.funds().cover(), Funds::Cover::Tight);
    counter.desk.credit = u"5.50"_s;
    counter.desk.session->refreshBalance();
    QTRY_COMPARE(ticket.funds().afterText(), u"USD 0.00, less EUR 0.30"_s);
    QCOMPARE(ticket.funds().cover(), Funds::Cover::Unknown);
}

void TestTicketPresenter::aForeignPriceIsMeant()
{
    Counter counter;
    const QString pound = u"+442079460101"_s;
    counter.desk.telnyx.on("GET", "/available_phone_numbers", [&](const auto &) {
        return FakeTelnyx::list({offer(pound, u"9.00"_s, u"5.00"_s, u"GBP"_s), offer(A, u"1.00"_s, u"1.00"_s, u"USD"_s),
            offer(B, u"2.50"_s, u"1.00"_s, u"USD"_s)});
    });
    counter.desk.fill({FakeDesk::line(pound, "9.00", "5.00", u"GBP"_s)});
    QVERIFY(counter.openAndCheck());
    QVERIFY2(counter.doubts().contains(u"GBP 14.00"_s), qPrintable(counter.doubts()));
    counter.ticket->place({});
    QCOMPARE(counter.placed, 0);
    QCOMPARE(counter.refused.size(), 1);
    QVERIFY(counter.nothingWasSent());
    counter.ticket->place(counter.meant());
    QCOMPARE(counter.placed, 1);
}

void TestTicketPresenter::anUnknownPriceIsMeant()
{
    Counter counter;
    const QString bare = u"+13125550109"_s;
    counter.desk.fill({lineOfNumber(bare)});
    counter.desk.telnyx.on("GET", "/available_phone_numbers", [&](const auto &) {
        return FakeTelnyx::list({offer(bare, {}, {}, {}), offer(A, u"1.00"_s, u"1.00"_s, u"USD"_s),
            offer(B, u"2.50"_s, u"1.00"_s, u"USD"_s)});
    });
    counter.open();
    QVERIFY(counter.doubts().isEmpty()); // they have not been asked for yet
    counter.ticket->place({}); // faster than the check: the price may come, and does not
    QTRY_COMPARE(counter.refused.size(), 1);
    QVERIFY(counter.nothingWasSent());
    QCOMPARE(counter.ticket->funds().upfrontText(), u"at least USD 3.50"_s);
    QCOMPARE(counter.ticket->funds().afterText(), u"at most USD 94.50"_s);
    QVERIFY2(counter.doubts().contains(u"price of 1 number"_s), qPrintable(counter.doubts()));
    counter.ticket->place(counter.meant());
    QCOMPARE(counter.placed, 1);
}

void TestTicketPresenter::anUnknownCreditIsMeant()
{
    Counter counter;
    counter.desk.credit.clear();
    QVERIFY(counter.openAndCheck());
    QTRY_VERIFY(counter.desk.session->balance().error);
    QVERIFY2(counter.doubts().contains(u"credit is not known"_s), qPrintable(counter.doubts()));
    counter.ticket->place({});
    QCOMPARE(counter.refused.size(), 1);
    QCOMPARE(counter.placed, 0);
    counter.ticket->place(counter.meant());
    QCOMPARE(counter.placed, 1);
}

void TestTicketPresenter::tooLittleIsNotOrdered()
{
    Counter counter;
    counter.desk.credit = u"3.49"_s; // upfront is 3.50
    QVERIFY(counter.openAndCheck());
    QVERIFY(counter.ticket->obstacles(counter.meant()).join(u' ').contains(u"USD 3.49"_s));
    counter.ticket->place(counter.meant());
    QCOMPARE(counter.placed, 0);
    QVERIFY(counter.nothingWasSent());
    counter.ticket->leaveOut(QStringList{B});
    QCOMPARE(counter.ticket->numbers(), 1);
    QVERIFY(counter.desk.basket().contains(B));
    QVERIFY(counter.ticket->obstacles({}).isEmpty());
    // Enough for the upfront cost and not for the month: the person decides.
    counter.desk.credit = u"1.50"_s;
    counter.desk.session->refreshBalance();
    QTRY_COMPARE(counter.ticket->funds().cover(), Funds::Cover::Tight);
    QCOMPARE(counter.ticket->obstacles({}).size(), 1);
    QVERIFY(counter.ticket->obstacles(counter.meant()).isEmpty());
}

/// A pasted list: nothing was known of the prices until now.
void TestTicketPresenter::pricesReadJustNow()
{
    Counter counter;
    const QString pasted = u"+13125550107"_s;
    counter.desk.fake.prices[pasted] = u"4.00"_s;
    counter.desk.fill({lineOfNumber(pasted)});
    QVERIFY(counter.openAndCheck());
    TicketPresenter &ticket = *counter.ticket;
    const std::optional<Money> upfront = ticket.rows().find(pasted)->line.upfront();
    QVERIFY(upfront);
    QCOMPARE(toText(*upfront), u"USD 4.00"_s);
    QCOMPARE(ticket.funds().upfrontText(), u"USD 7.50"_s);
    QVERIFY(counter.doubts().isEmpty() && ticket.differences().isEmpty());
    QCOMPARE(*counter.desk.basket().find(pasted)->upfront(), *upfront); // the basket has it too
    counter.ticket->place({});
    QCOMPARE(counter.placed, 1);
    QTRY_VERIFY(!counter.desk.session->hasOpenWrites());
    const auto remembered = counter.desk.session->services().purchases().rememberedPrice(pasted);
    QVERIFY(remembered);
    QCOMPARE(*remembered->upfrontMoney(), *upfront);
}

void TestTicketPresenter::problemsFirst()
{
    Counter counter;
    counter.desk.fake.prices.erase(B);
    counter.open();
    QCOMPARE(counter.ticket->problems(), 0);
    QCOMPARE(counter.ticket->rows().row(0).line.number, A);
    QTRY_VERIFY(!counter.ticket->isChecking());
    QCOMPARE(counter.ticket->problems(), 1);
    QCOMPARE(counter.ticket->rows().row(0).line.number, B);
    QCOMPARE(counter.ticket->rows().row(0).problem(), TicketRow::Problem::Gone);
    QCOMPARE(counter.ticket->rows().row(1).problem(), TicketRow::Problem::None);
}

void TestTicketPresenter::leavesOutAndOrdersTheRest()
{
    Account account;
    account.typedCountAbove = 0;
    Counter counter(account);
    counter.desk.fake.prices.erase(B);
    QVERIFY(counter.openAndCheck());
    TicketPresenter &ticket = *counter.ticket;
    TicketInput input;
    QCOMPARE(ticket.toLeaveOut(), 1);
    QCOMPARE(ticket.countToType(), 1); // of what will be ordered
    QVERIFY(!ticket.mayOrderRest(input));
    input.typedCount = u"1"_s;
    QVERIFY(ticket.mayOrderRest(input));
    QVERIFY(!ticket.obstacles(input).isEmpty()); // the whole of it is known to fail
    ticket.place(input);
    QCOMPARE(counter.placed, 0);
    QVERIFY(counter.nothingWasSent());
    ticket.leaveOut();
    QCOMPARE(ticket.toLeaveOut(), 0);
    ticket.place(input);
    QCOMPARE(counter.placed, 1);
    QTRY_VERIFY(!counter.desk.session->hasOpenWrites());
    QCOMPARE(counter.desk.fake.timesBought(), (QHash<QString, int>{{A, 1}}));
}

/// Bought by somebody else while it was in the basket: what is this account's already does not get there any more.
void TestTicketPresenter::yoursAlready()
{
    Counter counter;
    counter.addOrderOf(A);
    counter.desk.session->services().tracker().refresh();
    QTRY_VERIFY(counter.desk.session->services().owned().find(A));
    QCOMPARE(counter.desk.basket().count(), 2);
    QVERIFY(counter.openAndCheck());
    TicketPresenter &ticket = *counter.ticket;
    QCOMPARE(ticket.rows().row(0).line.number, A);
    QVERIFY2(ticket.rows().row(0).yours.contains(u"KB-1"_s), qPrintable(ticket.rows().row(0).yours));
    QVERIFY(ticket.rows().row(1).yours.isEmpty());
    QCOMPARE(ticket.toLeaveOut(), 1);
    QVERIFY(counter.doubts().contains(u"already"_s));
    ticket.place({});
    QCOMPARE(counter.placed, 0);
    QCOMPARE(counter.refused.size(), 1);
    QVERIFY(counter.nothingWasSent());
    QVERIFY(ticket.mayOrderRest({}));
    ticket.leaveOut();
    ticket.place({});
    QCOMPARE(counter.placed, 1);
    QTRY_VERIFY(!counter.desk.session->hasOpenWrites());
    QCOMPARE(counter.desk.fake.timesBought().value(B), 1);
    QCOMPARE(counter.posts(), 1);
}

/// One of several numbers of somebody else's order, of which nobody has said how it fared: a person decides.
void TestTicketPresenter::inAnOrderOfOthers()
{
    Counter counter;
    const QJsonArray numbers{QJsonObject{{u"id"_s, u"n1"_s}, {u"phone_number"_s, A}},
        QJsonObject{{u"id"_s, u"n2"_s}, {u"phone_number"_s, u"+13125550177"_s}}};
    counter.desk.fake.addOrder({{u"id"_s, u"theirs"_s}, {u"status"_s, u"success"_s},
        {u"customer_reference"_s, u"KB-1"_s}, {u"created_at"_s, counter.desk.clock.now().toIso()},
        {u"phone_numbers"_s, numbers}, {u"phone_numbers_count"_s, 2}});
    counter.desk.session->services().tracker().refresh();
    QTRY_VERIFY(counter.desk.session->services().owned().find(A));
    QVERIFY(counter.openAndCheck());
    QCOMPARE(counter.ticket->toLeaveOut(), 0);
    QVERIFY(!counter.doubts().contains(u"this account's already"_s));
    QVERIFY2(counter.doubts().contains(u"ordered before"_s), qPrintable(counter.doubts()));
    counter.ticket->place({});
    QCOMPARE(counter.placed, 0);
    counter.ticket->place(counter.meant());
    QCOMPARE(counter.placed, 1);
}

/// What is this account's already is left out, or meant: then it counts as well.
void TestTicketPresenter::theCountIsOfWhatIsSent()
{
    Account account;
    account.typedCountAbove = 1;
    Counter counter(account);
    counter.addOrderOf(A);
    counter.desk.session->services().tracker().refresh();
    QTRY_VERIFY(counter.desk.session->services().owned().find(A));
    QVERIFY(counter.openAndCheck());
    TicketPresenter &ticket = *counter.ticket;
    TicketInput input = counter.meant();
    QCOMPARE(ticket.countToType(), 2);
    QCOMPARE(ticket.obstacles(input).size(), 1);
    QVERIFY2(ticket.obstacles(input).first().contains(u'2'), qPrintable(ticket.obstacles(input).first()));
    ticket.place(input);
    QCOMPARE(counter.placed, 0);
    QVERIFY(counter.nothingWasSent());
    QVERIFY(ticket.mayOrderRest(input)); // one number, which needs no count
    input.typedCount = u"2"_s;
    ticket.place(input);
    QCOMPARE(counter.placed, 1);
    QTRY_VERIFY(!counter.desk.session->hasOpenWrites());
    QCOMPARE(counter.desk.fake.timesBought().value(B), 1);

    // All of them are: there is no rest, and what is meant is the whole.
    Counter other(account);
    other.addOrderOf(A);
    other.addOrderOf(B);
    other.desk.session->services().tracker().refresh();
    QTRY_VERIFY(other.desk.session->services().owned().find(B));
    QVERIFY(other.openAndCheck());
    QCOMPARE(other.ticket->toLeaveOut(), 2);
    QCOMPARE(other.ticket->countToType(), 2);
}

void TestTicketPresenter::fillsInAsTheLastTry()
{
    Counter counter;
    QVERIFY(counter.openAndCheck());
    QCOMPARE(counter.ticket->beginning().from, TicketBeginning::From::Nothing);
    QVERIFY(counter.ticket->beginning().note().isEmpty());
    TicketInput input;
    input.reference = u"Spring"_s;
    input.connectionId = u"c1"_s;
    input.messagingProfileId = u"m1"_s;
    input.billingGroupId = u"b1"_s;
    input.requirementGroups = {{u"US/local"_s, u"r1"_s}};
    counter.desk.fake.failNext("POST", "/number_orders", When::BeforeEffect,
        FakeTelnyx::error(422, "85001", "The number is not available any more."));
    counter.ticket->place(input);
    QTRY_VERIFY(!counter.desk.session->hasOpenWrites());
    QCOMPARE(counter.desk.basket().count(), 2);
    // One of them again: what was filled in is there.
    const PreviousAttempt expected{.reference = u"Spring"_s,
        .connectionId = u"c1"_s,
        .messagingProfileId = u"m1"_s,
        .billingGroupId = u"b1"_s,
        .requirementGroups = {{u"US/local"_s, u"r1"_s}}};
    const auto last = lastTry(counter.desk.session->services().purchases(), {*counter.desk.basket().find(A)});
    QVERIFY(last && last->fields == expected);
    QVERIFY(counter.openAndCheck());
    QCOMPARE(counter.ticket->beginning().fields, expected);
    QCOMPARE(counter.ticket->beginning().from, TicketBeginning::From::LastTry);
    counter.desk.clock.advance(1s);
    counter.ticket->place(counter.meant());
    QTRY_VERIFY(!counter.desk.session->hasOpenWrites());
    // Bought, and cancelled since: who orders it again begins anew.
    const Purchase bought = counter.desk.session->services().purchases().recent().front();
    QCOMPARE(bought.write.state, WriteState::Bought);
    counter.desk.fake.setOrderStatus(bought.write.telnyxId, u"cancelled"_s);
    counter.desk.pass(1min);
    QTRY_VERIFY(!counter.desk.session->services().owned().find(A));
    counter.desk.fill({FakeDesk::line(A, "1.00")});
    counter.open();
    // Only where the numbers of the last order that was bought go.
    QVERIFY(counter.ticket->beginning().from != TicketBeginning::From::LastTry);
    QVERIFY(counter.ticket->beginning().fields.reference.isEmpty());
}

void TestTicketPresenter::aLastTryThatBoughtSome()
{
    Counter counter;
    counter.desk.credit = u"5000.00"_s;
    const BasketLine line = quantity(300);
    counter.desk.fill({line});
    const auto open = [&] {
        counter.ticket = std::make_unique<TicketPresenter>(
            *counter.desk.session, counter.desk.clock, std::vector{*counter.desk.basket().find(line.key)});
        return support::waitFor([&] { return !counter.ticket->isChecking(); }, 20'000);
    };
    QVERIFY(open());
    // Nobody can look at it, which is no problem that keeps an order back.
    QCOMPARE(counter.ticket->problems(), 0);
    QVERIFY(counter.ticket->differences().isEmpty());
    TicketInput input = counter.meant();
    input.typedCount = u"300"_s;
    input.connectionId = u"c1"_s;
    counter.ticket->place(input);
    QTRY_VERIFY(!counter.desk.session->hasOpenWrites());
    const std::vector<Purchase> placed = counter.desk.session->services().purchases().recent();
    QCOMPARE(placed.size(), size_t(1));
    counter.desk.fake.setBulkGroup(
        placed.front().write.telnyxId, 0, {{u"status"_s, u"partial_success"_s}, {u"count_allocated"_s, 25}});
    counter.desk.pass(1s);
    QTRY_VERIFY(counter.desk.basket().find(line.key));
    QCOMPARE(counter.desk.basket().find(line.key)->range, 275);
    QVERIFY(open());
    QCOMPARE(counter.ticket->beginning().fields.connectionId, u"c1"_s);
    QVERIFY2(counter.ticket->beginning().note().endsWith(u"not carried out in full."_s),
        qPrintable(counter.ticket->beginning().note()));
}

/// A hold says that the number can be had, and nothing of its price.
void TestTicketPresenter::heldAndDearer()
{
    Counter counter;
    QVERIFY(counter.desk.session->services().holds().reserve({A}));
    QTRY_VERIFY(counter.desk.basket().find(A)->isHeld());
    counter.desk.fake.prices = {{A, u"2.00"_s}, {B, u"2.50"_s}};
    QVERIFY(counter.openAndCheck());
    QCOMPARE(counter.ticket->problems(), 1);
    QCOMPARE(counter.ticket->funds().upfrontText(), u"USD 4.50"_s);
    QCOMPARE(counter.searches(), 2);
    QVERIFY(!counter.ticket->warning({}).contains(u"not checked"_s));
    counter.ticket->place(counter.meant());
    QTRY_VERIFY(!counter.desk.session->hasOpenWrites());
    const auto price = counter.desk.session->services().purchases().rememberedPrice(A);
    QCOMPARE(price->upfront, Decimal::parse(u"2.00"));
}

void TestTicketPresenter::heldAndNotListed()
{
    Counter counter;
    QVERIFY(counter.desk.session->services().holds().reserve({A}));
    QTRY_VERIFY(counter.desk.basket().find(A)->isHeld());
    counter.desk.fake.prices = {{B, u"2.50"_s}};
    QVERIFY(counter.openAndCheck());
    QCOMPARE(counter.ticket->problems(), 0); // it is held
    QVERIFY(counter.ticket->differences().isEmpty());
    QCOMPARE(counter.ticket->warning({}), u"The price of 1 held number(s) was not checked again."_s);
    // A price that was read does not go back to the older one because the next look does not show it.
    counter.desk.fake.prices[A] = u"2.00"_s;
    counter.desk.clock.advance(2min);
    counter.ticket->place(counter.meant());
    QTRY_COMPARE(counter.differing, 1);
    QCOMPARE(counter.ticket->funds().upfrontText(), u"USD 4.50"_s);
    counter.desk.fake.prices.erase(A);
    counter.desk.clock.advance(2min);
    counter.ticket->place(counter.meant());
    QTRY_VERIFY(!counter.ticket->isChecking());
    QCOMPARE(counter.ticket->funds().upfrontText(), u"USD 4.50"_s);
}

void TestTicketPresenter::marksWhatIsSwitchedOff()
{
    Counter counter;
    counter.desk.telnyx.on("GET", "/connections", [](const auto &) {
        return FakeTelnyx::list({{{u"id"_s, u"old"_s}, {u"connection_name"_s, u"Old"_s}, {u"active"_s, false}},
            {{u"id"_s, u"new"_s}, {u"connection_name"_s, u"New"_s}, {u"active"_s, true}},
            {{u"id"_s, u"mute"_s}, {u"connection_name"_s, u"Mute"_s}}});
    });
    counter.desk.telnyx.on("GET", "/messaging_profiles", [](const auto &) {
        return FakeTelnyx::list({{{u"id"_s, u"off"_s}, {u"name"_s, u"Off"_s}, {u"enabled"_s, false}},
            {{u"id"_s, u"on"_s}, {u"name"_s, u"On"_s}, {u"enabled"_s, true}}});
    });
    counter.open();
    QTRY_COMPARE(counter.ticket->choices().connections().size(), size_t(3));
    QTRY_COMPARE(counter.ticket->choices().messagingProfiles().size(), size_t(2));
    const auto names = [](const std::vector<OrderChoice> &choices) {
        QStringList all;
        for (const OrderChoice &one : choices)
            all += one.name;
        return all;
    };
    QCOMPARE(names(counter.ticket->choices().connections()), QStringList({u"New"_s, u"Mute"_s, u"Old (inactive)"_s}));
    QCOMPARE(names(counter.ticket->choices().messagingProfiles()), QStringList({u"On"_s, u"Off (inactive)"_s}));
    TicketInput input;
    input.connectionId = u"mute"_s;
    input.messagingProfileId = u"on"_s;
    QVERIFY(counter.ticket->warning(input).isEmpty());
    input.connectionId = u"old"_s;
    QVERIFY(counter.ticket->warning(input).contains(u"connection"_s));
    input.messagingProfileId = u"off"_s;
    QVERIFY(counter.ticket->warning(input).contains(u"messaging profile"_s));
}

void TestTicketPresenter::placesOnce()
{
    Counter counter;
    QVERIFY(counter.openAndCheck());
    counter.ticket->place({});
    QCOMPARE(counter.placed, 1);
    counter.ticket->place({}); // Enter is held down
    counter.ticket->place(counter.meant()); // as if every box had been ticked
    QCOMPARE(counter.placed, 1);
    QCOMPARE(counter.refused.size(), 2);
    QVERIFY2(counter.refused.back().contains(u"purchase"_s), qPrintable(counter.refused.back()));
    QTRY_VERIFY(!counter.desk.session->hasOpenWrites());
    QCOMPARE(counter.posts(), 1);
    QCOMPARE(counter.desk.fake.timesBought(), (QHash<QString, int>{{A, 1}, {B, 1}}));
    QVERIFY(counter.desk.basket().lines().empty());
}

void TestTicketPresenter::sendsWhatWasChosen()
{
    Counter counter;
    QVERIFY(counter.openAndCheck());
    TicketInput input;
    input.reference = u"  Spring \n campaign "_s;
    input.connectionId = u"c1"_s;
    input.messagingProfileId = u"m1"_s;
    input.billingGroupId = u"b1"_s;
    input.requirementGroups = {{u"US/local"_s, u"r1"_s}, {u"CH/local"_s, u"r2"_s}};
    counter.ticket->place(input);
    QTRY_VERIFY(!counter.desk.session->hasOpenWrites());
    const QJsonObject body = counter.desk.telnyx.last("POST", "/number_orders")->json();
    const auto parts = reference::split(body[u"customer_reference"_s].toString());
    QCOMPARE(parts.person, u"Spring campaign"_s);
    QVERIFY(reference::isId(parts.id));
    QCOMPARE(body[u"connection_id"_s].toString(), u"c1"_s);
    QCOMPARE(body[u"messaging_profile_id"_s].toString(), u"m1"_s);
    QCOMPARE(body[u"billing_group_id"_s].toString(), u"b1"_s);
    const QJsonArray numbers = body[u"phone_numbers"_s].toArray();
    QCOMPARE(numbers.size(), 2);
    QCOMPARE(numbers[0][u"requirement_group_id"_s].toString(), u"r1"_s);
}

void TestTicketPresenter::aLockedDeskSaysSo()
{
    Counter counter;
    QVERIFY(counter.openAndCheck());
    counter.desk.session->setLocked(true);
    QCOMPARE(counter.ticket->obstacles({}), QStringList{u"The desk is locked: unlock it first."_s});
    counter.desk.session->setLocked(false);
    QVERIFY(counter.ticket->obstacles({}).isEmpty());
}

void TestTicketPresenter::obstacles_data()
{
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<QString>("cap");
    QTest::addColumn<int>("typedAbove");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason"); // empty: it goes
    QTest::newRow("none") << false << QString() << 10 << QString() << QString();
    QTest::newRow("read-only") << true << QString() << 10 << QString() << u"read-only"_s;
    QTest::newRow("above the cap") << false << u"3.49"_s << 10 << QString() << u"USD 3.49"_s;
    QTest::newRow("at the cap") << false << u"3.50"_s << 10 << QString() << QString();
    QTest::newRow("count not typed") << false << QString() << 1 << QString() << u"Type 2"_s;
    QTest::newRow("another count typed") << false << QString() << 1 << u"3"_s << u"Type 2"_s;
    QTest::newRow("count typed") << false << QString() << 1 << u" 2 "_s << QString();
    QTest::newRow("as many as need no count") << false << QString() << 2 << QString() << QString();
}

void TestTicketPresenter::obstacles()
{
    QFETCH(bool, readOnly);
    QFETCH(QString, cap);
    QFETCH(int, typedAbove);
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    Account account;
    account.readOnly = readOnly;
    account.typedCountAbove = typedAbove;
    if (!cap.isEmpty())
        account.spendingCap = Money{*Decimal::parse(cap), u"USD"_s};
    Counter counter(account);
    QVERIFY(counter.openAndCheck());
    QCOMPARE(counter.ticket->countToType(), typedAbove < 2 ? 2 : 0);
    TicketInput input;
    input.typedCount = typed;
    const QStringList reasons = counter.ticket->obstacles(input);
    QCOMPARE(reasons.size(), reason.isEmpty() ? 0 : 1);
    counter.ticket->place(input);
    if (reason.isEmpty()) {
        QCOMPARE(counter.placed, 1);
        QTRY_VERIFY(!counter.desk.session->hasOpenWrites());
        QCOMPARE(counter.posts(), 1);
        return;
    }
    QVERIFY2(reasons.front().contains(reason), qPrintable(reasons.front()));
    QCOMPARE(counter.refused, reasons);
    QVERIFY(counter.nothingWasSent());
    QCOMPARE(counter.placed, 0);
    QCOMPARE(counter.desk.basket().count(), 2);
}

void TestTicketPresenter::aCapInAnotherCurrency()
{
    Account account;
    account.spendingCap = Money{*Decimal::parse(u"0.10"), u"EUR"_s};
    Counter counter(account);
    counter.open();
    const QStringList reasons = counter.ticket->obstacles({});
    QCOMPARE(reasons.size(), 1);
    QVERIFY2(reasons.front().contains(u"USD"_s), qPrintable(reasons.front()));
}

void TestTicketPresenter::aCapAndNoPrice()
{
    Account account;
    account.spendingCap = Money{*Decimal::parse(u"100.00"), u"USD"_s};
    Counter counter(account);
    counter.open();
    QVERIFY(counter.ticket->obstacles({}).isEmpty());
    counter.desk.fill({lineOfNumber(u"+13125550109"_s)});
    counter.open();
    QCOMPARE(counter.ticket->obstacles({}).size(), 1);
    QVERIFY(counter.ticket->obstacles({}).front().contains(u"no price"_s));
}

void TestTicketPresenter::someCountriesWantAGroup()
{
    Counter counter;
    counter.desk.telnyx.on("GET", "/requirement_groups", [](const auto &) {
        const auto group = [](const QString &id, const QString &status, const QJsonValue &value) {
            const QJsonObject one{{u"requirement_id"_s, u"q"_s}, {u"field_value"_s, value}};
            return QJsonObject{{u"id"_s, id}, {u"country_code"_s, u"CH"_s}, {u"phone_number_type"_s, u"local"_s},
                {u"action"_s, u"ordering"_s}, {u"status"_s, status}, {u"regulatory_requirements"_s, QJsonArray{one}}};
        };
        const QJsonArray groups{group(u"good"_s, u"approved"_s, u"x"_s), group(u"full"_s, u"unapproved"_s, u"x"_s),
            group(u"bare"_s, u"unapproved"_s, {}), group(u"no"_s, u"declined"_s, u"x"_s)};
        return FakeTelnyx::Answer{.body = QJsonDocument(groups).toJson()};
    });
    BasketLine swiss = FakeDesk::line(u"+41445550101"_s);
    swiss.country = u"CH"_s;
    counter.desk.fake.prices[swiss.number] = u"1.00"_s;
    counter.desk.fill({swiss});
    counter.open();
    TicketInput input;
    QCOMPARE(counter.ticket->obstacles(input).size(), 1);
    QVERIFY(counter.ticket->obstacles(input).front().contains(u"requirement group"_s));
    QTRY_COMPARE(counter.ticket->groups().choices(counter.ticket->groups().places().front()).size(), size_t(4));
    const auto refused = [&](const QString &group) {
        input.requirementGroups = {{u"CH/local"_s, group}};
        return counter.ticket->obstacles(input).join(u' ');
    };
    QCOMPARE(refused(u"good"_s), QString());
    QCOMPARE(refused(u"full"_s), QString());
    QVERIFY(refused(u"bare"_s).contains(u"not fulfilled"_s));
    QVERIFY(refused(u"no"_s).contains(u"declined"_s));
    QVERIFY(refused(u"another"_s).contains(u"takes no order"_s));
}

void TestTicketPresenter::waitsForTheCheck()
{
    Counter counter;
    counter.open();
    counter.ticket->place({}); // faster than the check
    QCOMPARE(counter.placed, 0);
    QCOMPARE(counter.posts(), 0);
    QTRY_COMPARE(counter.placed, 1);
    QTRY_VERIFY(!counter.desk.session->hasOpenWrites());
    QCOMPARE(counter.searches(), 2);
    QCOMPARE(counter.posts(), 1);
}

/// A quantity that came back to the basket is ordered again from here and, a moment before, from elsewhere.
void TestTicketPresenter::anotherDeskHasJustOrderedTheSame()
{
    Counter counter;
    counter.desk.fill({quantity(5)});
    QVERIFY(counter.openAndCheck());
    TicketInput input = counter.meant();
    QVERIFY2(counter.ticket->obstacles(input).isEmpty(), qPrintable(counter.ticket->obstacles(input).join(u'|')));
    counter.desk.fake.addBulkOrder({{u"id"_s, u"theirs"_s}, {u"created_at"_s, counter.desk.clock.now().toIso()},
        {u"ordering_groups"_s,
            QJsonArray{QJsonObject{{u"status"_s, u"pending"_s}, {u"count_requested"_s, 5}, {u"country_iso"_s, u"US"_s},
                {u"phone_number_type"_s, u"local"_s}}}}});
    counter.desk.clock.advance(61s); // what was asked when the ticket opened is old
    counter.ticket->place(input);
    QTRY_COMPARE(counter.refused.size(), 1);
    QCOMPARE(counter.posts(), 0);
    QVERIFY(counter.doubts().contains(u"Order once more"_s));
    counter.ticket->place(counter.meant());
    QTRY_COMPARE(counter.placed, 1);
}

void TestTicketPresenter::whatCouldNotBeAskedIsNoObstacle()
{
    Counter counter;
    counter.desk.telnyx.on("GET", "/inexplicit_number_orders",
        [](const FakeTelnyx::Seen &) { return FakeTelnyx::error(403, "10010", "no"); });
    counter.desk.fill({quantity(5)});
    QVERIFY(counter.openAndCheck());
    counter.ticket->place(counter.meant());
    QTRY_COMPARE(counter.placed, 1);
}

void TestTicketPresenter::goneIsShownFirst()
{
    Counter counter;
    counter.desk.fake.prices.erase(B);
    counter.open();
    TicketPresenter &ticket = *counter.ticket;
    ticket.place({});
    QTRY_COMPARE(counter.differing, 1);
    QVERIFY(counter.nothingWasSent());
    QCOMPARE(ticket.toLeaveOut(), 1);
    QCOMPARE(ticket.differences().size(), 1);
    QVERIFY(ticket.differences().front().startsWith(u"1 "_s));
    QCOMPARE(ticket.rows().find(B)->difference.kind, PriceChange::Kind::Gone);

    ticket.leaveOut();
    QVERIFY(ticket.toLeaveOut() == 0 && ticket.differences().isEmpty());
    QCOMPARE(ticket.numbers(), 1);
    QCOMPARE(ticket.funds().upfrontText(), u"USD 1.00"_s);
    QVERIFY(counter.desk.basket().contains(B)); // only the ticket lets it go
    ticket.place({});
    QCOMPARE(counter.placed, 1);
    QTRY_VERIFY(!counter.desk.session->hasOpenWrites());
    QCOMPARE(counter.desk.fake.timesBought(), (QHash<QString, int>{{A, 1}}));
    QCOMPARE(counter.desk.basket().count(), 1);
}

void TestTicketPresenter::nothingLeftToOrder()
{
    Counter counter;
    counter.desk.fake.prices.clear();
    QVERIFY(counter.openAndCheck());
    counter.ticket->leaveOut();
    QCOMPARE(counter.ticket->obstacles({}).size(), 1);
    counter.ticket->place({});
    QCOMPARE(counter.refused.size(), 1);
    QVERIFY(counter.nothingWasSent());
}

void TestTicketPresenter::dearerIsShownFirst()
{
    Counter counter;
    counter.desk.fake.prices[A] = u"1.01"_s;
    counter.open();
    counter.ticket->place({});
    QTRY_COMPARE(counter.differing, 1);
    QVERIFY(counter.nothingWasSent() && counter.ticket->differences().size() == 1);
    QCOMPARE(counter.ticket->rows().find(A)->difference.kind, PriceChange::Kind::Dearer);
    counter.ticket->place({}); // seen, and meant
    QCOMPARE(counter.placed, 1);
    QTRY_VERIFY(!counter.desk.session->hasOpenWrites());
    QCOMPARE(counter.posts(), 1);
}

void TestTicketPresenter::whatCouldNotBeChecked()
{
    Counter counter;
    counter.desk.telnyx.on("GET", "/available_phone_numbers", [](const auto &) { return FakeDesk::broken(); });
    QVERIFY(counter.openAndCheck());
    QCOMPARE(counter.differing, 1);
    QCOMPARE(counter.ticket->differences().size(), 1);
    QVERIFY(counter.ticket->differences().front().startsWith(u"2 "_s));
    QCOMPARE(counter.ticket->toLeaveOut(), 0); // not known is not gone
    counter.ticket->leaveOut();
    QCOMPARE(counter.ticket->numbers(), 2);
}

void TestTicketPresenter::anOldCheckIsMadeAnew()
{
    Counter counter;
    QVERIFY(counter.openAndCheck());
    counter.desk.clock.advance(2min);
    counter.desk.fake.prices.erase(A);
    counter.ticket->place({});
    QVERIFY(counter.ticket->isChecking());
    QTRY_COMPARE(counter.differing, 1);
    QVERIFY(counter.searches() == 4 && counter.ticket->toLeaveOut() == 1);
    QVERIFY(counter.nothingWasSent());
}

void TestTicketPresenter::anOldDifferenceIsCheckedAnew()
{
    Counter counter;
    counter.desk.fake.prices[A] = u"1.01"_s;
    QVERIFY(counter.openAndCheck());
    QCOMPARE(counter.differing, 1);
    counter.desk.clock.advance(2min); // over lunch the other one goes
    counter.desk.fake.prices.erase(B);
    counter.ticket->place({});
    QTRY_COMPARE(counter.differing, 2);
    QVERIFY(counter.nothingWasSent());
    QCOMPARE(counter.ticket->toLeaveOut(), 1);
}

void TestTicketPresenter::closedInTheMiddle()
{
    Counter counter;
    counter.open();
    counter.ticket->place({});
    counter.ticket.reset(); // Cancel
    QVERIFY(counter.nothingWasSent());
    QCOMPARE(counter.placed, 0);
    QCOMPARE(counter.desk.basket().count(), 2);
}

void TestTicketPresenter::whatIsAboveTheCeilingIsMeant()
{
    Account account;
    account.priceCeiling
        = Cost{.monthly = Decimal::parse(u"9"), .upfront = Decimal::parse(u"1.00"), .currency = u"USD"_s};
    Counter counter(account);
    QVERIFY(counter.openAndCheck());
    TicketPresenter &ticket = *counter.ticket;
    QCOMPARE(ticket.problems(), 1);
    QCOMPARE(ticket.rows().row(0).line.number, B); // on top
    QCOMPARE(ticket.rows().row(0).problem(), TicketRow::Problem::PriceStandsOut);
    QVERIFY(ticket.rows().row(0).priceNote.text.contains(u"USD 1.00 upfront"_s));
    QVERIFY2(counter.doubts().contains(u"price ceiling"_s), qPrintable(counter.doubts()));
    ticket.place({});
    QCOMPARE(counter.placed, 0);
    QCOMPARE(counter.posts(), 0);
    QCOMPARE(ticket.tooDear(), QStringList{B});
    ticket.leaveOut(ticket.tooDear());
    QVERIFY(ticket.tooDear().isEmpty());
    QVERIFY(counter.doubts().isEmpty());
    ticket.place({});
    QCOMPARE(counter.placed, 1);
}

void TestTicketPresenter::aPriceThatStandsOut()
{
    Counter counter;
    counter.desk.fake.prices[B] = u"500.00"_s;
    QVERIFY(counter.desk.basket().clear());
    counter.desk.fill({FakeDesk::line(A, "1.00"), FakeDesk::line(B, "500.00")});
    QVERIFY(counter.openAndCheck());
    QCOMPARE(counter.ticket->rows().row(0).line.number, B);
    QVERIFY(counter.ticket->rows().row(0).priceNote.text.startsWith(u"Far above the others"_s));
    QVERIFY(counter.ticket->rows().row(1).priceNote.text.isEmpty());
    QVERIFY(counter.ticket->warning({}).contains(u"stands out."_s));
    QVERIFY(!counter.doubts().contains(u"ceiling"_s));
}

void TestTicketPresenter::saysHowManyOrdersItMakes()
{
    const auto kinds = [](std::initializer_list<LineKind> wanted) {
        std::vector<BasketLine> lines;
        for (const LineKind kind : wanted) {
            lines.emplace_back();
            lines.back().kind = kind;
        }
        return lines;
    };
    using enum LineKind;
    QVERIFY(splitText(kinds({Number, Number})).isEmpty());
    QVERIFY(splitText(kinds({Block})).isEmpty());
    QVERIFY(splitText({}).isEmpty());
    const auto says = [](const QString &text, const QStringList &parts) {
        return std::all_of(parts.begin(), parts.end(), [&](const QString &part) { return text.contains(part); });
    };
    QVERIFY(says(splitText(kinds({Number, Number, Block})),
        {u"This makes 2 order"_s, u"one for 2 number"_s, u"one for each of 1 number block"_s}));
    const QString three = splitText(kinds({Block, Block, Quantity}));
    QVERIFY(says(three, {u"This makes 3 order"_s, u"one for each of 2 number block"_s, u"one for the quantities."_s}));
    QVERIFY(!three.contains(u"one for 0"_s));
}

void TestTicketPresenter::beginsWithTheDefaults()
{
    Account account;
    account.defaults = {u"c1"_s, u"m1"_s, {}, u"KB-{n}"_s};
    Counter counter(account);
    QVERIFY(counter.openAndCheck());
    const TicketBeginning &begin = counter.ticket->beginning();
    QCOMPARE(begin.from, TicketBeginning::From::Defaults);
    QCOMPARE(begin.fields.connectionId, u"c1"_s);
    QCOMPARE(begin.fields.messagingProfileId, u"m1"_s);
    QCOMPARE(begin.fields.reference, u"KB-1"_s);
    QVERIFY(!begin.note().isEmpty());
    TicketInput input;
    input.reference = begin.fields.reference;
    counter.ticket->leaveOut(QStringList{B});
    counter.ticket->place(counter.meant(input));
    QTRY_VERIFY(!counter.desk.session->hasOpenWrites());
    counter.open();
    QCOMPARE(counter.ticket->beginning().fields.reference, u"KB-2"_s);
}

void TestTicketPresenter::beginsWhereTheLastOrderWent()
{
    Counter counter;
    QVERIFY(counter.openAndCheck());
    TicketInput input;
    input.reference = u"Spring"_s;
    input.connectionId = u"c1"_s;
    counter.ticket->leaveOut(QStringList{B});
    counter.ticket->place(counter.meant(input));
    QTRY_VERIFY(!counter.desk.session->hasOpenWrites());
    counter.open();
    const TicketBeginning &begin = counter.ticket->beginning();
    QCOMPARE(begin.from, TicketBeginning::From::LastOrder);
    QCOMPARE(begin.fields, (PreviousAttempt{.connectionId = u"c1"_s}));
}

QTEST_GUILESS_MAIN(TestTicketPresenter)
#include "tst_ticket_presenter.moc"
