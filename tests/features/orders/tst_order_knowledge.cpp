// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"

#include "api/resources/number_orders.h"
#include "api/values/api_enums.h"
#include "base/files/csv.h"
#include "features/comments/service/comment_feed.h"
#include "features/orders/about/kept_rows.h"
#include "features/orders/about/order_criteria.h"
#include "features/orders/about/order_details.h"
#include "features/orders/about/order_tally.h"
#include "features/orders/about/order_views.h"
#include "features/orders/about/sub_order_group.h"
#include "features/orders/export/order_export.h"
#include "features/orders/numbers/order_numbers_presenter.h"
#include "features/orders/order_commands.h"
#include "features/orders/order_reads.h"
#include "features/orders/order_rows.h"
#include "features/orders/orders_presenter.h"
#include "features/purchase/service/purchases.h"
#include "features/requirements/service/open_requirements.h"
#include "support/patience.h"
#include "wording/data_age.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <chrono>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;

namespace {

using Kind = OrderRow::Kind;
const QString A = u"+13125550101"_s;
const QString B = u"+13125550102"_s;
const QString C = u"+442079460001"_s;

QJsonObject number(const QString &text, const QString &status, const QString &requirements = {})
{
    const bool british = text.startsWith(u"+44");
    return {{u"id"_s, u"n"_s + text.mid(1)}, {u"phone_number"_s, text}, {u"status"_s, status},
        {u"country_code"_s, british ? u"GB"_s : u"US"_s}, {u"phone_number_type"_s, u"local"_s},
        {u"requirements_met"_s, requirements.isEmpty()}, {u"requirements_status"_s, requirements}};
}

QJsonObject order(const QString &id, const QString &status, const QJsonArray &numbers)
{
    return {{u"id"_s, id}, {u"status"_s, status}, {u"customer_reference"_s, u"Ref "_s + id},
        {u"phone_numbers"_s, numbers}, {u"phone_numbers_count"_s, int(numbers.size())}, {u"requirements_met"_s, true},
        {u"created_at"_s, u"2026-09-21T10:00:00Z"_s}};
}

QString orderKey(const QString &id)
{
    return keyOf(Kind::NumberOrder, id);
}

/// The tab without its widgets, at a fake Telnyx.
struct Blotter
{
    Blotter()
    {
        desk.telnyx.on("GET", "/connections", [](const FakeTelnyx::Seen &) {
            return FakeTelnyx::list({{{u"id"_s, u"c1"_s}, {u"connection_name"_s, u"Main trunk"_s}}});
        });
        for (const char *list : {"/messaging_profiles", "/billing_groups"})
            desk.telnyx.on("GET", list, [](const FakeTelnyx::Seen &) { return FakeTelnyx::list({}); });
    }
    bool read()
    {
        if (!presenter) {
            presenter.emplace(*desk.session);
            QObject::connect(&*presenter, &OrdersPresenter::said, &context,
                [this](const QString &sentence, bool failed) { said += (failed ? u"! "_s : QString()) + sentence; });
        } else {
            presenter->refresh();
        }
        return support::waitFor([this] { return presenter->state().phase != Phase::Loading; }, 20'000);
    }
    bool open(const QString &key)
    {
        presenter->rows().fetchMore(presenter->rows().indexOfAny(key));
        return support::waitFor([&] { return presenter->rows().hasReadChildren(key); }, 20'000);
    }
    const OrderRow *row(const QString &key) { return presenter->rows().findAny(key); }
    /// Bought by this desk, at USD 1.00 upfront and 2.00 a month each.
    bool buy(const QStringList &numbers)
    {
        std::vector<BasketLine> lines;
        for (const QString &one : numbers)
            lines.push_back(FakeDesk::line(one, "1.00", "2.00"));
        desk.fill(lines);
        Ticket ticket;
        ticket.lines = desk.basket().lines();
        ticket.userReference = u"Spring"_s;
        return desk.session->services().purchases().place(ticket)
            && support::waitFor([&] { return !desk.session->hasOpenWrites(); }, 20'000);
    }
    QString told(const QString &section) const
    {
        QStringList texts;
        for (const OrderSheet::Section &one : presenter->details().sheet().sections) {
            for (const auto &[title, value] : one.facts) {
                if (one.title == section)
                    texts += value.isEmpty() ? title : title + u": "_s + value;
            }
        }
        return texts.join(u" | "_s);
    }

    FakeDesk desk;
    mutable std::optional<OrdersPresenter> presenter;
    QStringList said;
    QObject context;
};

QStringList linesOf(const QString &path)
{
    QFile file(path);
    QStringList lines;
    if (file.open(QIODevice::ReadOnly)) {
        for (const csv::Row &row : csv::read(csv::decode(file.readAll()))) {
            QStringList cells;
            for (const QString &cell : row.cells)
                cells += csv::unguarded(cell);
            lines += cells.join(u'|');
        }
    }
    return lines;
}

} // namespace

/// What the blotter knows of an order beside its row, and what is done with it there.
class TestOrderKnowledge : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsInAnOrder();
    void whatAListSaysIsNewer();
    void anOrderThatMovesIsReadAgain();
    void tellsWhySomethingHasFailed();
    void severalRowsAreSummedUp();
    void whatAnOrderCosts();
    void anOrderStandsForItsSubOrders();
    void severalReferencesAtOnce();
    void aSubOrderTakesAGroup();
    void criteria();
    void telnyxIsAskedForWhatFits();
    void leadsToASubOrder();
    void everyNumberIsARow();
    void whatANumberWasIsNotWhatItIs_data();
    void whatANumberWasIsNotWhatItIs();
    void numbersAreMadeSomeAtATime();
    void exportsWhatWasMeant();
    void exportsWhatIsNotExpanded();
    void anExportWithAHoleIsNone();
    void anExportOfAPartIsNone_data();
    void anExportOfAPartIsNone();
    void remembersWhatIsOpen();
    void viewsAreKept();
    void theDeadlineStandsAtEveryLevel();
    void underReviewIsNoGuess();
    void aFailedPurchaseTellsItsNumbers();
};

void TestOrderKnowledge::tellsWhatIsInAnOrder()
{
    Blotter blotter;
    QJsonObject full = order(
        u"o1"_s, u"pending"_s, {number(A, u"success"_s), number(C, u"pending"_s, u"requirement-info-pending"_s)});
    full[u"connection_id"_s] = u"c1"_s;
    full[u"requirements_met"_s] = false;
    blotter.desk.fake.addOrder(full);
    QVERIFY(blotter.read());
    blotter.presenter->details().look(orderKey(u"o1"_s));
    QCOMPARE(blotter.presenter->details().sheet().title, u"Ref o1"_s);
    QTRY_VERIFY2(blotter.told(u"Order"_s).contains(u"Connection: Main trunk"_s), qPrintable(blotter.told(u"Order"_s)));
    QCOMPARE(blotter.told(u"Numbers"_s), A + u": success | "_s + C + u": pending"_s);
    QVERIFY(blotter.told(u"Requirements"_s).contains(u"values missing: 1"_s));
    QCOMPARE(blotter.told(u"Price when ordered"_s), u"Upfront: not known | Per month: not known"_s);
    QVERIFY(blotter.told(u"Sent from this desk"_s).isEmpty());
    QCOMPARE(blotter.desk.telnyx.count("GET", "/connections"), 1);

    // What was sent about it stands there as well.
    blotter.presenter->commands().changeReference(orderKey(u"o1"_s), u"Better"_s);
    QTRY_COMPARE(blotter.said.size(), 1);
    QTRY_COMPARE(blotter.presenter->details().sheet().title, u"Better"_s);
    QVERIFY2(blotter.told(u"Sent from this desk"_s).endsWith(u": done"_s),
        qPrintable(blotter.told(u"Sent from this desk"_s)));
    blotter.presenter->details().look({});
    QVERIFY(blotter.presenter->details().sheet().sections.empty());
}

void TestOrderKnowledge::whatAListSaysIsNewer()
{
    Blotter blotter;
    // At its end: nobody asks for it by itself any more.
    QJsonObject group{{u"status"_s, u"success"_s}, {u"count_requested"_s, u"12"_s}, {u"count_allocated"_s, 0}};
    const auto bulk = [&group] {
        return QJsonObject{{u"id"_s, u"k1"_s}, {u"ordering_groups"_s, QJsonArray{group}},
            {u"created_at"_s, u"2026-09-21T10:00:00Z"_s}, {u"updated_at"_s, u"2026-09-21T10:00:00Z"_s}};
    };
    blotter.desk.telnyx.on(
        "GET", "/inexplicit_number_orders", [&](const FakeTelnyx::Seen &) { return FakeTelnyx::list({bulk()}); });
    blotter.desk.telnyx.on(
        "GET", "/inexplicit_number_orders/k1", [&](const FakeTelnyx::Seen &) { return FakeTelnyx::data(bulk()); });
    QVERIFY(blotter.read());
    blotter.presenter->details().look(keyOf(Kind::BulkOrder, u"k1"_s));
    QTRY_VERIFY2(blotter.told(u"Order"_s).contains(u"Allocated: 0"_s), qPrintable(blotter.told(u"Order"_s)));

    group[u"count_allocated"_s] = 12;
    QSignalSpy changed(&blotter.presenter->details(), &OrderDetails::changed);
    QVERIFY(blotter.read());
    QTRY_VERIFY2(blotter.told(u"Order"_s).contains(u"Allocated: 12"_s), qPrintable(blotter.told(u"Order"_s)));
    QVERIFY(!changed.isEmpty()); // else nobody draws it
    QCOMPARE(blotter.desk.telnyx.count("GET", "/inexplicit_number_orders/k1"), 1);
}

void TestOrderKnowledge::anOrderThatMovesIsReadAgain()
{
    Blotter blotter;
    QJsonObject full = order(u"o1"_s, u"success"_s, {number(A, u"success"_s), number(B, u"success"_s)});
    full[u"updated_at"_s] = u"2026-09-21T10:00:00Z"_s;
    // At its end: nobody asks for it by itself any more.
    blotter.desk.telnyx.on("GET", "/number_orders", [&](const FakeTelnyx::Seen &) { return FakeTelnyx::list({full}); });
    blotter.desk.telnyx.on(
        "GET", "/number_orders/o1", [&](const FakeTelnyx::Seen &) { return FakeTelnyx::data(full); });
    QVERIFY(blotter.read());
    blotter.presenter->details().look(orderKey(u"o1"_s));
    QTRY_COMPARE(blotter.told(u"Numbers"_s), A + u": success | "_s + B + u": success"_s);
    const int reads = blotter.desk.telnyx.count("GET", "/number_orders/o1");

    full[u"status"_s] = u"partial_success"_s;
    full[u"phone_numbers"_s] = QJsonArray{number(A, u"success"_s), number(B, u"failure"_s)};
    full[u"updated_at"_s] = u"2026-09-21T10:05:00Z"_s;
    QVERIFY(blotter.read());
    QTRY_COMPARE(blotter.told(u"Numbers"_s), A + u": success | "_s + B + u": failure"_s);
    QCOMPARE(blotter.desk.telnyx.count("GET", "/number_orders/o1"), reads + 1);
}

void TestOrderKnowledge::tellsWhySomethingHasFailed()
{
    Blotter blotter;
    blotter.desk.fake.addOrder(
        order(u"o1"_s, u"partial_success"_s, {number(A, u"success"_s), number(B, u"failure"_s)}));
    blotter.desk.fake.addComment(
        {{u"id"_s, u"k1"_s}, {u"body"_s, u"The carrier could not activate %1. It was refunded."_s.arg(B)},
            {u"comment_record_type"_s, u"sub_number_order"_s}, {u"comment_record_id"_s, u"s1"_s},
            {u"commenter_type"_s, u"admin"_s}, {u"created_at"_s, u"2026-09-21T11:00:00Z"_s}});
    blotter.desk.session->services().comments().begin(Visibility::Front);
    QVERIFY(blotter.read());
    QTRY_VERIFY2(blotter.row(orderKey(u"o1"_s))->reason->contains(u"could not activate"_s),
        qPrintable(blotter.row(orderKey(u"o1"_s))->reason));
    blotter.presenter->details().look(orderKey(u"o1"_s));
    QTRY_VERIFY(blotter.told({}).contains(u"refunded"_s));
}

void TestOrderKnowledge::severalRowsAreSummedUp()
{
    Blotter blotter;
    QVERIFY(blotter.read());
    QVERIFY(blotter.buy({A, B}));
    blotter.desk.fake.addOrder(order(u"o2"_s, u"success"_s, {number(C, u"success"_s)}));
    QVERIFY(blotter.read());
    QTRY_COMPARE(blotter.presenter->rows().shownCount(), 2);
    OrderTally tally;
    for (int row = 0; row < 2; ++row)
        tally.add(blotter.presenter->rows().row(row), false);
    blotter.presenter->details().lookAtMany(2, tally);
    QCOMPARE(blotter.presenter->details().sheet().title,
        u"2 row(s) selected · 3 number(s) · upfront USD 2.00 and 1 not known"_s);
    const QString all = blotter.told({});
    QVERIFY2(all.contains(u"Numbers: 3"_s), qPrintable(all));
    QVERIFY2(all.contains(u"Upfront: USD 2.00 and 1 not known"_s), qPrintable(all)); // a hole is told
    QVERIFY2(all.contains(u"Per month: USD 4.00 and 1 not known"_s), qPrintable(all));
}

void TestOrderKnowledge::whatAnOrderCosts()
{
    Blotter blotter;
    QVERIFY(blotter.read());
    QVERIFY(blotter.buy({A, B}));
    QTRY_COMPARE(blotter.presenter->rows().shownCount(), 1);
    const QString key = keyOf(blotter.presenter->rows().row(0));
    QTRY_COMPARE(upfrontText(blotter.row(key)->cost), u"USD 2.00"_s);
    QCOMPARE(monthlyText(blotter.row(key)->cost), u"USD 4.00"_s);
    QTRY_VERIFY2(blotter.presenter->costTotals().contains(u"Today: 2 number(s) ordered, upfront USD 2.00"_s),
        qPrintable(blotter.presenter->costTotals()));
    QVERIFY(blotter.presenter->costTotals().startsWith(u"Shown: upfront USD 2.00, per month USD 4.00"_s));
    blotter.desk.clock.advance(48h);
    QVERIFY2(
        blotter.presenter->costTotals().contains(u" · Today: none · "_s), qPrintable(blotter.presenter->costTotals()));
}

void TestOrderKnowledge::anOrderStandsForItsSubOrders()
{
    Blotter blotter;
    blotter.desk.fake.addOrder(order(u"o1"_s, u"pending"_s, {number(A, u"pending"_s), number(C, u"pending"_s)}));
    const QString first = blotter.desk.fake.addSubOrder(u"o1"_s, u"pending"_s);
    blotter.desk.fake.addSubOrder(u"o1"_s, u"success"_s);
    blotter.desk.fake.addOrder(order(u"o2"_s, u"success"_s, {number(B, u"success"_s)}));
    QVERIFY(blotter.read());
    OrderCommands &commands = blotter.presenter->commands();
    QVERIFY(!commands.mayCancelSome({orderKey(u"o2"_s)})); // nothing of it is pending
    QVERIFY(commands.mayCancelSome({orderKey(u"o2"_s), orderKey(u"o1"_s)}));
    std::optional<OrderCommands::CancelPlan> plan;
    commands.planCancel({orderKey(u"o1"_s)}, [&](const OrderCommands::CancelPlan &made) { plan = made; });
    QTRY_VERIFY(plan); // its sub-orders were not expanded: they are read
    QCOMPARE(plan->targets.size(), size_t(1));
    QVERIFY2(
        targetText(plan->targets[0]).startsWith(u"Ref o1 · US · Local"_s), qPrintable(targetText(plan->targets[0])));
    QCOMPARE(plan->kept.size(), 1);
    QCOMPARE(blotter.desk.telnyx.count("PATCH", "/sub_number_orders/*/cancel"), 0); // a plan does nothing
    commands.cancel(*plan);
    QTRY_COMPARE(blotter.said, QStringList{u"1 sub-order(s) cancelled."_s});
    QCOMPARE(blotter.desk.fake.subOrder(first)[u"status"_s].toString(), u"cancelled"_s);
    std::optional<SubOrderTarget> meant;
    commands.findSubOrder(orderKey(u"o1"_s), [&](const std::optional<SubOrderTarget> &found) { meant = found; });
    QTRY_VERIFY(meant);
}

void TestOrderKnowledge::severalReferencesAtOnce()
{
    Blotter blotter;
    for (const QString &id : {u"o1"_s, u"o2"_s})
        blotter.desk.fake.addOrder(order(id, u"success"_s, {number(A, u"success"_s)}));
    blotter.desk.fake.addSubOrder(u"o1"_s, u"success"_s);
    QVERIFY(blotter.read());
    QVERIFY(blotter.open(orderKey(u"o1"_s)));
    const auto &rows = blotter.presenter->rows();
    const QString subOrder = keyOf(rows.rowAt(rows.index(0, 0, rows.indexOfAny(orderKey(u"o1"_s)))));
    OrderCommands &commands = blotter.presenter->commands();
    // A sub-order's reference is its order's, which is changed once.
    const QStringList keys = commands.referenceKeys({subOrder, orderKey(u"o1"_s), orderKey(u"o2"_s)});
    QCOMPARE(keys, (QStringList{orderKey(u"o1"_s), orderKey(u"o2"_s)}));
    commands.changeReferences(keys, u"Autumn"_s);
    QTRY_COMPARE(blotter.said, QStringList{u"2 references were changed."_s});
    QTRY_COMPARE(blotter.row(orderKey(u"o2"_s))->title, u"Autumn"_s);
    QCOMPARE(blotter.desk.telnyx.count("PATCH", "/number_orders/*"), 2);
}

void TestOrderKnowledge::aSubOrderTakesAGroup()
{
    Blotter blotter;
    blotter.desk.fake.addOrder(order(u"o1"_s, u"pending"_s, {number(A, u"pending"_s)}));
    const QString id = blotter.desk.fake.addSubOrder(u"o1"_s, u"pending"_s);
    blotter.desk.fake.addOrder(order(u"o2"_s, u"success"_s, {number(B, u"success"_s)}));
    blotter.desk.telnyx.on("GET", "/requirement_groups", [](const FakeTelnyx::Seen &) {
        return FakeTelnyx::list(
            {{{u"id"_s, u"g1"_s}, {u"country_code"_s, u"US"_s}, {u"phone_number_type"_s, u"local"_s},
                {u"action"_s, u"ordering"_s}, {u"customer_reference"_s, u"Papers"_s}}});
    });
    QVERIFY(blotter.read());
    OrderCommands &commands = blotter.presenter->commands();
    QVERIFY(commands.mayChangeGroup(orderKey(u"o1"_s)));
    QVERIFY(!commands.mayChangeGroup(orderKey(u"o2"_s)));
    SubOrderGroup group(*blotter.desk.session, id);
    QTRY_COMPARE(group.groups().size(), size_t(1));
    QCOMPARE(group.groups()[0].id, u"g1"_s);
    commands.changeGroup(keyOf(Kind::SubOrder, id), u"g1"_s); // its order was never opened
    QTRY_COMPARE(blotter.said, QStringList{u"The sub-order has the values of its requirement group."_s});
    QVERIFY(blotter.desk.fake.subOrder(id)[u"requirements_met"_s].toBool());
}

void TestOrderKnowledge::criteria()
{
    OrderRow row;
    row.status = u"pending"_s;
    row.underWay = true;
    row.place = u"US, GB · Local"_s;
    row.requirementsMet = false;
    row.createdAt = *Timestamp::parse(u"2026-09-21T10:00:00Z");
    const QDate day(2026, 9, 21);
    QVERIFY(OrderCriteria{}.fits(row) && OrderCriteria{}.isAny());
    QVERIFY((OrderCriteria{.from = day, .to = day}.fits(row)));
    QVERIFY((!OrderCriteria{.from = day.addDays(1)}.fits(row)));
    QVERIFY((!OrderCriteria{.to = day.addDays(-1)}.fits(row)));
    QVERIFY((OrderCriteria{.country = u"GB"_s}.fits(row)));
    QVERIFY((!OrderCriteria{.country = u"DE"_s}.fits(row)));
    QVERIFY((OrderCriteria{.status = u"pending"_s, .requirementsOpen = true, .country = u"US"_s}.fits(row)));
    row.requirementsMet = true;
    QVERIFY((!OrderCriteria{.requirementsOpen = true}.fits(row)));
    row.createdAt = {}; // an advanced order: nobody knows that it is from another day
    QVERIFY((OrderCriteria{.from = day.addDays(1)}.fits(row)));

    QVERIFY(!filterOf({.status = u"exception"_s, .country = u"GB"_s}));
    QVERIFY(!filterOf({.status = u"pending"_s, .kind = Kind::BulkOrder})); // of another list
    QCOMPARE(filterOf({.status = u"pending"_s, .country = u"GB"_s})->status, u"pending"_s);
    const auto filter = filterOf({.from = day, .to = day, .requirementsOpen = true});
    QVERIFY(filter);
    QCOMPARE(filter->requirementsMet, std::optional(false));
    QCOMPARE(filter->createdBefore.since(filter->createdAfter), Microseconds(24h) + Microseconds(1));
}

void TestOrderKnowledge::telnyxIsAskedForWhatFits()
{
    Blotter blotter;
    QVERIFY(blotter.read());
    QCOMPARE(blotter.desk.telnyx.count("GET", "/number_orders"), 1);
    blotter.desk.fake.addOrder(order(u"o1"_s, u"success"_s, {number(A, u"success"_s)}));
    blotter.presenter->setCriteria({.from = QDate(2026, 9, 20)});
    QTRY_VERIFY(blotter.row(orderKey(u"o1"_s)));
    QCOMPARE(blotter.desk.telnyx.count("GET", "/number_orders"), 2);
    const FakeTelnyx::Seen *asked = blotter.desk.telnyx.last("GET", "/number_orders");
    QVERIFY(asked && !asked->query.value(u"filter[created_at][gt]"_s).isEmpty());
    blotter.presenter->setCriteria({.status = u"success"_s, .from = QDate(2026, 9, 20)});
    blotter.presenter->setCriteria({.country = u"US"_s});
    QCOMPARE(blotter.presenter->rows().shownCount(), 1); // by what is here
    QCOMPARE(blotter.desk.telnyx.count("GET", "/number_orders"), 2);
}

void TestOrderKnowledge::leadsToASubOrder()
{
    Blotter blotter;
    blotter.desk.fake.addOrder(order(u"o1"_s, u"success"_s, {number(A, u"success"_s)}));
    const QString id = blotter.desk.fake.addSubOrder(u"o1"_s, u"success"_s);
    QVERIFY(blotter.read());
    QSignalSpy shown(&*blotter.presenter, &OrdersPresenter::orderAtHand);
    blotter.presenter->reads().fetchSubject(comment_record::subNumberOrder, id);
    QTRY_COMPARE(shown.count(), 1);
    QCOMPARE(shown[0][0].toString(), keyOf(Kind::SubOrder, id));
    QVERIFY(blotter.row(keyOf(Kind::SubOrder, id)));
    blotter.presenter->reads().fetchSubject(comment_record::subNumberOrder, id); // it is there already
    QTRY_COMPARE(shown.count(), 2);
}

void TestOrderKnowledge::everyNumberIsARow()
{
    Blotter blotter;
    blotter.desk.fake.addOrder(order(u"o1"_s, u"success"_s, {number(A, u"success"_s), number(C, u"success"_s)}));
    blotter.desk.fake.addOrder(order(u"o2"_s, u"partial_success"_s, {number(B, u"failure"_s)}));
    blotter.desk.telnyx.on("GET", "/number_order_phone_numbers", [](const FakeTelnyx::Seen &) {
        QJsonObject told = number(A, u"success"_s, u"approved"_s);
        told[u"order_request_id"_s] = u"o1"_s;
        told[u"sub_number_order_id"_s] = u"s1"_s;
        QJsonObject strange = number(u"+13125559999"_s, u"pending"_s);
        strange[u"order_request_id"_s] = u"o9"_s;
        return FakeTelnyx::list({told, strange});
    });
    QVERIFY(blotter.read());
    OrderNumbersPresenter numbers(*blotter.presenter);
    QCOMPARE(blotter.desk.telnyx.count("GET", "/number_order_phone_numbers"), 0); // nobody looks yet
    numbers.setShown(true);
    QCOMPARE(numbers.rows().totalCount(), 3); // what the orders name is there at once
    QTRY_COMPARE(numbers.state().phase, Phase::Ready);
    QCOMPARE(numbers.rows().totalCount(), 4); // also one of an order that no list has brought
    const OrderedNumberRow *told = numbers.rows().find(u"o1/"_s + A);
    QVERIFY(told && told->subOrderId == u"s1" && told->reference == u"Ref o1" && told->type == u"local");
    const OrderedNumberRow *known = numbers.rows().find(u"o1/"_s + C);
    QVERIFY(known && known->status == u"success" && known->country == u"GB" && known->id.isEmpty());
    QVERIFY(numbers.rows().find(u"o2/"_s + B)->status.isEmpty()); // which number has failed is not told
    numbers.rows().setFilter(u"ref o1"_s);
    QCOMPARE(numbers.totals(), u"2 of 4 number(s) ordered"_s);

    blotter.desk.telnyx.once("GET", "/number_order_phone_numbers", FakeDesk::broken());
    numbers.refresh();
    QTRY_COMPARE(numbers.state().phase, Phase::Failed);
    QCOMPARE(numbers.rows().totalCount(), 4); // what was known stays
}

void TestOrderKnowledge::whatANumberWasIsNotWhatItIs_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("shown");
    QTest::newRow("success") << u"success"_s << u"success"_s;
    QTest::newRow("failure") << u"failure"_s << u"failure"_s;
    QTest::newRow("which of them has failed is not told") << u"partial_success"_s << QString();
}

/// The numbers were read while the order was under way; its end says more than they did then.
void TestOrderKnowledge::whatANumberWasIsNotWhatItIs()
{
    QFETCH(QString, end);
    QFETCH(QString, shown);
    Blotter blotter;
    QJsonObject full = order(u"o1"_s, u"pending"_s, {number(A, u"pending"_s)});
    full[u"updated_at"_s] = blotter.desk.clock.now().toIso();
    blotter.desk.telnyx.on("GET", "/number_orders", [&](const FakeTelnyx::Seen &) { return FakeTelnyx::list({full}); });
    blotter.desk.telnyx.on("GET", "/number_order_phone_numbers", [](const FakeTelnyx::Seen &) {
        QJsonObject told = number(A, u"pending"_s, u"requirement-info-pending"_s);
        told[u"order_request_id"_s] = u"o1"_s;
        told[u"sub_number_order_id"_s] = u"s1"_s;
        return FakeTelnyx::list({told});
    });
    QVERIFY(blotter.read());
    OrderNumbersPresenter numbers(*blotter.presenter);
    QCOMPARE(numbers.age(), QString());
    numbers.setShown(true);
    QTRY_COMPARE(numbers.state().phase, Phase::Ready);
    const auto row = [&] { return numbers.rows().find(u"o1/"_s + A); };
    QCOMPARE(row()->status, u"pending"_s);
    const QString read = timeText(blotter.desk.clock.now(), blotter.desk.clock.now());
    QVERIFY2(numbers.age().endsWith(read), qPrintable(numbers.age()));
    numbers.setShown(false);

    blotter.desk.clock.advance(1h);
    full[u"status"_s] = end;
    full[u"updated_at"_s] = blotter.desk.clock.now().toIso();
    QVERIFY(blotter.read());
    numbers.setShown(true);
    QTRY_COMPARE(row()->status, shown);
    QVERIFY(row()->requirements.isEmpty()); // nothing is missing any more
    QCOMPARE(row()->subOrderId, u"s1"_s); // which does not change
    QVERIFY2(numbers.age().endsWith(read), qPrintable(numbers.age()));

    // What is read now is what it is now, whatever the order says.
    numbers.refresh();
    QTRY_COMPARE(row()->status, u"pending"_s);
    QVERIFY2(!numbers.age().endsWith(read), qPrintable(numbers.age()));
}

/// Of many orders some a turn; what is told meanwhile says that there are more.
void TestOrderKnowledge::numbersAreMadeSomeAtATime()
{
    Blotter blotter;
    for (int i = 0; i < 5; ++i)
        blotter.desk.fake.addOrder(
            order(u"o%1"_s.arg(i), u"success"_s, {number(u"+1312555010%1"_s.arg(i), u"success"_s)}));
    blotter.desk.telnyx.on(
        "GET", "/number_order_phone_numbers", [](const FakeTelnyx::Seen &) { return FakeTelnyx::list({}); });
    QVERIFY(blotter.read());
    OrderNumbersPresenter numbers(*blotter.presenter);
    numbers.setSlice({.orders = 2, .longest = std::chrono::milliseconds(0)});
    numbers.setShown(true);
    QCOMPARE(numbers.rows().totalCount(), 2);
    QCOMPARE(numbers.totals(), u"2 number(s) so far"_s);
    QTRY_COMPARE(numbers.rows().totalCount(), 5);
    QTRY_COMPARE(numbers.state().phase, Phase::Ready);
    QCOMPARE(numbers.totals(), u"5 number(s) ordered"_s);
}

void TestOrderKnowledge::exportsWhatWasMeant()
{
    Blotter blotter;
    for (int i = 0; i < 5; ++i)
        blotter.desk.fake.addOrder(
            order(u"o%1"_s.arg(i), u"success"_s, {number(u"+1312555010%1"_s.arg(i), u"success"_s)}));
    QVERIFY(blotter.read());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    OrderExport writer(*blotter.presenter);
    writer.setSlice({.orders = 2, .longest = std::chrono::milliseconds(0)});
    int rows = -1;
    QObject::connect(
        &writer, &OrderExport::finished, &writer, [&](const Result<int> &made) { rows = made ? *made : -2; });
    writer.start(ExportLevel::Orders, {}, path);
    QVERIFY(writer.isRunning());
    blotter.presenter->rows().setFilter(u"no such order"_s); // after the click
    QTRY_COMPARE(rows, 5);
    QCOMPARE(linesOf(path).size(), 6);

    // Given up between two slices: no file.
    blotter.presenter->rows().setFilter({});
    const QString other = folder.filePath(u"other.csv"_s);
    writer.start(ExportLevel::Orders, {}, other);
    writer.cancel();
    QVERIFY(!writer.isRunning());
    QCoreApplication::processEvents();
    QVERIFY(!QFile::exists(other));
}

void TestOrderKnowledge::exportsWhatIsNotExpanded()
{
    Blotter blotter;
    blotter.desk.fake.addOrder(order(u"o1"_s, u"success"_s, {number(A, u"success"_s), number(C, u"success"_s)}));
    blotter.desk.fake.addOrder(order(u"o2"_s, u"success"_s, {number(B, u"success"_s)}));
    const QString id = blotter.desk.fake.addSubOrder(u"o1"_s, u"success"_s);
    QVERIFY(blotter.read());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    OrderExport writer(*blotter.presenter);
    int rows = -1;
    QObject::connect(
        &writer, &OrderExport::finished, &writer, [&](const Result<int> &made) { rows = made ? *made : -2; });
    writer.start(ExportLevel::Numbers, {}, path);
    QTRY_COMPARE(rows, 3);
    QStringList lines = linesOf(path);
    QCOMPARE(lines.size(), 4);
    QVERIFY2(
        lines.filter(C).value(0).startsWith(C + u"|Ref o1|success|GB|Local|"_s), qPrintable(lines.filter(C).value(0)));
    QVERIFY(lines.filter(C).value(0).contains(u"|not known|not known|"_s));

    rows = -1;
    writer.start(ExportLevel::Numbers, {orderKey(u"o2"_s)}, path);
    QTRY_COMPARE(rows, 1);
    rows = -1;
    writer.start(ExportLevel::SubOrders, {}, path);
    QTRY_COMPARE(rows, 2); // an order without one has a row as well
    QVERIFY(linesOf(path).filter(id).value(0).startsWith(u"Ref o1|o1|"_s + id));
    rows = -1;
    writer.start(ExportLevel::Orders, {}, path);
    QTRY_COMPARE(rows, 2);
    QCOMPARE(linesOf(path).value(0).section(u'|', 0, 2), u"Reference|Kind|Status"_s);
}

void TestOrderKnowledge::anExportWithAHoleIsNone()
{
    Blotter blotter;
    blotter.desk.fake.addOrder(order(u"o1"_s, u"success"_s, {number(A, u"success"_s)}));
    QVERIFY(blotter.read());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    OrderExport writer(*blotter.presenter);
    std::optional<ErrorKind> why;
    QObject::connect(&writer, &OrderExport::finished, &writer, [&](const Result<int> &made) {
        if (!made)
            why = made.error().kind;
    });
    blotter.desk.telnyx.once("GET", "/number_orders/*", FakeDesk::broken());
    writer.start(ExportLevel::Numbers, {}, path);
    QTRY_VERIFY(why);
    QVERIFY(!QFile::exists(path));
}

void TestOrderKnowledge::anExportOfAPartIsNone_data()
{
    QTest::addColumn<int>("orders");
    QTest::addColumn<ExportLevel>("level");
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("sub-orders of one order") << 1 << ExportLevel::SubOrders << QByteArray("/sub_number_orders");
    QTest::newRow("sub-orders of many") << 41 << ExportLevel::SubOrders << QByteArray("/sub_number_orders");
    QTest::newRow("numbers of many") << 41 << ExportLevel::Numbers << QByteArray("/number_order_phone_numbers");
}

/// The list shows fewer than it counts.
void TestOrderKnowledge::anExportOfAPartIsNone()
{
    QFETCH(int, orders);
    QFETCH(ExportLevel, level);
    QFETCH(QByteArray, list);
    Blotter blotter;
    for (int i = 0; i < orders; ++i)
        blotter.desk.fake.addOrder(order(u"o%1"_s.arg(i), u"success"_s, {number(A, u"success"_s)}));
    blotter.desk.telnyx.on("GET", list, [](const FakeTelnyx::Seen &) {
        return FakeTelnyx::list({{{u"id"_s, u"s1"_s}, {u"order_request_id"_s, u"o0"_s}}}, 1, 3, 55);
    });
    QVERIFY(blotter.read());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    OrderExport writer(*blotter.presenter);
    std::optional<Result<int>> made;
    QObject::connect(&writer, &OrderExport::finished, &writer, [&](const Result<int> &end) { made = end; });
    writer.start(level, {}, path);
    QTRY_VERIFY(made);
    QVERIFY(!*made);
    QVERIFY(!QFile::exists(path));
}

void TestOrderKnowledge::remembersWhatIsOpen()
{
    Blotter blotter;
    const DocumentStore documents = blotter.desk.session->services().documents();
    {
        KeptRows opened(documents, blotter.desk.clock, KeptRows::Opened);
        QVERIFY(opened.keys().isEmpty());
        opened.set({u"b/o1"_s, u"f/s1"_s});
    } // written when it goes
    QCOMPARE(KeptRows(documents, blotter.desk.clock, KeptRows::Opened).keys(), (QStringList{u"b/o1"_s, u"f/s1"_s}));
    QVERIFY(KeptRows(documents, blotter.desk.clock, KeptRows::Selected).keys().isEmpty());
}

void TestOrderKnowledge::viewsAreKept()
{
    Blotter blotter;
    OrderViews views(blotter.desk.session->services().documents(), blotter.desk.clock);
    QVERIFY(views.all().empty());
    OrderView mine{.name = u"my pending GB"_s, .words = u"Ref"_s};
    mine.criteria = {.status = u"pending"_s,
        .kind = Kind::BulkOrder,
        .from = QDate(2026, 9, 1),
        .to = QDate(2026, 9, 30),
        .requirementsOpen = true,
        .country = u"GB"_s};
    QVERIFY(views.save(mine));
    QCOMPARE(views.all(), std::vector{mine});
    mine.criteria = {.from = QDate(2026, 9, 14), .lastDays = 7};
    QVERIFY(views.save(mine)); // in the place of the one before
    QCOMPARE(views.all().size(), size_t(1));
    QCOMPARE(views.all()[0].criteria.lastDays, 7);
    QVERIFY(!views.all()[0].criteria.from.isValid()); // next week these are other days
    QVERIFY(views.remove(mine.name));
    QVERIFY(views.all().empty());
}

void TestOrderKnowledge::theDeadlineStandsAtEveryLevel()
{
    Blotter blotter;
    QJsonObject waiting = number(A, u"pending"_s, u"requirement-info-exception"_s);
    QJsonObject full = order(u"o1"_s, u"pending"_s, {waiting});
    full[u"requirements_met"_s] = false;
    blotter.desk.fake.addOrder(full);
    const QString id = blotter.desk.fake.addSubOrder(u"o1"_s, u"pending"_s);
    QJsonObject record = waiting;
    record[u"deadline"_s] = u"2026-09-24T10:00:00Z"_s;
    record[u"sub_number_order_id"_s] = id;
    blotter.desk.telnyx.on("GET", "/number_order_phone_numbers/*",
        [record](const FakeTelnyx::Seen &) { return FakeTelnyx::data(record); });
    blotter.desk.telnyx.on("GET", "/sub_number_orders/*", [&, id, waiting](const FakeTelnyx::Seen &) {
        QJsonObject one = blotter.desk.fake.subOrder(id);
        one[u"phone_numbers"_s] = QJsonArray{waiting};
        return FakeTelnyx::data(one);
    });
    blotter.desk.fake.addComment({{u"id"_s, u"k1"_s}, {u"body"_s, u"The bill is too old."_s},
        {u"comment_record_type"_s, u"sub_number_order"_s}, {u"comment_record_id"_s, id},
        {u"commenter_type"_s, u"admin"_s}, {u"created_at"_s, u"2026-09-21T11:00:00Z"_s}});
    blotter.desk.session->services().comments().begin(Visibility::Front);
    blotter.desk.session->services().openRequirements().begin();
    QVERIFY(blotter.read());
    const Timestamp until = *Timestamp::parse(u"2026-09-24T10:00:00Z");
    QTRY_COMPARE_WITH_TIMEOUT(blotter.row(orderKey(u"o1"_s))->deadline, until, 20'000);
    QTRY_COMPARE(blotter.row(orderKey(u"o1"_s))->reason, u"Rejected for 1 number(s): The bill is too old."_s);
    QVERIFY(blotter.open(orderKey(u"o1"_s)));
    const QString subOrder = keyOf(Kind::SubOrder, id);
    QCOMPARE(blotter.row(subOrder)->deadline, until);
    QVERIFY(blotter.row(subOrder)->reason->contains(u"too old"_s));
    QVERIFY(blotter.open(subOrder));
    const OrderRow *below = blotter.row(keyOf(Kind::Number, u"n"_s + A.mid(1)));
    QVERIFY(below);
    QCOMPARE(below->deadline, until);
    QVERIFY(below->reason->contains(u"too old"_s));
    blotter.desk.session->services().openRequirements().end();
}

void TestOrderKnowledge::underReviewIsNoGuess()
{
    Blotter blotter;
    QJsonObject full = order(u"o1"_s, u"pending"_s, {number(A, u"pending"_s, u"requirement-info-under-review"_s)});
    full[u"requirements_met"_s] = false;
    blotter.desk.fake.addOrder(full);
    QVERIFY(blotter.read());
    QCOMPARE(blotter.row(orderKey(u"o1"_s))->reason, QString()); // nobody has read its numbers yet
    blotter.desk.session->services().openRequirements().begin();
    QTRY_COMPARE_WITH_TIMEOUT(blotter.row(orderKey(u"o1"_s))->reason, u"Requirements under review"_s, 20'000);
    blotter.desk.session->services().openRequirements().end();
}

void TestOrderKnowledge::aFailedPurchaseTellsItsNumbers()
{
    Blotter blotter;
    QVERIFY(blotter.read());
    blotter.desk.fake.failNext("POST", "/number_orders", FakeAccount::When::BeforeEffect,
        FakeTelnyx::error(422, "85001", "The phone number is no longer available."));
    QVERIFY(blotter.buy({A, B}));
    QTRY_COMPARE(blotter.presenter->rows().shownCount(), 1);
    const OrderRow row = blotter.presenter->rows().row(0);
    QCOMPARE(row.kind, Kind::Purchase);
    blotter.presenter->details().look(keyOf(row));
    QCOMPARE(blotter.told(u"Numbers"_s), A + u" | "_s + B);
    QVERIFY2(blotter.told({}).contains(u"no longer for sale"_s), qPrintable(blotter.told({})));
    QVERIFY2(blotter.told(u"Sent from this desk"_s).contains(u"not done"_s),
        qPrintable(blotter.told(u"Sent from this desk"_s)));
    QVERIFY(blotter.told(u"Price when ordered"_s).isEmpty()); // nothing was ordered
}

QTEST_GUILESS_MAIN(TestOrderKnowledge)
#include "tst_order_knowledge.moc"
