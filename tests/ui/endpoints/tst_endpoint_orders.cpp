// SPDX-License-Identifier: Apache-2.0
// endpoints: listNumberOrders getNumberOrder updateNumberOrder listBlockOrders createBlockOrder getBlockOrder
// endpoints: createNumberOrder listSubOrders getSubOrder cancelSubOrder listOrderNumbers getOrderNumber
// endpoints: listAdvancedOrders createAdvancedOrder getAdvancedOrder setAdvancedOrderRequirementGroup
// endpoints: listBulkOrders createBulkOrder getBulkOrder
#include "window_fixture.h"

#include "features/purchase/service/purchases.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "store/ledger.h"
#include "support/patience.h"
#include "ui/features/orders/order_type_actions.h"
#include "ui/features/orders/orders_tab.h"
#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace nd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Orders of every kind, from the dialog to the request that the sandbox took, and back to the blotter.
class TestEndpointOrders final : public QObject
{
    Q_OBJECT
private slots:
    void readsAllKinds();
    void bulkOrder();
    void bulkOrderHoldsBack();
    void advancedOrder();
    void advancedOrderFromASearch();
    void numberOrder();
    void manyNumbers();
    void blockOrder();

private:
    static QTreeView *tree(WindowFixture &desk) { return qobject_cast<QTreeView *>(desk.view(u"Orders"_s)); }
    static QModelIndex row(WindowFixture &desk, const QString &text, const QModelIndex &parent = {});
    static bool isProven(WindowFixture &desk);
    static bool select(WindowFixture &desk, const QModelIndex &index);
    static QModelIndex open(WindowFixture &desk, const QModelIndex &index);
    static QJsonObject body(const sandbox::JournalEntry &entry) { return QJsonDocument::fromJson(entry.body).object(); }
    static bool says(WindowFixture &desk, const QString &words);
    static void shoot(WindowFixture &desk, const QString &name);
};

/// A look at it, where a person asks for one.
void TestEndpointOrders::shoot(WindowFixture &desk, const QString &name)
{
    const QString folder = qEnvironmentVariable("ND_SHOT_DIR");
    if (folder.isEmpty())
        return;
    for (const QString &look : {u"Dark"_s, u"Light"_s}) {
        for (QAction *action : desk.window().findChildren<QAction *>()) {
            if (action->text() == look)
                action->trigger();
        }
        QTest::qWait(50);
        QWidget *top = QApplication::activeModalWidget();
        (top ? top : &desk.window())->grab().save(u"%1/%2 %3.png"_s.arg(folder, name, look));
    }
}

QModelIndex TestEndpointOrders::row(WindowFixture &desk, const QString &text, const QModelIndex &parent)
{
    const QAbstractItemModel *model = tree(desk)->model();
    for (int at = 0; at < model->rowCount(parent); ++at) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->index(at, column, parent).data().toString().contains(text))
                return model->index(at, 0, parent);
        }
    }
    return {};
}

/// Until it is proven, what was sent stands there with the same reference and kind as the order that it becomes.
bool TestEndpointOrders::isProven(WindowFixture &desk)
{
    return desk.desk().current()->services().purchases().open().empty();
}

bool TestEndpointOrders::select(WindowFixture &desk, const QModelIndex &index)
{
    tree(desk)->setCurrentIndex(index);
    return index.isValid() && tree(desk)->currentIndex() == index;
}

/// Opens a row as a person does; its first child, once it is there.
QModelIndex TestEndpointOrders::open(WindowFixture &desk, const QModelIndex &index)
{
    if (!select(desk, index))
        return {};
    const QPersistentModelIndex parent(index);
    QTest::keyClick(tree(desk), Qt::Key_Right);
    const auto isOpen = [&] { return !parent.isValid() || tree(desk)->model()->rowCount(parent) > 0; };
    if (!support::waitFor(isOpen) || !parent.isValid())
        return {};
    return tree(desk)->model()->index(0, 0, parent);
}

