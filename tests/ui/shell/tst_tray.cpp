// SPDX-License-Identifier: Apache-2.0
#include "window_fixture.h"

#include "accounts/settings.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "ui/shell/main_window.h"
#include "ui/shell/outside/tray.h"

#include <QAction>
#include <QApplication>
#include <QHash>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

/// A window on a desktop with a tray, or without one.
struct Desktop
{
    explicit Desktop(bool hasTray)
        : desk(WindowFixture::Ground{.desktop = {.hasTray = [hasTray] { return hasTray; },
                                         .show = [this](const QString &title, const QString &) { told += title; }}})
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
