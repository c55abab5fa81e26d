// SPDX-License-Identifier: Apache-2.0
#include "keyboard.h"
#include "window_fixture.h"

#include "accounts/settings.h"
#include "api/client/client.h"
#include "api/resources/available_numbers.h"
#include "api/resources/reservations.h"
#include "models/roles.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "ui/navigation/mnemonics.h"
#include "ui/navigation/pane_toggle.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_layout.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QScrollBar>
#include <QSplitter>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

/// Ways through the window, and how it comes back.
class TestWindowWays final : public QObject
{
    Q_OBJECT
private slots:
    void f6WalksThroughThePanes();
    void backAndForwardLeadToTabAndRow();
    void escapeSelectsNothing();
    void homeAndEndLeadToRows();
    void findsANumberFromAnywhere();
    void returnFindsWhatWasJustTyped();
    void aBetterPlaceIsTheFirst();
    void thePaletteFinds();
    void comesBackAfterAKill();
    void fitsASmallScreen();
    void aLargeTextLeavesNoTrace();
    void f10OpensTheMenuBar();
    void f12LeadsToTheNewestRequest();
    void aPaneBehindAnotherComesToTheFront();
    void givesEachEntryAMnemonic();
    void keepsMnemonicsThatAreThere();
};

void TestWindowWays::f6WalksThroughThePanes()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    keys.press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(keys.focused(), u"Country"_s);
    QVERIFY(keys.tabTo(u"Area code"_s));
    keys.press(Qt::Key_F6);
    QCOMPARE(keys.focused(), u"Available numbers"_s);
    keys.press(Qt::Key_F6);
    QCOMPARE(keys.focused(), u"Area code"_s); // where it was left
    keys.press(Qt::Key_F8);
    QTRY_COMPARE(keys.focused(), u"Needs action"_s);
    keys.press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(keys.focused(), u"Available numbers"_s);
    keys.press(Qt::Key_F6);
    QCOMPARE(keys.focused(), u"Needs action"_s);
    keys.press(Qt::Key_F6);
    QCOMPARE(keys.focused(), u"Area code"_s);
}

void TestWindowWays::backAndForwardLeadToTabAndRow()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    QVERIFY(desk.openTab(u"Orders"_s));
    QTRY_VERIFY(desk.rows(u"Orders"_s) > 5);
    QVERIFY(desk.clickRows(u"Orders"_s, 3, 1));
    const QString third = stage::rowText(desk.view(u"Orders"_s), 3);
    keys.press(Qt::Key_2, Qt::ControlModifier);
    keys.press(Qt::Key_5, Qt::ControlModifier);
    keys.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(keys.focused(), u"Country"_s);
    keys.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(keys.focused(), u"Orders"_s);
    QCOMPARE(stage::rowText(desk.view(u"Orders"_s), desk.view(u"Orders"_s)->currentIndex().row()), third);
    keys.press(Qt::Key_Right, Qt::AltModifier);
    keys.press(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(keys.focused(), u"Conversations"_s);
}

void TestWindowWays::escapeSelectsNothing()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    QVERIFY(desk.openTab(u"Orders"_s));
    QTRY_VERIFY(desk.rows(u"Orders"_s) > 5);
    QVERIFY(desk.clickRows(u"Orders"_s, 1, 3));
    keys.press(Qt::Key_Escape);
    QVERIFY(!desk.view(u"Orders"_s)->selectionModel()->hasSelection());
    QVERIFY(desk.window().isVisible());
}

void TestWindowWays::homeAndEndLeadToRows()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    QVERIFY(desk.openTab(u"Coverage"_s));
    QAbstractItemView *countries = desk.view(u"Coverage"_s);
    QVERIFY(countries);
    QTRY_VERIFY(countries->model()->rowCount() > 100);
    QVERIFY(desk.clickRows(u"Coverage"_s, 2, 1));
    keys.press(Qt::Key_End);
    QCOMPARE(countries->currentIndex().row(), countries->model()->rowCount() - 1);
    QCOMPARE(countries->horizontalScrollBar()->value(), 0);
    keys.press(Qt::Key_Home);
    QCOMPARE(countries->currentIndex().row(), 0);
}

