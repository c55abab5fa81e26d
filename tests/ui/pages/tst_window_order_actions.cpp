// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include "models/roles.h"
#include "support/patience.h"
#include "ui/shell/main_window.h"
#include "ui/tables/data_tree.h"
#include "writes/failed_writes.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;

namespace {

QJsonObject order(const QString &id, const QString &status, const QStringList &numbers)
{
    QJsonArray list;
    for (const QString &number : numbers)
        list.append(QJsonObject{{u"id"_s, u"n"_s + number}, {u"phone_number"_s, number}, {u"status"_s, status},
            {u"country_code"_s, u"US"_s}, {u"phone_number_type"_s, u"local"_s}});
    return {{u"id"_s, id}, {u"status"_s, status}, {u"customer_reference"_s, u"Ref "_s + id}, {u"phone_numbers"_s, list},
        {u"phone_numbers_count"_s, int(numbers.size())}, {u"requirements_met"_s, true},
        {u"created_at"_s, u"2026-09-21T10:00:00Z"_s}};
}

/// The window, with two orders that are pending and one that is done.
struct Floor : Office
{
    Floor()
    {
        for (const char *list : {"/connections", "/messaging_profiles", "/billing_groups"})
            telnyx.on("GET", list, [](const FakeTelnyx::Seen &) { return FakeTelnyx::list({}); });
        account.addOrder(order(u"a"_s, u"pending"_s, {u"+13125550101"_s, u"+13125550102"_s}));
        account.addOrder(order(u"b"_s, u"pending"_s, {u"+13125550201"_s}));
        account.addOrder(order(u"c"_s, u"success"_s, {u"+13125550301"_s}));
        subOrder = account.addSubOrder(u"a"_s, u"pending"_s);
        subOrders = {{u"a"_s, subOrder}, {u"b"_s, account.addSubOrder(u"b"_s, u"pending"_s)},
            {u"c"_s, account.addSubOrder(u"c"_s, u"success"_s)}};
        telnyx.on("GET", "/sub_number_orders", [this](const FakeTelnyx::Seen &seen) {
            const QString id = seen.query.value(u"filter[order_request_id]"_s);
            QJsonObject one = account.subOrder(subOrders.value(id));
            one[u"phone_numbers_count"_s] = id == u"a" ? 2 : 1;
            return FakeTelnyx::list({one});
        });
    }
    bool openOrders()
    {
        return desk->openTab(u"Orders"_s) && support::waitFor([&] { return desk->rows(u"Orders"_s) == 3; }, 10'000);
    }
    DataTree *tree() { return qobject_cast<DataTree *>(desk->view(u"Orders"_s)); }
    QModelIndex indexOf(const QString &title)
    {
        for (int row = 0; row < tree()->model()->rowCount(); ++row) {
            if (tree()->model()->index(row, 0).data() == title)
                return tree()->model()->index(row, 0);
        }
        return {};
    }
    void choose(const QString &title)
    {
        tree()->setCurrentIndex(indexOf(title));
        tree()->setFocus();
    }
    QString wordsOf(const QWidget *widget) const
    {
        QStringList words;
        for (const QLabel *label : widget->findChildren<QLabel *>()) {
            if (label->isVisibleTo(widget))
                words += label->text();
        }
        return words.join(u'\n');
    }
    QScrollArea *details() { return desk->window().findChild<QScrollArea *>(u"OrderDetails"_s); }
    int cancellations() const { return telnyx.count("PATCH", "/sub_number_orders/*/cancel"); }

    QString subOrder; ///< of "a"
    QHash<QString, QString> subOrders; ///< by order
};

} // namespace

/// What is done with orders in the real window, by key and mouse.
class TestWindowOrderActions : public QObject
{
    Q_OBJECT

private slots:
    void anOrderIsCancelledFromItsRow();
    void severalOrdersGetOneReference();
    void theReasonForAGreyButtonIsTold();
    void returnOpensAndCloses();
    void anOrderIsBegunAgain();
    void severalSubOrdersHaveOneChecklist();
    void thePaneKeepsItsWidth();
    void numbersHaveAViewOfTheirOwn();
    void whatIsOpenIsOpenAtTheNextStart();
    void theExportAsksWhatIsMeant();
    void aCountryIsChosen();
    void aDateSortsTheNewestFirst();
    void aViewIsSavedAndShown();
    void needsActionLeadsThereAndBack();
    void aFailedChangeLeadsToItsOrder();
};

void TestWindowOrderActions::anOrderIsCancelledFromItsRow()
{
    Floor floor;
    floor.open();
    QVERIFY(floor.openOrders());
    floor.choose(u"Ref a"_s); // closed: its sub-order is read for the question
    QTest::keyClick(floor.tree(), Qt::Key_Delete);
    QWidget *question = nullptr;
    QTRY_VERIFY((question = floor.desk->dialog(u"Cancel sub-order?"_s)));
    const QString words = floor.wordsOf(question);
    for (const QString &part : {u"Ref a · US · Local"_s, u"+13125550101"_s, u"Account: Environment"_s, u"2 number"_s})
        QVERIFY2(words.contains(part), qPrintable(words));
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_COMPARE(floor.desk->window().focusWidget(), floor.tree());
    QCOMPARE(floor.cancellations(), 0);

    QVERIFY(floor.desk->click(u"Cancel Sub-order"_s));
    QTRY_VERIFY((question = floor.desk->dialog(u"Cancel sub-order?"_s)));
    QVERIFY(floor.desk->click(u"Cancel the Sub-order"_s, question));
    QTRY_COMPARE(floor.cancellations(), 1);
    QTRY_COMPARE(floor.account.subOrder(floor.subOrder)[u"status"_s].toString(), u"cancelled"_s);
    QTRY_COMPARE(floor.desk->window().focusWidget(), floor.tree()); // the button has no use any more
}

void TestWindowOrderActions::severalOrdersGetOneReference()
{
    Floor floor;
    floor.open();
    QVERIFY(floor.openOrders());
    floor.tree()->setFocus();
    floor.tree()->selectAll();
    QVERIFY(floor.desk->click(u"Change Reference…"_s));
    QWidget *question = nullptr;
    QTRY_VERIFY((question = floor.desk->dialog(u"Change reference of 3 orders"_s)));
    QVERIFY2(floor.wordsOf(question).contains(u"Ref b"_s), qPrintable(floor.wordsOf(question)));
    QVERIFY(floor.desk->type(u"Customer reference"_s, u"Autumn"_s, question));
    QVERIFY(floor.desk->click(u"Change"_s, question));
    QTRY_COMPARE(floor.telnyx.count("PATCH", "/number_orders/*"), 3);
    QTRY_VERIFY(floor.indexOf(u"Autumn"_s).isValid());
}

void TestWindowOrderActions::theReasonForAGreyButtonIsTold()
{
    Floor floor;
    floor.open();
    QVERIFY(floor.openOrders());
    floor.choose(u"Ref c"_s);
    QAbstractButton *cancel = floor.desk->button(u"Cancel Sub-order"_s);
    QVERIFY(cancel && !cancel->isEnabled());
    QVERIFY2(cancel->toolTip().contains(u"nothing of this is pending"_s), qPrintable(cancel->toolTip()));
    floor.choose(u"Ref a"_s);
    QVERIFY(cancel->isEnabled() && cancel->toolTip().contains(u"Delete"_s));
    floor.tree()->selectAll();
    QAbstractButton *comment = floor.desk->button(u"Write Comment…"_s);
    QVERIFY(comment && !comment->isEnabled() && comment->toolTip().contains(u"Choose one row"_s));
}

void TestWindowOrderActions::returnOpensAndCloses()
{
    Floor floor;
    floor.open();
    QVERIFY(floor.openOrders());
    floor.choose(u"Ref c"_s);
    QTest::keyClick(floor.tree(), Qt::Key_Return);
    QTRY_COMPARE(floor.tree()->model()->rowCount(floor.indexOf(u"Ref c"_s)), 1);
    QVERIFY(floor.tree()->isExpanded(floor.indexOf(u"Ref c"_s)));
    const QPoint middle = floor.tree()->visualRect(floor.indexOf(u"Ref c"_s)).center();
    QTest::mouseClick(floor.tree()->viewport(), Qt::LeftButton, {}, middle);
    QTest::mouseDClick(floor.tree()->viewport(), Qt::LeftButton, {}, middle);
    QTRY_VERIFY(!floor.tree()->isExpanded(floor.indexOf(u"Ref c"_s)));
}

void TestWindowOrderActions::anOrderIsBegunAgain()
{
    Floor floor;
    floor.open();
    QVERIFY(floor.openOrders());
    floor.choose(u"Ref a"_s);
    QTRY_VERIFY(floor.desk->button(u"Order Like This…"_s)->isEnabled());
    QVERIFY(floor.desk->click(u"Order Like This…"_s));
    // Another desk has placed it: of its numbers only the place is known, so that they are searched for.
    QTRY_VERIFY(floor.desk->view(u"Available numbers"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(floor.desk->field(u"Area code"_s))->text(), u"312"_s);
    QCOMPARE(floor.desk->requests(u"POST /v2/"_s), 0); // begun, not placed
}

void TestWindowOrderActions::severalSubOrdersHaveOneChecklist()
{
    Floor floor;
    floor.open();
    QVERIFY(floor.openOrders());
    QItemSelection both;
    for (const QString &title : {u"Ref a"_s, u"Ref b"_s}) {
        floor.tree()->expand(floor.indexOf(title));
        QTRY_VERIFY(floor.tree()->model()->rowCount(floor.indexOf(title)) > 0);
    }
    for (const QString &title : {u"Ref a"_s, u"Ref b"_s}) {
        const QModelIndex below = floor.tree()->model()->index(0, 0, floor.indexOf(title));
        both.select(below, below);
    }
    floor.tree()->selectionModel()->select(both, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTRY_VERIFY(floor.desk->button(u"Requirements…"_s)->isEnabled());
    QVERIFY(floor.desk->click(u"Requirements…"_s));
    QTRY_VERIFY(floor.desk->dialog(u"Requirements"_s));
    QTRY_VERIFY(floor.wordsOf(floor.desk->dialog(u"Requirements"_s)).contains(u"2 sub-order(s)"_s));
}

void TestWindowOrderActions::thePaneKeepsItsWidth()
{
    Floor floor;
    floor.open();
    QVERIFY(floor.openOrders());
    QVERIFY(floor.wordsOf(floor.details()).contains(u"Choose a row"_s)); // a hint, where nothing is selected
    const int width = floor.details()->width();
    const auto places = [&] {
        QList<QRect> rects;
        for (const QString &name : {u"Cancel Sub-order"_s, u"Change Requirement Group…"_s, u"Refresh Row"_s})
            rects += floor.desk->button(name)->geometry();
        return rects;
    };
    const QList<QRect> before = places();
    for (const QString &title : {u"Ref a"_s, u"Ref c"_s}) {
        floor.choose(title);
        QTRY_VERIFY(floor.wordsOf(floor.details()).contains(u"+13125550"_s));
        QCOMPARE(floor.details()->width(), width);
        QCOMPARE(places(), before);
    }
    floor.tree()->selectAll();
    QTRY_VERIFY(floor.wordsOf(floor.details()).contains(u"3 row(s) selected · 4 number(s)"_s));
    QCOMPARE(floor.details()->width(), width);
    QCOMPARE(places(), before);
}

void TestWindowOrderActions::numbersHaveAViewOfTheirOwn()
{
    Floor floor;
    floor.telnyx.on("GET", "/number_order_phone_numbers", [&](const FakeTelnyx::Seen &) {
        return FakeTelnyx::list({{{u"id"_s, u"r1"_s}, {u"phone_number"_s, u"+13125550101"_s},
            {u"status"_s, u"pending"_s}, {u"order_request_id"_s, u"a"_s}, {u"sub_number_order_id"_s, floor.subOrder},
            {u"country_code"_s, u"US"_s}, {u"phone_number_type"_s, u"local"_s}}});
    });
    floor.open();
    QVERIFY(floor.openOrders());
    QTest::keyClick(floor.tree(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(floor.desk->rows(u"Ordered numbers"_s), 4);
    QVERIFY(!floor.desk->view(u"Orders"_s));
    QVERIFY(floor.desk->type(u"Filter ordered numbers"_s, u"0101"_s));
    QTRY_COMPARE(floor.desk->rows(u"Ordered numbers"_s), 1);
    QTRY_COMPARE(floor.telnyx.count("GET", "/number_order_phone_numbers"), 1);
    const QAbstractItemModel *numbers = floor.desk->view(u"Ordered numbers"_s)->model();
    QTRY_COMPARE(numbers->index(0, 4).data().toString(), u"Local"_s); // only its own record says so
    QVERIFY(floor.desk->clickRows(u"Ordered numbers"_s, 0, 1));
    QTest::keyClick(floor.desk->view(u"Ordered numbers"_s), Qt::Key_Return);
    QTRY_VERIFY(floor.tree());
    QTRY_COMPARE(floor.tree()->currentIndex().data(RowKeyRole).toString().section(u'/', 1), floor.subOrder);
}

void TestWindowOrderActions::whatIsOpenIsOpenAtTheNextStart()
{
    Floor floor;
    QTemporaryDir folder;
    const EnvironmentAccount environment{floor.telnyx.base(), Secret("KEY_of_the_office")};
    const auto open = [&] {
        floor.desk.reset();
        floor.desk = std::make_unique<WindowFixture>(
            WindowFixture::Ground{.account = environment, .dataDir = folder.path(), .clock = &floor.clock});
    };
    open();
    QVERIFY(floor.openOrders());
    floor.tree()->expand(floor.indexOf(u"Ref b"_s));
    QTRY_COMPARE(floor.tree()->model()->rowCount(floor.indexOf(u"Ref b"_s)), 1);
    QSignalSpy edited(floor.tree(), &DataTree::layoutEdited);
    floor.tree()->header()->resizeSection(0, 333);
    floor.tree()->sortByColumn(3, Qt::AscendingOrder);
    QTRY_VERIFY(edited.count() > 0); // a moment later: a drag is one edit
    floor.choose(u"Ref a"_s);
    open();
    QVERIFY(floor.openOrders());
    QTRY_COMPARE(floor.tree()->selectedRows(), QModelIndexList{floor.indexOf(u"Ref a"_s)});
    QCOMPARE(floor.tree()->header()->sectionSize(0), 333);
    QCOMPARE(floor.tree()->header()->sortIndicatorSection(), 3);
    QTRY_VERIFY(floor.tree()->isExpanded(floor.indexOf(u"Ref b"_s)));
    QVERIFY(!floor.tree()->isExpanded(floor.indexOf(u"Ref a"_s)));
    floor.tree()->clearSelection();
    open();
    QVERIFY(floor.openOrders());
    QTRY_VERIFY(floor.tree()->isExpanded(floor.indexOf(u"Ref b"_s)));
    QVERIFY(floor.tree()->selectedRows().isEmpty());
}

void TestWindowOrderActions::theExportAsksWhatIsMeant()
{
    Floor floor;
    floor.open();
    QVERIFY(floor.openOrders());
    floor.choose(u"Ref a"_s);
    QTest::keyClick(floor.tree(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget *dialog = nullptr;
    QTRY_VERIFY((dialog = floor.desk->dialog(u"Export Orders"_s)));
    QVERIFY(floor.desk->button(u"One row for each number"_s, dialog)->isChecked());
    QVERIFY(floor.desk->button(u"All 3 order(s) that are shown"_s, dialog)->isChecked());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_COMPARE(floor.desk->window().focusWidget(), floor.tree());
}

void TestWindowOrderActions::aCountryIsChosen()
{
    Floor floor;
    floor.account.addOrder(order(u"d"_s, u"pending"_s, {u"+442079460001"_s}));
    floor.open();
    QVERIFY(floor.desk->openTab(u"Orders"_s));
    QTRY_COMPARE(floor.desk->rows(u"Orders"_s), 4);
    auto *country = qobject_cast<QComboBox *>(floor.desk->field(u"Country"_s));
    QVERIFY(country);
    QTRY_VERIFY(country->findText(u"United Kingdom"_s) > 0);
    country->setCurrentText(u"United Kingdom"_s);
    QTRY_COMPARE(floor.desk->rows(u"Orders"_s), 1);
    auto *status = qobject_cast<QComboBox *>(floor.desk->field(u"Status"_s));
    status->setCurrentText(u"success"_s);
    QTRY_COMPARE(floor.desk->rows(u"Orders"_s), 0);
    status->setCurrentText(u"pending"_s);
    QTRY_COMPARE(floor.desk->rows(u"Orders"_s), 1);
}

void TestWindowOrderActions::aDateSortsTheNewestFirst()
{
    Floor floor;
    floor.open();
    QVERIFY(floor.openOrders());
    QHeaderView *header = floor.tree()->header();
    const auto click = [&](const QString &title) {
        for (int column = 0; column < header->count(); ++column) {
            const QString shown = floor.tree()->model()->headerData(column, Qt::Horizontal).toString();
            if (shown != title)
                continue;
            const QPoint at(header->sectionViewportPosition(column) + 10, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
            return header->sortIndicatorSection() == column;
        }
        return false;
    };
    QVERIFY(click(u"Status"_s)); // by urgency
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    QCOMPARE(floor.tree()->model()->index(2, 0).data().toString(), u"Ref c"_s); // what is done comes last
    QVERIFY(click(u"Created"_s));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(click(u"Deadline"_s));
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
}

void TestWindowOrderActions::aViewIsSavedAndShown()
{
    Floor floor;
    floor.open();
    QVERIFY(floor.openOrders());
    auto *status = qobject_cast<QComboBox *>(floor.desk->field(u"Status"_s));
    status->setCurrentText(u"pending"_s);
    QTRY_COMPARE(floor.desk->rows(u"Orders"_s), 2);
    QMenu *menu = qobject_cast<QPushButton *>(floor.desk->button(u"Views"_s))->menu();
    const auto entry = [&](const QString &text) -> QAction * {
        emit menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    };
    const auto choose = [&](const QString &text) {
        QAction *action = entry(text);
        if (action)
            action->trigger();
        return action != nullptr;
    };
    QVERIFY(choose(u"Save This View…"_s));
    QWidget *question = nullptr;
    QTRY_VERIFY((question = floor.desk->dialog(u"Save view"_s)));
    QVERIFY(floor.desk->type(u"Name of the view"_s, u"mine"_s, question));
    QVERIFY(floor.desk->click(u"Save"_s, question));
    QTRY_VERIFY(!floor.desk->dialog(u"Save view"_s));
    QTRY_VERIFY(entry(u"mine"_s)); // it is kept once the dialog has gone
    QVERIFY(choose(u"All Orders"_s));
    QTRY_COMPARE(floor.desk->rows(u"Orders"_s), 3);
    QVERIFY(choose(u"mine"_s));
    QTRY_COMPARE(status->currentText(), u"pending"_s);
    QTRY_COMPARE(floor.desk->rows(u"Orders"_s), 2);
}

void TestWindowOrderActions::needsActionLeadsThereAndBack()
{
    Floor floor;
    const QJsonObject waiting{{u"id"_s, u"n9"_s}, {u"phone_number"_s, u"+13125550901"_s}, {u"status"_s, u"pending"_s},
        {u"country_code"_s, u"US"_s}, {u"phone_number_type"_s, u"local"_s}, {u"requirements_met"_s, false},
        {u"requirements_status"_s, u"requirement-info-pending"_s}};
    QJsonObject order9 = order(u"d"_s, u"pending"_s, {u"+13125550901"_s});
    order9[u"phone_numbers"_s] = QJsonArray{waiting};
    order9[u"requirements_met"_s] = false;
    floor.account.addOrder(order9);
    const QString subOrder = floor.account.addSubOrder(u"d"_s, u"pending"_s);
    floor.subOrders[u"d"_s] = subOrder;
    floor.telnyx.on("GET", "/number_order_phone_numbers/*", [&](const FakeTelnyx::Seen &) {
        QJsonObject record = waiting;
        record[u"sub_number_order_id"_s] = subOrder;
        record[u"deadline"_s] = u"2026-09-24T10:00:00Z"_s;
        return FakeTelnyx::data(record);
    });
    floor.open();
    QVERIFY(floor.desk->openTab(u"Orders"_s));
    QTRY_COMPARE(floor.desk->rows(u"Orders"_s), 4);
    QTest::keyClick(&floor.desk->window(), Qt::Key_F8);
    QAbstractItemView *list = nullptr;
    QTRY_VERIFY((list = floor.desk->view(u"Needs action"_s)));
    const auto subOrderIsKnown
        = [&] { return list->model()->rowCount() > 0 && !list->model()->index(0, 0).data().toString().isEmpty(); };
    QTRY_VERIFY_WITH_TIMEOUT(subOrderIsKnown(), 20'000);
    list->setCurrentIndex(list->model()->index(0, 0));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QWidget *dialog = nullptr;
    QTRY_VERIFY((dialog = floor.desk->dialog(u"Requirements"_s)));
    QTRY_COMPARE(floor.tree()->currentIndex().data(RowKeyRole).toString().section(u'/', 1), subOrder);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_COMPARE(floor.desk->window().focusWidget(), list);
}

void TestWindowOrderActions::aFailedChangeLeadsToItsOrder()
{
    Floor floor;
    floor.open();
    QVERIFY(floor.openOrders());
    floor.choose(u"Ref b"_s);
    floor.account.failNext("PATCH", "/sub_number_orders/*/cancel", FakeAccount::When::BeforeEffect,
        FakeTelnyx::error(422, "10027", "Only a pending sub number order can be cancelled."));
    QTest::keyClick(floor.tree(), Qt::Key_Delete);
    QWidget *question = nullptr;
    QTRY_VERIFY((question = floor.desk->dialog(u"Cancel sub-order?"_s)));
    QVERIFY(floor.desk->click(u"Cancel the Sub-order"_s, question));
    QTRY_VERIFY(!floor.desk->dialog(u"Cancel sub-order?"_s));
    QTRY_VERIFY(!floor.desk->desk().current()->services().failures().list().empty());
    floor.choose(u"Ref c"_s);
    QTRY_VERIFY(floor.desk->button(u"1 failed"_s));
    QVERIFY(floor.desk->click(u"1 failed"_s)); // in the status bar
    QAbstractItemView *list = nullptr;
    QTRY_VERIFY((list = floor.desk->view(u"Failed requests"_s)));
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(floor.desk->click(u"Open Orders"_s));
    QTRY_COMPARE(
        floor.tree()->currentIndex().data(RowKeyRole).toString().section(u'/', 1), floor.subOrders.value(u"b"_s));
}

QTEST_MAIN(TestWindowOrderActions)
#include "tst_window_order_actions.moc"
