// SPDX-License-Identifier: Apache-2.0
#include "keyboard.h"
#include "window_fixture.h"

#include "accounts/settings.h"
#include "support/patience.h"
#include "ui/shell/first_steps.h"
#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

/// Somebody who has never seen the program.
struct Newcomer
{
    FirstSteps *bar() { return desk.window().findChild<FirstSteps *>(); }
    bool isAt(FirstSteps::Step step)
    {
        return support::waitFor([&] { return bar()->isVisible() && bar()->step() == step; }, 20'000);
    }
    /// The button of the bar has the keyboard.
    bool leads(const QString &button)
    {
        return support::waitFor([&] { return keys.focused() == button; }, 20'000);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++pressed;
        keys.press(key, modifiers);
    }

    WindowFixture desk{WindowFixture::Ground{.firstSteps = true}};
    Keyboard keys{desk.window()};
    int pressed = 0;
};

} // namespace

/// From the first look at the program to a number in the Sandbox.
class TestFirstSteps final : public QObject
{
    Q_OBJECT
private slots:
    /// Return, Return, Return, and Ctrl+Return in the ticket.
    void aNumberInFourKeys()
    {
        Newcomer newcomer;
        QVERIFY(newcomer.isAt(FirstSteps::Step::Find));
        QVERIFY(newcomer.leads(u"Find Numbers in Chicago"_s));
        newcomer.press(Qt::Key_Return);
        QVERIFY(newcomer.isAt(FirstSteps::Step::Take));
        QVERIFY(newcomer.leads(u"Take the First Number"_s));
        newcomer.press(Qt::Key_Return);
        QVERIFY(newcomer.isAt(FirstSteps::Step::Order));
        QVERIFY(newcomer.leads(u"Open the Ticket"_s));
        QCOMPARE(newcomer.desk.tabTitle(u"Basket"_s), u"Basket (1)"_s);
        newcomer.press(Qt::Key_Return);
        QTRY_VERIFY(newcomer.desk.dialog(u"Place order"_s));
        QWidget *ticket = newcomer.desk.dialog(u"Place order"_s);
        QTRY_VERIFY(stage::rowText(stage::view(ticket, u"Ticket lines"_s), 0).contains(u"Available"_s));
        QVERIFY(newcomer.desk.journal(u"POST /v2/number_orders"_s).empty()); // the person's word comes first
        newcomer.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!newcomer.desk.dialog(u"Place order"_s));
        QVERIFY(newcomer.isAt(FirstSteps::Step::Done));
        QCOMPARE(newcomer.desk.journal(u"POST /v2/number_orders"_s).size(), size_t(1));
        QCOMPARE(newcomer.pressed, 4);
    }

    /// The bar follows whoever goes by themselves.
    void byHandItComesAlong()
    {
        Newcomer newcomer;
        QVERIFY(newcomer.isAt(FirstSteps::Step::Find));
        QVERIFY(newcomer.desk.openTab(u"Search"_s));
        QVERIFY(newcomer.desk.type(u"Area code"_s, u"212"_s));
        QVERIFY(newcomer.desk.click(u"Search"_s));
        QVERIFY(newcomer.isAt(FirstSteps::Step::Take));
        QVERIFY(newcomer.desk.clickRows(u"Available numbers"_s, 0, 1));
        QVERIFY(newcomer.desk.click(u"Add to Basket"_s));
        QVERIFY(newcomer.isAt(FirstSteps::Step::Order));
    }

    void goesAwayForGood()
    {
        Newcomer newcomer;
        QVERIFY(newcomer.isAt(FirstSteps::Step::Find));
        QVERIFY(newcomer.desk.click(u"Not Now"_s));
        QVERIFY(newcomer.bar()->isHidden());
        QVERIFY(newcomer.desk.settings().get(setting::FirstStepsDone));
        newcomer.bar()->action()->trigger(); // menu Help
        QVERIFY(newcomer.isAt(FirstSteps::Step::Find));
        QVERIFY(newcomer.leads(u"Find Numbers in Chicago"_s));
    }

    void isNotForThoseWhoKnow()
    {
        WindowFixture desk;
        QVERIFY(desk.window().findChild<FirstSteps *>()->isHidden());
    }
};

QTEST_MAIN(TestFirstSteps)
#include "tst_first_steps.moc"
