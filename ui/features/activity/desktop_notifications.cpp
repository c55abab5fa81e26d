// SPDX-License-Identifier: Apache-2.0
#include "ui/features/activity/desktop_notifications.h"

#include "accounts/settings.h"
#include "base/shown_text.h"

#include <QSystemTrayIcon>
#include <QWidget>

#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto OnScreen = 10s;

} // namespace

DesktopNotifications::DesktopNotifications(QWidget &window, const Settings &settings, Show show)
    : QObject(&window), m_window(window), m_settings(settings), m_show(std::move(show))
{
    if (!m_show)
        m_show = [this](const QString &title, const QString &text) { showInTray(title, text); };
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(Gathering);
    connect(&m_gathering, &QTimer::timeout, this, &DesktopNotifications::tell);
}

void DesktopNotifications::add(const QString &sentence)
{
    if (m_window.isActiveWindow() || !m_settings.get(setting::DesktopNotifications))
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
    if (lines.isEmpty() || m_window.isActiveWindow())
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

/// The icon is there for as long as its message: some desktops show messages of a visible icon only.
void DesktopNotifications::showInTray(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(m_window.windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &DesktopNotifications::comeToFront);
        connect(m_tray, &QSystemTrayIcon::activated, this, &DesktopNotifications::comeToFront);
    }
    m_tray->show();
    m_tray->showMessage(title, text, m_window.windowIcon(), int(std::chrono::milliseconds(OnScreen).count()));
    QTimer::singleShot(OnScreen, m_tray, &QSystemTrayIcon::hide);
}

void DesktopNotifications::comeToFront()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace nd
