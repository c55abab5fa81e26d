// SPDX-License-Identifier: Apache-2.0
#include "keyboard.h"
#include "window_fixture.h"

#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

/// Orders that come again, by keys.
class TestWindowTemplates final : public QObject
{
    Q_OBJECT
private slots:
    void aBasketIsFoundAgain();
};

void TestWindowTemplates::aBasketIsFoundAgain()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    QVERIFY(desk.openTab(u"Search"_s));
    QVERIFY(desk.type(u"Area code"_s, u"312"_s));
    QVERIFY(desk.click(u"Search"_s));
    QTRY_VERIFY(desk.rows(u"Available numbers"_s) > 3);
    QVERIFY(desk.clickRows(u"Available numbers"_s, 0, 3));
    QVERIFY(desk.click(u"Add to Basket"_s));

    keys.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(desk.dialog(u"Order templates"_s));
    QVERIFY(!desk.button(u"Find Numbers"_s, desk.dialog(u"Order templates"_s))->isEnabled());
    QVERIFY(desk.click(u"Save Basket…"_s, desk.dialog(u"Order templates"_s)));
    QTRY_VERIFY(desk.dialog(u"Save the basket as a template"_s));
    keys.type(u"Monthly"_s);
    keys.press(Qt::Key_Return);
    QTRY_COMPARE(desk.rows(u"Order templates"_s), 1);
    QVERIFY(stage::rowText(desk.view(u"Order templates"_s), 0).contains(u"3 × US 312"_s));

    QTRY_VERIFY(desk.button(u"Order in Bulk…"_s, desk.dialog(u"Order templates"_s))->isEnabled());
    QVERIFY(desk.click(u"Order in Bulk…"_s, desk.dialog(u"Order templates"_s)));
    QTRY_VERIFY(desk.dialog(u"Bulk order"_s));
    QVERIFY(stage::rowText(stage::view(desk.dialog(u"Bulk order"_s), u"Ordering groups"_s), 0).contains(u"312"_s));
    keys.press(Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog(u"Bulk order"_s));

    QVERIFY(desk.openTab(u"Search"_s));
    QVERIFY(desk.type(u"Area code"_s, u"212"_s));
    keys.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(desk.rows(u"Order templates"_s), 1);
    QVERIFY(desk.clickRows(u"Order templates"_s, 0, 1));
    const auto asked = desk.journal(u"GET /v2/available_phone_numbers"_s).size();
    keys.press(Qt::Key_Return);
    QTRY_VERIFY(desk.journal(u"GET /v2/available_phone_numbers"_s).size() > asked);
    QCOMPARE(qobject_cast<QLineEdit *>(desk.field(u"Area code"_s))->text(), u"312"_s);
    QTRY_COMPARE(desk.rows(u"Available numbers"_s), 3);
}

QTEST_MAIN(TestWindowTemplates)
#include "tst_window_templates.moc"
