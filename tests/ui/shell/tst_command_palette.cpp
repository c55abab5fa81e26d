// SPDX-License-Identifier: Apache-2.0
#include "keyboard.h"
#include "window_fixture.h"

#include "support/patience.h"
#include "ui/shell/commands/command_list.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>
#include <QMenuBar>
#include <QTabWidget>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

int rank(const QString &title, const QString &typed, const QString &where = u"Basket"_s)
{
    return rankOf({.title = title, .where = where}, typed);
}

QString titleOf(const QModelIndex &index)
{
    return index.siblingAtColumn(0).data().toString();
}

} // namespace

/// Everything that the window does, by a few letters.
class TestCommandPalette final : public QObject
{
    Q_OBJECT
private slots:
    void ranks();
    void theBestFirst();
    void everyMenuEntryAndButton();
    void goesToATab();
    void runsAMenuEntry();
    void runsAButtonOfAnotherTab();
    void usesAnAccount();
    void greyOnesSayWhy();
    void escapeCloses();
    void arrowsChoose();

private:
    static QAbstractItemView *open(WindowFixture &desk, Keyboard &keys);
};

/// By its keys, nothing else.
QAbstractItemView *TestCommandPalette::open(WindowFixture &desk, Keyboard &keys)
{
    keys.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    if (!support::waitFor([&] { return desk.dialog(u"Commands"_s) && keys.focused() == u"Command"_s; }))
        return nullptr;
    return desk.dialog(u"Commands"_s)->findChild<QAbstractItemView *>();
}

void TestCommandPalette::ranks()
{
    QCOMPARE(rank(u"Place Typed Rows"_s, {}), 0);
    QCOMPARE(rank(u"Place Typed Rows"_s, u"pla"_s), 0);
    QCOMPARE(rank(u"Place Typed Rows"_s, u"TYPED"_s), 1);
    QCOMPARE(rank(u"Place Typed Rows"_s, u"typed r"_s), 1);
    QCOMPARE(rank(u"Place Typed Rows"_s, u"ptr"_s), 2);
    QCOMPARE(rank(u"Place Typed Rows"_s, u"yped"_s), 3);
    QCOMPARE(rank(u"Place Typed Rows"_s, u"rows place"_s), 4);
    QCOMPARE(rank(u"Place Typed Rows"_s, u"rows basket"_s), 5);
    QCOMPARE(rank(u"Place Typed Rows"_s, u"  place   typed "_s), 0);
    QCOMPARE(rank(u"Place Typed Rows"_s, u"rowz"_s), -1);
    QCOMPARE(rank(u"Place Typed Rows"_s, u".*"_s), -1);
}

void TestCommandPalette::theBestFirst()
{
    const std::vector<Command> all{{.title = u"Preorder"_s}, {.title = u"Bulk Order"_s},
        {.title = u"Order"_s, .isEnabled = false}, {.title = u"Order All"_s}, {.title = u"Search"_s}};
    QStringList titles;
    for (const Command &command : matching(all, u"order"_s))
        titles += command.title;
    QCOMPARE(titles, QStringList({u"Order All"_s, u"Order"_s, u"Bulk Order"_s, u"Preorder"_s}));
    QCOMPARE(matching(all, {}).size(), all.size());
    QVERIFY(matching(all, u"zzz"_s).empty());
}

void TestCommandPalette::everyMenuEntryAndButton()
{
    WindowFixture desk;
    auto *tabs = desk.window().findChild<QTabWidget *>();
    const std::vector<Command> commands = commandsOf(desk.window(), *tabs);
    const auto has = [&](const QString &title, const QString &where) {
        return std::any_of(
            commands.begin(), commands.end(), [&](const Command &c) { return c.title == title && c.where == where; });
    };
    for (const auto &[title, where] : std::vector<std::pair<QString, QString>>{{u"Go to Basket"_s, u"View"_s},
             {u"Dark"_s, u"View › Appearance"_s}, {u"Export"_s, u"Edit"_s}, {u"Use Account Sandbox"_s, u"Account"_s},
             {u"Reserve"_s, u"Basket"_s}, {u"Refresh"_s, u"Orders"_s}, {u"Search"_s, u"Search"_s},
             {u"Refresh Coverage"_s, u"Coverage"_s}, {u"Export Activity"_s, u"Activity"_s}})
        QVERIFY2(has(title, where), qPrintable(title));
    for (const QString &title : {u"Bulk Order"_s, u"Paste Numbers"_s}) { // each in a menu and on a page
        QVERIFY2(
            std::count_if(commands.begin(), commands.end(), [&](const Command &c) { return c.title == title; }) == 1,
            qPrintable(title));
    }
    // None of the menus' entries is missing.
    QList<const QMenu *> menus;
    for (const QAction *top : desk.window().menuBar()->actions())
        menus += top->menu();
    while (!menus.isEmpty()) {
        for (const QAction *action : menus.takeLast()->actions()) {
            if (action->menu())
                menus += action->menu();
            else if (!action->isSeparator())
                QVERIFY2(
                    std::any_of(commands.begin(), commands.end(), [&](const Command &c) { return c.target == action; }),
                    qPrintable(action->text()));
        }
    }
}

