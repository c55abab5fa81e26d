// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QMainWindow;
class QMenu;
class QSystemTrayIcon;

namespace nd {

class DesktopMessages;
class Settings;

/// The program's icon in the system's tray. Where a person wants it, closing the window leaves the desk running behind
/// it: orders are followed, and what happens is told. Where a desktop has no tray the window closes as ever, since
/// nobody could bring it back.
class Tray final : public QObject
{
    Q_OBJECT
public:
    /// The desktop's part; tests have their own.
    struct Desktop
    {
        std::function<bool()> hasTray = {};
        std::function<void(const QString &title, const QString &text)> show = {};
    };

    /// `settings` must outlive it; `window` owns it.
    Tray(QMainWindow &window, Settings &settings, Desktop desktop);

    /// The desktop has a tray at this moment.
    static bool isAvailable();

    /// Closing the window is to leave the desk running, and can.
    bool keepsFollowing() const;
    /// Hides the window, and tells once where it is. `paused`: nothing is followed meanwhile.
    void hideWindow(bool paused);
    /// Brings the window to the front, from wherever it is.
    void openWindow();
    /// A message of the desktop's; a click on it opens the window.
    void showMessage(const QString &title, const QString &text);
    /// Stands before Quit.
    void addAction(QAction *action);

signals:
    void quitRequested();

private:
    void buildMenu();
    void follow();
    void showSystemMessage(const QString &title, const QString &text);
    void showByIcon(const QString &title, const QString &text);

    QMainWindow &m_window;
    Settings &m_settings;
    Desktop m_desktop;
    QMenu *m_menu;
    QAction *m_keep = nullptr;
    QAction *m_quit = nullptr;
    QSystemTrayIcon *m_icon;
    DesktopMessages *m_messages;
};

} // namespace nd
