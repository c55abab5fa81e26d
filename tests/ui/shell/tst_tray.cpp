// SPDX-License-Identifier: Apache-2.0
#include "window_fixture.h"

#include "accounts/settings.h"
#include "features/orders/service/order_tracker.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "ui/shell/main_window.h"
#include "ui/shell/outside/tray.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QApplication>
#include <QHash>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

/// A window on a desktop with a tray, or without one.
struct Desktop
{
    explicit Desktop(bool hasTray)
        : desk(WindowFixture::Ground{.desktop = {.hasTray = [hasTray] { return hasTray; },
                                         .show =
                                             [this](const QString &title, const QString &text) {
                                                 told += title;
                                                 words += text;
                                             }}})
    { }
    ~Desktop() { QApplication::setQuitOnLastWindowClosed(true); }
    /// An entry of the tray's menu: that of the window's menus with the setting in it.
    QAction *entry(const QString &text)
    {
        for (const QMenu *menu : desk.window().findChildren<QMenu *>()) {
            QHash<QString, QAction *> entries;
            for (QAction *action : menu->actions())
                entries.insert(action->text(), action);
            if (entries.contains(u"Open Numberdesk"_s))
                return entries.value(text);
        }
        return nullptr;
    }

    QStringList told;
    QStringList words;
    WindowFixture desk;
};

} // namespace

/// The window closed, and the desk at work.
class TestTray final : public QObject
{
    Q_OBJECT
private slots:
    void closesWithoutBeingAsked()
    {
        Desktop with(true);
        QVERIFY(with.desk.window().close());
        QVERIFY(with.desk.window().isHidden());
        QCOMPARE(with.told, QStringList());
    }

    void closesWhereThereIsNoTray()
    {
        Desktop without(false);
        without.desk.settings().set(setting::KeepFollowing, true);
        QVERIFY(without.desk.window().close());
        QCOMPARE(without.told, QStringList());
    }

    void goesOnAndTellsOnce()
    {
        Desktop with(true);
        with.desk.settings().set(setting::KeepFollowing, true);
        MainWindow &window = with.desk.window();
        QVERIFY(!window.close());
        QVERIFY(window.isHidden());
        QVERIFY(!QApplication::quitOnLastWindowClosed());
        QCOMPARE(with.told, QStringList{u"Numberdesk goes on"_s});
        QVERIFY(with.desk.desk().current()); // its account is in use, and followed

        QAction *open = with.entry(u"Open Numberdesk"_s);
        QVERIFY(open);
        open->trigger();
        QVERIFY(window.isVisible());
        QVERIFY(QApplication::quitOnLastWindowClosed());
        QVERIFY(!window.close());
        QCOMPARE(with.told.size(), 1);
        window.comeToFront(); // as a second start does
        QVERIFY(window.isVisible());
    }

    void itsMenuQuits()
    {
        Desktop with(true);
        with.desk.settings().set(setting::KeepFollowing, true);
        QVERIFY(!with.desk.window().close());
        QSignalSpy quitting(qApp, &QCoreApplication::aboutToQuit);
        QAction *quit = with.entry(u"Quit"_s);
        QVERIFY(quit);
        QTimer::singleShot(0, quit, &QAction::trigger);
        QCOMPARE(QApplication::exec(), 0);
        QCOMPARE(quitting.size(), 1);
    }

    void itsMenuHoldsTheSetting()
    {
        Desktop with(true);
        QAction *keep = with.entry(u"Keep Following When the Window Is Closed"_s);
        QVERIFY(keep && keep->isCheckable() && !keep->isChecked());
        keep->trigger();
        QVERIFY(with.desk.settings().get(setting::KeepFollowing));
        with.desk.settings().set(setting::KeepFollowing, false); // in the Settings dialog
        QVERIFY(!keep->isChecked());
    }

    /// Nothing is asked for by itself, and the window says so until it goes on.
    void itsMenuPausesAndResumes()
    {
        Desktop with(true);
        QAction *pause = with.entry(u"Pause Following"_s);
        QVERIFY(pause && pause->isCheckable() && !pause->isChecked());
        const auto bar = [&]() -> Banner * {
            for (auto *one : with.desk.window().findChildren<Banner *>()) {
                if (one->isVisible() && one->text().contains(u"Following is paused"_s))
                    return one;
            }
            return nullptr;
        };
        QVERIFY(!bar());
        pause->trigger();
        QVERIFY(bar());
        bar()->findChild<QToolButton *>()->click(); // it stays for as long as it is true
        QVERIFY(bar());
        OrderTracker &tracker = with.desk.desk().current()->services().tracker();
        QSignalSpy polled(&tracker, &OrderTracker::polled);
        tracker.readNow(OrderKind::Number, u"unknown"_s);
        tracker.tick();
        QTest::qWait(0);
        QCOMPARE(polled.size(), 0);
        QTest::mouseClick(bar()->actionButton(), Qt::LeftButton);
        QVERIFY(!bar());
        QVERIFY(!pause->isChecked());
        QTRY_VERIFY(polled.size() > 0);
    }

    void saysWhatIsNotFollowed()
    {
        Desktop with(true);
        with.desk.settings().set(setting::KeepFollowing, true);
        with.entry(u"Pause Following"_s)->trigger();
        QVERIFY(!with.desk.window().close());
        QCOMPARE(with.words,
            QStringList{u"Following is paused. The icon in the tray opens the window again, and its menu "
                        "resumes and quits."_s});
    }

    /// The desktop is told of what happens while the window is away.
    void tellsWhatHappensBehindIt()
    {
        Desktop with(true);
        with.desk.settings().set(setting::KeepFollowing, true);
        with.desk.settings().set(setting::ToldOfTray, true);
        QVERIFY(!with.desk.window().close());
        emit with.desk.window().happened(u"Spring: Success"_s);
        QTRY_COMPARE(with.told.size(), 1);
    }
};

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
