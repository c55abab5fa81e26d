// SPDX-License-Identifier: Apache-2.0
#include "keyboard.h"
#include "window_fixture.h"

#include "accounts/proxy_logins.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "ui/shell/main_window.h"

#include <QLineEdit>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

const QString Title = u"Login to the Proxy"_s;
const QString Proxy = u"proxy.acme.example:3128"_s;

} // namespace

/// The question that a company's proxy leads to.
class TestProxyLogin final : public QObject
{
    Q_OBJECT
private slots:
    void isAskedOnceByKeyboard()
    {
        WindowFixture desk;
        Keyboard keys(desk.window());
        ProxyLogins &logins = desk.desk().accounts().proxies();
        for (int requests = 0; requests < 6; ++requests)
            emit logins.wanted(Proxy, false);
        QTRY_VERIFY(desk.dialog(Title));
        QCOMPARE(
            qobject_cast<QLineEdit *>(desk.field(u"Password"_s, desk.dialog(Title)))->echoMode(), QLineEdit::Password);
        const int before = desk.requests(u"GET /v2/balance"_s);
        QCOMPARE(keys.focused(), u"User name"_s);
        keys.type(u"mia"_s);
        keys.press(Qt::Key_Tab);
        keys.type(u"s3cret!"_s);
        keys.press(Qt::Key_Tab);
        keys.press(Qt::Key_Space); // keep it in the keychain
        keys.press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog(Title));
        QCOMPARE(logins.userOf(Proxy), u"mia"_s);
        QTRY_VERIFY(desk.requests(u"GET /v2/balance"_s) > before); // what was turned away is asked again
        emit logins.wanted(Proxy, true);
        QTRY_VERIFY(desk.dialog(Title));
        QCOMPARE(keys.focused(), u"Password"_s); // the name is known
    }
};

QTEST_MAIN(TestProxyLogin)
#include "tst_proxy_login.moc"