bool TestEndpointOrders::says(WindowFixture &desk, const QString &words)
{
    const auto labels = desk.window().findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestEndpointOrders::readsAllKinds()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Orders"_s));
    for (const char *path : {"number_orders", "number_block_orders", "inexplicit_number_orders", "advanced_orders"})
        QTRY_VERIFY(!desk.journal(u"GET /v2/"_s + QLatin1StringView(path)).empty());
    QTRY_VERIFY(desk.rows(u"Orders"_s) > 30);
    const int all = desk.rows(u"Orders"_s);
    auto *kind = qobject_cast<QComboBox *>(desk.field(u"Kind"_s));
    QVERIFY(kind);
    kind->setCurrentText(u"Block order"_s);
    QTRY_VERIFY(desk.rows(u"Orders"_s) < all);
    for (int at = 0; at < desk.rows(u"Orders"_s); ++at)
        QVERIFY(stage::rowText(desk.view(u"Orders"_s), at).contains(u"Block order"_s));
    kind->setCurrentText(u"Any"_s);
    QTRY_COMPARE(desk.rows(u"Orders"_s), all);
}

void TestEndpointOrders::bulkOrder()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Orders"_s));
    QTRY_VERIFY(desk.rows(u"Orders"_s) > 30);
    QVERIFY(desk.click(u"Bulk Order…"_s));
    QTRY_VERIFY(desk.dialog(u"Bulk order"_s));
    QWidget *dialog = desk.dialog(u"Bulk order"_s);
    QVERIFY(says(desk, u"cost is not known"_s));
    QVERIFY(desk.type(u"How many numbers"_s, u"12"_s, dialog));
    QVERIFY(desk.type(u"Area code"_s, u"312"_s, dialog));
    QVERIFY(desk.type(u"Customer reference"_s, u"Call centre"_s, dialog));
    QAbstractButton *place = desk.button(u"Place Order"_s, dialog);
    QVERIFY(!place->isEnabled());
    QVERIFY(desk.type(u"Count of numbers, to confirm"_s, u"12"_s, dialog));
    shoot(desk, u"bulk_without_strategy"_s);
    // Everything is there but the one thing that nobody decides for the person.
    QVERIFY(!place->isEnabled());
    QVERIFY(says(desk, u"choose what to do when there are fewer numbers"_s));
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(desk.dialog(u"Bulk order"_s));
    QVERIFY(desk.journal(u"POST /v2/inexplicit_number_orders"_s).empty());
    QVERIFY(desk.click(u"Take what there is"_s, dialog));
    QVERIFY(!place->isEnabled()); // what it costs is not known, and that is meant or not
    QVERIFY(desk.tick(u"cost is not known"_s, dialog));
    QVERIFY(place->isEnabled());
    QTest::keyClick(desk.field(u"Customer reference"_s, dialog), Qt::Key_Return);
    QVERIFY(desk.dialog(u"Bulk order"_s) && desk.journal(u"POST /v2/inexplicit_number_orders"_s).empty());
    shoot(desk, u"bulk_ready"_s);
    QTest::mouseClick(place, Qt::LeftButton);
    QTest::mouseDClick(place, Qt::LeftButton);
    QTRY_VERIFY(!desk.dialog(u"Bulk order"_s));

    QTRY_COMPARE(desk.journal(u"POST /v2/inexplicit_number_orders"_s).size(), size_t(1));
    const QJsonObject sent = body(desk.journal(u"POST /v2/inexplicit_number_orders"_s).front());
    const QJsonObject group = sent[u"ordering_groups"_s].toArray().at(0).toObject();
    QCOMPARE(group[u"count_requested"_s].toString(), u"12"_s);
    QCOMPARE(group[u"strategy"_s].toString(), u"always"_s);
    QCOMPARE(group[u"national_destination_code"_s].toString(), u"312"_s);
    QVERIFY(sent[u"customer_reference"_s].toString().startsWith(u"Call centre nd-"_s));
    const std::vector<Purchase> journaled = desk.desk().current()->services().purchases().recent();
    QCOMPARE(journaled.size(), size_t(1));
    QCOMPARE(journaled.front().write.kind, WriteKind::BulkOrder);
    QVERIFY(sent[u"customer_reference"_s].toString().endsWith(journaled.front().write.id));

    // Followed to its end, by its own record and then by its number order's.
    QTRY_VERIFY_WITH_TIMEOUT(isProven(desk) && row(desk, u"Call centre"_s).isValid(), 20'000);
    const QPersistentModelIndex order = row(desk, u"Call centre"_s);
    const auto text = [&] { return stage::rowText(desk.view(u"Orders"_s), order.row()); };
    QTRY_VERIFY_WITH_TIMEOUT(text().contains(u"success"_s), 40'000);
    const QModelIndex groupRow = open(desk, order);
    QVERIFY(groupRow.isValid());
    QVERIFY(!desk.journal(u"GET /v2/inexplicit_number_orders/"_s).empty());
    QVERIFY(row(desk, u"12 of 12 allocated"_s, order).isValid());
    const QModelIndex made = open(desk, groupRow);
    QVERIFY(made.isValid());
    QVERIFY(select(desk, made));
    shoot(desk, u"bulk_in_tree"_s);
    QTest::keyClick(tree(desk), Qt::Key_Return);
    QTRY_VERIFY(!tree(desk)->currentIndex().parent().isValid());
    QTRY_VERIFY(stage::rowText(desk.view(u"Orders"_s), tree(desk)->currentIndex().row()).contains(u"Number order"_s));
    QVERIFY(desk.desk().current()->services().purchases().open().empty());
}

void TestEndpointOrders::bulkOrderHoldsBack()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Orders"_s));
    QVERIFY(desk.click(u"Bulk Order…"_s));
    QTRY_VERIFY(desk.dialog(u"Bulk order"_s));
    QWidget *dialog = desk.dialog(u"Bulk order"_s);
    QVERIFY(desk.type(u"How many numbers"_s, u"6000"_s, dialog));
    QVERIFY(desk.click(u"All or nothing"_s, dialog));
    QVERIFY(desk.click(u"Add Group"_s, dialog));
    // The second group's answer is its own.
    QVERIFY(!qobject_cast<QAbstractButton *>(desk.button(u"All or nothing"_s, dialog))->isChecked());
    QVERIFY(desk.click(u"All or nothing"_s, dialog));
    QVERIFY(desk.type(u"Area code"_s, u"415"_s, dialog));
    QVERIFY(says(desk, u"at most 10,000 numbers"_s));
    QVERIFY(!desk.button(u"Place Order"_s, dialog)->isEnabled());
    shoot(desk, u"bulk_too_many"_s);
    QVERIFY(desk.type(u"How many numbers"_s, u"4000"_s, dialog));
    QVERIFY(!says(desk, u"at most 10,000 numbers"_s));
    QVERIFY(desk.type(u"Count of numbers, to confirm"_s, u"10000"_s, dialog));
    QVERIFY(desk.tick(u"cost is not known"_s, dialog));
    QVERIFY(desk.button(u"Place Order"_s, dialog)->isEnabled());
    QVERIFY(desk.click(u"Remove Group"_s, dialog));
    QVERIFY(!desk.button(u"Place Order"_s, dialog)->isEnabled()); // the count is another
    QVERIFY(desk.click(u"Cancel"_s, dialog));
    QTRY_VERIFY(!desk.dialog(u"Bulk order"_s));
    QVERIFY(desk.journal(u"POST"_s).empty());
}

