// SPDX-License-Identifier: Apache-2.0
#include "keyboard.h"
#include "window_fixture.h"

#include "support/patience.h"
#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QPersistentModelIndex>
#include <QSet>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

using Stops = QList<QWidget *>;

QRect onScreen(const QWidget *widget)
{
    return {widget->mapToGlobal(QPoint(0, 0)), widget->size()};
}

/// Which side of the splitter around it; panes are read one after the other.
int paneOf(QWidget *widget)
{
    int pane = 0;
    for (QWidget *at = widget; at->parentWidget(); at = at->parentWidget()) {
        if (const auto *splitter = qobject_cast<QSplitter *>(at->parentWidget()))
            pane = splitter->indexOf(at);
    }
    return pane;
}

/// Rows from top to bottom, each from left to right.
bool readsBefore(QWidget *a, QWidget *b)
{
    if (paneOf(a) != paneOf(b))
        return paneOf(a) < paneOf(b);
    const QRect first = onScreen(a);
    const QRect second = onScreen(b);
    if (first.contains(second))
        return true; // what an empty table offers stands in it
    if (first.bottom() < second.top())
        return true;
    return second.bottom() >= first.top() && first.left() < second.left();
}

QString told(const Stops &stops)
{
    QStringList names;
    for (QWidget *stop : stops)
        names += spokenName(stop);
    return names.join(u" → "_s);
}

/// What a person can reach in `page` with Tab: all that is shown, enabled and takes the focus.
QSet<QWidget *> controlsOf(const QWidget *page)
{
    QSet<QWidget *> controls;
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == page->window() && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            controls += widget;
    }
    return controls;
}

/// Presses `key` until it is back where it began. Empty when it never is.
Stops wholeRound(Keyboard &keys, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    constexpr int Endless = 200;
    Stops stops{keys.target()};
    while (stops.size() < Endless) {
        keys.press(key, modifiers);
        if (keys.target() == stops.front())
            return stops;
        stops += keys.target();
    }
    return {};
}

} // namespace

/// The Tab key walks every page as it is read, meets everything on it once and comes back.
class TestTabOrder final : public QObject
{
    Q_OBJECT
private slots:
    void walks_data();
    void walks();
    void walksTheTicket();

private:
    static bool prepare(WindowFixture &desk, const QString &tab);
    static void check(Keyboard &keys, const QWidget *page, QWidget *first);
};

void TestTabOrder::walks_data()
{
    QTest::addColumn<QString>("tab");
    QTest::addColumn<bool>("filled");
    for (const char *tab : {"Coverage", "Search", "Basket", "Orders", "Comments"}) {
        QTest::addRow("%s at first", tab) << QString::fromLatin1(tab) << false;
        QTest::addRow("%s in use", tab) << QString::fromLatin1(tab) << true;
    }
}

bool TestTabOrder::prepare(WindowFixture &desk, const QString &tab)
{
    const auto chosen = [&](const QString &view, const QString &words, const QString &shows) {
        const auto row = [&] { return stage::findRow(desk.view(view), words); };
        return support::waitFor([&] { return row() >= 0; }) && desk.clickRows(view, row(), 1)
            && support::waitFor([&] { return desk.rows(shows) > 0; });
    };
    if (tab == u"Coverage")
        return chosen(u"Coverage"_s, u"Australia"_s, u"Number types"_s);
    if (tab == u"Comments")
        return chosen(u"Conversations"_s, {}, u"Messages"_s) && desk.type(u"Comment"_s, u"Words"_s);
    if (tab == u"Orders") {
        auto *tree = qobject_cast<QTreeView *>(desk.view(tab));
        if (!support::waitFor([&] { return stage::findRow(tree, u"London expansion"_s) >= 0; }))
            return false;
        // Orders may still be coming in: rows above it move it.
        const QPersistentModelIndex order = tree->model()->index(stage::findRow(tree, u"London expansion"_s), 0);
        tree->expand(order);
        if (!support::waitFor([&] { return tree->model()->rowCount(order) > 0; }))
            return false;
        return support::waitFor([&] {
            const QModelIndex subOrder = tree->model()->index(0, 0, order);
            tree->scrollTo(subOrder);
            QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(subOrder).center());
            return tree->currentIndex() == subOrder;
        });
    }
    const bool found = desk.openTab(u"Search"_s) && desk.type(u"Area code"_s, u"312"_s) && desk.click(u"Search"_s)
        && support::waitFor([&] { return desk.rows(u"Available numbers"_s) > 1; })
        && desk.clickRows(u"Available numbers"_s, 0, 2);
    if (tab == u"Search" || !found)
        return found;
    return desk.click(u"Add to Basket"_s) && desk.openTab(tab) && support::waitFor([&] { return desk.rows(tab) == 2; })
        && desk.clickRows(tab, 0, 1);
}

