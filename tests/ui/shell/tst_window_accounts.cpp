// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include "accounts/accounts.h"
#include "store/ledger.h"
#include "support/patience.h"
#include "ui/prompts/printer_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace nd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// An office with a second account, at a Telnyx of its own.
struct TwoAccounts : Office
{
    TwoAccounts() : other(elsewhere, clock)
    {
        elsewhere.on("GET", "/balance", [](const FakeTelnyx::Seen &) {
            return FakeTelnyx::data(
                {{u"balance"_s, u"7.00"_s}, {u"available_credit"_s, u"7.00"_s}, {u"currency"_s, u"USD"_s}});
        });
        elsewhere.on("GET", "/country_coverage", [](const FakeTelnyx::Seen &) { return FakeTelnyx::data({}); });
        for (const char *list : {"/number_block_orders", "/inexplicit_number_orders", "/advanced_orders"})
            elsewhere.on("GET", list, [](const FakeTelnyx::Seen &) { return FakeTelnyx::list({}); });
        account.prices[u"+13125550100"_s] = u"1.00000"_s;
        account.prices[u"+13125550101"_s] = u"1.00000"_s;
        other.prices[u"+12125550199"_s] = u"1.00000"_s;
    }
    bool open()
    {
        Office::open();
        desk->desk().accounts().add({.name = u"Elsewhere"_s, .baseUrl = elsewhere.base().toString()},
            Secret("KEY_of_the_other_account"), &desk->window(), [](const Result<AddedAccount> &) {});
        return support::waitFor([this] { return menuEntry(u"&Account"_s, u"Elsewhere"_s); });
    }
    QAction *menuEntry(const QString &menu, const QString &text) const
    {
        for (const QAction *top : desk->window().menuBar()->actions()) {
            for (QAction *entry : top->menu()->actions()) {
                if (top->text() == menu && entry->text() == text)
                    return entry;
            }
        }
        return nullptr;
    }
    /// As a person does, in the menu.
    bool use(const QString &name) const
    {
        QAction *entry = menuEntry(u"&Account"_s, name);
        if (!entry)
            return false;
        entry->trigger();
        return support::waitFor(
            [this, name] { return desk->window().windowTitle().endsWith(name + u" — Numberdesk"_s); });
    }
    bool fillBasket(const QString &areaCode, int numbers) const
    {
        return desk->openTab(u"Search"_s) && desk->type(u"Area code"_s, areaCode) && desk->click(u"Search"_s)
            && support::waitFor([&] { return desk->rows(u"Available numbers"_s) == numbers; })
            && desk->clickRows(u"Available numbers"_s, 0, numbers) && desk->click(u"Add to Basket"_s)
            && support::waitFor([&] { return desk->tabTitle(u"Basket"_s) == u"Basket (%1)"_s.arg(numbers); });
    }

    FakeTelnyx elsewhere;
    FakeAccount other;
};

const QString First = u"Environment"_s;
const QString Second = u"Elsewhere"_s;

QString typed(WindowFixture &desk)
{
    auto *field = qobject_cast<QPlainTextEdit *>(desk.field(u"Comment"_s));
    return field ? field->toPlainText() : u"?"_s;
}

