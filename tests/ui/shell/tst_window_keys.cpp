// SPDX-License-Identifier: Apache-2.0
#include "keyboard.h"
#include "window_fixture.h"

#include "support/patience.h"
#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPersistentModelIndex>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTreeView>

#include <utility>

using namespace nd;
using namespace Qt::StringLiterals;

/// The main job without a mouse. Where the focus goes is part of what is tested: nothing here sets it.
class TestWindowKeys final : public QObject
{
    Q_OBJECT
private slots:
    void buysWithEnterHeldDown();
    void keepsOrCancelsASubOrder();
    void answersAComment();
    void homeLeadsToTheFirstRow();
    void filtersAndOpensAMenuOfTheRow();
    void filtersWhatIsSeen();
    void opensMenus();
    void listsItsShortcuts();

private:
    static bool findNumbers(WindowFixture &desk, Keyboard &keys);
    static int ordersWith(WindowFixture &desk, const QString &reference);
};

bool TestWindowKeys::findNumbers(WindowFixture &desk, Keyboard &keys)
{
    keys.press(Qt::Key_2, Qt::ControlModifier);
    if (keys.focused() != u"Country")
        return false;
    keys.press(Qt::Key_A, Qt::ControlModifier);
    keys.type(u"US"_s);
    if (!keys.tabTo(u"Area code"_s))
        return false;
    keys.type(u"312"_s);
    keys.press(Qt::Key_Return);
    return support::waitFor([&] { return desk.rows(u"Available numbers"_s) > 3; });
}

int TestWindowKeys::ordersWith(WindowFixture &desk, const QString &reference)
{
    const QAbstractItemView *orders = desk.view(u"Orders"_s);
    int found = 0;
    for (int row = 0; row < desk.rows(u"Orders"_s); ++row)
        found += stage::rowText(orders, row).contains(reference) ? 1 : 0;
    return found;
}