void TestEndpointOrders::advancedOrder()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Orders"_s));
    QTRY_VERIFY(desk.rows(u"Orders"_s) > 30);
    QVERIFY(desk.click(u"Advanced Order…"_s));
    QTRY_VERIFY(desk.dialog(u"Advanced order"_s));
    QWidget *dialog = desk.dialog(u"Advanced order"_s);
    auto *country = qobject_cast<QComboBox *>(desk.field(u"Country"_s, dialog));
    country->setCurrentIndex(country->findData(u"GB"_s));
    QTRY_VERIFY(!desk.journal(u"GET /v2/requirement_groups"_s).empty());
    QVERIFY(desk.type(u"How many numbers"_s, u"2"_s, dialog));
    QVERIFY(desk.type(u"Customer reference"_s, u"Leeds office"_s, dialog));
    QVERIFY(desk.click(u"SMS"_s, dialog));
    QVERIFY(!desk.button(u"Place Order"_s, dialog)->isEnabled());
    QVERIFY(desk.tick(u"cost is not known"_s, dialog));
    shoot(desk, u"advanced"_s);
    QVERIFY(desk.click(u"Place Order"_s, dialog));
    QTRY_COMPARE(desk.journal(u"POST /v2/advanced_orders"_s).size(), size_t(1));
    const QJsonObject sent = body(desk.journal(u"POST /v2/advanced_orders"_s).front());
    QCOMPARE(sent[u"country_code"_s].toString(), u"GB"_s);
    QCOMPARE(sent[u"quantity"_s].toInt(), 2);
    QVERIFY(sent[u"customer_reference"_s].toString().startsWith(u"Leeds office nd-"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isProven(desk) && row(desk, u"Leeds office"_s).isValid(), 20'000);
    QTRY_VERIFY(stage::rowText(desk.view(u"Orders"_s), row(desk, u"Leeds office"_s).row()).contains(u"Advanced"_s));

    QVERIFY(select(desk, row(desk, u"Leeds office"_s)));
    QVERIFY(desk.click(u"Change Requirement Group…"_s));
    QTRY_VERIFY(desk.dialog(u"Requirement group"_s));
    QWidget *groups = desk.dialog(u"Requirement group"_s);
    auto *choice = qobject_cast<QComboBox *>(desk.field(u"Requirement group of the advanced order"_s, groups));
    QTRY_VERIFY(choice->count() > 1);
    QVERIFY(!desk.button(u"Attach"_s, groups)->isEnabled());
    choice->setCurrentIndex(1);
    shoot(desk, u"advanced_group"_s);
    const QString chosen = choice->currentData().toString();
    QVERIFY(desk.click(u"Attach"_s, groups));
    QTRY_COMPARE(desk.journal(u"PATCH /v2/advanced_orders/"_s).size(), size_t(1));
    QCOMPARE(body(desk.journal(u"PATCH /v2/advanced_orders/"_s).front())[u"requirement_group_id"_s].toString(), chosen);
    QTRY_VERIFY(says(desk, u"has its new requirement group"_s));
    QTRY_VERIFY(says(desk, chosen)); // in the details

    const auto text = [&] { return stage::rowText(desk.view(u"Orders"_s), row(desk, u"Leeds office"_s).row()); };
    QTRY_VERIFY(text().contains(u"pending"_s) || text().contains(u"processing"_s));
    desk.passTime(1min);
    QTRY_VERIFY_WITH_TIMEOUT(text().contains(u"ordered"_s), 20'000); // followed by itself
    const QModelIndex made = open(desk, row(desk, u"Leeds office"_s));
    QVERIFY(made.isValid());
    QVERIFY(!desk.journal(u"GET /v2/advanced_orders/"_s).empty());
    QVERIFY(select(desk, made));
    QTest::keyClick(tree(desk), Qt::Key_Return);
    QTRY_VERIFY(!tree(desk)->currentIndex().parent().isValid());
}

void TestEndpointOrders::advancedOrderFromASearch()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Orders"_s));
    SearchForm form;
    form.country = u"US"_s;
    form.areaCode = u"970"_s;
    form.city = u"Aspen"_s;
    form.features = QStringList{u"sms"_s, u"hd_voice"_s};
    form.endsWith = u"00"_s;
    desk.window().findChild<OrdersTab *>()->kinds().placeAdvanced(form);
    QTRY_VERIFY(desk.dialog(u"Advanced order"_s));
    QWidget *dialog = desk.dialog(u"Advanced order"_s);
    QVERIFY(desk.tick(u"cost is not known"_s, dialog));
    QVERIFY(desk.click(u"Place Order"_s, dialog));
    QTRY_COMPARE(desk.journal(u"POST /v2/advanced_orders"_s).size(), size_t(1));
    const QJsonObject sent = body(desk.journal(u"POST /v2/advanced_orders"_s).front());
    QCOMPARE(sent[u"area_code"_s].toString(), u"970"_s);
    QCOMPARE(sent[u"comments"_s].toString(), u"Aspen"_s);
    QCOMPARE(sent[u"features"_s].toArray(), QJsonArray{u"sms"_s});
    QCOMPARE(sent[u"phone_number_type"_s].toString(), u"local"_s);
}

void TestEndpointOrders::numberOrder()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Search"_s));
    QVERIFY(desk.type(u"Country"_s, u"US"_s));
    QVERIFY(desk.type(u"Area code"_s, u"312"_s));
    QVERIFY(desk.click(u"Search"_s));
    QTRY_VERIFY(desk.rows(u"Available numbers"_s) > 0);
    QVERIFY(desk.clickRows(u"Available numbers"_s, 0, 2));
    QVERIFY(desk.click(u"Add to Basket"_s));
    QVERIFY(desk.openTab(u"Basket"_s));
    QVERIFY(desk.click(u"Order…"_s));
    QTRY_VERIFY(desk.dialog(u"Place order"_s));
    QVERIFY(desk.type(u"Customer reference"_s, u"Two lines"_s, desk.dialog(u"Place order"_s)));
    QTRY_VERIFY(desk.button(u"Place Order"_s, desk.dialog(u"Place order"_s))->isEnabled());
    QVERIFY(desk.click(u"Place Order"_s, desk.dialog(u"Place order"_s)));
    QTRY_COMPARE(desk.journal(u"POST /v2/number_orders"_s).size(), size_t(1));
    QTRY_VERIFY(row(desk, u"Two lines"_s).isValid());
    QTRY_VERIFY(!desk.journal(u"GET /v2/number_orders/"_s).empty());

    // The story's London order and its sub-order: the order stands for the same one.
    QTRY_VERIFY(row(desk, u"London expansion"_s).isValid());
    const QPersistentModelIndex order = row(desk, u"London expansion"_s);
    const QPersistentModelIndex sub = open(desk, order);
    QVERIFY(sub.isValid());
    QVERIFY(!desk.journal(u"GET /v2/sub_number_orders"_s).empty());
    const QModelIndex number = open(desk, sub);
    QVERIFY(number.isValid());
    QVERIFY(select(desk, number));
    // The deadlines of the two orders that wait for us are known by then.
    QTRY_COMPARE_WITH_TIMEOUT(desk.journal(u"GET /v2/number_order_phone_numbers/"_s).size(), size_t(2), 20'000);
    QVERIFY(desk.click(u"Refresh Row"_s));
    QTRY_COMPARE(desk.journal(u"GET /v2/number_order_phone_numbers/"_s).size(), size_t(3));
    QTRY_VERIFY(says(desk, u"filled in"_s));
    shoot(desk, u"number_details"_s);

    QVERIFY(select(desk, order));
    tree(desk)->selectionModel()->select(sub, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(desk.click(u"Cancel Sub-order"_s));
    QTRY_VERIFY(desk.dialog(u"Cancel sub-order?"_s));
    QVERIFY(says(desk, u"London expansion · GB · Local"_s));
    shoot(desk, u"cancel_question"_s);
    QVERIFY(desk.click(u"Cancel the Sub-order"_s, desk.dialog(u"Cancel sub-order?"_s)));
    QTRY_COMPARE(desk.journal(u"PATCH /v2/sub_number_orders/"_s).size(), size_t(1));
    QVERIFY(desk.journal(u"PATCH /v2/sub_number_orders/"_s).front().path.endsWith(u"/cancel"_s));
    QTRY_VERIFY(row(desk, u"cancelled"_s, order).isValid());

    QVERIFY(select(desk, order));
    QVERIFY(desk.click(u"Change Reference…"_s));
    QTRY_VERIFY(desk.dialog(u"Change reference"_s));
    QVERIFY(desk.type(u"Customer reference"_s, u"Given up"_s, desk.dialog(u"Change reference"_s)));
    QVERIFY(desk.click(u"Change"_s, desk.dialog(u"Change reference"_s)));
    QTRY_COMPARE(desk.journal(u"PATCH /v2/number_orders/"_s).size(), size_t(1));
    QTRY_VERIFY(row(desk, u"Given up"_s).isValid());
}

void TestEndpointOrders::manyNumbers()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Orders"_s));
    QTRY_VERIFY(desk.rows(u"Orders"_s) > 30);
    QVERIFY(desk.click(u"Bulk Order…"_s));
    QTRY_VERIFY(desk.dialog(u"Bulk order"_s));
    QWidget *dialog = desk.dialog(u"Bulk order"_s);
    QVERIFY(desk.type(u"How many numbers"_s, u"60"_s, dialog));
    QVERIFY(desk.type(u"Customer reference"_s, u"Sixty"_s, dialog));
    QVERIFY(desk.click(u"All or nothing"_s, dialog));
    QVERIFY(desk.type(u"Count of numbers, to confirm"_s, u"60"_s, dialog));
    QVERIFY(desk.tick(u"cost is not known"_s, dialog));
    QVERIFY(desk.click(u"Place Order"_s, dialog));
    qobject_cast<QComboBox *>(desk.field(u"Kind"_s))->setCurrentText(u"Number order"_s);
    // The bulk order itself stays, as what is selected does; the number order comes of it.
    const auto made = [&] {
        const QAbstractItemModel *model = tree(desk)->model();
        const QModelIndexList found = model->match(model->index(0, 1), Qt::DisplayRole, u"Number order"_s, -1);
        const auto it = std::find_if(found.begin(), found.end(),
            [&](const QModelIndex &index) { return stage::rowText(tree(desk), index.row()).contains(u"Sixty"_s); });
        return it == found.end() ? QModelIndex() : it->siblingAtColumn(0);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isProven(desk) && made().isValid(), 40'000);
    const QPersistentModelIndex sub = open(desk, made());
    QVERIFY(sub.isValid());
    QVERIFY(open(desk, sub).isValid());
    QTRY_COMPARE(tree(desk)->model()->rowCount(sub), 51); // and what stands for the others
    const QModelIndex more = row(desk, u"50 of 60 numbers"_s, sub);
    QVERIFY(select(desk, more));
    shoot(desk, u"more_numbers"_s);
    QTest::keyClick(tree(desk), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(tree(desk)->model()->rowCount(sub), 60, 20'000);
    QVERIFY(!row(desk, u" of 60 numbers"_s, sub).isValid());
    const auto asked = desk.journal(u"GET /v2/number_order_phone_numbers"_s);
    QVERIFY(std::any_of(asked.begin(), asked.end(), [](const sandbox::JournalEntry &one) {
        return one.query.contains(std::pair(u"filter[country_code]"_s, u"US"_s));
    }));
}

void TestEndpointOrders::blockOrder()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Search"_s));
    QVERIFY(desk.type(u"Country"_s, u"US"_s));
    QVERIFY(desk.click(u"Number blocks"_s));
    QVERIFY(desk.click(u"Search"_s));
    QTRY_VERIFY(desk.rows(u"Available numbers"_s) > 0);
    QVERIFY(desk.clickRows(u"Available numbers"_s, 0, 1));
    QVERIFY(desk.click(u"Add to Basket"_s));
    QVERIFY(desk.openTab(u"Basket"_s));
    QTRY_COMPARE(desk.rows(u"Basket"_s), 1);
    QVERIFY(desk.click(u"Order…"_s));
    QTRY_VERIFY(desk.dialog(u"Place order"_s));
    QWidget *ticket = desk.dialog(u"Place order"_s);
    QVERIFY(desk.type(u"Customer reference"_s, u"Switchboard"_s, ticket));
    if (QWidget *typed = desk.field(u"Count of numbers, to confirm"_s, ticket); typed && typed->isVisible()) {
        const QString first = stage::rowText(stage::view(ticket, u"Ticket lines"_s), 0);
        QVERIFY(
            desk.type(u"Count of numbers, to confirm"_s, first.section(u"Block of "_s, 1).section(u' ', 0, 0), ticket));
    }
    QTRY_VERIFY(desk.button(u"Place Order"_s, ticket)->isEnabled());
    QVERIFY(desk.click(u"Place Order"_s, ticket));
    QTRY_COMPARE(desk.journal(u"POST /v2/number_block_orders"_s).size(), size_t(1));
    QVERIFY(body(desk.journal(u"POST /v2/number_block_orders"_s).front())[u"range"_s].toInt() > 1);
    QTRY_VERIFY(row(desk, u"Switchboard"_s).isValid());
    const auto text = [&] { return stage::rowText(desk.view(u"Orders"_s), row(desk, u"Switchboard"_s).row()); };
    QTRY_VERIFY(text().contains(u"Block order"_s));
    QTRY_VERIFY_WITH_TIMEOUT(text().contains(u"success"_s), 30'000);
    QVERIFY(!desk.journal(u"GET /v2/number_block_orders/"_s).empty());
    QVERIFY(open(desk, row(desk, u"Switchboard"_s)).isValid());
}

QTEST_MAIN(TestEndpointOrders)
#include "tst_endpoint_orders.moc"
