// SPDX-License-Identifier: Apache-2.0
#include "tabs_fixture.h"

#include "desk/purchases.h"
#include "desk/reference.h"
#include "tabs/ticket_presenter.h"

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
        return QTest::qWaitFor([this] { return !ticket->isChecking(); }, 20'000);
    }
    int searches() const { return desk.telnyx.count("GET", "/available_phone_numbers"); }
    int posts() const { return desk.telnyx.begun("POST"); }
    /// Nothing more comes: a whole exchange later there was no order.
    bool nothingWasSent()
    {
        const int before = desk.telnyx.count("GET", "/balance");
        desk.session->refreshBalance();
        return QTest::qWaitFor(
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

FakeTelnyx::Answer named(const char *key, const QString &name)
{
    return FakeTelnyx::list({{{u"id"_s, u"id-"_s + name}, {QString::fromLatin1(key), name}}});
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
    void placesOnce();
    void sendsWhatWasChosen();
    void obstacles_data();
    void obstacles();
    void aCapInAnotherCurrency();
    void aCapAndNoPrice();
    void someCountriesWantAGroup();
    void waitsForTheCheck();
    void goneIsShownFirst();
    void nothingLeftToOrder();
    void dearerIsShownFirst();
    void whatCouldNotBeChecked();
    void anOldCheckIsMadeAnew();
    void anOldDifferenceIsCheckedAnew();
    void closedInTheMiddle();
};

void TestTicketPresenter::checksWhenItOpens()
{
    Counter counter;
    counter.open();
    TicketPresenter &ticket = *counter.ticket;
    QVERIFY(ticket.isChecking());
    QVERIFY(!ticket.rows().row(0).checked);
    QCOMPARE(ticket.numbers(), 2);
    QCOMPARE(ticket.account(), u"Acme"_s);
    QTRY_VERIFY(!ticket.isChecking());
    QCOMPARE(counter.searches(), 2);
    for (const TicketRow &row : ticket.rows().rows()) {
        QVERIFY(row.checked);
        QCOMPARE(row.difference.kind, Difference::Kind::Unchanged);
    }
    QVERIFY(ticket.differences().isEmpty() && !ticket.hasGone());
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
    QTRY_VERIFY(!ticket.billingGroups().empty() && !ticket.connections().empty());
    QTRY_VERIFY(!ticket.messagingProfiles().empty() && !ticket.groups().places().empty());
    QCOMPARE(ticket.connections().front().id, u"id-Trunk"_s);
    QCOMPARE(ticket.messagingProfiles().front().name, u"Campaign"_s);
    QCOMPARE(ticket.billingGroups().size(), size_t(1)); // a deleted one is no choice
    QCOMPARE(ticket.billingGroups().front().id, u"g1"_s);
    const TicketGroups::Place place = ticket.groups().places().front();
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
    QCOMPARE(ticket.upfront(), u"EUR 0.10 · USD 3.50"_s);
    QCOMPARE(ticket.monthly(), u"EUR 0.20 · USD 2.00"_s);
    QCOMPARE(ticket.balanceBefore(), u"—"_s);
    QVERIFY(!ticket.isShort());
    QTRY_COMPARE(ticket.balanceBefore(), u"USD 5.49"_s); // it asks by itself
    QCOMPARE(ticket.balanceAfter(), u"USD -0.01"_s);
    QVERIFY(ticket.isShort());
    counter.desk.credit = u"5.50"_s;
    counter.desk.session->refreshBalance();
    QTRY_COMPARE(ticket.balanceAfter(), u"USD 0.00"_s);
    QVERIFY(!ticket.isShort());
}

void TestTicketPresenter::placesOnce()
{
    Counter counter;
    QVERIFY(counter.openAndCheck());
    counter.ticket->place({});
    QCOMPARE(counter.placed, 1);
    counter.ticket->place({}); // Enter is held down
    counter.ticket->place({});
    QCOMPARE(counter.placed, 1);
    QCOMPARE(counter.refused.size(), 2);
    QVERIFY(counter.refused.front().contains(u"purchase"_s));
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

void TestTicketPresenter::goneIsShownFirst()
{
    Counter counter;
    counter.desk.fake.prices.erase(B);
    counter.open();
    TicketPresenter &ticket = *counter.ticket;
    ticket.place({});
    QTRY_COMPARE(counter.differing, 1);
    QVERIFY(counter.nothingWasSent());
    QVERIFY(ticket.hasGone());
    QCOMPARE(ticket.differences().size(), 1);
    QVERIFY(ticket.differences().front().startsWith(u"1 "_s));
    QCOMPARE(ticket.rows().find(B)->difference.kind, Difference::Kind::Gone);

    ticket.leaveOutGone();
    QVERIFY(!ticket.hasGone() && ticket.differences().isEmpty());
    QCOMPARE(ticket.numbers(), 1);
    QCOMPARE(ticket.upfront(), u"USD 1.00"_s);
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
    counter.ticket->leaveOutGone();
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
    QCOMPARE(counter.ticket->rows().find(A)->difference.kind, Difference::Kind::Dearer);
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
    QVERIFY(!counter.ticket->hasGone()); // not known is not gone
    counter.ticket->leaveOutGone();
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
    QVERIFY(counter.searches() == 4 && counter.ticket->hasGone());
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
    QVERIFY(counter.ticket->hasGone());
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

QTEST_GUILESS_MAIN(TestTicketPresenter)
#include "tst_ticket_presenter.moc"
