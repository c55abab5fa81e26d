// SPDX-License-Identifier: Apache-2.0
#include "features/sandbox_desk.h"
#include "features/search/search_words.h"

#include "api/values/api_enums.h"
#include "features/orders/about/order_details.h"
#include "features/orders/order_commands.h"
#include "features/orders/orders_presenter.h"
#include "features/orders/service/order_tracker.h"
#include "features/purchase/service/purchases.h"
#include "support/patience.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;

namespace {

using Kind = OrderRow::Kind;

std::vector<OrderRow> rowsOf(OrdersPresenter &presenter, Kind kind)
{
    std::vector<OrderRow> found;
    for (const OrderRow &row : presenter.rows().rows()) {
        if (row.kind == kind)
            found.push_back(row);
    }
    return found;
}

/// The rows below a row, once they are read; empty when they do not come.
std::vector<OrderRow> childrenOf(OrdersPresenter &presenter, const QString &key)
{
    TreeModel<OrderRow> &model = presenter.rows();
    const QPersistentModelIndex parent = model.indexOfAny(key);
    if (!model.hasReadChildren(key))
        model.fetchMore(parent); // as a view does when a person opens it
    std::vector<OrderRow> children;
    if (!support::waitFor([&] { return model.hasReadChildren(key); }, 20'000))
        return children;
    for (int row = 0; row < model.rowCount(parent); ++row)
        children.push_back(model.rowAt(model.index(row, 0, parent)));
    return children;
}

/// Buys as many local numbers of Chicago as one order.
void buy(SandboxDesk &desk, int count)
{
    SearchPresenter search(*desk.session);
    SearchForm form = inCountry(u"US"_s);
    form.type = u"local"_s;
    form.areaCode = u"312"_s;
    form.limit = count;
    QVERIFY(nd::search(search, form));
    QList<int> all;
    for (int row = 0; row < count; ++row)
        all += row;
    QCOMPARE(search.addToBasket(all).added, count);
    Ticket ticket;
    ticket.lines = desk.session->services().basket().lines();
    ticket.userReference = u"Spring"_s;
    QVERIFY(desk.session->services().purchases().place(ticket));
}

} // namespace

/// The Orders tab without its widgets, at the sandbox: what a person sees of an order from its making to its end.
class TestOrdersFollow : public QObject
{
    Q_OBJECT

private slots:
    void readsEverythingThereIs();
    void followsAnOrderToSuccess();
    void cancelsASubOrder();
    void isThereAgainAfterARestart();
};

void TestOrdersFollow::readsEverythingThereIs()
{
    SandboxDesk desk(12);
    OrdersPresenter presenter(*desk.session);
    const QAbstractItemModelTester tester(&presenter.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(presenter.age().isEmpty());
    const Phases phases(presenter);
    QCOMPARE(presenter.state().phase, Phase::Loading);
    QTRY_COMPARE(presenter.state().phase, Phase::Ready);
    QCOMPARE(phases.seen, (std::vector{Phase::Loading, Phase::Ready}));
    QVERIFY(rowsOf(presenter, Kind::NumberOrder).size() >= 12);
    for (const Kind kind : {Kind::BlockOrder, Kind::BulkOrder, Kind::AdvancedOrder})
        QVERIFY2(!rowsOf(presenter, kind).empty(), qPrintable(kindText(kind)));
    QVERIFY(presenter.pages().read > 0);
    QCOMPARE(presenter.pages().read, presenter.pages().known);
    qint64 numbers = 0;
    for (const OrderRow &row : presenter.rows().rows()) {
        QVERIFY(!row.id.isEmpty() && !row.title.isEmpty() && !row.status.isEmpty());
        if (row.kind == Kind::NumberOrder || row.kind == Kind::BlockOrder) // the others turn into these
            numbers += row.count;
    }
    QVERIFY(presenter.totals().startsWith(QString::number(presenter.rows().totalCount())));
    QVERIFY(presenter.totals().contains(u" %1 number(s) ordered "_s.arg(numbers)));

    QVERIFY(presenter.age().contains(u"just now"_s));
    desk.clock.advance(12s);
    QVERIFY(presenter.age().contains(u"12 s ago"_s));
    presenter.refresh();
    QTRY_COMPARE(presenter.state().phase, Phase::Ready);
    QVERIFY(presenter.age().contains(u"just now"_s));
    QVERIFY(presenter.rows().totalCount() > 0);
}

void TestOrdersFollow::followsAnOrderToSuccess()
{
    SandboxDesk desk;
    OrdersPresenter presenter(*desk.session);
    const QAbstractItemModelTester tester(&presenter.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(presenter.state().phase, Phase::Empty);
    buy(desk, 2);
    QTRY_VERIFY(!desk.session->hasOpenWrites());
    QTRY_COMPARE(rowsOf(presenter, Kind::NumberOrder).size(), size_t(1));
    OrderRow order = rowsOf(presenter, Kind::NumberOrder).front();
    QCOMPARE(order.status, u"pending"_s);
    QCOMPARE(order.title, u"Spring"_s); // the person's part of the reference
    QCOMPARE(order.count, 2);

    const std::vector<OrderRow> subOrders = childrenOf(presenter, keyOf(order));
    QCOMPARE(subOrders.size(), size_t(1));
    QCOMPARE(subOrders[0].kind, Kind::SubOrder);
    QVERIFY(subOrders[0].title.contains(u"United States"_s));
    std::vector<OrderRow> numbers = childrenOf(presenter, keyOf(subOrders[0]));
    QCOMPARE(numbers.size(), size_t(2));
    for (const OrderRow &number : numbers) {
        QCOMPARE(number.kind, Kind::Number);
        QVERIFY(number.title.startsWith(u"+1312"_s));
        const auto facts = presenter.details().facts(keyOf(number)); // orders carry no price; the desk remembers
        QVERIFY(std::any_of(facts.begin(), facts.end(),
            [](const auto &fact) { return fact.first.contains(u"Upfront"_s) && fact.second.contains(u"USD"_s); }));
    }

    // What is open is read again, down to the numbers, when the order changes.
    const auto succeeded = [&](const QString &key) {
        const OrderRow *row = presenter.rows().findAny(key);
        return row && row->status == u"success"_s;
    };
    QVERIFY(desk.follow([&] {
        return succeeded(keyOf(order)) && succeeded(keyOf(subOrders[0])) && succeeded(keyOf(numbers[0]))
            && succeeded(keyOf(numbers[1]));
    }));
    QVERIFY(!presenter.rows().find(keyOf(order))->underWay);
    QVERIFY(presenter.totals().endsWith(u"0 pending"_s));
    QVERIFY(!presenter.commands().mayCancel(keyOf(subOrders[0])));
    // One purchase, one row: the desk's own went when Telnyx's came.
    QCOMPARE(presenter.rows().totalCount(), 1);
}

void TestOrdersFollow::cancelsASubOrder()
{
    SandboxDesk desk;
    OrdersPresenter presenter(*desk.session);
    QTRY_COMPARE(presenter.state().phase, Phase::Empty);
    buy(desk, 1);
    QTRY_COMPARE(rowsOf(presenter, Kind::NumberOrder).size(), size_t(1));
    const QString order = keyOf(rowsOf(presenter, Kind::NumberOrder).front());
    const std::vector<OrderRow> subOrders = childrenOf(presenter, order);
    QCOMPARE(subOrders.size(), size_t(1));
    const QString subOrder = keyOf(subOrders[0]);
    QVERIFY(presenter.commands().mayCancel(subOrder));
    QVERIFY(!presenter.commands().mayCancel(order)); // only a part can be cancelled
    QVERIFY(!presenter.commands().mayCancel(u"nobody"_s));

    QStringList said;
    connect(&presenter, &OrdersPresenter::said, this,
        [&](const QString &sentence, bool failed) { said += (failed ? u"! "_s : QString()) + sentence; });
    presenter.commands().cancelSubOrder(subOrder);
    QVERIFY(!presenter.commands().mayCancel(subOrder)); // not while it is out
    presenter.commands().cancelSubOrder(subOrder);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY2(said.front().contains(u"cancelled"_s) && !said.front().startsWith(u'!'), qPrintable(said.front()));
    QTRY_COMPARE(presenter.rows().findAny(subOrder)->status, u"cancelled"_s);
    QVERIFY(!presenter.commands().mayCancel(subOrder));
    QVERIFY(desk.follow([&] { return presenter.rows().find(order)->status != u"pending"_s; }));
    QVERIFY(!presenter.rows().find(order)->underWay);
}

void TestOrdersFollow::isThereAgainAfterARestart()
{
    SandboxDesk desk;
    {
        OrdersPresenter presenter(*desk.session);
        buy(desk, 1);
        QTRY_COMPARE(rowsOf(presenter, Kind::NumberOrder).size(), size_t(1));
    }
    desk.session.reset();
    desk.session = sessionAt(desk.sandbox.baseUrl(), desk.sandbox.apiKey(), *desk.services.ledger, desk.clock, {});
    OrdersPresenter presenter(*desk.session);
    QCOMPARE(presenter.state().phase, Phase::Loading);
    QCOMPARE(rowsOf(presenter, Kind::NumberOrder).size(), size_t(1)); // before the first answer
    QVERIFY(desk.follow([&] { return rowsOf(presenter, Kind::NumberOrder).front().status == u"success"_s; }));
    QCOMPARE(presenter.rows().totalCount(), 1);
}

QTEST_GUILESS_MAIN(TestOrdersFollow)
#include "tst_orders_follow.moc"
