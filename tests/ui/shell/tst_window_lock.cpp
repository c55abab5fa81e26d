// SPDX-License-Identifier: Apache-2.0
#include "keyboard.h"
#include "window_fixture.h"

#include "accounts/settings.h"
#include "features/comments/service/comment_feed.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "support/patience.h"
#include "ui/shell/commands/lock_commands.h"
#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

const QString Results = u"Available numbers"_s;

/// A desk with a PIN, whose person goes and comes by keyboard.
struct Watch
{
    bool choosePin()
    {
        keys.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QWidget *dialog = nullptr;
        if (!support::waitFor([&] { return (dialog = desk.dialog(u"PIN of the Lock"_s)) != nullptr; }))
            return false;
        keys.type(u"4711"_s);
        keys.press(Qt::Key_Tab);
        keys.type(u"4711"_s);
        keys.press(Qt::Key_Return);
        return support::waitFor([&] { return desk.desk().isLocked(); });
    }
    bool unlock(const QString &pin)
    {
        keys.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        if (!support::waitFor([&] { return desk.dialog(u"Unlock"_s) != nullptr; }))
            return false;
        keys.type(pin);
        keys.press(Qt::Key_Return);
        return support::waitFor([&] { return !desk.desk().isLocked(); }, 1'000);
    }
    bool says(const QString &words)
    {
        for (const QWidget *widget : desk.window().findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->property("text").toString().contains(words))
                return true;
        }
        return false;
    }
    void trigger(const QString &text)
    {
        for (QAction *action : desk.window().findChildren<QAction *>()) {
            if (action->text() == text)
                return action->trigger();
        }
    }

    WindowFixture desk;
    Keyboard keys{desk.window()};
};

} // namespace

/// The lock as a person meets it.
class TestWindowLock final : public QObject
{
    Q_OBJECT
private slots:
    void locksAndUnlocksByKeyboard()
    {
        Watch watch;
        QVERIFY(watch.choosePin());
        QTRY_VERIFY(watch.says(u"Locked: everything can be read"_s));
        QVERIFY(!watch.unlock(u"0000"_s));
        QVERIFY(watch.says(u"This is not the PIN."_s));
        watch.keys.press(Qt::Key_Escape);
        QTRY_VERIFY(!watch.desk.dialog(u"Unlock"_s));
        QVERIFY(watch.unlock(u"4711"_s));
        QTRY_VERIFY(!watch.says(u"Locked: everything can be read"_s));
    }

    void readsAndSearchesButBuysNothing()
    {
        Watch watch;
        QVERIFY(watch.choosePin());
        QVERIFY(watch.desk.openTab(u"Search"_s));
        QVERIFY(watch.desk.type(u"Area code"_s, u"312"_s));
        QVERIFY(watch.desk.click(u"Search"_s));
        QTRY_VERIFY(watch.desk.rows(Results) > 0);
        for (const QString &write : {u"POST"_s, u"PATCH"_s, u"DELETE"_s})
            QCOMPARE(watch.desk.requests(write), 0);
        QVERIFY(watch.desk.openTab(u"Orders"_s));
        QTRY_VERIFY(watch.desk.requests(u"GET /v2/number_orders"_s) > 0);
    }

    /// Nobody comes to a menu from there.
    void overADialogThePinIsAskedFor()
    {
        Watch watch;
        QVERIFY(watch.choosePin());
        QVERIFY(watch.unlock(u"4711"_s));
        watch.keys.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(watch.desk.dialog(u"Paste Numbers"_s));
        watch.desk.window().findChild<LockCommands *>()->lock().lock(); // as after minutes without a key
        QTRY_VERIFY(watch.desk.dialog(u"Unlock"_s));
        watch.keys.press(Qt::Key_Escape);
        QTRY_VERIFY(!watch.desk.dialog(u"Unlock"_s));
        QVERIFY(watch.desk.desk().isLocked());
        QVERIFY(watch.unlock(u"4711"_s)); // by its keys, from the dialog
        QVERIFY(watch.desk.dialog(u"Paste Numbers"_s));
    }

    void whatChangesTheDeskIsClosed()
    {
        Watch watch;
        QVERIFY(watch.choosePin());
        QVERIFY(watch.unlock(u"4711"_s));
        watch.trigger(u"Settings…"_s);
        QTRY_VERIFY(watch.desk.dialog(u"Settings"_s));
        watch.desk.window().findChild<LockCommands *>()->lock().lock();
        QTRY_VERIFY(!watch.desk.dialog(u"Settings"_s));
        QVERIFY(watch.desk.desk().isLocked());
    }

    /// What would take the lock away, or the account.
    void settingsAndAccountsAreClosed()
    {
        Watch watch;
        QVERIFY(watch.choosePin());
        for (const QString &command : {u"Settings…"_s, u"Add Account…"_s, u"Manage Accounts…"_s, u"Webhooks…"_s,
                 u"Extend Holds Automatically…"_s}) {
            watch.trigger(command);
            QWidget *told = nullptr;
            QTRY_VERIFY2((told = watch.desk.dialog(u"The desk is locked"_s)), qPrintable(command));
            told->close();
            QTRY_VERIFY(!watch.desk.dialog(u"The desk is locked"_s));
        }
        QVERIFY(!watch.desk.dialog(u"Settings"_s));
    }
};

QTEST_MAIN(TestWindowLock)
#include "tst_window_lock.moc"
