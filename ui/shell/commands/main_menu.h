// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QMainWindow;
class QMenu;
class QTabWidget;

namespace nd {

class LockCommands;
class UserPrompts;
class SessionManager;
class Settings;
class Theme;

/// What the menu bar reaches.
struct MenuParts
{
    SessionManager &desk;
    Settings &settings;
    Theme &theme;
    LockCommands &lock;
    UserPrompts &prompts;
    QTabWidget *tabs;
    QList<QAction *> ways; ///< back, forward, from pane to pane
    QList<QAction *> accountActions; ///< behind the accounts
    QList<QAction *> editActions; ///< behind those of the tabs
    QList<QAction *> basketActions; ///< holds, and what is held elsewhere
    QList<QAction *> panes; ///< each shows and hides one, or leads there
    QList<QAction *> helpActions; ///< before About
    std::function<QString()> versions; ///< of the libraries and the system, a line each, for a report of a fault
    std::function<void(const QString &id)> openAccount; ///< and tells when it cannot be
    std::function<void()> quit;
};

/// The window's menu bar: account, edit, view, help. Every action has a key or a mnemonic. Lives with the window.
class MainMenu final : public QObject
{
    Q_OBJECT
public:
    /// They lead to a tab.
    static QKeyCombination tabKeys(int tab) { return Qt::CTRL | Qt::Key(Qt::Key_1 + tab); }

    MainMenu(QMainWindow *window, const MenuParts &parts);

    /// What the pages of the account in use can do: undo, redo and the like; saving, what is saved, pasting; what
    /// places orders without a search. Those of the account before went with its pages.
    void setAccountActions(
        const QList<QAction *> &edit, const QList<QAction *> &search, const QList<QAction *> &orders);

    /// Opens the dialog for another account.
    void addAccount();

private:
    std::function<void()> m_askForAccount;
    QMenu *m_edit;
    QMenu *m_search;
    QMenu *m_orders;
};

} // namespace nd
