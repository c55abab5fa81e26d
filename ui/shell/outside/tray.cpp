// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/outside/tray.h"

#include "accounts/settings.h"
#include "ui/shell/outside/desktop_messages.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

#include <chrono>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto OnScreen = 10s;

} // namespace

Tray::Tray(QMainWindow &window, Settings &settings, Desktop desktop)
    : QObject(&window), m_window(window), m_settings(settings), m_desktop(std::move(desktop)),
      m_menu(new QMenu(&window)), m_icon(new QSystemTrayIcon(window.windowIcon(), this)),
      m_messages(new DesktopMessages(this))
{
    if (!m_desktop.hasTray)
        m_desktop.hasTray = &Tray::isAvailable;
    if (!m_desktop.show)
        m_desktop.show = [this](const QString &title, const QString &text) { showSystemMessage(title, text); };
    buildMenu();
    m_icon->setContextMenu(m_menu);
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::openWindow);
    connect(m_messages, &DesktopMessages::clicked, this, &Tray::openWindow);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            openWindow();
    });
    connect(&window, &QWidget::windowTitleChanged, m_icon, &QSystemTrayIcon::setToolTip);
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1StringView(setting::KeepFollowing.key))
            follow();
    });
    follow();
}

bool Tray::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::buildMenu()
{
    QAction *open = m_menu->addAction(tr("Open Numberdesk"), this, &Tray::openWindow);
    m_menu->setDefaultAction(open);
    m_menu->addSeparator();
    m_keep = m_menu->addAction(tr("Keep Following When the Window Is Closed"));
    m_keep->setCheckable(true);
    connect(m_keep, &QAction::triggered, this, [this](bool on) { m_settings.set(setting::KeepFollowing, on); });
    m_menu->addSeparator();
    m_quit = m_menu->addAction(tr("Quit"), this, &Tray::quitRequested);
}

void Tray::addAction(QAction *action)
{
    m_menu->insertAction(m_quit, action);
}

/// The icon stands there for as long as the desk may go on behind it.
void Tray::follow()
{
    const bool wanted = m_settings.get(setting::KeepFollowing);
    m_keep->setChecked(wanted);
    m_icon->setVisible(wanted && m_desktop.hasTray());
}

bool Tray::keepsFollowing() const
{
    return m_settings.get(setting::KeepFollowing) && m_desktop.hasTray();
}

void Tray::hideWindow(bool paused)
{
    m_icon->show(); // the tray may have come after the program
    QApplication::setQuitOnLastWindowClosed(false); // a dialog's end is not the program's
    m_window.hide();
    if (m_settings.get(setting::ToldOfTray))
        return;
    m_settings.set(setting::ToldOfTray, true);
    m_desktop.show(tr("Numberdesk goes on"),
        paused ? tr("Following is paused. The icon in the tray opens the window again, and its menu resumes and quits.")
               : tr("Orders are still followed. The icon in the tray opens the window again, and its menu quits."));
}

void Tray::openWindow()
{
    QApplication::setQuitOnLastWindowClosed(true);
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    // A dialog over it has the keyboard, and a window that is blocked would take it for nothing.
    QWidget *front = QApplication::activeModalWidget();
    if (!front)
        front = &m_window;
    front->raise();
    front->activateWindow();
}

void Tray::showMessage(const QString &title, const QString &text)
{
    m_desktop.show(title, text);
}

/// Many desktops have a service for messages and no tray.
void Tray::showSystemMessage(const QString &title, const QString &text)
{
    m_messages->show(title, text, [this, title, text] { showByIcon(title, text); });
}

/// An icon that does not stay is there for as long as its message: some desktops show messages of a visible one only.
void Tray::showByIcon(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::supportsMessages())
        return;
    m_icon->show();
    m_icon->showMessage(title, text, m_window.windowIcon(), int(std::chrono::milliseconds(OnScreen).count()));
    QTimer::singleShot(OnScreen, this, [this] { m_icon->setVisible(keepsFollowing()); });
}

} // namespace nd
