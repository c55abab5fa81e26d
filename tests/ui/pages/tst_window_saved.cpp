// SPDX-License-Identifier: Apache-2.0
#include "keyboard.h"
#include "window_fixture.h"

#include "models/roles.h"
#include "support/fake_telnyx.h"
#include "support/patience.h"
#include "support/test_clock.h"
#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"
#include "wording/cell_format.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Table = u"Available numbers"_s;
const QString List = u"Saved searches"_s;

bool saysSaved(WindowFixture &desk, const QString &name)
{
    for (const QLabel *label : desk.window().findChildren<QLabel *>()) {
        if (label->isVisible() && label->text() == u"Saved as “%1”."_s.arg(name))
            return true;
    }
    return false;
}

/// Chooses from a button's menu, as it is filled when it opens.
bool choose(QAbstractButton *button, const QString &title)
{
    QMenu *menu = qobject_cast<QPushButton *>(button) ? qobject_cast<QPushButton *>(button)->menu() : nullptr;
    if (!menu || !button->isEnabled() || !QMetaObject::invokeMethod(menu, "aboutToShow"))
        return false;
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&').startsWith(title)) {
            action->trigger();
            return true;
        }
    }
    return false;
}

/// The window on a Telnyx whose stock a test changes, by a clock that it moves.
struct Stock
{
    Stock()
    {
        for (const char *list : {"/country_coverage", "/number_orders", "/sub_number_orders", "/comments",
                 "/number_block_orders", "/inexplicit_number_orders", "/advanced_orders", "/number_reservations"})
            telnyx.on("GET", list, [](const FakeTelnyx::Seen &) { return FakeTelnyx::list({}); });
        telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) {
            return FakeTelnyx::data(
                {{u"balance"_s, u"100.00"_s}, {u"available_credit"_s, u"100.00"_s}, {u"currency"_s, u"USD"_s}});
        });
        telnyx.on("GET", "/available_phone_numbers", [this](const FakeTelnyx::Seen &) {
            ++asked;
            QList<QJsonObject> rows;
            for (const QString &number : numbers)
                rows.append({{u"phone_number"_s, number}, {u"phone_number_type"_s, u"local"_s}});
            return FakeTelnyx::list(rows);
        });
        desk = std::make_unique<WindowFixture>(WindowFixture::Ground{
            .account = EnvironmentAccount{telnyx.base(), Secret("KEY_of_the_window")}, .clock = &clock});
    }
    TestClock clock;
    FakeTelnyx telnyx;
    QStringList numbers{u"+13125550101"_s, u"+13125550102"_s};
    int asked = 0;
    std::unique_ptr<WindowFixture> desk;
};

} // namespace

/// Saved and watched searches in the window.
class TestWindowSaved final : public QObject
{
    Q_OBJECT
private slots:
    void byKeyboard();
    void overwritingAsks();
    void aFormThatCannotBeAsked();
    void watched();

private:
    static bool save(WindowFixture &desk, const QString &name);
};

bool TestWindowSaved::save(WindowFixture &desk, const QString &name)
{
    Keyboard keys(desk.window());
    keys.press(Qt::Key_S, Qt::ControlModifier);
    if (!support::waitFor([&] { return desk.dialog(u"Save the search"_s) != nullptr; }))
        return false;
    keys.press(Qt::Key_A, Qt::ControlModifier);
    keys.type(name);
    keys.press(Qt::Key_Return);
    return support::waitFor([&] { return saysSaved(desk, name) || desk.dialog(u"Overwrite"_s); });
}

void TestWindowSaved::byKeyboard()
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    {
        WindowFixture desk({.dataDir = data});
        Keyboard keys(desk.window());
        keys.press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(keys.tabTo(u"Area code"_s));
        keys.type(u"312"_s);
        QVERIFY(save(desk, u"Loop & North"_s));
        QVERIFY(keys.tabTo(u"Area code"_s));
        keys.press(Qt::Key_A, Qt::ControlModifier);
        keys.type(u"212"_s);
        QVERIFY(save(desk, u"Manhattan"_s));
    }
    WindowFixture desk({.dataDir = data}); // another day
    Keyboard keys(desk.window());
    keys.press(Qt::Key_2, Qt::ControlModifier);
    keys.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(desk.dialog(u"Saved Searches"_s));
    QTRY_COMPARE(desk.rows(List), 2);
    QCOMPARE(keys.focused(), List);
    QStringList stops;
    do {
        stops += keys.focused();
        keys.press(Qt::Key_Tab);
    } while (keys.focused() != List && stops.size() < 30);
    QCOMPARE(stops, QStringList({List, u"Watch"_s, u"Rename…"_s, u"Delete"_s, u"Open"_s, u"Close"_s, u"Columns"_s}));
    keys.press(Qt::Key_F2);
    QTRY_VERIFY(desk.dialog(u"Rename the search"_s));
    keys.press(Qt::Key_A, Qt::ControlModifier);
    keys.type(u"Chicago"_s);
    keys.press(Qt::Key_Return);
    QTRY_COMPARE(stage::findRow(desk.view(List), u"Chicago"_s), 0);
    QTRY_COMPARE(keys.focused(), List);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Delete);
    QTRY_VERIFY(desk.dialog(u"Delete “Manhattan”?"_s));
    QVERIFY(desk.click(u"Delete"_s, desk.dialog(u"Delete “Manhattan”?"_s)));
    QTRY_COMPARE(desk.rows(List), 1);
    QTRY_COMPARE(keys.focused(), List);
    keys.press(Qt::Key_Up);
    keys.press(Qt::Key_Return);
    QTRY_VERIFY(!desk.dialog(u"Saved Searches"_s));
    QTRY_VERIFY(desk.rows(Table) > 0);
    QCOMPARE(desk.journal(u"GET /v2/available_phone_numbers"_s).size(), size_t(1));
    QVERIFY(desk.journal(u"GET /v2/available_phone_numbers"_s)
                .front()
                .query.contains(std::pair(u"filter[national_destination_code]"_s, u"312"_s)));
}