void TestCommandPalette::goesToATab()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    QVERIFY(desk.openTab(u"Coverage"_s));
    QVERIFY(open(desk, keys));
    keys.type(u"go to ord"_s);
    keys.press(Qt::Key_Return);
    QTRY_VERIFY(desk.view(u"Orders"_s));
    QVERIFY(!desk.dialog(u"Commands"_s));
}

void TestCommandPalette::runsAMenuEntry()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    QAbstractItemView *list = open(desk, keys);
    QVERIFY(list);
    keys.type(u"keyb"_s);
    QCOMPARE(titleOf(list->currentIndex()), u"Keyboard Shortcuts"_s);
    QCOMPARE(list->currentIndex().siblingAtColumn(2).data().toString(), u"F1"_s);
    keys.press(Qt::Key_Return);
    QTRY_VERIFY(desk.dialog(u"Keyboard shortcuts"_s));
    QVERIFY(!desk.dialog(u"Commands"_s));
    keys.press(Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog(u"Keyboard shortcuts"_s));
}

void TestCommandPalette::runsAButtonOfAnotherTab()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    QVERIFY(desk.openTab(u"Comments"_s));
    QTRY_COMPARE(desk.journal(u"GET /v2/country_coverage"_s).size(), size_t(1));
    QTRY_VERIFY(open(desk, keys));
    keys.type(u"refresh cov"_s);
    keys.press(Qt::Key_Return);
    QTRY_COMPARE(desk.journal(u"GET /v2/country_coverage"_s).size(), size_t(2));
    QVERIFY(desk.view(u"Coverage"_s)); // it is in front
}

void TestCommandPalette::usesAnAccount()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    QAbstractItemView *list = open(desk, keys);
    QVERIFY(list);
    keys.type(u"use acc sand"_s);
    QCOMPARE(titleOf(list->currentIndex()), u"Use Account Sandbox"_s);
    keys.press(Qt::Key_Return);
    QTRY_VERIFY(!desk.dialog(u"Commands"_s));
}

/// The map of stock has nothing to show before a country is chosen, and says so.
void TestCommandPalette::greyOnesSayWhy()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    QVERIFY(desk.openTab(u"Coverage"_s));
    QVERIFY(!desk.button(u"Stock by Area"_s)->isEnabled());
    QAbstractItemView *list = open(desk, keys);
    QVERIFY(list);
    keys.type(u"stock by area"_s);
    const QModelIndex current = list->currentIndex();
    QCOMPARE(titleOf(current), u"Stock by Area"_s);
    QVERIFY(current.siblingAtColumn(1).data().toString().contains(u"United States"_s));
    QVERIFY(current.data(Qt::AccessibleDescriptionRole).toString().contains(u"United States"_s));
    QVERIFY(current.data(Qt::ForegroundRole).isValid());
    keys.press(Qt::Key_Return);
    QVERIFY(desk.dialog(u"Commands"_s)); // it stays: nothing was done
    QVERIFY(keys.target()->accessibleDescription().contains(u"United States"_s));
}

void TestCommandPalette::escapeCloses()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    const int before = desk.requests(QString());
    QVERIFY(open(desk, keys));
    keys.type(u"quit"_s);
    keys.press(Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog(u"Commands"_s));
    QVERIFY(desk.window().isVisible());
    QVERIFY(desk.requests(QString()) >= before);
    keys.press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(keys.focused(), u"Country"_s);
    keys.press(Qt::Key_K, Qt::ControlModifier); // the other keys, also where something is typed
    QTRY_VERIFY(desk.dialog(u"Commands"_s));
}

void TestCommandPalette::arrowsChoose()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    QAbstractItemView *list = open(desk, keys);
    QVERIFY(list);
    keys.type(u"go to"_s);
    const QString first = titleOf(list->currentIndex());
    keys.press(Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    const QString second = titleOf(list->currentIndex());
    QVERIFY(second != first && second.startsWith(u"Go to"_s));
    QCOMPARE(keys.focused(), u"Command"_s); // still typing
    QVERIFY(keys.target()->accessibleDescription().contains(second)); // and told what is chosen
    keys.press(Qt::Key_Up);
    QCOMPARE(titleOf(list->currentIndex()), first);
    keys.type(u" nowhere"_s);
    QCOMPARE(list->model()->rowCount(), 1); // no command: what was typed can still be looked for
    QCOMPARE(titleOf(list->currentIndex()), u"Find “go to nowhere” everywhere"_s);
}

QTEST_MAIN(TestCommandPalette)
#include "tst_command_palette.moc"
