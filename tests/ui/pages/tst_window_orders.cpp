// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include "features/basket/service/basket.h"
#include "features/orders/service/order_archive.h"
#include "features/orders/service/order_tracker.h"
#include "features/purchase/service/purchases.h"
#include "models/roles.h"
#include "support/patience.h"
#include "ui/shell/main_window.h"
#include "ui/tables/data_tree.h"
#include "ui/widgets/banner.h"
#include "writes/failed_writes.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;

namespace {

QJsonObject order(const QString &id, const QStringList &numbers)
{
    QJsonArray list;
    for (const QString &number : numbers)
        list.append(QJsonObject{{u"id"_s, u"n"_s + number}, {u"phone_number"_s, number}});
    return {{u"id"_s, id}, {u"status"_s, u"success"_s}, {u"customer_reference"_s, u"Ref "_s + id},
        {u"phone_numbers"_s, list}, {u"phone_numbers_count"_s, int(numbers.size())},
        {u"created_at"_s, u"2026-09-21T10:00:00Z"_s}};
}

/// The window, an account with orders, and what is seen of them.
struct Floor : Office
{
    Floor()
    {
        telnyx.on("GET", "/sub_number_orders", [this](const FakeTelnyx::Seen &seen) {
            const QString id = seen.query.value(u"filter[order_request_id]"_s);
            return numbers.contains(id) ? FakeTelnyx::list({subOrder(id)}) : FakeTelnyx::list({});
        });
        telnyx.on("GET", "/sub_number_orders/*", [this](const FakeTelnyx::Seen &seen) {
            const QString id = QString::fromLatin1(seen.path).section(u"sub-"_s, -1);
            QJsonObject one = subOrder(id);
            QJsonArray list;
            for (const QString &number : numbers.value(id))
                list.append(QJsonObject{{u"id"_s, u"r"_s + number}, {u"phone_number"_s, number},
                    {u"status"_s, u"success"_s}, {u"country_code"_s, u"US"_s}});
            one[u"phone_numbers"_s] = list;
            return FakeTelnyx::data(one);
        });
    }
    void add(const QString &id, const QStringList &all)
    {
        numbers[id] = all;
        account.addOrder(order(id, all));
    }
    QJsonObject subOrder(const QString &id) const
    {
        return {{u"id"_s, u"sub-"_s + id}, {u"order_request_id"_s, id}, {u"status"_s, u"success"_s},
            {u"country_code"_s, u"US"_s}, {u"phone_number_type"_s, u"local"_s},
            {u"phone_numbers_count"_s, int(numbers.value(id).size())}};
    }
    bool openOrders(int rows)
    {
        return desk->openTab(u"Orders"_s) && support::waitFor([&] { return desk->rows(u"Orders"_s) == rows; }, 10'000);
    }
    DataTree *tree() { return qobject_cast<DataTree *>(desk->view(u"Orders"_s)); }
    QLineEdit *filter() { return qobject_cast<QLineEdit *>(desk->field(u"Filter orders"_s)); }
    void typeFilter(const QString &text)
    {
        filter()->setFocus();
        filter()->selectAll();
        QTest::keyClick(filter(), Qt::Key_Delete);
        QTest::keyClicks(filter(), text);
    }
    QStringList selected()
    {
        QStringList titles;
        for (const QModelIndex &row : tree()->selectedRows())
            titles += row.data().toString();
        return titles;
    }
    bool sees(const QString &words)
    {
        for (const QLabel *label : desk->window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    /// Into the basket and to Telnyx, as the ticket does it.
    bool place(const QStringList &all, const QString &person)
    {
        std::vector<BasketLine> lines;
        for (const QString &number : all) {
            AvailableNumber found;
            found.phoneNumber = number;
            lines.push_back(lineOf(found, u"US"_s));
        }
        AccountServices &services = desk->desk().current()->services();
        if (!services.basket().add(lines))
            return false;
        Ticket ticket;
        ticket.lines = services.basket().lines();
        ticket.userReference = person;
        return bool(services.purchases().place(ticket));
    }

    QHash<QString, QStringList> numbers;
};

} // namespace

/// The Orders tab in the real window, by key and mouse.
class TestWindowOrders : public QObject
{
    Q_OBJECT

private slots:
    void findsANumberAndShowsIt();
    void filteringKeepsWhatIsOpenAndSelected();
    void todayIsThatOfTelnyx();
    void countsWhatIsShown();
    void leadsToANewOrder();
    void aFailureStaysAndLeadsBack();
    void aStartWithoutANetwork();
};

void TestWindowOrders::findsANumberAndShowsIt()
{
    Floor floor;
    floor.add(u"a"_s, {u"+13125550101"_s, u"+13125550102"_s});
    floor.add(u"b"_s, {u"+13125550201"_s});
    floor.open();
    QVERIFY(floor.openOrders(2));
    floor.typeFilter(u"(312) 555-0102"_s);
    QTRY_COMPARE(floor.desk->rows(u"Orders"_s), 1);
    QTRY_COMPARE(floor.selected(), QStringList{u"+13125550102"_s});
    QVERIFY(floor.tree()->visualRect(floor.tree()->currentIndex()).isValid()); // not only selected: in sight
    QVERIFY(floor.filter()->hasFocus()); // the person types on
    QVERIFY(floor.sees(u"+13125550102 is in the order Ref a."_s));
    floor.typeFilter(u"+13125559999"_s);
    QTRY_VERIFY(floor.sees(u"No order has a number with 13125559999"_s));
}

void TestWindowOrders::filteringKeepsWhatIsOpenAndSelected()
{
    Floor floor;
    floor.add(u"a"_s, {u"+13125550101"_s});
    floor.add(u"b"_s, {u"+13125550201"_s});
    floor.open();
    QVERIFY(floor.openOrders(2));
    DataTree *tree = floor.tree();
    const auto indexOf = [&](const QString &title) {
        for (int row = 0; row < tree->model()->rowCount(); ++row) {
            if (tree->model()->index(row, 0).data() == title)
                return tree->model()->index(row, 0);
        }
        return QModelIndex();
    };
    tree->setCurrentIndex(indexOf(u"Ref a"_s));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Right);
    QTRY_COMPARE(tree->model()->rowCount(indexOf(u"Ref a"_s)), 1);
    QTest::keyClick(tree, Qt::Key_Down);
    QCOMPARE(floor.selected(), QStringList{u"United States, Local"_s});

    floor.typeFilter(u"Ref b"_s);
    QTRY_COMPARE(floor.desk->rows(u"Orders"_s), 1);
    QCOMPARE(floor.selected(), QStringList());
    QTest::keyClick(floor.filter(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(floor.filter(), Qt::Key_Delete);
    QTRY_COMPARE(floor.desk->rows(u"Orders"_s), 2);
    QVERIFY(tree->isExpanded(indexOf(u"Ref a"_s)));
    QCOMPARE(floor.selected(), QStringList{u"United States, Local"_s});

    auto *status = qobject_cast<QComboBox *>(floor.desk->field(u"Status"_s));
    QVERIFY(status);
    status->setCurrentText(u"failure"_s);
    QTRY_COMPARE(floor.desk->rows(u"Orders"_s), 0);
    status->setCurrentIndex(0);
    QTRY_COMPARE(floor.desk->rows(u"Orders"_s), 2);
    QVERIFY(tree->isExpanded(indexOf(u"Ref a"_s)));
    QCOMPARE(floor.selected(), QStringList{u"United States, Local"_s});
    QTRY_COMPARE(floor.telnyx.count("GET", "/number_orders"), 2); // for those that have failed
    QTest::keyClick(tree, Qt::Key_F5);
    QTRY_COMPARE(floor.telnyx.count("GET", "/number_orders"), 3);
    QTRY_VERIFY(!floor.desk->desk().current()->services().tracker().isRefreshing());
    QVERIFY(tree->isExpanded(indexOf(u"Ref a"_s)));
    QCOMPARE(floor.selected(), QStringList{u"United States, Local"_s});
}

/// However wrong the machine's clock: orders carry the server's time.
void TestWindowOrders::todayIsThatOfTelnyx()
{
    Floor floor;
    floor.account.ahead = -26h;
    floor.account.tellTime();
    QJsonObject made = order(u"a"_s, {u"+13125550101"_s});
    made[u"created_at"_s] = floor.clock.now().plus(-26h).toIso();
    floor.account.addOrder(made);
    floor.open();
    QVERIFY(floor.openOrders(1));
    auto *created = qobject_cast<QComboBox *>(floor.desk->field(u"Created"_s));
    QVERIFY(created);
    created->setCurrentText(u"Today"_s);
    QTRY_COMPARE(floor.telnyx.count("GET", "/number_orders"), 2); // for those of today
    QCOMPARE(floor.desk->rows(u"Orders"_s), 1);
}

void TestWindowOrders::countsWhatIsShown()
{
    Floor floor;
    floor.add(u"a"_s, {u"+13125550101"_s, u"+13125550102"_s});
    floor.add(u"b"_s, {u"+13125550201"_s});
    QJsonObject cancelled = order(u"c"_s, {u"+13125550301"_s, u"+13125550302"_s});
    cancelled[u"status"_s] = u"cancelled"_s;
    floor.account.addOrder(cancelled);
    floor.open();
    QVERIFY(floor.openOrders(3));
    QTRY_VERIFY(floor.sees(u"3 order(s) · 5 number(s) ordered · 0 pending"_s)); // those of the cancelled one, too
    floor.typeFilter(u"Ref a"_s);
    QTRY_VERIFY(floor.sees(u"1 of 3 order(s) · 2 number(s) ordered · 0 pending"_s));
}

void TestWindowOrders::leadsToANewOrder()
{
    Floor floor;
    for (int i = 0; i < 60; ++i)
        floor.add(u"o%1"_s.arg(i), {u"+131255501%1"_s.arg(i, 2, 10, QChar(u'0'))});
    floor.open();
    QVERIFY(floor.openOrders(60));
    DataTree *tree = floor.tree();
    tree->selectAll();
    QTRY_COMPARE(floor.selected().size(), 60);
    QVERIFY(floor.place({u"+13125559001"_s, u"+13125559002"_s}, u"KB-1"_s));
    QTRY_VERIFY(floor.sees(u"Order KB-1 placed: 2 number(s)."_s));
    QTRY_COMPARE(floor.selected(), QStringList{u"KB-1"_s});
    QVERIFY(tree->viewport()->rect().intersects(tree->visualRect(tree->currentIndex())));
    QCOMPARE(tree->model()->rowCount(), 61);
}

void TestWindowOrders::aFailureStaysAndLeadsBack()
{
    Floor floor;
    floor.add(u"a"_s, {u"+13125550101"_s});
    floor.open();
    QVERIFY(floor.openOrders(1));
    floor.account.failNext("POST", "/number_orders", FakeAccount::When::BeforeEffect,
        FakeTelnyx::error(422, "85001", "The phone number is no longer available."));
    QVERIFY(floor.place({u"+13125559001"_s}, u"KB-1"_s));
    QTRY_VERIFY(floor.sees(u"Order KB-1 was not placed."_s));
    QTRY_COMPARE(floor.selected(), QStringList{u"KB-1"_s});
    // It opens to its numbers.
    floor.tree()->setFocus();
    QTest::keyClick(floor.tree(), Qt::Key_Right);
    QTRY_COMPARE(floor.tree()->model()->rowCount(floor.tree()->currentIndex()), 1);

    QVERIFY(floor.desk->click(u"Back to Basket"_s));
    QTRY_VERIFY(floor.desk->view(u"Basket"_s));
    QVERIFY(floor.desk->openTab(u"Orders"_s));
    QVERIFY(floor.sees(u"Order KB-1 was not placed."_s)); // until it is put aside
    Banner *banner = nullptr;
    for (Banner *one : floor.desk->window().findChildren<Banner *>())
        banner = one->isVisible() && one->text().contains(u"KB-1"_s) ? one : banner;
    QVERIFY(banner);
    QTest::keyClick(banner, Qt::Key_Escape);
    QTRY_VERIFY(!floor.sees(u"Order KB-1 was not placed."_s));
    QVERIFY(floor.desk->desk().current()->services().failures().list().empty());
}

void TestWindowOrders::aStartWithoutANetwork()
{
    Floor floor;
    floor.add(u"a"_s, {u"+13125550101"_s, u"+13125550102"_s});
    floor.say(u"c1"_s, u"Please send the contract."_s, true, u"sub-a"_s);
    QTemporaryDir folder;
    const EnvironmentAccount environment{floor.telnyx.base(), Secret("KEY_of_the_office")};
    const auto open = [&] {
        floor.desk.reset();
        floor.desk = std::make_unique<WindowFixture>(
            WindowFixture::Ground{.account = environment, .dataDir = folder.path(), .clock = &floor.clock});
    };
    open();
    QVERIFY(floor.openOrders(1));
    QTRY_VERIFY(floor.desk->desk().current()->services().keeper().known());
    QTRY_VERIFY(floor.desk->desk().current()->services().keeper().isIdle());
    QTRY_COMPARE(floor.desk->tabTitle(u"Comments"_s), u"Comments (1)"_s);

    floor.telnyx.goAway();
    open();
    QVERIFY(floor.openOrders(1));
    QTRY_VERIFY(floor.sees(u"1 order(s) · 2 number(s) ordered · 0 pending · last read whole at"_s));
    QTRY_COMPARE(floor.desk->tabTitle(u"Comments"_s), u"Comments (1)"_s);
    QTest::keyClick(&floor.desk->window(), Qt::Key_F8);
    QTRY_COMPARE(floor.desk->rows(u"Needs action"_s), 1);
    QTRY_VERIFY(floor.sees(u"Not known: last read"_s));
    QVERIFY(!floor.sees(u"Nothing waits for you"_s));
    // A number of an order that this run has never read.
    floor.typeFilter(u"+13125550102"_s);
    QTRY_COMPARE(floor.selected(), QStringList{u"+13125550102"_s});
}

QTEST_MAIN(TestWindowOrders)
#include "tst_window_orders.moc"
