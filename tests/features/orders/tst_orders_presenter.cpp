// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"
#include "wording/order_words.h"

#include "api/values/customer_reference.h"
#include "features/orders/about/order_details.h"
#include "features/orders/order_commands.h"
#include "features/orders/order_tree.h"
#include "features/orders/orders_presenter.h"
#include "features/orders/service/order_tracker.h"
#include "features/purchase/service/purchases.h"
#include "support/patience.h"

#include <QTimer>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using When = FakeAccount::When;
using Way = FakeTelnyx::Way;

namespace {

using Kind = OrderRow::Kind;
const QString A = u"+13125550101"_s;

QJsonObject order(const QString &id, const QString &status)
{
    return {{u"id"_s, id}, {u"status"_s, status}, {u"customer_reference"_s, u"Ref "_s + id},
        {u"phone_numbers_count"_s, 2}, {u"created_at"_s, u"2026-09-21T10:00:00Z"_s}};
}

QString orderKey(const QString &id, Kind kind = Kind::NumberOrder)
{
    OrderRow row;
    row.id = id;
    row.kind = kind;
    return keyOf(row);
}

/// The tab, looking at an account at a fake Telnyx.
struct Blotter
{
    explicit Blotter(const Account &account = {}) : desk(account)
    {
        presenter.emplace(*desk.session);
        QObject::connect(&*presenter, &OrdersPresenter::said, &context,
            [this](const QString &sentence, bool failed) { said += (failed ? u"! "_s : QString()) + sentence; });
    }
    bool read()
    {
        if (std::exchange(wasRead, true))
            presenter->refresh();
        return support::waitFor([this] { return presenter->state().phase != Phase::Loading; }, 20'000);
    }
    /// Opens an order with one sub-order in it; the sub-order's key.
    QString withSubOrder(const QString &status)
    {
        desk.fake.addOrder(order(u"o1"_s, u"pending"_s));
        const QString id = desk.fake.addSubOrder(u"o1"_s, status);
        const bool there = read() && open(orderKey(u"o1"_s));
        return there ? orderKey(id, Kind::SubOrder) : QString();
    }
    bool open(const QString &key)
    {
        presenter->rows().fetchMore(presenter->rows().indexOfAny(key));
        return support::waitFor([&] { return presenter->rows().hasReadChildren(key); }, 20'000);
    }
    const OrderRow *row(const QString &key) { return presenter->rows().findAny(key); }
    QString place()
    {
        desk.fill({FakeDesk::line(A)});
        Ticket ticket;
        ticket.lines = desk.basket().lines();
        ticket.userReference = u"Spring"_s;
        const auto placed = desk.session->services().purchases().place(ticket);
        return placed ? orderKey(placed->value(0), Kind::Purchase) : QString();
    }

    FakeDesk desk;
    std::optional<OrdersPresenter> presenter;
    bool wasRead = false;
    QStringList said;
    QObject context;
};

} // namespace

/// The Orders tab without its widgets, and what can go wrong with it.
class TestOrdersPresenter : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyAccount();
    void aFailureKeepsTheRows();
    void oneListMayFail();
    void stopping();
    void filtersByStatus();
    void whatIsBelowCannotBeRead();
    void details();
    void aSubOrderThatIsDoneTakesItsOrderAlong();
    void cancelIsSentOnce();
    void cancelIsRefused();
    void changesTheReference();
    void readOnly();
    void aChangeBelowIsMarkedForAWhile();
    void aPurchaseWithoutAnAnswer();
    void aRejectedPurchase();
    void aBoughtPurchaseLeavesNoSecondRow();
    void goneInTheMiddle();
};

void TestOrdersPresenter::anEmptyAccount()
{
    Blotter blotter;
    const Phases phases(*blotter.presenter);
    QVERIFY(blotter.read());
    QCOMPARE(phases.seen, (std::vector{Phase::Loading, Phase::Empty}));
    QVERIFY(blotter.presenter->totals().startsWith(u"0 "_s));
    QVERIFY(!blotter.presenter->age().isEmpty());
}

void TestOrdersPresenter::aFailureKeepsTheRows()
{
    Blotter blotter;
    for (const char *path : {"/number_orders", "/number_block_orders", "/inexplicit_number_orders", "/advanced_orders"})
        blotter.desk.telnyx.once("GET", path, FakeDesk::broken());
    QVERIFY(blotter.read());
    QCOMPARE(blotter.presenter->state().phase, Phase::Failed);
    QVERIFY(blotter.presenter->age().isEmpty()); // nothing was ever read

    blotter.desk.fake.addOrder(order(u"o1"_s, u"success"_s));
    QVERIFY(blotter.read());
    QCOMPARE(blotter.presenter->state().phase, Phase::Ready);
    blotter.desk.clock.advance(3min);
    blotter.desk.telnyx.once("GET", "/number_orders", FakeDesk::broken());
    QVERIFY(blotter.read());
    QCOMPARE(blotter.presenter->state().phase, Phase::Failed);
    QVERIFY(blotter.presenter->state().sentence.size() > 10);
    QVERIFY(!blotter.presenter->state().advice.isEmpty());
    QVERIFY(blotter.row(orderKey(u"o1"_s)));
    QVERIFY(blotter.presenter->age().isEmpty()); // stale() says how old they are
    QVERIFY(blotter.presenter->stale().contains(u"last read whole at"_s));
    QVERIFY(blotter.read());
    QCOMPARE(blotter.presenter->state().phase, Phase::Ready);
}

void TestOrdersPresenter::oneListMayFail()
{
    Blotter blotter;
    blotter.desk.fake.addOrder(order(u"o1"_s, u"success"_s));
    blotter.desk.telnyx.once("GET", "/advanced_orders", FakeTelnyx::error(403, "10038", "Feature not permitted"));
    QVERIFY(blotter.read());
    QCOMPARE(blotter.presenter->state().phase, Phase::Failed);
    QVERIFY(blotter.row(orderKey(u"o1"_s))); // the lists that could be read are good
}

void TestOrdersPresenter::stopping()
{
    Blotter blotter;
    blotter.desk.telnyx.once("GET", "/number_orders", FakeDesk::held(FakeTelnyx::list({order(u"o1"_s, u"success"_s)})));
    QTRY_COMPARE(blotter.desk.telnyx.held(), 1);
    blotter.presenter->cancelRefresh();
    QCOMPARE(blotter.presenter->state().phase, Phase::Empty);
    QVERIFY(!blotter.presenter->state().sentence.isEmpty());
    blotter.presenter->cancelRefresh(); // nothing runs any more
    QCOMPARE(blotter.desk.telnyx.release(), 1);
    blotter.presenter->refresh();
    QVERIFY(blotter.read());
    QVERIFY(!blotter.row(orderKey(u"o1"_s))); // the late answer is not taken
}

void TestOrdersPresenter::filtersByStatus()
{
    Blotter blotter;
    blotter.desk.fake.addOrder(order(u"o1"_s, u"success"_s));
    blotter.desk.fake.addOrder(order(u"o2"_s, u"failure"_s));
    QVERIFY(blotter.read());
    auto &rows = blotter.presenter->rows();
    QCOMPARE(rows.shownCount(), 2);
    blotter.presenter->setCriteria({.status = u"failure"_s});
    QCOMPARE(rows.shownCount(), 1);
    QCOMPARE(rows.row(0).id, u"o2"_s);
    blotter.desk.fake.failNext("POST", "/number_orders", When::BeforeEffect, {.way = Way::DropAfterReading});
    const QString purchase = blotter.place();
    QTRY_VERIFY(rows.indexOfAny(purchase).isValid()); // what wants a person is never hidden
    blotter.presenter->setCriteria({});
    QCOMPARE(rows.shownCount(), 3);
}

void TestOrdersPresenter::whatIsBelowCannotBeRead()
{
    Blotter blotter;
    blotter.desk.fake.addOrder(order(u"o1"_s, u"pending"_s));
    QVERIFY(blotter.read());
    blotter.desk.telnyx.once("GET", "/sub_number_orders", FakeDesk::broken());
    const QString key = orderKey(u"o1"_s);
    QVERIFY(blotter.open(key));
    auto &rows = blotter.presenter->rows();
    const QModelIndex parent = rows.indexOfAny(key);
    QCOMPARE(rows.rowCount(parent), 1);
    const OrderRow note = rows.rowAt(rows.index(0, 0, parent));
    QCOMPARE(note.kind, Kind::Note);
    QVERIFY(note.title.size() > 10);
    QVERIFY(!blotter.presenter->commands().mayCancel(keyOf(note)) && !rows.hasChildren(rows.index(0, 0, parent)));
}

void TestOrdersPresenter::details()
{
    Blotter blotter;
    blotter.desk.fake.addOrder(order(u"o1"_s, u"success"_s));
    QVERIFY(blotter.read());
    QVERIFY(blotter.presenter->details().facts(u"nobody"_s).empty());
    QStringList texts;
    for (const auto &[label, text] : blotter.presenter->details().facts(orderKey(u"o1"_s))) {
        QVERIFY(!label.isEmpty() && !text.isEmpty()); // what is not known is left out
        texts += text;
    }
    QCOMPARE(texts,
        (QStringList{u"Number order"_s, u"success"_s, u"2"_s, u"2026-09-21 10:00"_s, u"o1"_s, u"not known"_s,
            u"not known"_s})); // bought elsewhere: what it has cost is nowhere to be read
}

/// Its order was read a moment before, when both were pending, and would be read again in some minutes only.
void TestOrdersPresenter::aSubOrderThatIsDoneTakesItsOrderAlong()
{
    Blotter blotter;
    const QString key = blotter.withSubOrder(u"pending"_s);
    QVERIFY(blotter.row(key));
    QJsonObject before = order(u"o1"_s, u"pending"_s);
    before[u"phone_numbers_count"_s] = 3;
    blotter.desk.telnyx.once("GET", "/number_orders/o1", FakeTelnyx::data(before));
    QJsonObject subOrder = blotter.desk.fake.subOrder(blotter.row(key)->id);
    subOrder[u"status"_s] = u"success"_s;
    blotter.desk.telnyx.on(
        "GET", "/sub_number_orders", [subOrder](const FakeTelnyx::Seen &) { return FakeTelnyx::list({subOrder}); });
    blotter.desk.fake.setOrderStatus(u"o1"_s, u"success"_s);
    blotter.desk.session->services().tracker().readNow(OrderKind::Number, u"o1"_s);
    QTRY_COMPARE(blotter.row(key)->status, u"success"_s);
    QTRY_COMPARE(blotter.row(orderKey(u"o1"_s))->status, u"success"_s);
    QCOMPARE(blotter.desk.telnyx.count("GET", "/number_orders/o1"), 2);
}

void TestOrdersPresenter::cancelIsSentOnce()
{
    Blotter blotter;
    const QString key = blotter.withSubOrder(u"pending"_s);
    QVERIFY(blotter.presenter->commands().mayCancel(key));
    blotter.presenter->commands().cancelSubOrder(key);
    blotter.presenter->commands().cancelSubOrder(key);
    QTRY_COMPARE(blotter.said.size(), 1);
    QTRY_COMPARE(blotter.row(key)->status, u"cancelled"_s);
    QCOMPARE(blotter.desk.telnyx.count("PATCH", "/sub_number_orders/*/cancel"), 1);
    blotter.presenter->commands().cancelSubOrder(key); // there is nothing to cancel any more
    QVERIFY(!blotter.desk.session->hasOpenWrites());
}

void TestOrdersPresenter::cancelIsRefused()
{
    Blotter blotter;
    const QString key = blotter.withSubOrder(u"pending"_s);
    blotter.desk.fake.failNext("PATCH", "/sub_number_orders/*/cancel", When::BeforeEffect,
        FakeTelnyx::error(422, "10027", "Only a pending sub number order can be cancelled."));
    blotter.presenter->commands().cancelSubOrder(key);
    QTRY_COMPARE(blotter.said.size(), 1);
    QVERIFY(blotter.said.front().startsWith(u'!') && blotter.said.front().contains(u"Only a pending"_s));
    QCOMPARE(blotter.row(key)->status, u"pending"_s);
    QVERIFY(blotter.presenter->commands().mayCancel(key));
}

void TestOrdersPresenter::changesTheReference()
{
    Blotter blotter;
    const QString ours = reference::newId();
    QJsonObject mine = order(u"o1"_s, u"success"_s);
    mine[u"customer_reference"_s] = reference::compose(u"Old"_s, ours);
    blotter.desk.fake.addOrder(mine);
    QVERIFY(blotter.read());
    const QString key = orderKey(u"o1"_s);
    QCOMPARE(blotter.row(key)->title, u"Old"_s);
    blotter.presenter->commands().changeReference(key, u"New"_s);
    QTRY_COMPARE(blotter.row(key)->title, u"New"_s);
    QTRY_COMPARE(blotter.said.size(), 1);
    const QString sent = blotter.desk.fake.orders().front()[u"customer_reference"_s].toString();
    QCOMPARE(reference::split(sent), (reference::Parts{u"New"_s, ours})); // what is ours stays

    blotter.desk.telnyx.once("GET", "/number_orders/*", FakeDesk::broken());
    blotter.presenter->commands().changeReference(key, u"Newer"_s);
    QTRY_COMPARE(blotter.said.size(), 2);
    QVERIFY(blotter.said.back().startsWith(u'!'));
    QCOMPARE(blotter.desk.telnyx.count("PATCH", "/number_orders/*"), 1);
}

void TestOrdersPresenter::readOnly()
{
    Account account;
    account.readOnly = true;
    Blotter blotter(account);
    const QString key = blotter.withSubOrder(u"pending"_s);
    QVERIFY(blotter.row(key));
    QVERIFY(!blotter.presenter->commands().mayCancel(key)
        && !blotter.presenter->commands().mayChangeReference(orderKey(u"o1"_s)));
    blotter.presenter->commands().cancelSubOrder(key);
    blotter.presenter->commands().changeReference(orderKey(u"o1"_s), u"New"_s);
    QVERIFY(blotter.read());
    QCOMPARE(blotter.desk.telnyx.begun("PATCH"), 0);
}

void TestOrdersPresenter::aChangeBelowIsMarkedForAWhile()
{
    OrderTree tree([](OrderRow &, const OrderRow *) {});
    OrderRow order;
    order.id = u"o1"_s;
    tree.append({order});
    OrderRow part;
    part.kind = OrderRow::Kind::SubOrder;
    part.id = u"s1"_s;
    part.status = u"pending"_s;
    tree.setBranches(keyOf(order), {{part, {}, false}});
    part.status = u"success"_s;
    tree.setBranches(keyOf(order), {{part, {}, false}});
    QVERIFY(tree.model().hasChangedMarks());
    const auto timers = tree.findChildren<QTimer *>();
    QVERIFY(std::any_of(timers.begin(), timers.end(),
        [](const QTimer *timer) { return timer->isActive() && timer->intervalAsDuration() == OrderTree::MarkedFor; }));
}

void TestOrdersPresenter::aPurchaseWithoutAnAnswer()
{
    Blotter blotter;
    QVERIFY(blotter.read());
    blotter.desk.fake.failNext("POST", "/number_orders", When::AfterEffect, {.way = Way::DropAfterReading});
    const QString key = blotter.place();
    QTRY_VERIFY(blotter.row(key) && blotter.row(key)->status == purchase_status::checking);
    QVERIFY(blotter.row(key)->note->contains(u"Do not order again"_s));
    QCOMPARE(blotter.row(key)->title, u"Spring"_s);
    QCOMPARE(blotter.row(key)->count, 1);
    blotter.desk.pass(2s); // the look-up finds it
    QTRY_VERIFY(!blotter.desk.session->hasOpenWrites());
    QTRY_VERIFY(!blotter.row(key));
    const QString bought = blotter.desk.fake.orders().front()[u"id"_s].toString();
    QTRY_VERIFY(blotter.row(orderKey(bought)));
    QCOMPARE(blotter.presenter->rows().totalCount(), 1);
    QCOMPARE(blotter.desk.telnyx.begun("POST"), 1);
}

void TestOrdersPresenter::aRejectedPurchase()
{
    Blotter blotter;
    QVERIFY(blotter.read());
    blotter.desk.fake.failNext("POST", "/number_orders", When::BeforeEffect,
        FakeTelnyx::error(422, "85001", "The phone number is no longer available."));
    const QString key = blotter.place();
    QTRY_VERIFY(blotter.row(key) && blotter.row(key)->status == purchase_status::notBought);
    QVERIFY(blotter.row(key)->note->contains(u"nothing was bought"_s));
    QCOMPARE(blotter.desk.basket().count(), 1); // still there, with the reason
    QVERIFY(!blotter.desk.basket().lines().front().failure.isEmpty());
}

void TestOrdersPresenter::aBoughtPurchaseLeavesNoSecondRow()
{
    Blotter blotter;
    QVERIFY(blotter.read());
    const QString key = blotter.place();
    QTRY_VERIFY(!blotter.desk.session->hasOpenWrites());
    QTRY_COMPARE(blotter.presenter->rows().totalCount(), 1);
    QVERIFY(blotter.read());
    QCOMPARE(blotter.presenter->rows().totalCount(), 1); // the quickest answer leaves none behind either
    QVERIFY(!blotter.row(key));
}

void TestOrdersPresenter::goneInTheMiddle()
{
    Blotter blotter;
    const QString key = blotter.withSubOrder(u"pending"_s);
    blotter.desk.fake.failNext("PATCH", "/sub_number_orders/*/cancel", When::AfterEffect, FakeDesk::held({}));
    blotter.presenter->commands().cancelSubOrder(key);
    QTRY_COMPARE(blotter.desk.telnyx.held(), 1);
    blotter.presenter.reset(); // another account is chosen
    QCOMPARE(blotter.desk.telnyx.release(), 1);
    QTRY_VERIFY(!blotter.desk.session->hasOpenWrites());
    QCoreApplication::processEvents();
    QVERIFY(blotter.said.isEmpty()); // nobody looks at that account any more
}

QTEST_GUILESS_MAIN(TestOrdersPresenter)
#include "tst_orders_presenter.moc"