void TestWindowWays::findsANumberFromAnywhere()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    QVERIFY(desk.openTab(u"Orders"_s));
    QTRY_VERIFY(desk.rows(u"Orders"_s) > 5);
    keys.press(Qt::Key_1, Qt::ControlModifier);
    keys.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(desk.dialog(u"Find Everywhere"_s));
    QCOMPARE(keys.focused(), u"Find"_s);
    keys.type(u"Portland"_s);
    QAbstractItemView *found = stage::view(desk.dialog(u"Find Everywhere"_s), u"Found"_s);
    QTRY_VERIFY(stage::findRow(found, u"Portland store"_s) >= 0);
    keys.press(Qt::Key_Return);
    QTRY_VERIFY(!desk.dialog(u"Find Everywhere"_s));
    QTRY_COMPARE(keys.focused(), u"Orders"_s);
    const QAbstractItemView *orders = desk.view(u"Orders"_s);
    QTRY_VERIFY(orders->currentIndex().siblingAtColumn(0).data().toString().startsWith(u"Portland store"_s));
    // The same while the numbers of the orders stand in their place.
    QVERIFY(desk.click(u"Show as Numbers"_s));
    QTRY_VERIFY(desk.view(u"Ordered numbers"_s));
    keys.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(desk.dialog(u"Find Everywhere"_s));
    keys.type(u"Berlin sup"_s);
    found = stage::view(desk.dialog(u"Find Everywhere"_s), u"Found"_s);
    QTRY_VERIFY(stage::findRow(found, u"Berlin support"_s) >= 0);
    keys.press(Qt::Key_Return);
    QTRY_VERIFY(desk.view(u"Orders"_s));
    QTRY_VERIFY(orders->currentIndex().siblingAtColumn(0).data().toString().startsWith(u"Berlin support"_s));
}

/// Who pastes and presses Return is faster than the pause after the last key.
void TestWindowWays::returnFindsWhatWasJustTyped()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    QVERIFY(desk.openTab(u"Orders"_s));
    QTRY_VERIFY(desk.rows(u"Orders"_s) > 5);
    const QAbstractItemView *orders = desk.view(u"Orders"_s);
    for (const QString &reference : {u"Portland store"_s, u"Berlin support"_s}) {
        keys.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(desk.dialog(u"Find Everywhere"_s));
        keys.type(u"Zurich"_s); // of which nothing is known
        QTRY_COMPARE(desk.rows(u"Found"_s), 1);
        keys.press(Qt::Key_A, Qt::ControlModifier);
        keys.type(reference.chopped(2));
        keys.press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog(u"Find Everywhere"_s));
        QTRY_VERIFY2(orders->currentIndex().siblingAtColumn(0).data().toString().startsWith(reference),
            qPrintable(orders->currentIndex().siblingAtColumn(0).data().toString()));
    }
}

/// A hold of another desk comes a moment later than what is known here.
void TestWindowWays::aBetterPlaceIsTheFirst()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    Client &client = desk.desk().current()->client();
    QString number;
    const Call search = client.send(endpoint::searchNumbers(AvailableNumberFilter{.countryCode = u"US"_s}),
        [&](const Result<Page<AvailableNumber>> &found) { number = found ? found->rows.front().phoneNumber : u"?"_s; });
    QTRY_VERIFY(number.startsWith(u'+'));
    bool held = false;
    const Call hold = client.send(endpoint::createReservation(NewReservation{.phoneNumbers = {{number}}}),
        [&](const Result<Reservation> &made) { held = bool(made); });
    QTRY_VERIFY(held);
    keys.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(desk.dialog(u"Find Everywhere"_s));
    keys.type(number);
    QTRY_COMPARE(desk.rows(u"Found"_s), 2);
    const QAbstractItemView *found = desk.view(u"Found"_s);
    QVERIFY(stage::rowText(found, 0).contains(u"Reservations"_s));
    QCOMPARE(found->currentIndex().row(), 0);
}

void TestWindowWays::thePaletteFinds()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    QVERIFY(desk.openTab(u"Orders"_s));
    QTRY_VERIFY(desk.rows(u"Orders"_s) > 5);
    keys.press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(desk.dialog(u"Commands"_s));
    keys.type(u"Berlin sup"_s);
    keys.press(Qt::Key_Return);
    QTRY_VERIFY(desk.dialog(u"Find Everywhere"_s));
    QAbstractItemView *found = stage::view(desk.dialog(u"Find Everywhere"_s), u"Found"_s);
    QTRY_VERIFY(stage::findRow(found, u"Berlin support"_s) >= 0);
    keys.press(Qt::Key_Escape); // clears the field
    keys.press(Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog(u"Find Everywhere"_s));
    keys.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(desk.dialog(u"Find Everywhere"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(keys.target())->text(), QString()); // what the palette looked for is past
}

/// A killed program never closes its window.
void TestWindowWays::comesBackAfterAKill()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    const auto build = [](QMainWindow &window) {
        auto *tabs = new QTabWidget(&window);
        for (const char *title : {"One", "Two", "Three"})
            tabs->addTab(new QWidget, QString::fromLatin1(title));
        window.setCentralWidget(tabs);
        return tabs;
    };
    QSize size;
    {
        QMainWindow window;
        QTabWidget *tabs = build(window);
        new WindowLayout(window, *tabs, settings);
        window.showNormal();
        window.resize(700, 500);
        tabs->setCurrentIndex(2);
        size = window.size();
        QTRY_COMPARE(settings.get(setting::WindowTab), 2);
        QTRY_VERIFY(!settings.get(setting::WindowGeometry).isEmpty());
    }
    QMainWindow window;
    const QTabWidget *tabs = build(window);
    new WindowLayout(window, *const_cast<QTabWidget *>(tabs), settings);
    QCOMPARE(tabs->currentIndex(), 2);
    QCOMPARE(window.size(), size);
}

