// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/outside/desktop_messages.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Service("org.freedesktop.Notifications");
constexpr QLatin1StringView Path("/org/freedesktop/Notifications");
constexpr QLatin1StringView OnClick("default"); ///< the action that a click on the message itself invokes
constexpr int AsTheDesktopLikes = -1; ///< how long it stays

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(Service, Path, Service, method);
}

} // namespace

DesktopMessages::DesktopMessages(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(Service, Path, Service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    bus.connect(Service, Path, Service, u"NotificationClosed"_s, this, SLOT(onNotificationClosed(uint, uint)));
}

void DesktopMessages::show(const QString &title, const QString &text, std::function<void()> otherwise)
{
    const Message message{title, text, std::move(otherwise)};
    if (m_readsMarkup)
        send(message);
    else
        askForMarkup(message);
}

/// A desktop that reads markup would take a customer's "R&D" for a part of it.
void DesktopMessages::askForMarkup(const Message &message)
{
    auto *answer
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(callOf(u"GetCapabilities"_s)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, message] {
        answer->deleteLater();
        const QDBusPendingReply<QStringList> abilities = *answer;
        if (abilities.isError())
            return message.otherwise();
        m_readsMarkup = abilities.value().contains(u"body-markup"_s);
        send(message);
    });
}

void DesktopMessages::send(const Message &message)
{
    QDBusMessage call = callOf(u"Notify"_s);
    call << u"Numberdesk"_s << uint(0) << QGuiApplication::desktopFileName() << message.title
         << (*m_readsMarkup ? message.text.toHtmlEscaped() : message.text)
         << QStringList{OnClick, tr("Open Numberdesk")}
         << QVariantMap{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}} << AsTheDesktopLikes;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, otherwise = message.otherwise] {
        answer->deleteLater();
        const QDBusPendingReply<uint> id = *answer;
        if (id.isError())
            return otherwise();
        m_shown.insert(id.value());
    });
}

void DesktopMessages::onActionInvoked(uint id, const QString &action)
{
    if (action == OnClick && m_shown.contains(id))
        emit clicked();
}

void DesktopMessages::onNotificationClosed(uint id, uint /*reason*/)
{
    m_shown.remove(id);
}

} // namespace nd
