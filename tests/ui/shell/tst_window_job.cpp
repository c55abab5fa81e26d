// SPDX-License-Identifier: Apache-2.0
#include "window_fixture.h"

#include "support/patience.h"
#include "ui/shell/main_window.h"
#include "ui/tables/selection/selected_runs.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTreeView>

using namespace nd;
using namespace Qt::StringLiterals;

/// The main job on the real window, by mouse and by keyboard, on the sandbox.
class TestWindowJob final : public QObject
{
    Q_OBJECT
private slots:
    void byMouse();
    void byKeyboard();
    void emptyAndUnknown();
    void filtersAsOneTypes();
    void cancelsASubOrder();
    void answersAComment();
    void showsEveryRequestAndNoKey();

private:
    static bool search(WindowFixture &desk, const QString &country, const QString &area);
    static bool fillBasket(WindowFixture &desk, int count);
    static bool order(WindowFixture &desk, const QString &reference);
    static int orderRow(WindowFixture &desk, const QString &reference);
};

bool TestWindowJob::search(WindowFixture &desk, const QString &country, const QString &area)
{
    return desk.openTab(u"Search"_s) && desk.type(u"Country"_s, country) && desk.type(u"Area code"_s, area)
        && desk.click(u"Search"_s) && support::waitFor([&] { return desk.rows(u"Available numbers"_s) > 0; });
}

bool TestWindowJob::fillBasket(WindowFixture &desk, int count)
{
    return search(desk, u"US"_s, u"312"_s) && desk.clickRows(u"Available numbers"_s, 0, count)
        && desk.click(u"Add to Basket"_s) && desk.openTab(u"Basket"_s)
        && support::waitFor([&] { return desk.rows(u"Basket"_s) == count; });
}

bool TestWindowJob::order(WindowFixture &desk, const QString &reference)
{
    if (!desk.click(u"Order…"_s) || !support::waitFor([&] { return desk.dialog(u"Place order"_s) != nullptr; }))
        return false;
    QWidget *ticket = desk.dialog(u"Place order"_s);
    if (!desk.type(u"Customer reference"_s, reference, ticket))
        return false;
    QAbstractButton *place = desk.button(u"Place Order"_s, ticket);
    return place && support::waitFor([&] { return place->isEnabled(); }) && desk.click(u"Place Order"_s, ticket)
        && support::waitFor([&] { return desk.dialog(u"Place order"_s) == nullptr; });
}

int TestWindowJob::orderRow(WindowFixture &desk, const QString &reference)
{
    const QAbstractItemView *orders = desk.view(u"Orders"_s);
    return orders ? stage::findRow(orders, reference) : -1;
}

