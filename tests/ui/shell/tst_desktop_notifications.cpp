// SPDX-License-Identifier: Apache-2.0
#include "window_fixture.h"

#include "accounts/settings.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "ui/features/activity/desktop_notifications.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

/// A window behind that of another program, and what the desktop is given.
struct Desk
{
    Desk() : settings(folder.filePath(u"settings.ini"_s)), notifications(window, settings, show())
    {
        window.setWindowTitle(u"Acme"_s);
    }
    DesktopNotifications::Show show()
    {
        return [this](const QString &title, const QString &text) { told += title + u": "_s + text; };
    }
    void bringToFront()
    {
        window.show();
        window.activateWindow();
    }

    QTemporaryDir folder;
    Settings settings;
    QStringList told;
    QWidget window;
    DesktopNotifications notifications;
};

} // namespace

class TestDesktopNotifications final : public QObject
{
    Q_OBJECT
private slots:
    void tellsTogetherWhatComesTogether()
    {
        Desk desk;
        desk.notifications.add(u"KB-1: success"_s);
        desk.notifications.add(u"KB-1: success"_s);
        desk.notifications.add(u"KB-2: fai\u202Elure"_s); // a mark that turns the text round
        desk.notifications.tell();
        QCOMPARE(desk.told.size(), 1);
        QVERIFY2(desk.told[0].startsWith(u"Acme: KB-1: success\nKB-2: "_s), qPrintable(desk.told[0]));
        QVERIFY(!desk.told[0].contains(QChar(0x202E)));
        desk.notifications.tell();
        QCOMPARE(desk.told.size(), 1);
        for (int i = 0; i < 9; ++i)
            desk.notifications.add(QString::number(i));
        desk.notifications.tell();
        QCOMPARE(desk.told[1].count(u'\n'), DesktopNotifications::MostLines);
        QVERIFY2(desk.told[1].contains(u'5'), qPrintable(desk.told[1])); // and 5 more
    }

    void isQuietInFront()
    {
        Desk desk;
        desk.notifications.add(u"before"_s);
        desk.bringToFront();
        QTRY_VERIFY(desk.window.isActiveWindow());
        desk.notifications.tell();
        desk.notifications.add(u"now"_s);
        desk.notifications.tell();
        QCOMPARE(desk.told, QStringList());
    }

    void isQuietBehindADialog()
    {
        Desk desk;
        desk.bringToFront();
        QDialog ticket(&desk.window);
        ticket.open();
        QTRY_VERIFY(ticket.isActiveWindow());
        desk.notifications.add(u"now"_s);
        desk.notifications.tell();
        QCOMPARE(desk.told, QStringList());
    }

    void isQuietWhenTheSettingsSaySo()
    {
        Desk desk;
        desk.settings.set(setting::DesktopNotifications, false);
        desk.notifications.add(u"KB-1: success"_s);
        desk.notifications.tell();
        QCOMPARE(desk.told, QStringList());
    }

    void hearsTheProgram()
    {
        WindowFixture desk;
        QSignalSpy happened(&desk.window(), &MainWindow::happened);
        desk.desk().notices().post({.key = u"k"_s, .kind = Notice::Kind::Bad, .sentence = u"The disk is full."_s});
        QCOMPARE(happened.size(), 1);
        QCOMPARE(happened[0][0].toString(), u"The disk is full."_s);
    }
};

QTEST_MAIN(TestDesktopNotifications)
#include "tst_desktop_notifications.moc"
