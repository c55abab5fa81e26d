// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include "features/basket/service/holds.h"
#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isSaid(WindowFixture &desk, const QString &text)
{
    const QList<QLabel *> labels = desk.window().findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

/// The entry is in the menu bar, where a person finds it.
QAction *menuEntry(WindowFixture &desk, const QString &text)
{
    for (const QAction *menu : desk.window().menuBar()->actions()) {
        for (QAction *entry : menu->menu()->actions()) {
            if (entry->text() == text)
                return entry;
        }
    }
    return nullptr;
}

} // namespace

/// Holds that are extended while nobody looks: switched on in the window, and told.
class TestWindowHolds final : public QObject
{
    Q_OBJECT
private slots:
    void extendsWhenItIsSwitchedOn();
    void aKeyTooManyRemovesNothing();
};

void TestWindowHolds::extendsWhenItIsSwitchedOn()
{
    const QString title = u"Extend holds automatically"_s;
    Office office;
    office.account.prices[u"+13125550100"_s] = u"1.00000"_s;
    office.open();
    WindowFixture &desk = *office.desk;
    QTRY_VERIFY(desk.desk().current());
    const Holds &holds = desk.desk().current()->services().holds();
    QCOMPARE(holds.automaticExtensions(), 0);
    QAction *entry = menuEntry(desk, u"Extend Holds Automatically…"_s);
    QVERIFY(entry);
    entry->trigger();
    QTRY_VERIFY(desk.dialog(title));
    QVERIFY(desk.click(u"Extend holds of numbers in the basket automatically"_s, desk.dialog(title)));
    auto *limit = qobject_cast<QSpinBox *>(desk.field(u"Times at most, for each hold"_s, desk.dialog(title)));
    QVERIFY(limit && limit->isEnabled());
    limit->setValue(2);
    QVERIFY(desk.click(u"Save"_s, desk.dialog(title)));
    QCOMPARE(holds.automaticExtensions(), 2);

    QVERIFY(desk.openTab(u"Search"_s) && desk.type(u"Area code"_s, u"312"_s) && desk.click(u"Search"_s));
    QTRY_COMPARE(desk.rows(u"Available numbers"_s), 1);
    QVERIFY(desk.clickRows(u"Available numbers"_s, 0, 1) && desk.click(u"Add to Basket"_s));
    QVERIFY(desk.openTab(u"Basket"_s));
    QVERIFY(isSaid(desk, u"each at most 2 time"_s));
    QVERIFY(desk.clickRows(u"Basket"_s, 0, 1) && desk.click(u"Reserve"_s));
    QTRY_VERIFY(stage::rowText(desk.view(u"Basket"_s), 0).contains(u"Held"_s));
    office.pass(28min + 30s);
    QTRY_COMPARE(office.telnyx.count("POST", "/number_reservations/*/actions/extend"), 1);
    QTRY_VERIFY(isSaid(desk, u"was extended automatically (1 of at most 2 times)."_s));

    entry->trigger();
    QTRY_VERIFY(desk.dialog(title));
    QVERIFY(desk.click(u"Extend holds of numbers in the basket automatically"_s, desk.dialog(title)));
    QVERIFY(desk.click(u"Save"_s, desk.dialog(title)));
    QCOMPARE(holds.automaticExtensions(), 0);
    QVERIFY(!isSaid(desk, u"each at most"_s));
}

/// Reserve is disabled while a reservation is out, and the keyboard must not end up on Remove.
void TestWindowHolds::aKeyTooManyRemovesNothing()
{
    Office office;
    office.account.prices[u"+13125550100"_s] = u"1.00000"_s;
    office.open();
    WindowFixture &desk = *office.desk;
    QVERIFY(desk.openTab(u"Search"_s) && desk.type(u"Area code"_s, u"312"_s) && desk.click(u"Search"_s));
    QTRY_COMPARE(desk.rows(u"Available numbers"_s), 1);
    QVERIFY(desk.clickRows(u"Available numbers"_s, 0, 1) && desk.click(u"Add to Basket"_s));
    QVERIFY(desk.openTab(u"Basket"_s) && desk.clickRows(u"Basket"_s, 0, 1));
    QAbstractButton *reserve = desk.button(u"Reserve"_s);
    reserve->setFocus();
    QTest::keyClick(reserve, Qt::Key_Space);
    QTRY_VERIFY(stage::rowText(desk.view(u"Basket"_s), 0).contains(u"Held"_s));
    QCOMPARE(desk.window().focusWidget(), desk.view(u"Basket"_s));
    QTest::keyClick(desk.window().focusWidget(), Qt::Key_Space);
    const QString title = u"Remove held numbers?"_s;
    QVERIFY(!desk.dialog(title));
    QVERIFY(desk.clickRows(u"Basket"_s, 0, 1) && desk.click(u"Remove"_s));
    QTRY_VERIFY(desk.dialog(title));
    const auto *cancel = qobject_cast<QPushButton *>(desk.button(u"Cancel"_s, desk.dialog(title)));
    QVERIFY(cancel && cancel->isDefault());
}

QTEST_MAIN(TestWindowHolds)
#include "tst_window_holds.moc"