void TestWindowJob::byMouse()
{
    WindowFixture desk;
    QVERIFY(fillBasket(desk, 3));
    QCOMPARE(desk.tabTitle(u"Basket"_s), u"Basket (3)"_s);

    QVERIFY(desk.click(u"Reserve"_s));
    const QAbstractItemView *basket = desk.view(u"Basket"_s);
    static const QRegularExpression countdown(u"Held \\d{1,2}:\\d\\d"_s);
    for (int row = 0; row < 3; ++row)
        QTRY_VERIFY2(stage::rowText(basket, row).contains(countdown), qPrintable(stage::rowText(basket, row)));
    QCOMPARE(desk.requests(u"POST /v2/number_reservations"_s), 1);
    QVERIFY(desk.click(u"Extend"_s));
    QTRY_COMPARE(desk.requests(u"POST /v2/number_reservations/"_s), 1);

    QVERIFY(desk.click(u"Order…"_s));
    QTRY_VERIFY(desk.dialog(u"Place order"_s));
    QWidget *ticket = desk.dialog(u"Place order"_s);
    QVERIFY(desk.type(u"Customer reference"_s, u"Spring campaign"_s, ticket));
    QAbstractButton *place = desk.button(u"Place Order"_s, ticket);
    QTRY_VERIFY(place->isEnabled());
    // An impatient hand: two clicks, and Enter that is held down.
    QTest::mouseClick(place, Qt::LeftButton);
    QTest::mouseDClick(place, Qt::LeftButton);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(place, Qt::Key_Return);
    QTRY_VERIFY(!desk.dialog(u"Place order"_s));

    QTRY_VERIFY(orderRow(desk, u"Spring campaign"_s) >= 0);
    QTRY_VERIFY_WITH_TIMEOUT(
        stage::rowText(desk.view(u"Orders"_s), orderRow(desk, u"Spring campaign"_s)).contains(u"success"_s), 30'000);
    QCOMPARE(desk.requests(u"POST /v2/number_orders"_s), 1);
    QTRY_COMPARE(desk.tabTitle(u"Basket"_s), u"Basket"_s);

    auto *tree = qobject_cast<QTreeView *>(desk.view(u"Orders"_s));
    const QPersistentModelIndex index = tree->model()->index(orderRow(desk, u"Spring campaign"_s), 0);
    tree->setCurrentIndex(index);
    QTest::keyClick(tree, Qt::Key_Right);
    QTRY_COMPARE(tree->model()->rowCount(index), 1);
    tree->setCurrentIndex(tree->model()->index(0, 0, index));
    QTest::keyClick(tree, Qt::Key_Right);
    QTRY_COMPARE(tree->model()->rowCount(tree->model()->index(0, 0, index)), 3);
}

void TestWindowJob::byKeyboard()
{
    WindowFixture desk;
    QWidget *window = &desk.window();
    const auto keys = [](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : QApplication::activeWindow(), key, modifiers);
    };
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QVERIFY(desk.openTab(u"Orders"_s));
    QTRY_VERIFY(desk.clickRows(u"Orders"_s, 0, 1));
    keys(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Canada"_s);
    keys(Qt::Key_Return);
    QTRY_VERIFY(desk.rows(u"Available numbers"_s) > 0);
    QVERIFY(stage::rowText(desk.view(u"Available numbers"_s), 0).contains(u"+1"_s));
    window->activateWindow(); // offscreen, a closed list of suggestions leaves no window active
    QVERIFY(QTest::qWaitForWindowActive(window));
    desk.view(u"Available numbers"_s)->setFocus();
    keys(Qt::Key_Home, Qt::ControlModifier);
    keys(Qt::Key_Down, Qt::ShiftModifier);
    keys(Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE(desk.tabTitle(u"Basket"_s), u"Basket (2)"_s);
    keys(Qt::Key_3, Qt::ControlModifier);
    keys(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.dialog(u"Place order"_s));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"By keyboard"_s);
    QAbstractButton *place = desk.button(u"Place Order"_s, desk.dialog(u"Place order"_s));
    QTRY_VERIFY(place->isEnabled());
    keys(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!desk.dialog(u"Place order"_s));
    QTRY_VERIFY(orderRow(desk, u"By keyboard"_s) >= 0);
    QTRY_COMPARE(desk.requests(u"POST /v2/number_orders"_s), 1);
    // It is the one that is selected then, although Ctrl was held down when it came.
    QTRY_COMPARE(onlySelectedRow(*desk.view(u"Orders"_s)).row(), orderRow(desk, u"By keyboard"_s));
}

void TestWindowJob::emptyAndUnknown()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Search"_s));
    QVERIFY(desk.type(u"Country"_s, u"Nowhereland"_s));
    QVERIFY(desk.click(u"Search"_s));
    QCOMPARE(desk.requests(u"GET /v2/available_phone_numbers"_s), 0);
    QTRY_VERIFY(desk.window().findChildren<QLabel *>().size() > 0);
    const auto says = [&](const QString &words) {
        const auto labels = desk.window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    QVERIFY(says(u"No country is called “Nowhereland”"_s));

    QVERIFY(desk.type(u"Country"_s, u"US"_s));
    QVERIFY(desk.type(u"Ends with"_s, u"0000000"_s));
    QVERIFY(desk.click(u"Search"_s));
    QTRY_VERIFY(says(u"No numbers in United States match these filters"_s));
    QVERIFY(desk.button(u"Try best effort"_s));
}

void TestWindowJob::filtersAsOneTypes()
{
    WindowFixture desk;
    QVERIFY(search(desk, u"DE"_s, QString()));
    const int all = desk.rows(u"Available numbers"_s);
    const QString number = desk.view(u"Available numbers"_s)->model()->index(all - 1, 0).data().toString();
    QVERIFY(desk.type(u"Filter results"_s, number.right(7)));
    QTRY_VERIFY(desk.rows(u"Available numbers"_s) < all);
    QVERIFY(stage::findRow(desk.view(u"Available numbers"_s), number) >= 0);
    QTest::keyClick(desk.field(u"Filter results"_s), Qt::Key_Escape);
    QTRY_COMPARE(desk.rows(u"Available numbers"_s), all);
}

void TestWindowJob::cancelsASubOrder()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Orders"_s));
    auto *tree = qobject_cast<QTreeView *>(desk.view(u"Orders"_s));
    QVERIFY(tree);
    // The sandbox's story has an order for London that waits for papers.
    QTRY_VERIFY(orderRow(desk, u"London expansion"_s) >= 0);
    QVERIFY(!desk.button(u"Cancel Sub-order"_s)->isEnabled());
    // Orders may still be coming in: rows above it move it.
    const QPersistentModelIndex order = tree->model()->index(orderRow(desk, u"London expansion"_s), 0);
    tree->setCurrentIndex(order);
    QTest::keyClick(tree, Qt::Key_Right);
    QTRY_VERIFY(tree->model()->rowCount(order) > 0);
    tree->setCurrentIndex(tree->model()->index(0, 0, order));
    QTRY_VERIFY(desk.click(u"Cancel Sub-order"_s));
    QTRY_VERIFY(desk.dialog(u"Cancel sub-order?"_s));
    QVERIFY(desk.click(u"Cancel the Sub-order"_s, desk.dialog(u"Cancel sub-order?"_s)));
    QTRY_COMPARE(desk.requests(u"PATCH /v2/sub_number_orders/"_s), 1);
    QTRY_VERIFY(stage::rowText(tree, orderRow(desk, u"London expansion"_s)).contains(u"cancelled"_s));
}

