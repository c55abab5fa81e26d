// SPDX-License-Identifier: Apache-2.0
#include "ui/features/activity/desktop_notifications.h"

#include "accounts/settings.h"
#include "base/shown_text.h"

#include <QApplication>
#include <QWidget>

#include <utility>

namespace nd {

DesktopNotifications::DesktopNotifications(QWidget &window, const Settings &settings, Show show)
    : QObject(&window), m_window(window), m_settings(settings), m_show(std::move(show))
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(Gathering);
    connect(&m_gathering, &QTimer::timeout, this, &DesktopNotifications::tell);
}

/// Whoever answers a dialog of ours is here as well: the window itself is not active then.
bool DesktopNotifications::isInFront()
{
    return QApplication::activeWindow() != nullptr;
}

void DesktopNotifications::add(const QString &sentence)
{
    if (isInFront() || !m_settings.get(setting::DesktopNotifications))
        return;
    if (!m_waiting.contains(sentence))
        m_waiting += sentence;
    if (!m_gathering.isActive())
        m_gathering.start();
}

void DesktopNotifications::tell()
{
    m_gathering.stop();
    QStringList lines = std::exchange(m_waiting, {});
    if (lines.isEmpty() || isInFront())
        return;
    const int more = int(lines.size()) - MostLines;
    if (more > 0) {
        lines = lines.mid(0, MostLines);
        lines += tr("and %n more", nullptr, more);
    }
    for (QString &line : lines)
        line = shownLine(line);
    m_show(m_window.windowTitle(), lines.join(u'\n'));
}

} // namespace nd
