// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QString>

#include <functional>
#include <utility>

namespace nd {

/// What a screen reader is told to speak, for as long as this stands. One at a time.
class AccessibleAlerts
{
public:
    explicit AccessibleAlerts(std::function<void(const QString &)> heard)
        : m_heard(std::move(heard)), m_former(QAccessible::installUpdateHandler(&AccessibleAlerts::onEvent))
    {
        s_listening = this;
    }
    ~AccessibleAlerts()
    {
        s_listening = nullptr;
        QAccessible::installUpdateHandler(m_former);
    }
    AccessibleAlerts(const AccessibleAlerts &) = delete;
    AccessibleAlerts &operator=(const AccessibleAlerts &) = delete;

private:
    static void onEvent(QAccessibleEvent *event)
    {
        if (s_listening && event->type() == QAccessible::Alert && event->accessibleInterface())
            s_listening->m_heard(event->accessibleInterface()->text(QAccessible::Name));
    }
    static inline AccessibleAlerts *s_listening = nullptr;

    std::function<void(const QString &)> m_heard;
    QAccessible::UpdateHandler m_former;
};

} // namespace nd