void TestWindowJob::answersAComment()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Comments"_s));
    QTRY_VERIFY(desk.rows(u"Conversations"_s) > 0);
    QVERIFY(desk.clickRows(u"Conversations"_s, 0, 1));
    QTRY_VERIFY(desk.rows(u"Messages"_s) > 0);
    QVERIFY(!desk.button(u"Send"_s)->isEnabled());
    QVERIFY(desk.type(u"Comment"_s, u"The papers are on their way"_s));
    QVERIFY(desk.click(u"Send"_s));
    QTRY_VERIFY(stage::findRow(desk.view(u"Messages"_s), u"The papers are on their way"_s) >= 0);
    QCOMPARE(desk.requests(u"POST /v2/comments"_s), 1);
    QVERIFY(qobject_cast<QPlainTextEdit *>(desk.field(u"Comment"_s))->toPlainText().isEmpty());
}

void TestWindowJob::showsEveryRequestAndNoKey()
{
    WindowFixture desk;
    QVERIFY(search(desk, u"US"_s, u"212"_s));
    QTest::keyClick(&desk.window(), Qt::Key_F12);
    QTRY_VERIFY(desk.view(u"Requests"_s) || desk.view(u"Activity"_s));
    const QString name = desk.view(u"Requests"_s) ? u"Requests"_s : u"Activity"_s;
    QTRY_VERIFY(stage::findRow(desk.view(name), u"/v2/available_phone_numbers"_s) >= 0);
    QVERIFY(!desk.activityText().isEmpty());
    QVERIFY(!desk.activityText().contains(QString::fromLatin1(desk.sandboxKey())));
}

QTEST_MAIN(TestWindowJob)
#include "tst_window_job.moc"