void TestTabOrder::check(Keyboard &keys, const QWidget *page, QWidget *first)
{
    Stops forward = wholeRound(keys, Qt::Key_Tab, {});
    QVERIFY2(!forward.isEmpty(), "Tab never comes back to where it began");
    Stops backward = wholeRound(keys, Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY2(!backward.isEmpty(), "Shift+Tab never comes back to where it began");
    std::reverse(backward.begin() + 1, backward.end());
    QCOMPARE(told(backward), told(forward));

    QVERIFY2(forward.contains(first), qPrintable(told(forward)));
    std::rotate(forward.begin(), forward.begin() + forward.indexOf(first), forward.end());
    const QSet<QWidget *> controls = controlsOf(page);
    QVERIFY(controls.size() > 2);
    Stops met;
    for (QWidget *stop : std::as_const(forward)) {
        if (controls.contains(stop))
            met += stop;
    }
    const QSet<QWidget *> missed = controls - QSet<QWidget *>(met.begin(), met.end());
    QVERIFY2(missed.isEmpty(), qPrintable(u"not reached: "_s + told(missed.values())));
    QCOMPARE(met.size(), controls.size());
    for (qsizetype i = 1; i < met.size(); ++i)
        QVERIFY2(readsBefore(met[i - 1], met[i]),
            qPrintable(u"“%1” before “%2” in: %3"_s.arg(spokenName(met[i - 1]), spokenName(met[i]), told(met))));
}

void TestTabOrder::walks()
{
    QFETCH(QString, tab);
    QFETCH(bool, filled);
    WindowFixture desk;
    Keyboard keys(desk.window());
    QTRY_VERIFY(desk.window().windowTitle().contains(u"Sandbox"_s));
    QVERIFY(desk.openTab(tab));
    if (filled)
        QVERIFY(prepare(desk, tab));
    // What is being read takes a button with it when it is there.
    QTRY_VERIFY(!desk.button(u"Cancel"_s));
    auto *tabs = desk.window().findChild<QTabWidget *>();
    QVERIFY2(keys.tabTo(spokenName(tabs->tabBar())), qPrintable(keys.focused()));
    check(keys, tabs->currentWidget(), tabs->tabBar());

    // From the tab into its page: what stands below it comes last.
    QVERIFY2(keys.tabTo(spokenName(tabs->tabBar())), qPrintable(keys.focused()));
    keys.press(Qt::Key_Tab);
    QVERIFY2(tabs->currentWidget()->isAncestorOf(keys.target()), qPrintable(keys.focused()));
}

void TestTabOrder::walksTheTicket()
{
    WindowFixture desk;
    Keyboard keys(desk.window());
    QVERIFY(desk.openTab(u"Basket"_s));
    QVERIFY(prepare(desk, u"Basket"_s));
    QVERIFY(desk.click(u"Order…"_s));
    QTRY_VERIFY(desk.dialog(u"Place order"_s));
    QWidget *ticket = desk.dialog(u"Place order"_s);
    const auto *place = desk.button(u"Place Order"_s, ticket);
    QTRY_VERIFY(place && place->isEnabled());
    check(keys, ticket, desk.field(u"Filter ticket"_s, ticket));
}

QTEST_MAIN(TestTabOrder)
#include "tst_tab_order.moc"