bool isSaid(const QWidget *in, const QString &text)
{
    const QList<QLabel *> labels = in->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace

/// Another account is chosen while the window stands open.
class TestWindowAccounts final : public QObject
{
    Q_OBJECT
private slots:
    void nothingOfOneStandsUnderTheOther();
    void draftsStayWithTheirAccount();
    void theSetupStays();
    void thePagesAreTheNewOnes();
    void anOpenOrderSettlesBehind();
    void dialogsGoWithTheirAccount();
    void theKeyboardStaysOnThePage();
};

void TestWindowAccounts::nothingOfOneStandsUnderTheOther()
{
    TwoAccounts office;
    office.account.addOrder({{u"id"_s, u"o1"_s}, {u"status"_s, u"success"_s}, {u"phone_numbers_count"_s, 1},
        {u"customer_reference"_s, u"Of the first"_s}, {u"created_at"_s, office.clock.now().toIso()}});
    office.say("c1"_L1, u"Please send the papers."_s);
    QVERIFY(office.open());
    WindowFixture &desk = *office.desk;
    QVERIFY(office.fillBasket(u"312"_s, 2));
    QTRY_COMPARE(desk.tabTitle(u"Comments"_s), u"Comments (1)"_s);
    QTRY_VERIFY(isSaid(desk.window().statusBar(), u"100.00"_s));
    QVERIFY(desk.openTab(u"Orders"_s));
    QTRY_COMPARE(desk.rows(u"Orders"_s), 1);
    QTest::keyClick(&desk.window(), Qt::Key_F8);
    QTRY_VERIFY(desk.rows(u"Needs action"_s) > 0);

    QVERIFY(office.use(Second));
    QCOMPARE(desk.rows(u"Orders"_s), 0);
    QCOMPARE(desk.rows(u"Needs action"_s), 0);
    QCOMPARE(desk.tabTitle(u"Basket"_s), u"Basket"_s);
    QCOMPARE(desk.tabTitle(u"Comments"_s), u"Comments"_s);
    QVERIFY(!isSaid(desk.window().statusBar(), u"100.00"_s));
    QVERIFY(isSaid(desk.window().statusBar(), Second));
    QTRY_VERIFY(isSaid(desk.window().statusBar(), u"7.00"_s));
    QVERIFY(desk.openTab(u"Search"_s));
    QCOMPARE(desk.rows(u"Available numbers"_s), 0);
    QVERIFY(desk.openTab(u"Basket"_s));
    QCOMPARE(desk.rows(u"Basket"_s), 0);
    QVERIFY(desk.openTab(u"Comments"_s));
    QCOMPARE(desk.rows(u"Conversations"_s), 0);

    QVERIFY(office.use(First));
    QCOMPARE(desk.tabTitle(u"Basket"_s), u"Basket (2)"_s);
    QVERIFY(desk.openTab(u"Orders"_s));
    QTRY_COMPARE(desk.rows(u"Orders"_s), 1);
    QTRY_COMPARE(desk.tabTitle(u"Comments"_s), u"Comments (1)"_s);
}

void TestWindowAccounts::draftsStayWithTheirAccount()
{
    TwoAccounts office;
    office.say("c1"_L1, u"Please send the papers."_s);
    QVERIFY(office.open());
    WindowFixture &desk = *office.desk;
    const auto openConversation = [&desk] {
        return desk.openTab(u"Comments"_s) && support::waitFor([&] { return desk.rows(u"Conversations"_s) == 1; })
            && desk.clickRows(u"Conversations"_s, 0, 1);
    };
    QVERIFY(openConversation());
    QVERIFY(desk.type(u"Comment"_s, u"They are on their way"_s));
    QVERIFY(office.use(Second));
    QCOMPARE(desk.rows(u"Messages"_s), 0);
    QCOMPARE(typed(desk), QString());
    QVERIFY(!desk.field(u"Comment"_s)->isEnabled());
    QVERIFY(office.use(First));
    QCOMPARE(typed(desk), QString()); // no conversation is chosen
    QVERIFY(openConversation());
    QCOMPARE(typed(desk), u"They are on their way"_s);
}

void TestWindowAccounts::theSetupStays()
{
    TwoAccounts office;
    QVERIFY(office.open());
    WindowFixture &desk = *office.desk;
    QTest::keyClick(&desk.window(), Qt::Key_F12, Qt::ShiftModifier);
    QTRY_VERIFY(desk.view(u"Failed requests"_s));
    QVERIFY(desk.type(u"Filter failed requests"_s, u"refused"_s));
    QVERIFY(desk.openTab(u"Search"_s));
    QVERIFY(desk.type(u"Country"_s, u"Germany"_s) && desk.type(u"Area code"_s, u"0201"_s));
    QVERIFY(desk.tick(u"Voice"_s));
    QVERIFY(desk.openTab(u"Orders"_s));
    QVERIFY(desk.type(u"Filter orders"_s, u"London"_s));
    qobject_cast<QComboBox *>(desk.field(u"Kind"_s))->setCurrentIndex(2);
    qobject_cast<QComboBox *>(desk.field(u"Status"_s))->setCurrentIndex(3);
    qobject_cast<QTreeView *>(desk.view(u"Orders"_s))->setColumnHidden(2, true);
    const auto splitter = [&desk] {
        QWidget *at = desk.view(u"Orders"_s);
        while (!qobject_cast<QSplitter *>(at))
            at = at->parentWidget();
        return qobject_cast<QSplitter *>(at);
    };
    splitter()->setSizes({700, 500});
    QCoreApplication::processEvents();
    const QList<int> sizes = splitter()->sizes();

    QVERIFY(office.use(Second));
    QCoreApplication::processEvents();
    QCOMPARE(desk.window().findChild<QTabWidget *>()->currentIndex(), 3);
    QCOMPARE(qobject_cast<QLineEdit *>(desk.field(u"Filter orders"_s))->text(), u"London"_s);
    QCOMPARE(qobject_cast<QComboBox *>(desk.field(u"Kind"_s))->currentIndex(), 2);
    QCOMPARE(qobject_cast<QComboBox *>(desk.field(u"Status"_s))->currentIndex(), 3);
    QVERIFY(qobject_cast<QTreeView *>(desk.view(u"Orders"_s))->isColumnHidden(2));
    QCOMPARE(splitter()->sizes().last(), sizes.last()); // the list has what a scroll bar of the page leaves to it
    QVERIFY(desk.view(u"Failed requests"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(desk.field(u"Filter failed requests"_s))->text(), u"refused"_s);
    QVERIFY(desk.openTab(u"Search"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(desk.field(u"Country"_s))->text(), u"Germany"_s);
    QCOMPARE(qobject_cast<QLineEdit *>(desk.field(u"Area code"_s))->text(), u"0201"_s);
    QVERIFY(desk.button(u"Voice"_s)->isChecked());
}

/// Menus and keys reach what is shown now.
void TestWindowAccounts::thePagesAreTheNewOnes()
{
    TwoAccounts office;
    QVERIFY(office.open());
    WindowFixture &desk = *office.desk;
    QVERIFY(office.fillBasket(u"312"_s, 2));
    QVERIFY(office.use(Second));
    const auto entries = [&](const QString &menu) {
        for (const QAction *top : desk.window().menuBar()->actions()) {
            if (top->text() == menu)
                return top->menu()->actions().size();
        }
        return qsizetype(-1);
    };
    QCOMPARE(entries(u"&Edit"_s), 8);
    QCOMPARE(entries(u"&Search"_s), 4);
    QCOMPARE(entries(u"&Orders"_s), canPrint() ? 8 : 7);
    QCOMPARE(office.menuEntry(u"&Edit"_s, u"Undo Basket Change"_s)->isEnabled(), false);
    QVERIFY(office.fillBasket(u"212"_s, 1));
    QTRY_VERIFY(office.menuEntry(u"&Edit"_s, u"Undo Basket Change"_s)->isEnabled());
    QVERIFY(desk.openTab(u"Basket"_s));
    QTest::keyClick(&desk.window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.rows(u"Basket"_s), 0);
    QVERIFY(office.use(First));
    QCOMPARE(desk.rows(u"Basket"_s), 2);
}

void TestWindowAccounts::anOpenOrderSettlesBehind()
{
    TwoAccounts office;
    QVERIFY(office.open());
    WindowFixture &desk = *office.desk;
    const QString first = desk.desk().current()->account().id;
    QVERIFY(office.fillBasket(u"312"_s, 1 + 1));
    QVERIFY(desk.openTab(u"Basket"_s));
    FakeTelnyx::Answer late = FakeTelnyx::error(503, "10016", "Try again later.");
    late.way = FakeTelnyx::Way::Hold;
    office.account.failNext("POST", "/number_orders", FakeAccount::When::AfterEffect, late);
    QVERIFY(desk.click(u"Order…"_s) || desk.click(u"Order 2…"_s) || desk.click(u"Order All (2)…"_s));
    QTRY_VERIFY(desk.dialog(u"Place order"_s));
    QWidget *ticket = desk.dialog(u"Place order"_s);
    QTRY_VERIFY(desk.button(u"Place Order"_s, ticket) && desk.button(u"Place Order"_s, ticket)->isEnabled());
    QVERIFY(desk.click(u"Place Order"_s, ticket));
    QTRY_COMPARE(office.telnyx.held(), 1);

    QVERIFY(office.use(Second));
    QCOMPARE(desk.desk().sessions().size(), size_t(2)); // the first stays for what it has sent
    QCOMPARE(desk.desk().openWrites(first), 1);
    QVERIFY(desk.openTab(u"Orders"_s));
    QCOMPARE(desk.rows(u"Orders"_s), 0);
    QCOMPARE(office.telnyx.release(), 1);
    QTRY_VERIFY(office.telnyx.count("GET", "/number_orders") > 0);
    for (int i = 0; i < 20 && desk.desk().openWrites(first) > 0; ++i) {
        office.clock.advance(1min);
        for (Session *session : desk.desk().sessions())
            session->services().tick();
        QTest::qWait(50);
    }
    QCOMPARE(desk.desk().openWrites(first), 0);
    QTRY_COMPARE(desk.desk().sessions().size(), size_t(1));
    QCOMPARE(office.telnyx.count("POST", "/number_orders"), 1);
    QCOMPARE(desk.rows(u"Orders"_s), 0);

    QVERIFY(office.use(First));
    QTRY_COMPARE(desk.rows(u"Orders"_s), 1);
    QCOMPARE(desk.tabTitle(u"Basket"_s), u"Basket"_s);
}

void TestWindowAccounts::dialogsGoWithTheirAccount()
{
    TwoAccounts office;
    QVERIFY(office.open());
    WindowFixture &desk = *office.desk;
    for (const QString &entry : {u"Bulk Order"_s, u"Advanced Order"_s}) {
        office.menuEntry(u"&Orders"_s, entry + u'…')->trigger();
        QTRY_VERIFY(desk.dialog(entry));
        QVERIFY(office.use(desk.window().windowTitle().contains(First) ? Second : First));
        QVERIFY2(!desk.dialog(entry), qPrintable(entry));
    }
    office.menuEntry(u"&Orders"_s, u"Reports…"_s)->trigger(); // does not hold up the window
    QTRY_VERIFY(desk.dialog(u"Reports"_s));
    QVERIFY(office.use(desk.window().windowTitle().contains(First) ? Second : First));
    QVERIFY(!desk.dialog(u"Reports"_s));
    office.menuEntry(u"&Search"_s, u"Saved Searches…"_s)->trigger();
    QTRY_VERIFY(QApplication::activeModalWidget());
    QVERIFY(office.use(First));
    QVERIFY(!QApplication::activeModalWidget());
}

void TestWindowAccounts::theKeyboardStaysOnThePage()
{
    TwoAccounts office;
    QVERIFY(office.open());
    WindowFixture &desk = *office.desk;
    QVERIFY(desk.openTab(u"Orders"_s));
    desk.view(u"Orders"_s)->setFocus();
    QVERIFY(office.use(Second));
    QCOMPARE(desk.window().focusWidget(), static_cast<QWidget *>(desk.view(u"Orders"_s)));
    desk.field(u"Status"_s)->setFocus();
    QVERIFY(office.use(First));
    QCOMPARE(desk.window().focusWidget(), static_cast<QWidget *>(desk.view(u"Orders"_s))); // the first of the page
}

QTEST_MAIN(TestWindowAccounts)
#include "tst_window_accounts.moc"
