// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSet>
#include <QString>
#include <QVariantMap>

#include <functional>
#include <optional>

namespace nd {

/// Messages by the desktop's own service, which needs no tray: org.freedesktop.Notifications on the session bus
/// (Desktop Notifications Specification 1.2). Windows and macOS have none that a program without a tray can call.
/// Lives on the GUI's thread.
class DesktopMessages final : public QObject
{
    Q_OBJECT
public:
    explicit DesktopMessages(QObject *parent = nullptr);

    /// Both texts are plain. `otherwise` runs when the desktop does not take the message: at once or some time later.
    void show(const QString &title, const QString &text, std::function<void()> otherwise);

signals:
    /// A person has clicked on a message.
    void clicked();

private:
    struct Message
    {
        QString title = {};
        QString text = {};
        std::function<void()> otherwise = {};
    };
    void askForMarkup(const Message &message);
    void send(const Message &message);

    std::optional<bool> m_readsMarkup; ///< once the desktop has said so
    QSet<uint> m_shown; ///< by the desktop's id

private slots:
    // By name, as the bus delivers them.
    void onActionInvoked(uint id, const QString &action);
    void onNotificationClosed(uint id, uint reason);
};

} // namespace nd