void TestWindowSaved::overwritingAsks()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Search"_s));
    QVERIFY(desk.type(u"Area code"_s, u"312"_s));
    QVERIFY(save(desk, u"Mine"_s));
    QVERIFY(desk.type(u"Area code"_s, u"212"_s));
    QVERIFY(save(desk, u"mine"_s));
    QTRY_VERIFY(desk.dialog(u"Overwrite “Mine”?"_s));
    QVERIFY(desk.click(u"Cancel"_s, desk.dialog(u"Overwrite “Mine”?"_s)));
    QTRY_VERIFY(!desk.dialog(u"Overwrite"_s));
    QVERIFY(choose(desk.button(u"Saved"_s), u"Mine"_s));
    QTRY_VERIFY(desk.rows(Table) > 0);
    QVERIFY(stage::rowText(desk.view(Table), 0).contains(u"+1312"_s)); // it is as it was

    QVERIFY(desk.type(u"Area code"_s, u"212"_s));
    QVERIFY(save(desk, u"MINE"_s));
    QTRY_VERIFY(desk.dialog(u"Overwrite"_s));
    QVERIFY(desk.click(u"Overwrite"_s, desk.dialog(u"Overwrite"_s)));
    QTRY_VERIFY(!desk.dialog(u"Overwrite"_s));
    QTRY_VERIFY(saysSaved(desk, u"MINE"_s));
    QVERIFY(choose(desk.button(u"Saved"_s), u"Mine"_s));
    QTRY_VERIFY(stage::rowText(desk.view(Table), 0).contains(u"+1212"_s));
}

void TestWindowSaved::aFormThatCannotBeAsked()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Search"_s));
    QVERIFY(desk.type(u"Contains"_s, u"12*"_s));
    Keyboard keys(desk.window());
    keys.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(keys.focused(), u"Contains"_s); // where the problem is
    QVERIFY(!desk.dialog(u"Save the search"_s));
}

void TestWindowSaved::watched()
{
    Stock stock;
    WindowFixture &desk = *stock.desk;
    QVERIFY(desk.openTab(u"Search"_s));
    QVERIFY(save(desk, u"Loop"_s));
    // Until it has been asked `times` times, and the last answer was taken in.
    const auto watch = [&](const QString &interval, int times) {
        Keyboard(desk.window()).press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(desk.dialog(u"Saved Searches"_s));
        QVERIFY(choose(desk.button(u"Watch"_s, desk.dialog(u"Saved Searches"_s)), interval));
        QTRY_COMPARE(stock.asked, times);
        const QString now = cells::time(stock.clock.now());
        QTRY_VERIFY(stage::rowText(desk.view(List), 0).contains(now));
        QVERIFY(desk.click(u"Close"_s, desk.dialog(u"Saved Searches"_s)));
        QTRY_VERIFY(!desk.dialog(u"Saved Searches"_s));
    };
    watch(u"Every 15"_s, 1);
    QCOMPARE(desk.tabTitle(u"Search"_s), u"Search"_s); // what is there at first is not new
    stock.numbers += u"+13125550103"_s;
    stock.clock.advance(15min);
    watch(u"Every 5"_s, 2);
    QTRY_COMPARE(desk.tabTitle(u"Search"_s), u"Search (1)"_s);
    QVERIFY(desk.window().statusBar()->currentMessage().contains(u"Loop: 1"_s));
    QVERIFY(desk.button(u"Saved (1 new)"_s));
    QVERIFY(desk.click(u"Show"_s));
    QTRY_COMPARE(desk.rows(Table), 3);
    auto *table = qobject_cast<QTableView *>(desk.view(Table));
    QVERIFY(!table->isColumnHidden(3));
    const int fresh = stage::findRow(table, u"+13125550103"_s);
    QCOMPARE(table->model()->index(fresh, 3).data().toString(), u"new"_s);
    QVERIFY(table->model()->index(1 - qMin(fresh, 1), 3).data().toString().isEmpty());
    QTRY_COMPARE(desk.tabTitle(u"Search"_s), u"Search"_s);
    QVERIFY(!desk.button(u"Show"_s)); // it has been looked at
}

QTEST_MAIN(TestWindowSaved)
#include "tst_window_saved.moc"
