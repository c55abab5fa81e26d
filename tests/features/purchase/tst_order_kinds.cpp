// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"
#include "wording/order_words.h"

#include "api/values/api_enums.h"
#include "features/orders/order_commands.h"
#include "features/orders/order_reads.h"
#include "features/orders/orders_presenter.h"
#include "features/orders/service/order_actions.h"
#include "features/purchase/advanced_order_presenter.h"
#include "features/purchase/bulk_order_presenter.h"
#include "features/purchase/service/purchases.h"
#include "support/patience.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using When = FakeAccount::When;
using Way = FakeTelnyx::Way;

namespace {

using Kind = OrderRow::Kind;

/// Every box ticked.
template <class Presenter, class Input>
Input meant(const Presenter &presenter, Input input)
{
    input.answered.clear();
    for (const OrderDoubt &doubt : presenter.doubts(input))
        input.answered += doubt.question;
    return input;
}

/// A desk with an open bulk order dialog, and what it says.
struct Bulk
{
    explicit Bulk(const Account &account = {}) : desk(account), presenter(*desk.session)
    {
        QObject::connect(&presenter, &BulkOrderPresenter::placed, &context, [this] { ++placed; });
        QObject::connect(
            &presenter, &BulkOrderPresenter::refused, &context, [this](const QString &why) { refused += why; });
    }
    void wish(int count, const QString &strategy = bulk_strategy::always, int group = 0)
    {
        BulkWish wish = presenter.wish(group);
        wish.count = count;
        wish.areaCode = QString::number(312 + group);
        wish.strategy = strategy;
        presenter.setWish(group, wish);
    }
    /// Typed as asked for, and meant.
    void place(const QString &reference = u"Spring"_s)
    {
        BulkInput input;
        input.reference = reference;
        input.typedCount = QString::number(presenter.numbers());
        presenter.place(meant(presenter, input));
    }
    int posts() const { return desk.telnyx.begun("POST"); }

    FakeDesk desk;
    BulkOrderPresenter presenter;
    QObject context;
    QStringList refused;
    int placed = 0;
};

/// The same for an advanced order.
struct Advanced
{
    Advanced() : presenter(*desk.session)
    {
        QObject::connect(&presenter, &AdvancedOrderPresenter::placed, &context, [this] { ++placed; });
        QObject::connect(
            &presenter, &AdvancedOrderPresenter::refused, &context, [this](const QString &why) { refused += why; });
    }
    static AdvancedInput fifty(const QString &reference)
    {
        AdvancedInput input;
        input.areaCode = u"312"_s;
        input.quantity = 50;
        input.typedCount = u"50"_s;
        input.reference = reference;
        return input;
    }

