// SPDX-License-Identifier: Apache-2.0
#include "window_fixture.h"

#include "accounts/data_folder.h"
#include "accounts/settings.h"
#include "ui/shell/commands/command_palette.h"
#include "ui/shell/commands/main_menu.h"
#include "ui/shell/main_window.h"
#include "ui/shell/outside/outside_requests.h"
#include "ui/shell/start_steps.h"
#include "ui/widgets/tab_page.h"

#include <QApplication>
#include <QItemSelectionModel>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QWindow>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

constexpr int OrdersTab = 3;

/// Pages that stand in their places, of tabs and panes.
int pagesIn(const MainWindow &window)
{
    int pages = 0;
    for (const PagePlace *place : window.findChildren<PagePlace *>())
        pages += place->findChild<QScrollArea *>()->widget() ? 1 : 0;
    return pages;
}

QTabWidget &tabsOf(const MainWindow &window)
{
    return *window.findChild<QTabWidget *>();
}

/// A press and a release as the platform sends them: whom they meet is found when they are delivered.
void click(MainWindow &window, const QPoint &place)
{
    QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, place);
}

WindowFixture::Ground ground(std::function<void(MainWindow &)> painted, const QString &dataDir = {})
{
    WindowFixture::Ground made;
    made.dataDir = dataDir;
    made.painted = std::move(painted);
    return made;
}

/// A folder of somebody who has left the program with Orders in front.
void leaveInOrders(const QString &path)
{
    const auto folder = DataFolder::open(path);
    QVERIFY(folder);
    Settings((*folder)->settings()).set(setting::WindowTab, OrdersTab);
}

} // namespace

/// Between the first picture of the window and its last part.
class TestWindowStart final : public QObject
{
    Q_OBJECT
private slots:
    void onlyTheFrameStandsInTheFirstPicture()
    {
        int calls = 0;
        WindowFixture desk(ground([&](MainWindow &window) {
            ++calls;
            QVERIFY(!window.start().isDone());
            QCOMPARE(pagesIn(window), 0);
            QVERIFY(window.windowTitle().contains(u"Sandbox"));
            // Each costs its share of the first picture.
            const qsizetype widgets = window.findChildren<QWidget *>().size();
            QVERIFY2(widgets <= 160, qPrintable(QString::number(widgets)));
        }));
        QCOMPARE(calls, 1);
        QCOMPARE(pagesIn(desk.window()), 7);
        QVERIFY(desk.window().start().isDone());
    }

    void aTabIsOpenedBeforeItsPageIsThere()
    {
        WindowFixture desk(ground([](MainWindow &window) {
            QTest::keyClick(window.windowHandle(), Qt::Key_2, Qt::ControlModifier);
            QCOMPARE(tabsOf(window).currentIndex(), 1);
            QVERIFY(!window.start().isDone()); // nobody has waited for the rest
            click(
                window, tabsOf(window).tabBar()->mapTo(&window, tabsOf(window).tabBar()->tabRect(OrdersTab).center()));
            QCOMPARE(tabsOf(window).currentIndex(), OrdersTab);
            QVERIFY(!window.start().isDone());
        }));
        QCOMPARE(tabsOf(desk.window()).currentIndex(), OrdersTab);
        // And the keyboard is in it.
        QVERIFY(tabsOf(desk.window()).currentWidget()->isAncestorOf(desk.window().focusWidget()));
        QVERIFY(desk.view(u"Orders"_s));
    }

    void aKeyMeetsTheWholeWindow_data()
    {
        QTest::addColumn<QKeyCombination>("keys");
        QTest::addColumn<QString>("opened");
        QTest::newRow("palette") << QKeyCombination(Qt::CTRL, Qt::Key_K) << u"Commands"_s;
        QTest::newRow("shortcuts") << QKeyCombination(Qt::Key_F1) << u"Keyboard shortcuts"_s;
        QTest::newRow("settings") << QKeyCombination(Qt::CTRL, Qt::Key_Comma) << u"Settings"_s;
        QTest::newRow("find") << QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_F) << u"Find Everywhere"_s;
    }
    void aKeyMeetsTheWholeWindow()
    {
        QFETCH(QKeyCombination, keys);
        QFETCH(QString, opened);
        int pages = 0;
        WindowFixture desk(ground([&](MainWindow &window) {
            QTest::keyClick(window.windowHandle(), keys.key(), keys.keyboardModifiers());
            pages = pagesIn(window);
        }));
        QVERIFY2(desk.dialog(opened), qPrintable(opened));
        QCOMPARE(pages, 7);
        desk.dialog(opened)->close();
    }

    void aClickHitsOnlyWhatWasSeen()
    {
        const QTemporaryDir folder;
        leaveInOrders(folder.path());
        WindowFixture desk(ground(
            [](MainWindow &window) {
                const QRect blank(
                    tabsOf(window).currentWidget()->mapTo(&window, QPoint()), tabsOf(window).currentWidget()->size());
                for (int y = blank.top() + 20; y < blank.bottom(); y += 20)
                    click(window, {blank.center().x(), y});
            },
            folder.path()));
        QCOMPARE(tabsOf(desk.window()).currentIndex(), OrdersTab);
        const auto *orders = qobject_cast<QTreeView *>(desk.view(u"Orders"_s));
        QVERIFY(orders && !orders->selectionModel()->hasSelection());
        QVERIFY(!QApplication::activeModalWidget());
    }

    void whatIsAskedForFromOutsideWaits()
    {
        WindowFixture desk(ground([](MainWindow &window) {
            window.outside().showNumbers({u"+13125550101"_s});
            QVERIFY(!QApplication::activeModalWidget());
        }));
        QTRY_VERIFY(desk.dialog(u"Paste Numbers"_s));
        desk.dialog(u"Paste Numbers"_s)->close();
    }

    void closedInBetweenIsHarmless()
    {
        WindowFixture desk(ground([](MainWindow &window) {
            window.close();
            window.show();
        }));
        QCOMPARE(pagesIn(desk.window()), 7);
    }

    /// Whichever tab was in front, and therefore made first.
    void tabGoesThroughThePagesInTheirOrder()
    {
        const QTemporaryDir folder;
        leaveInOrders(folder.path());
        WindowFixture desk(ground({}, folder.path()));
        const QTabWidget &tabs = tabsOf(desk.window());
        QCOMPARE(tabs.currentIndex(), OrdersTab);
        QVERIFY(tabs.currentWidget()->isAncestorOf(desk.window().focusWidget()));
        QList<int> met;
        for (QWidget *stop = desk.window().nextInFocusChain(); stop != &desk.window();
             stop = stop->nextInFocusChain()) {
            if (!(stop->focusPolicy() & Qt::TabFocus))
                continue;
            for (int tab = 0; tab < tabs.count(); ++tab) {
                if (tabs.widget(tab)->isAncestorOf(stop) && (met.isEmpty() || met.back() != tab))
                    met += tab;
            }
        }
        QCOMPARE(met, (QList<int>{0, 1, 2, 3, 4}));
    }
};

QTEST_MAIN(TestWindowStart)
#include "tst_window_start.moc"
