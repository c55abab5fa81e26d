// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/outside/desktop_messages.h"

#include <QDBusConnection>
#include <QObject>
#include <QSignalSpy>
#include <QStringList>
#include <QTest>
#include <QVariantMap>

#include <optional>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

const QString Service = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;

} // namespace

/// What a desktop answers, and what it was given.
class FakeDesktop final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    explicit FakeDesktop(const QStringList &abilities) : m_abilities(abilities)
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, Name);
        isThere = bus.registerObject(Path, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && bus.registerService(Service);
    }
    ~FakeDesktop() override
    {
        QDBusConnection(Name).unregisterService(Service);
        QDBusConnection::disconnectFromBus(Name);
    }

    bool isThere = false;
    QStringList told;
    QStringList actions;
    QVariantMap hints;

public slots:
    QStringList GetCapabilities() { return m_abilities; }
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title, const QString &text,
        const QStringList &offered, const QVariantMap &more, int milliseconds)
    {
        Q_UNUSED(icon)
        Q_UNUSED(replaces)
        Q_UNUSED(milliseconds)
        told += program + u": "_s + title + u": "_s + text;
        actions = offered;
        hints = more;
        return uint(told.size());
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    static constexpr QLatin1StringView Name{"fake desktop"};
    QStringList m_abilities;
};

/// Messages of a desktop without a tray.
class TestDesktopMessages final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("there is no session bus");
    }

    void nothingIsLostWhereNobodyListens()
    {
        DesktopMessages messages;
        int other = 0;
        messages.show(u"Acme"_s, u"KB-1: success"_s, [&] { ++other; });
        QTRY_COMPARE(other, 1);
    }

    void aClickLeadsBack()
    {
        FakeDesktop desktop({u"body"_s});
        QVERIFY(desktop.isThere);
        DesktopMessages messages;
        QSignalSpy clicked(&messages, &DesktopMessages::clicked);
        messages.show(u"Acme"_s, u"R&D: success"_s, [] { QFAIL("the desktop was there"); });
        QTRY_COMPARE(desktop.told, QStringList{u"Numberdesk: Acme: R&D: success"_s});
        QCOMPARE(desktop.actions.value(0), u"default"_s);
        QVERIFY(desktop.hints.contains(u"desktop-entry"_s));

        emit desktop.ActionInvoked(7, u"default"_s); // another program's
        emit desktop.ActionInvoked(1, u"default"_s);
        QTRY_COMPARE(clicked.count(), 1);
        emit desktop.NotificationClosed(1, 2);
        emit desktop.ActionInvoked(1, u"default"_s);
        messages.show(u"Acme"_s, u"more"_s, {});
        QTRY_COMPARE(desktop.told.size(), 2); // by then the signals before it have come as well
        QCOMPARE(clicked.count(), 1);
    }

    /// A desktop that reads markup is given the text as markup says it.
    void aTextIsNoMarkup()
    {
        FakeDesktop desktop({u"body"_s, u"body-markup"_s});
        QVERIFY(desktop.isThere);
        DesktopMessages messages;
        messages.show(u"Acme"_s, u"R&D <b>"_s, {});
        QTRY_COMPARE(desktop.told, QStringList{u"Numberdesk: Acme: R&amp;D &lt;b&gt;"_s});
    }
};

QTEST_GUILESS_MAIN(TestDesktopMessages)
#include "tst_desktop_messages.moc"