    FakeDesk desk;
    AdvancedOrderPresenter presenter;
    QObject context;
    QStringList refused;
    int placed = 0;
};

/// The tab, looking at the same account.
struct Blotter
{
    explicit Blotter(FakeDesk &desk)
        : presenter(*desk.session), tester(&presenter.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        QObject::connect(&presenter, &OrdersPresenter::said, &context,
            [this](const QString &sentence, bool failed) { said += (failed ? u"! "_s : QString()) + sentence; });
        read = support::waitFor([this] { return presenter.state().phase != Phase::Loading; }, 20'000);
    }
    std::vector<OrderRow> below(const QString &key)
    {
        presenter.rows().fetchMore(presenter.rows().indexOfAny(key));
        std::vector<OrderRow> rows;
        if (support::waitFor([&] { return presenter.rows().hasReadChildren(key); }, 20'000))
            rows = shown(key);
        return rows;
    }
    std::vector<OrderRow> shown(const QString &key)
    {
        std::vector<OrderRow> rows;
        const QModelIndex parent = presenter.rows().indexOfAny(key);
        for (int row = 0; parent.isValid() && row < presenter.rows().rowCount(parent); ++row)
            rows.push_back(presenter.rows().rowAt(presenter.rows().index(row, 0, parent)));
        return rows;
    }
    std::vector<OrderRow> ofKind(Kind kind)
    {
        std::vector<OrderRow> rows = presenter.rows().rows();
        std::erase_if(rows, [kind](const OrderRow &row) { return row.kind != kind; });
        return rows;
    }

    OrdersPresenter presenter;
    QAbstractItemModelTester tester;
    QObject context;
    QStringList said;
    bool read = false;
};

QJsonObject order(const QString &id, const QString &status, int numbers = 2)
{
    return {{u"id"_s, id}, {u"status"_s, status}, {u"customer_reference"_s, u"Ref "_s + id},
        {u"phone_numbers_count"_s, numbers}, {u"created_at"_s, u"2026-09-21T10:00:00Z"_s}};
}

} // namespace

/// Bulk and advanced orders, and what the blotter does with orders of every kind.
class TestOrderKinds : public QObject
{
    Q_OBJECT

private slots:
    void strategyIsThePersons();
    void countsAreHeldToTheirLimits();
    void accountsThatMayNot();
    void sendsWhatWasAskedFor();
    void theSameTwice();
    void anUnknownBulkOrderIsLookedUp();
    void aRejectedBulkOrder();
    void groupsSayWhatBecameOfThem();
    void advancedOrders();
    void anAdvancedOrderIsNotRepeatedUnawares();
    void anotherDeskHasJustAskedForTheSame();
    void nobodyOrdersByMistake();
    void aBulkOrderIsMeantAtAnyCost();
    void anAdvancedOrderOutOfASearch();
    void cancelsWhatCanBeCancelled();
    void filtersByKind();
    void numbersBeyondTheFirst();
};

void TestOrderKinds::strategyIsThePersons()
{
    Bulk bulk;
    bulk.wish(5, QString());
    bulk.place();
    QCOMPARE(bulk.refused.size(), 1);
    QVERIFY(bulk.refused.front().contains(u"choose what to do when there are fewer"_s));
    QCOMPARE(bulk.presenter.addGroup(), 1);
    bulk.wish(5, bulk_strategy::never, 0);
    QVERIFY(bulk.presenter.wish(1).strategy.isEmpty());
    bulk.place();
    QCOMPARE(bulk.placed, 0);
    QCOMPARE(bulk.posts(), 0);
    QVERIFY(bulk.desk.basket().lines().empty());

    // Nor does the desk leave it open for somebody else who asks.
    NewBulkGroup group = groupOf(bulk.presenter.wish(1));
    Ticket ticket;
    ticket.lines = {lineOf(group, {})};
    const auto placed = bulk.desk.session->services().purchases().placeQuantities(ticket);
    QVERIFY(!placed);
    QVERIFY(placed.error().nothingSent);
}

void TestOrderKinds::countsAreHeldToTheirLimits()
{
    Bulk bulk;
    bulk.wish(10);
    QCOMPARE(bulk.presenter.countToType(), 0);
    bulk.wish(11);
    QCOMPARE(bulk.presenter.countToType(), 11);
    BulkInput input;
    input.typedCount = u"12"_s;
    QCOMPARE(bulk.presenter.obstacles(meant(bulk.presenter, input)).size(), 1);
    bulk.presenter.place(meant(bulk.presenter, input));
    QCOMPARE(bulk.refused.size(), 1);
    bulk.presenter.addGroup();
    bulk.wish(9'990, bulk_strategy::never, 1);
    bulk.place();
    QCOMPARE(bulk.placed, 0);
    QVERIFY2(bulk.refused.back().contains(u"at most"_s), qPrintable(bulk.refused.back()));
    QTest::qWait(0);
    QCOMPARE(bulk.posts(), 0);
    bulk.wish(9'989, bulk_strategy::never, 1); // 10,000 are not too many
    bulk.place();
    QTRY_COMPARE(bulk.placed, 1);
    QTRY_COMPARE(bulk.posts(), 1);
}

void TestOrderKinds::accountsThatMayNot()
{
    Account readOnly;
    readOnly.readOnly = true;
    Account capped;
    capped.spendingCap = Money{Decimal::parse(u"5").value(), u"USD"_s};
    for (const Account &account : {readOnly, capped}) {
        Bulk bulk(account);
        bulk.wish(1);
        bulk.place();
        QCOMPARE(bulk.refused.size(), 1);
        AdvancedOrderPresenter advanced(*bulk.desk.session);
        AdvancedInput input;
        input.areaCode = u"312"_s;
        QCOMPARE(advanced.obstacles(meant(advanced, input)).size(), 1);
        QCOMPARE(bulk.posts(), 0);
    }
}

void TestOrderKinds::sendsWhatWasAskedFor()
{
    Bulk bulk;
    BulkWish wish;
    wish.count = 7;
    wish.country = u"CA"_s;
    wish.areaCode = u" 416 "_s;
    wish.state = u"on"_s;
    wish.city = u"Toronto"_s;
    wish.endsWith = u"TAXI"_s;
    wish.features = QStringList{u"sms"_s};
    wish.strategy = bulk_strategy::never;
    wish.quickship = true; // means nothing for local numbers
    wish.excludeHeld = true;
    bulk.presenter.setWish(0, wish);
    bulk.presenter.addGroup();
    BulkWish free;
    free.type = number_type::tollFree;
    free.city = u"Toronto"_s; // nor this for toll-free ones
    free.quickship = true;
    free.strategy = bulk_strategy::always;
    bulk.presenter.setWish(1, free);
    bulk.place();
    QTRY_COMPARE(bulk.posts(), 1);
    const QJsonObject sent = bulk.desk.telnyx.last("POST", "/inexplicit_number_orders")->json();
    const QJsonArray groups = sent[u"ordering_groups"_s].toArray();
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0].toObject(),
        (QJsonObject{{u"country_iso"_s, u"CA"_s}, {u"phone_number_type"_s, u"local"_s}, {u"count_requested"_s, u"7"_s},
            {u"national_destination_code"_s, u"416"_s}, {u"administrative_area"_s, u"ON"_s},
            {u"locality"_s, u"Toronto"_s}, {u"features"_s, QJsonArray{u"sms"_s}},
            {u"phone_number"_s, QJsonObject{{u"ends_with"_s, u"8294"_s}}}, {u"exclude_held_numbers"_s, true},
            {u"strategy"_s, u"never"_s}}));
    QCOMPARE(groups[1].toObject(),
        (QJsonObject{{u"country_iso"_s, u"US"_s}, {u"phone_number_type"_s, u"toll_free"_s},
            {u"count_requested"_s, u"1"_s}, {u"quickship"_s, true}, {u"strategy"_s, u"always"_s}}));
    QVERIFY(sent[u"customer_reference"_s].toString().startsWith(u"Spring nd-"_s));
}

void TestOrderKinds::theSameTwice()
{
    Bulk bulk;
    bulk.wish(5);
    bulk.presenter.addGroup();
    BulkWish same = bulk.presenter.wish(0);
    same.count = 3;
    bulk.presenter.setWish(1, same);
    bulk.place();
    QVERIFY(bulk.refused.value(0).contains(u"asks for the same"_s));
    bulk.presenter.removeGroup(1);
    bulk.presenter.removeGroup(0); // the last stays
    QCOMPARE(bulk.presenter.groups(), 1);

    bulk.desk.fake.failNext("POST", "/inexplicit_number_orders", When::BeforeEffect, {.way = Way::DropAfterReading});
    bulk.place();
    bulk.place(); // while it is looked for the same order
    QTRY_COMPARE(bulk.placed, 1);
    bulk.place(); // the first is not settled
    QTRY_COMPARE(bulk.refused.size(), 2);
    QTRY_COMPARE(bulk.posts(), 1);
    QCOMPARE(bulk.desk.basket().count(), 1);
    QVERIFY(bulk.desk.basket().lines().front().isSent());
}

void TestOrderKinds::anUnknownBulkOrderIsLookedUp()
{
    Bulk bulk;
    Blotter blotter(bulk.desk);
    QVERIFY(blotter.read);
    bulk.desk.fake.failNext("POST", "/inexplicit_number_orders", When::AfterEffect, {.way = Way::DropAfterReading});
    bulk.wish(5);
    bulk.place();
    QTRY_VERIFY(!blotter.ofKind(Kind::Purchase).empty()
        && blotter.ofKind(Kind::Purchase).front().status == purchase_status::checking);
    const OrderRow waiting = blotter.ofKind(Kind::Purchase).front();
    QVERIFY(waiting.note->contains(u"Do not order again"_s));
    QCOMPARE(waiting.place, u"Bulk order"_s);
    QCOMPARE(waiting.count, 5);
    bulk.desk.pass(2s);
    QTRY_VERIFY(!bulk.desk.session->hasOpenWrites());
    QTRY_COMPARE(blotter.ofKind(Kind::BulkOrder).size(), size_t(1));
    QTRY_VERIFY(blotter.ofKind(Kind::Purchase).empty());
    QCOMPARE(blotter.ofKind(Kind::BulkOrder).front().title, u"Spring"_s);
    QVERIFY(bulk.desk.basket().lines().empty());
    QCOMPARE(bulk.posts(), 1);
    QCOMPARE(bulk.desk.fake.bulkOrders().size(), size_t(1));
}

void TestOrderKinds::aRejectedBulkOrder()
{
    Bulk bulk;
    bulk.desk.fake.failNext("POST", "/inexplicit_number_orders", When::BeforeEffect,
        FakeTelnyx::error(422, "10038", "Bulk orders are not enabled."));
    bulk.wish(5);
    bulk.place();
    QTRY_COMPARE(bulk.posts(), 1);
    QTRY_VERIFY(!bulk.desk.session->hasOpenWrites());
    // What was wanted is not lost, and says why it did not come.
    QCOMPARE(bulk.desk.basket().count(), 1);
    QVERIFY(bulk.desk.basket().lines().front().failure.contains(u"not enabled"_s));
    QCOMPARE(bulk.desk.basket().lines().front().range, 5);
}

void TestOrderKinds::groupsSayWhatBecameOfThem()
{
    Bulk bulk;
    Blotter blotter(bulk.desk);
    bulk.wish(5);
    bulk.presenter.addGroup();
    bulk.wish(4, bulk_strategy::never, 1);
    bulk.place();
    QTRY_COMPARE(blotter.ofKind(Kind::BulkOrder).size(), size_t(1));
    const QString id = bulk.desk.fake.bulkOrders().front()[u"id"_s].toString();
    bulk.desk.fake.addOrder(order(u"made"_s, u"success"_s, 3));
    bulk.desk.fake.setBulkGroup(id, 0,
        {{u"status"_s, u"partial_success"_s}, {u"count_allocated"_s, 3},
            {u"orders"_s, QJsonArray{QJsonObject{{u"number_order_id"_s, u"made"_s}}}}});
    bulk.desk.fake.setBulkGroup(
        id, 1, {{u"status"_s, u"failed"_s}, {u"count_allocated"_s, 0}, {u"error_reason"_s, u"Only 2 were found."_s}});
    const QString key = keyOf(Kind::BulkOrder, id);
    QCOMPARE(blotter.below(key).size(), size_t(2));
    bulk.desk.pass(1min); // whoever opened the row first may have been told how it was placed: the next poll says more
    QTRY_COMPARE(blotter.shown(key).front().status, u"partial_success"_s);
    const std::vector<OrderRow> groups = blotter.shown(key);
    QVERIFY(groups[0].note->startsWith(u"3 of 5 allocated"_s));
    QCOMPARE(groups[0].count, 5);
    QCOMPARE(groups[1].note, u"0 of 4 allocated: Only 2 were found."_s);
    QVERIFY(blotter.shown(keyOf(groups[1])).empty());
    const std::vector<OrderRow> made = blotter.shown(keyOf(groups[0]));
    QCOMPARE(made.size(), size_t(1));
    QCOMPARE(made[0].kind, Kind::ResultingOrder);

    QString arrived;
    QObject::connect(&blotter.presenter, &OrdersPresenter::orderAtHand, &blotter.context,
        [&](const QString &there) { arrived = there; });
    blotter.presenter.reads().fetchOrder(made[0].id);
    QTRY_COMPARE(arrived, keyOf(Kind::NumberOrder, u"made"_s));
    QCOMPARE(blotter.presenter.rows().findAny(arrived)->title, u"Ref made"_s);

    bulk.desk.pass(2s); // the poll brings it to the order's own row, and the missing ones back
    QTRY_VERIFY(blotter.ofKind(Kind::BulkOrder).front().note->contains(u"3 of 9 allocated"_s));
    QTRY_COMPARE(bulk.desk.basket().count(), 2);
}

void TestOrderKinds::advancedOrders()
{
    FakeDesk desk;
    Blotter blotter(desk);
    AdvancedOrderPresenter presenter(*desk.session);
    AdvancedInput input;
    input.type = number_type::tollFree;
    QCOMPARE(presenter.obstacles(meant(presenter, input)).size(), 1); // US toll-free
    input.type = number_type::local;
    input.areaCode = u"31x"_s;
    QCOMPARE(presenter.obstacles(meant(presenter, input)).size(), 1);
    input.areaCode = u"3120"_s;
    QCOMPARE(presenter.obstacles(meant(presenter, input)).size(), 1);
    input.areaCode.clear();
    input.quantity = 11;
    QCOMPARE(presenter.obstacles(meant(presenter, input)).size(), 1);
    input.typedCount = u"11"_s;
    input.comments = QString(256, u'x');
    QCOMPARE(presenter.obstacles(meant(presenter, input)).size(), 1);
    presenter.place(meant(presenter, input));
    QCOMPARE(desk.telnyx.begun("POST"), 0);
    input.comments = u"Any town"_s;
    QVERIFY(presenter.obstacles(meant(presenter, input)).isEmpty());
    desk.fake.failNext("POST", "/advanced_orders", When::AfterEffect, {.way = Way::ResetAfterReading});
    presenter.place(meant(presenter, input));
    presenter.place(meant(presenter, input));
    QTRY_VERIFY(!blotter.ofKind(Kind::Purchase).empty());
    QCOMPARE(blotter.ofKind(Kind::Purchase).front().count, 11);
    QTRY_COMPARE(blotter.ofKind(Kind::Purchase).front().status, purchase_status::checking);
    desk.pass(2s);
    QTRY_COMPARE(blotter.ofKind(Kind::AdvancedOrder).size(), size_t(1));
    QTRY_VERIFY(blotter.ofKind(Kind::Purchase).empty());
    QCOMPARE(desk.telnyx.begun("POST"), 1);
    const QString key = keyOf(blotter.ofKind(Kind::AdvancedOrder).front());
    const std::vector<OrderRow> made = blotter.below(key);
    QCOMPARE(made.size(), size_t(1));
    QCOMPARE(made.front().kind, Kind::Note); // nothing has come of it
    QVERIFY(blotter.presenter.commands().mayChangeGroup(key));
    QVERIFY(!blotter.presenter.commands().mayCancel(key));
}

/// Another reference and other words do not make it another order.
void TestOrderKinds::anAdvancedOrderIsNotRepeatedUnawares()
{
    Advanced advanced;
    AdvancedInput input = Advanced::fifty(u"KB-1"_s);
    advanced.desk.fake.failNext("POST", "/advanced_orders", When::BeforeEffect, {.way = Way::ResetAfterReading});
    input = meant(advanced.presenter, input);
    advanced.presenter.place(input);
    QTRY_COMPARE(advanced.placed, 1);
    QTRY_COMPARE(advanced.desk.telnyx.begun("POST"), 1);

    input.reference = u"KB-2"_s;
    input.comments = u"Any town"_s;
    QCOMPARE(advanced.presenter.doubts(input).size(), size_t(2));
    QVERIFY(advanced.presenter.doubts(input).back().reason.contains(u"KB-1"_s));
    advanced.presenter.place(input);
    QCOMPARE(advanced.refused.size(), 1);
    // Nobody knows yet what became of the first: then it is not sent even if it is meant.
    advanced.presenter.place(meant(advanced.presenter, input));
    QTRY_COMPARE(advanced.refused.size(), 2);
    QVERIFY(advanced.refused.back() != advanced.refused.front());
    QCOMPARE(advanced.placed, 1);
    QCOMPARE(advanced.desk.telnyx.begun("POST"), 1);
}

void TestOrderKinds::anotherDeskHasJustAskedForTheSame()
{
    Advanced advanced;
    advanced.desk.telnyx.on("GET", "/advanced_orders", [](const FakeTelnyx::Seen &) {
        return FakeTelnyx::list(
            {QJsonObject{{u"id"_s, u"portal"_s}, {u"status"_s, u"pending"_s}, {u"country_code"_s, u"US"_s},
                {u"phone_number_type"_s, u"local"_s}, {u"area_code"_s, u"312"_s}, {u"quantity"_s, 50}}});
    });
    const AdvancedInput input = meant(advanced.presenter, Advanced::fifty(u"KB-1"_s));
    QVERIFY(advanced.presenter.obstacles(input).isEmpty());
    advanced.presenter.place(input);
    QTRY_COMPARE(advanced.refused.size(), 1);
    QCOMPARE(advanced.desk.telnyx.begun("POST"), 0);
    advanced.presenter.place(meant(advanced.presenter, input));
    QTRY_COMPARE(advanced.placed, 1);
}

void TestOrderKinds::nobodyOrdersByMistake()
{
    FakeDesk desk;
    AdvancedOrderPresenter presenter(*desk.session);
    QStringList refused;
    connect(&presenter, &AdvancedOrderPresenter::refused, this, [&](const QString &why) { refused += why; });
    // Ctrl+Shift+A and Return: nothing was filled in.
    presenter.place(meant(presenter, AdvancedInput()));
    QCOMPARE(refused.size(), 1);
    QVERIFY2(refused.front().contains(u"Fill in"_s), qPrintable(refused.front()));
    // Filled in, and not yet meant: what, how many, and that it is paid.
    AdvancedInput input;
    input.areaCode = u"312"_s;
    input.quantity = 4;
    presenter.place(input);
    QCOMPARE(refused.size(), 2);
    const OrderWarnings doubts = presenter.doubts(input);
    QCOMPARE(doubts.size(), size_t(1));
    QVERIFY(doubts.front().question.contains(u"4"_s) && doubts.front().question.contains(u"pay"_s));
    QVERIFY(doubts.front().reason.contains(u"312"_s) && doubts.front().reason.contains(u"United States"_s));
    // What was meant for four is not meant for five.
    input = meant(presenter, input);
    QVERIFY(presenter.obstacles(input).isEmpty());
    input.quantity = 5;
    QCOMPARE(presenter.obstacles(input).size(), 1);
    presenter.place(input);
    QCOMPARE(refused.size(), 3);
    QCOMPARE(desk.telnyx.begun("POST"), 0);
    QTRY_COMPARE(presenter.credit(), u"USD 100.00"_s);
}

void TestOrderKinds::aBulkOrderIsMeantAtAnyCost()
{
    Bulk bulk;
    bulk.wish(4);
    QCOMPARE(bulk.presenter.credit(), u"not known"_s);
    bulk.presenter.place({});
    QCOMPARE(bulk.placed, 0);
    QCOMPARE(bulk.refused.size(), 1);
    const OrderWarnings doubts = bulk.presenter.doubts({});
    QCOMPARE(doubts.size(), size_t(1));
    QVERIFY(doubts.front().question.contains(u"cost is not known"_s));
    BulkInput input;
    input.answered = QStringList{doubts.front().question};
    bulk.wish(5); // another order than the one that was meant
    bulk.presenter.place(input);
    QCOMPARE(bulk.placed, 0);
    bulk.wish(4);
    bulk.presenter.place(input);
    QTRY_COMPARE(bulk.placed, 1);
    QTRY_COMPARE(bulk.posts(), 1);
}

void TestOrderKinds::anAdvancedOrderOutOfASearch()
{
    SearchForm form;
    form.country = u"gb"_s;
    form.areaCode = u"(0121)"_s;
    form.city = u" Birmingham "_s;
    form.features = QStringList{u"voice"_s, u"local_calling"_s};
    form.contains = u"777"_s;
    const AdvancedInput input = advancedInputOf(form);
    QCOMPARE(input.country, u"GB"_s);
    QCOMPARE(input.type, u"local"_s);
    QCOMPARE(input.areaCode.size(), 3);
    QCOMPARE(input.features, QStringList{u"voice"_s});
    QCOMPARE(input.comments, u"Birmingham"_s);
    QCOMPARE(input.quantity, 1);
}

void TestOrderKinds::cancelsWhatCanBeCancelled()
{
    FakeDesk desk;
    desk.fake.addOrder(order(u"o1"_s, u"pending"_s));
    QStringList subs;
    for (const QString &status : {u"pending"_s, u"success"_s, u"pending"_s, u"pending"_s})
        subs += desk.fake.addSubOrder(u"o1"_s, status);
    Blotter blotter(desk);
    const QString parent = keyOf(Kind::NumberOrder, u"o1"_s);
    QCOMPARE(blotter.below(parent).size(), size_t(4));
    QStringList keys{parent};
    for (const QString &sub : subs)
        keys += keyOf(Kind::SubOrder, sub);
    const OrderCommands::CancelPlan plan = blotter.presenter.commands().cancelPlan(keys + QStringList{u"nobody"_s});
    QCOMPARE(plan.keys, (QStringList{keys[1], keys[3], keys[4]}));
    QCOMPARE(plan.kept.size(), 2);
    QVERIFY(plan.kept[0].startsWith(u"1 × order"_s));
    QVERIFY(plan.kept[1].contains(u"success"_s));

    // One is refused after all: the others are not held back by it.
    desk.fake.failNext("PATCH", "/sub_number_orders/*/cancel", When::BeforeEffect,
        FakeTelnyx::error(422, "10027", "Only a pending sub number order can be cancelled."));
    blotter.presenter.commands().cancelSubOrders(keys);
    QTRY_COMPARE(blotter.said.size(), 1);
    QVERIFY(blotter.said.front().startsWith(u"! 2"_s));
    QVERIFY(blotter.said.front().contains(u"Only a pending"_s));
    QCOMPARE(desk.telnyx.count("PATCH", "/sub_number_orders/*/cancel"), 3);
    const auto cancelled = [&] {
        const auto rows = blotter.shown(parent);
        return std::count_if(
            rows.begin(), rows.end(), [](const OrderRow &row) { return row.status == status::cancelled; });
    };
    QTRY_COMPARE(cancelled(), 2);
    QCOMPARE(blotter.presenter.commands().cancelPlan(keys).keys.size(), 1);
}

void TestOrderKinds::filtersByKind()
{
    Bulk bulk;
    bulk.desk.fake.addOrder(order(u"o1"_s, u"success"_s));
    bulk.desk.fake.addOrder(order(u"o2"_s, u"failure"_s));
    Blotter blotter(bulk.desk);
    bulk.wish(5);
    bulk.place();
    QTRY_COMPARE(bulk.placed, 1);
    QTRY_VERIFY(!bulk.desk.session->hasOpenWrites()); // until then the purchase itself stands there, under any filter
    QTRY_COMPARE(blotter.presenter.rows().shownCount(), 3);
    QVERIFY(blotter.presenter.totals().contains(u" 4 number(s) ordered "_s)); // those of the bulk order are to come
    blotter.presenter.setCriteria({.kind = Kind::BulkOrder});
    QCOMPARE(blotter.presenter.rows().shownCount(), 1);
    blotter.presenter.setCriteria({.kind = Kind::NumberOrder});
    QCOMPARE(blotter.presenter.rows().shownCount(), 2);
    blotter.presenter.setCriteria({.status = u"failure"_s, .kind = Kind::NumberOrder});
    QCOMPARE(blotter.presenter.rows().shownCount(), 1);
    blotter.presenter.setCriteria({.status = u"failure"_s});
    QCOMPARE(blotter.presenter.rows().shownCount(), 1);
    blotter.presenter.setCriteria({});
    QCOMPARE(blotter.presenter.rows().shownCount(), 3);
}

void TestOrderKinds::numbersBeyondTheFirst()
{
    FakeDesk desk;
    desk.fake.addOrder(order(u"o1"_s, u"success"_s, 3));
    const QString sub = desk.fake.addSubOrder(u"o1"_s, u"success"_s);
    const auto number = [&](const QString &id, const QString &of) {
        return QJsonObject{{u"id"_s, id}, {u"phone_number"_s, u"+1312555010"_s + id.right(1)},
            {u"sub_number_order_id"_s, of}, {u"status"_s, u"success"_s}};
    };
    QJsonObject record = desk.fake.subOrder(sub);
    record[u"phone_numbers_count"_s] = 3;
    record[u"phone_numbers"_s] = QJsonArray{number(u"n1"_s, sub)}; // as Telnyx sends the first of many
    desk.telnyx.on("GET", "/sub_number_orders/*", [&](const FakeTelnyx::Seen &) { return FakeTelnyx::data(record); });
    bool whole = false;
    desk.telnyx.on("GET", "/number_order_phone_numbers", [&](const FakeTelnyx::Seen &) {
        QList<QJsonObject> rows{number(u"x9"_s, u"other"_s), number(u"n1"_s, sub), number(u"n2"_s, sub)};
        if (whole)
            rows += number(u"n3"_s, sub);
        return FakeTelnyx::list(rows);
    });
    Blotter blotter(desk);
    QCOMPARE(blotter.below(keyOf(Kind::NumberOrder, u"o1"_s)).size(), size_t(1));
    const QString key = keyOf(Kind::SubOrder, sub);
    QCOMPARE(blotter.below(key).size(), size_t(2));
    const QString more = keyOf(Kind::MoreNumbers, sub);
    QVERIFY(blotter.presenter.rows().findAny(more)->title.contains(u"1 of 3"_s));

    blotter.presenter.reads().findMoreNumbers(more);
    QTRY_VERIFY(blotter.presenter.rows().findAny(more)->title.contains(u"2 of 3 numbers found"_s));
    QCOMPARE(blotter.shown(key).size(), size_t(3)); // what is missing is not passed over
    desk.telnyx.once("GET", "/number_order_phone_numbers", FakeDesk::broken());
    blotter.presenter.reads().findMoreNumbers(more);
    QTRY_VERIFY(!blotter.presenter.rows().findAny(more)->title.contains(u"Looking"_s));
    QCOMPARE(blotter.shown(key).size(), size_t(3));
    blotter.presenter.reads().findMoreNumbers(more);
    blotter.presenter.reads().findMoreNumbers(more);
    QVERIFY(blotter.presenter.rows().findAny(more)->title.startsWith(u"Stopped"_s));
    whole = true;
    blotter.presenter.reads().findMoreNumbers(more);
    QTRY_VERIFY(!blotter.presenter.rows().findAny(more));
    QCOMPARE(blotter.shown(key).size(), size_t(3));
}

QTEST_GUILESS_MAIN(TestOrderKinds)
#include "tst_order_kinds.moc"