void TestWindowKeys::buysWithEnterHeldDown()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    QVERIFY2(findNumbers(desk, keys), qPrintable(keys.focused()));

    // Filtered as one types; the arrow leads from the filter into the numbers.
    const int all = desk.rows(u"Available numbers"_s);
    const QString last = desk.view(u"Available numbers"_s)->model()->index(all - 1, 0).data().toString();
    QVERIFY2(keys.tabTo(u"Filter results"_s), qPrintable(keys.focused()));
    keys.type(last.right(7));
    QTRY_COMPARE(desk.rows(u"Available numbers"_s), 1);
    keys.press(Qt::Key_Escape);
    QTRY_COMPARE(desk.rows(u"Available numbers"_s), all);
    keys.press(Qt::Key_Down);
    QCOMPARE(keys.focused(), u"Available numbers"_s);
    keys.press(Qt::Key_Home, Qt::ControlModifier);
    keys.press(Qt::Key_Down, Qt::ShiftModifier);
    keys.press(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY2(keys.tabTo(u"Add to Basket"_s), qPrintable(keys.focused()));
    keys.press(Qt::Key_Space);
    QTRY_COMPARE(desk.tabTitle(u"Basket"_s), u"Basket (3)"_s);

    keys.press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(keys.focused(), u"Basket"_s);
    QVERIFY2(keys.tabTo(u"Reserve"_s), qPrintable(keys.focused()));
    keys.press(Qt::Key_Space);
    static const QRegularExpression countdown(u"Held \\d{1,2}:\\d\\d"_s);
    for (int row = 0; row < 3; ++row)
        QTRY_VERIFY2(stage::rowText(desk.view(u"Basket"_s), row).contains(countdown),
            qPrintable(stage::rowText(desk.view(u"Basket"_s), row)));
    keys.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(desk.requests(u"POST /v2/number_reservations/"_s), 1);

    keys.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.dialog(u"Place order"_s));
    QTRY_COMPARE(keys.focused(), u"Customer reference"_s);
    keys.type(u"No mouse"_s);
    const QAbstractButton *place = desk.button(u"Place Order"_s, desk.dialog(u"Place order"_s));
    QTRY_VERIFY(place->isEnabled());
    // In a field Return is a habit, a scanner or a pasted line break: it never buys.
    keys.hold(Qt::Key_Return, 30);
    QVERIFY(desk.dialog(u"Place order"_s));
    QCOMPARE(desk.requests(u"POST /v2/number_orders"_s), 0);
    QVERIFY2(keys.tabTo(u"Place Order"_s), qPrintable(keys.focused()));
    keys.hold(Qt::Key_Return, 30);
    QTRY_VERIFY(!desk.dialog(u"Place order"_s));
    keys.hold(Qt::Key_Return, 10);

    QTRY_COMPARE(keys.focused(), u"Orders"_s);
    const auto succeeded = [&] {
        const int row = stage::findRow(desk.view(u"Orders"_s), u"No mouse"_s);
        return row >= 0 && stage::rowText(desk.view(u"Orders"_s), row).contains(u"success"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(succeeded(), 30'000);
    QCOMPARE(desk.requests(u"POST /v2/number_orders"_s), 1);
    // What the account itself says, after it was asked anew.
    const int asked = desk.requests(u"GET /v2/number_orders"_s);
    keys.press(Qt::Key_F5);
    QTRY_VERIFY(desk.requests(u"GET /v2/number_orders"_s) > asked);
    QCOMPARE(ordersWith(desk, u"No mouse"_s), 1);
    QTRY_COMPARE(desk.tabTitle(u"Basket"_s), u"Basket"_s);
}

void TestWindowKeys::keepsOrCancelsASubOrder()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    keys.press(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(ordersWith(desk, u"London expansion"_s) == 1);
    QVERIFY2(keys.tabTo(u"Filter orders"_s), qPrintable(keys.focused()));
    keys.type(u"London expansion"_s);
    QTRY_COMPARE(desk.rows(u"Orders"_s), 1);
    QVERIFY2(keys.tabTo(u"Orders"_s), qPrintable(keys.focused()));
    keys.press(Qt::Key_Home, Qt::ControlModifier);
    keys.press(Qt::Key_Right);
    const auto *tree = qobject_cast<QTreeView *>(desk.view(u"Orders"_s));
    const QPersistentModelIndex order = tree->model()->index(0, 0);
    QTRY_VERIFY(tree->model()->rowCount(order) > 0);
    keys.press(Qt::Key_Down);
    QCOMPARE(tree->currentIndex().parent(), order);

    // What cannot be taken back is not what Enter does.
    QVERIFY2(keys.tabTo(u"Cancel Sub-order"_s), qPrintable(keys.focused()));
    keys.press(Qt::Key_Space);
    QTRY_VERIFY(desk.dialog(u"Cancel sub-order?"_s));
    QTRY_COMPARE(keys.focused(), u"Keep It"_s);
    keys.press(Qt::Key_Return);
    QTRY_VERIFY(!desk.dialog(u"Cancel sub-order?"_s));
    QTRY_COMPARE(keys.focused(), u"Cancel Sub-order"_s);
    keys.press(Qt::Key_Space);
    QTRY_VERIFY(desk.dialog(u"Cancel sub-order?"_s));
    QCOMPARE(desk.requests(u"PATCH /v2/sub_number_orders/"_s), 0);
    QVERIFY2(keys.tabTo(u"Cancel the Sub-order"_s), qPrintable(keys.focused()));
    keys.press(Qt::Key_Space);
    QTRY_COMPARE(desk.requests(u"PATCH /v2/sub_number_orders/"_s), 1);
    QTRY_VERIFY(stage::rowText(tree, 0).contains(u"cancelled"_s));
}

void TestWindowKeys::answersAComment()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    keys.press(Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(desk.rows(u"Conversations"_s) > 0);
    QCOMPARE(keys.focused(), u"Conversations"_s);
    keys.press(Qt::Key_Home);
    QTRY_VERIFY(desk.rows(u"Messages"_s) > 0);
    QVERIFY2(keys.tabTo(u"Comment"_s), qPrintable(keys.focused()));
    const auto *comment = qobject_cast<QPlainTextEdit *>(desk.field(u"Comment"_s));
    for (int sent = 1; sent <= 2; ++sent) {
        const QString words = u"Answer number %1"_s.arg(sent);
        keys.type(words);
        QCOMPARE(comment->toPlainText(), words);
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        keys.press(Qt::Key_Return, Qt::ControlModifier); // once more, out of impatience
        QTRY_VERIFY(stage::findRow(desk.view(u"Messages"_s), words) >= 0);
        QTRY_VERIFY(comment->toPlainText().isEmpty());
        QVERIFY2(keys.tabTo(u"Comment"_s), qPrintable(keys.focused()));
        keys.press(Qt::Key_Return, Qt::ControlModifier); // there is nothing to send
        QVERIFY2(keys.tabTo(u"Comment"_s), qPrintable(keys.focused()));
        QVERIFY(comment->toPlainText().trimmed().isEmpty());
        keys.press(Qt::Key_A, Qt::ControlModifier);
    }
    QCOMPARE(desk.requests(u"POST /v2/comments"_s), 2);
}

/// Also where the rows were there before the focus came, and made the first of them the current one.
void TestWindowKeys::homeLeadsToTheFirstRow()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    for (const auto &[tab, rows] : {std::pair(Qt::Key_5, u"Conversations"_s), std::pair(Qt::Key_4, u"Orders"_s)}) {
        keys.press(tab, Qt::ControlModifier);
        QTRY_VERIFY(desk.rows(rows) > 0);
        QItemSelectionModel &selection = *desk.view(rows)->selectionModel();
        keys.press(Qt::Key_1, Qt::ControlModifier);
        selection.clear();
        keys.press(tab, Qt::ControlModifier);
        QTRY_COMPARE(keys.focused(), rows);
        QVERIFY(!selection.hasSelection());
        keys.press(Qt::Key_Home);
        QVERIFY2(selection.isRowSelected(0), qPrintable(rows));
    }
    keys.press(Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(desk.rows(u"Messages"_s) > 0);
    QVERIFY2(keys.tabTo(u"Messages"_s), qPrintable(keys.focused()));
    QVERIFY(!desk.view(u"Messages"_s)->selectionModel()->hasSelection());
    keys.press(Qt::Key_Home);
    QVERIFY(desk.view(u"Messages"_s)->selectionModel()->isRowSelected(0));
}

/// Ctrl+F comes from the form and from the rows; in a pane it is the pane's filter.
void TestWindowKeys::filtersAndOpensAMenuOfTheRow()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    QVERIFY2(findNumbers(desk, keys), qPrintable(keys.focused()));
    keys.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(keys.focused(), u"Filter results"_s);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Home, Qt::ControlModifier);
    keys.press(Qt::Key_F10, Qt::ShiftModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QStringList entries;
    for (const QAction *action : menu->actions())
        entries += action->text().remove(u'&');
    for (const QString &entry : {u"Add to Basket"_s, u"Copy Number"_s, u"Copy Cell"_s, u"Copy Row"_s, u"Export…"_s})
        QVERIFY2(entries.contains(entry), qPrintable(entries.join(u", "_s)));
    menu->close();
    keys.press(Qt::Key_F8);
    QTRY_COMPARE(keys.focused(), u"Needs action"_s);
    keys.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(keys.focused(), u"Filter what needs action"_s);
}

/// Orders have two tables behind each other: the filter is that of the one that is seen.
void TestWindowKeys::filtersWhatIsSeen()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    keys.press(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows(u"Orders"_s) > 30, 20'000);
    keys.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(keys.focused(), u"Filter orders"_s);
    keys.press(Qt::Key_Down);
    QCOMPARE(keys.focused(), u"Orders"_s);
    QVERIFY(desk.click(u"Show as Numbers"_s));
    keys.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(keys.focused(), u"Filter ordered numbers"_s);
}

void TestWindowKeys::opensMenus()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    keys.press(Qt::Key_2, Qt::ControlModifier);
    keys.press(Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    for (int i = 0; i < 20 && !(menu->activeAction() && menu->activeAction()->text().remove(u'&') == u"Basket"); ++i)
        keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QTRY_VERIFY(desk.view(u"Basket"_s));
    for (const Qt::Key mnemonic : {Qt::Key_A, Qt::Key_E, Qt::Key_H}) {
        keys.press(mnemonic, Qt::AltModifier);
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        keys.press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        keys.press(Qt::Key_Escape);
    }
}

void TestWindowKeys::listsItsShortcuts()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    keys.press(Qt::Key_F1);
    QTRY_VERIFY(desk.dialog(u"Keyboard shortcuts"_s));
    const QAbstractItemView *list = stage::view(desk.dialog(u"Keyboard shortcuts"_s), u"Shortcuts"_s);
    QVERIFY(list);
    for (const QString &line : {u"Search | Ctrl+Return"_s, u"Add to Basket | Ctrl+B"_s, u"Reserve | Ctrl+R"_s,
             u"Extend | Ctrl+E"_s, u"Order | Ctrl+Return"_s, u"Refresh | F5"_s, u"Send | Ctrl+Return"_s})
        QVERIFY2(stage::findRow(list, line) >= 0, qPrintable(line));
    keys.press(Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog(u"Keyboard shortcuts"_s));
}

QTEST_MAIN(TestWindowKeys)
#include "tst_window_keys.moc"
