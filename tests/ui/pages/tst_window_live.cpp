// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QJsonArray>
#include <QLabel>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Needs = u"Needs action"_s;

bool isSaid(WindowFixture &desk, const QString &text)
{
    const QList<QLabel *> labels = desk.window().findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace

/// The window while it stands open: what waits for a person, the way there, and what is known no more.
class TestWindowLive final : public QObject
{
    Q_OBJECT
private slots:
    void theListAtTheSandbox();
    void leadsToTheRequirements();
    void leadsToTheComment();
    void leadsToTheBasket();
    void leadsToTheAdvancedOrder();
    void saysHowOldOrdersAre();
    void saysSinceWhenOrdersAreOld();
};

void TestWindowLive::theListAtTheSandbox()
{
    WindowFixture desk;
    // The window says it without being asked: in its title and in the status bar.
    QTRY_VERIFY_WITH_TIMEOUT(desk.window().windowTitle().startsWith(u'('), 20'000);
    QVERIFY(desk.window().windowTitle().endsWith(u" Sandbox — Numberdesk"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.window().windowTitle().startsWith(u"(4) "_s), 20'000);
    QVERIFY(!desk.view(Needs));
    QVERIFY(desk.click(u"4 need(s) action"_s) || desk.click(u"4 need action"_s));
    QTRY_VERIFY(desk.view(Needs));
    QCOMPARE(desk.rows(Needs), 4);
    QTRY_VERIFY(desk.view(Needs)->hasFocus());
    const QString first = stage::rowText(desk.view(Needs), 0);
    QVERIFY2(first.contains(u"rejected"_s) && first.contains(u" d "_s), qPrintable(first)); // the nearest deadline
    QTest::keyClick(&desk.window(), Qt::Key_F8);
    QTRY_VERIFY(!desk.view(Needs));
}

void TestWindowLive::leadsToTheRequirements()
{
    WindowFixture desk;
    QTest::keyClick(&desk.window(), Qt::Key_F8);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows(Needs) == 4, 20'000);
    QAbstractItemView *list = desk.view(Needs);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(desk.dialog(u"Requirements"_s));
    QVERIFY(desk.view(u"Orders"_s)); // behind it
    QTRY_VERIFY(!desk.journal(u"GET /v2/sub_number_orders/"_s).empty());
}

void TestWindowLive::leadsToTheComment()
{
    WindowFixture desk;
    QTest::keyClick(&desk.window(), Qt::Key_F8);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows(Needs) == 4, 20'000);
    const int row = stage::findRow(desk.view(Needs), u"Telnyx writes"_s);
    QVERIFY(row >= 0);
    QVERIFY(desk.clickRows(Needs, row, 1));
    QVERIFY(desk.click(u"Go There"_s));
    QTRY_VERIFY(desk.view(u"Conversations"_s));
    QTRY_VERIFY(desk.rows(u"Messages"_s) > 0);
    QCOMPARE(desk.view(u"Conversations"_s)->selectionModel()->selectedIndexes().size(), 1);
    // It stands before the eyes now and is read, but nobody has answered it.
    QTRY_COMPARE_WITH_TIMEOUT(desk.tabTitle(u"Comments"_s), u"Comments"_s, 20'000);
    QTRY_VERIFY(stage::findRow(desk.view(Needs), u"say that none is needed"_s) >= 0);
    QVERIFY(desk.click(u"No Answer Needed"_s));
    QTRY_COMPARE(desk.rows(Needs), 3);
    QVERIFY(desk.window().windowTitle().startsWith(u"(3) "_s));
}

void TestWindowLive::leadsToTheBasket()
{
    Office office;
    office.account.prices[u"+13125550100"_s] = u"1.00000"_s;
    office.account.prices[u"+13125550101"_s] = u"1.00000"_s;
    office.open();
    WindowFixture &desk = *office.desk;
    QVERIFY(desk.openTab(u"Search"_s) && desk.type(u"Area code"_s, u"312"_s) && desk.click(u"Search"_s));
    QTRY_COMPARE(desk.rows(u"Available numbers"_s), 2);
    QVERIFY(desk.clickRows(u"Available numbers"_s, 0, 2) && desk.click(u"Add to Basket"_s));
    QVERIFY(desk.openTab(u"Basket"_s) && desk.clickRows(u"Basket"_s, 0, 1) && desk.click(u"Reserve"_s));
    QTRY_VERIFY(stage::rowText(desk.view(u"Basket"_s), 0).contains(u"Held"_s));
    QVERIFY(!desk.window().windowTitle().startsWith(u'('));
    office.pass(26min);
    QTRY_VERIFY(desk.window().windowTitle().startsWith(u"(1) "_s));
    office.pass(10min);
    QVERIFY(desk.openTab(u"Orders"_s));
    QTest::keyClick(&desk.window(), Qt::Key_F8);
    QTRY_VERIFY(stage::findRow(desk.view(Needs), u"lapsed"_s) == 0);
    QWidget *viewport = desk.view(Needs)->viewport();
    const QPoint place = desk.view(Needs)->visualRect(desk.view(Needs)->model()->index(0, 1)).center();
    QTest::mouseClick(viewport, Qt::LeftButton, {}, place); // the first of the two
    QTest::mouseDClick(viewport, Qt::LeftButton, {}, place);
    QTRY_VERIFY(desk.view(u"Basket"_s));
    QCOMPARE(desk.view(u"Basket"_s)->selectionModel()->selectedRows().size(), 1);
}

void TestWindowLive::leadsToTheAdvancedOrder()
{
    WindowFixture desk;
    QTest::keyClick(&desk.window(), Qt::Key_F8);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows(Needs) == 4, 20'000);
    const int row = stage::findRow(desk.view(Needs), u"exception"_s);
    QVERIFY(row >= 0);
    QVERIFY(desk.clickRows(Needs, row, 1));
    QVERIFY(desk.click(u"Go There"_s));
    QTRY_VERIFY(desk.view(u"Orders"_s));
    QTRY_COMPARE(desk.view(u"Orders"_s)->selectionModel()->selectedRows().size(), 1);
    // From there a word can be written about it.
    QVERIFY(desk.click(u"Write Comment…"_s));
    QVERIFY(desk.type(u"Comment"_s, u"Any toll-free prefix will do."_s) && desk.click(u"Send"_s));
    QTRY_COMPARE(desk.journal(u"POST /v2/comments"_s).size(), size_t(1));
    QVERIFY(desk.journal(u"POST /v2/comments"_s).front().body.contains("advanced_number_order"));
}

void TestWindowLive::saysHowOldOrdersAre()
{
    Office office;
    office.account.addOrder({{u"id"_s, u"o1"_s}, {u"status"_s, u"success"_s},
        {u"created_at"_s, office.clock.now().toIso()}, {u"phone_numbers_count"_s, 1}});
    office.open();
    WindowFixture &desk = *office.desk;
    for (const QString &tab : {u"Comments"_s, u"Orders"_s}) { // both have been read before time passes
        QVERIFY(desk.openTab(tab));
        QTRY_VERIFY(isSaid(desk, u"Updated just now"_s));
    }
    office.clock.advance(12s);
    QTRY_VERIFY(isSaid(desk, u"Updated 12 s ago"_s)); // without a click
    QVERIFY(desk.openTab(u"Comments"_s));
    QTRY_VERIFY(isSaid(desk, u"Updated 12 s ago"_s));
}

void TestWindowLive::saysSinceWhenOrdersAreOld()
{
    Office office;
    office.account.addOrder(
        {{u"id"_s, u"o1"_s}, {u"status"_s, u"pending"_s}, {u"created_at"_s, office.clock.now().toIso()},
            {u"customer_reference"_s, u"Spring"_s}, {u"phone_numbers_count"_s, 1}});
    office.open();
    WindowFixture &desk = *office.desk;
    QVERIFY(desk.openTab(u"Orders"_s));
    QTRY_COMPARE(desk.rows(u"Orders"_s), 1);
    office.telnyx.on("GET", "/number_orders/*",
        [](const FakeTelnyx::Seen &) { return FakeTelnyx::error(422, "10027", "Not today."); });
    office.pass(60s);
    QTRY_VERIFY(isSaid(desk, u"Could not be refreshed since"_s));
    QVERIFY(isSaid(desk, u"This is what was known then"_s));
    QCOMPARE(desk.rows(u"Orders"_s), 1);
    office.telnyx.on("GET", "/number_orders/*", [&](const FakeTelnyx::Seen &) {
        return FakeTelnyx::data({{u"id"_s, u"o1"_s}, {u"status"_s, u"success"_s},
            {u"created_at"_s, office.clock.now().toIso()}, {u"customer_reference"_s, u"Spring"_s},
            {u"phone_numbers"_s, QJsonArray()}, {u"phone_numbers_count"_s, 1}});
    });
    QVERIFY(desk.click(u"Try Again"_s));
    office.pass(1s);
    QTRY_VERIFY(!isSaid(desk, u"Could not be refreshed"_s));
    QTRY_VERIFY(isSaid(desk, u"Spring: success"_s)); // what has moved is said
    QVERIFY(!desk.button(u"Try Again"_s));
}

QTEST_MAIN(TestWindowLive)
#include "tst_window_live.moc"
