// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QAction;
class QMainWindow;
class QTabWidget;

namespace nd {

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
    UserPrompts &prompts;
    QTabWidget *tabs;
    QList<QAction *> accountActions; ///< what belongs to the account in use
    QList<QAction *> editActions; ///< undo, redo and the like, of the tabs
    QList<QAction *> searchActions; ///< saving, what is saved, pasting
    QList<QAction *> basketActions; ///< holds, and what is held elsewhere
    QList<QAction *> orderActions; ///< what places orders without a search
    QList<QAction *> panes; ///< each shows and hides one, or leads there
};

/// Fills the window's menu bar: account, edit, view, help. Every action has a key or a mnemonic.
void buildMainMenu(QMainWindow *window, const MenuParts &parts);

} // namespace nd