void TestWindowWays::fitsASmallScreen()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    QMainWindow window;
    auto *tabs = new QTabWidget(&window);
    tabs->addTab(new QWidget, u"One"_s);
    window.setCentralWidget(tabs);
    new WindowLayout(window, *tabs, settings);
    const QRect free = window.screen()->availableGeometry();
    QVERIFY(window.width() <= free.width() && window.height() <= free.height());
    QCOMPARE(window.isMaximized(), free.width() <= 1360 || free.height() <= 860);
}

void TestWindowWays::aLargeTextLeavesNoTrace()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    const QSize size = desk.window().size();
    for (int step = 0; step < 12; ++step)
        keys.press(Qt::Key_Plus, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QCOMPARE(desk.window().size(), size);
    for (const QString &tab : {u"Coverage"_s, u"Search"_s, u"Basket"_s, u"Orders"_s, u"Comments"_s}) {
        QVERIFY(desk.openTab(tab));
        QCoreApplication::processEvents();
        QCOMPARE(desk.window().size(), size);
        QVERIFY2(desk.window().minimumSizeHint().width() <= 960, qPrintable(tab));
    }
    keys.press(Qt::Key_0, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QCOMPARE(desk.window().size(), size);
}

void TestWindowWays::f10OpensTheMenuBar()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    keys.press(Qt::Key_2, Qt::ControlModifier);
    keys.press(Qt::Key_F10);
    QTRY_VERIFY(QApplication::activePopupWidget());
    keys.press(Qt::Key_Escape);
    keys.press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
}

void TestWindowWays::f12LeadsToTheNewestRequest()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    QVERIFY(desk.openTab(u"Orders"_s));
    QTRY_VERIFY(desk.rows(u"Orders"_s) > 5);
    keys.press(Qt::Key_F12);
    QTRY_COMPARE(keys.focused(), u"Activity"_s);
    const QAbstractItemModel *rows = desk.view(u"Activity"_s)->model();
    QVERIFY(rows->rowCount() > 2);
    QVERIFY(rows->index(0, 0).data().toString() >= rows->index(rows->rowCount() - 1, 0).data().toString());
    for (int column = 0; column < rows->columnCount(); ++column)
        QVERIFY(!rows->index(0, column).data(ChangedRole).toBool());
}

void TestWindowWays::aPaneBehindAnotherComesToTheFront()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    const auto inSight = [&](const QString &name) {
        const QAbstractItemView *view = desk.view(name);
        return view && isInSight(*view);
    };
    keys.press(Qt::Key_F8);
    QTRY_COMPARE(keys.focused(), u"Needs action"_s);
    keys.press(Qt::Key_F12);
    QTRY_COMPARE(keys.focused(), u"Activity"_s);
    QVERIFY(!inSight(u"Needs action"_s));
    keys.press(Qt::Key_F8);
    QTRY_COMPARE(keys.focused(), u"Needs action"_s);
    QVERIFY(inSight(u"Needs action"_s));
    keys.press(Qt::Key_F8);
    QTRY_VERIFY(inSight(u"Activity"_s)); // that is left
    QVERIFY(!inSight(u"Needs action"_s));
    keys.press(Qt::Key_F12);
    QTRY_VERIFY(!inSight(u"Activity"_s));
    keys.press(Qt::Key_F8);
    QTRY_COMPARE(keys.focused(), u"Needs action"_s);
}

void TestWindowWays::givesEachEntryAMnemonic()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    keys.press(Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QSet<QKeySequence> used;
    for (const QAction *entry : menu->actions()) {
        if (entry->isSeparator() || !entry->isVisible())
            continue;
        const QKeySequence keysOf = QKeySequence::mnemonic(entry->text());
        QVERIFY2(!keysOf.isEmpty(), qPrintable(entry->text()));
        QVERIFY2(!used.contains(keysOf), qPrintable(entry->text()));
        used.insert(keysOf);
    }
    keys.press(Qt::Key_Escape);
    keys.press(Qt::Key_Escape);
    QVERIFY(desk.openTab(u"Search"_s));
    QVERIFY(desk.field(u"Area code"_s)); // the name is without its ampersand
    bool some = false;
    for (const QLabel *label : desk.window().findChildren<QLabel *>())
        some = some || (label->buddy() && label->isVisible() && !QKeySequence::mnemonic(label->text()).isEmpty());
    QVERIFY(some);
}

void TestWindowWays::keepsMnemonicsThatAreThere()
{
    QCOMPARE(Mnemonics::assigned({u"&Open"_s, u"Order"_s, u"Close"_s, u"Cable && wire"_s}, {u'c'}),
        (QStringList{u"&Open"_s, u"O&rder"_s, u"C&lose"_s, u"Cable && wire"_s}));
    QCOMPARE(Mnemonics::assigned({u"1"_s, u"A"_s, u"A"_s}), (QStringList{u"1"_s, u"&A"_s, u"A"_s}));
}

QTEST_MAIN(TestWindowWays)
#include "tst_window_ways.moc"
