// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/commands/main_menu.h"

#include "accounts/settings.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "ui/features/accounts/account_dialog.h"
#include "ui/features/accounts/accounts_dialog.h"
#include "ui/prompts/user_prompts.h"
#include "ui/shell/appearance.h"
#include "ui/shell/commands/command_palette.h"
#include "ui/shell/commands/lock_commands.h"
#include "ui/shell/commands/shortcuts_dialog.h"
#include "ui/shell/settings/settings_dialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/search_field.h"

#include <QActionGroup>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

void askForAccount(const MenuParts &parts, QMainWindow *window)
{
    if (!parts.lock.mayChange())
        return;
    auto *dialog = new AccountDialog(parts.desk.accounts(), window);
    QObject::connect(dialog, &AccountDialog::added, window, [parts, window](const QString &id, const QString &note) {
        if (!note.isEmpty())
            parts.prompts.tell(window, {.title = MainMenu::tr("Key for this session only"), .text = note});
        parts.openAccount(id);
    });
    dialog->open();
}

void fillAccounts(QMenu *menu, QMainWindow *window, const MenuParts &parts)
{
    menu->clear();
    for (const Account &account : parts.desk.accounts().list()) {
        QAction *use = menu->addAction(account.name);
        setCommandTitle(use, MainMenu::tr("Use Account %1").arg(account.name));
        use->setCheckable(true);
        use->setChecked(parts.desk.current() && parts.desk.current()->account().id == account.id);
        QObject::connect(use, &QAction::triggered, window, [parts, id = account.id] { parts.openAccount(id); });
    }
    menu->addSeparator();
    QAction *add = menu->addAction(themedIcon(u"plus"_s), MainMenu::tr("Add Account…"));
    QObject::connect(add, &QAction::triggered, window, [parts, window] { askForAccount(parts, window); });
    QAction *manage = menu->addAction(themedIcon(u"key-round"_s), MainMenu::tr("Manage Accounts…"));
    QObject::connect(manage, &QAction::triggered, window, [parts, window] {
        if (parts.lock.mayChange())
            (new AccountsDialog(parts.desk, parts.prompts, window))->open();
    });
    menu->addActions(parts.accountActions);
    menu->addSeparator();
    QAction *quit
        = menu->addAction(MainMenu::tr("Quit"), QKeySequence(QKeySequence::Quit), window, [parts] { parts.quit(); });
    quit->setMenuRole(QAction::QuitRole);
}

void addThemes(QMenu *menu, QMainWindow *window, const MenuParts &parts)
{
    QMenu *themes = menu->addMenu(MainMenu::tr("Appearance"));
    auto *group = new QActionGroup(themes);
    for (const Appearance &one : appearances()) {
        QAction *action = themes->addAction(one.title);
        action->setCheckable(true);
        group->addAction(action);
        const auto check = [parts, action, one] { action->setChecked(parts.theme.choice() == one.choice); };
        check();
        QObject::connect(themes, &QMenu::aboutToShow, action, check); // the settings change it as well
        QObject::connect(action, &QAction::triggered, window, [parts, one] {
            parts.theme.setChoice(one.choice);
            parts.settings.set(setting::Theme, one.word);
        });
    }
    const auto scale = [window, parts, menu](const QString &title, const QKeySequence &keys, int step) {
        QAction *action = menu->addAction(title, keys, window, [parts, step] {
            const int now = parts.settings.get(setting::TextPercent);
            const int percent = step == 0 ? 100 : qBound(SmallestTextPercent, now + step, LargestTextPercent);
            parts.settings.set(setting::TextPercent, percent);
            parts.theme.setTextScale(percent / 100.0);
        });
        action->setShortcutContext(Qt::ApplicationShortcut);
    };
    scale(MainMenu::tr("Larger Text"), QKeySequence::ZoomIn, TextPercentStep);
    scale(MainMenu::tr("Smaller Text"), QKeySequence::ZoomOut, -TextPercentStep);
    scale(MainMenu::tr("Normal Text"), QKeySequence(Qt::CTRL | Qt::Key_0), 0);
}

void addLanguages(QMenu *menu, QMainWindow *window, const MenuParts &parts)
{
    QMenu *choices = menu->addMenu(MainMenu::tr("Language"));
    auto *group = new QActionGroup(choices);
    for (const WindowLanguage &one : windowLanguages()) {
        QAction *action = choices->addAction(one.title);
        action->setCheckable(true);
        group->addAction(action);
        const auto check
            = [parts, action, one] { action->setChecked(parts.settings.get(setting::Language) == one.code); };
        check();
        QObject::connect(choices, &QMenu::aboutToShow, action, check);
        QObject::connect(action, &QAction::triggered, window, [parts, window, code = one.code] {
            parts.settings.set(setting::Language, code);
            parts.prompts.tell(window,
                {.title = MainMenu::tr("Language"), .text = MainMenu::tr("Restart Numberdesk to use this language.")});
        });
    }
}

void addView(QMainWindow *window, const MenuParts &parts)
{
    QMenu *menu = window->menuBar()->addMenu(MainMenu::tr("&View"));
    for (int i = 0; i < parts.tabs->count(); ++i) {
        const QString title = parts.tabs->widget(i)->windowTitle();
        QAction *go
            = menu->addAction(parts.tabs->tabIcon(i), title, QKeySequence(MainMenu::tabKeys(i)), window, [parts, i] {
                  parts.tabs->setCurrentIndex(i);
                  parts.tabs->currentWidget()->setFocus();
              });
        setCommandTitle(go, MainMenu::tr("Go to %1").arg(title));
    }
    menu->addSeparator();
    QAction *palette = menu->addAction(themedIcon(u"command"_s), MainMenu::tr("Command Palette…"), window,
        [window, parts] { (new CommandPalette(window, parts.tabs))->open(); });
    palette->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    menu->addActions(parts.panes);
    menu->addSeparator();
    menu->addActions(parts.ways);
    menu->addSeparator();
    addThemes(menu, window, parts);
    addLanguages(menu, window, parts);
}

void addHelp(QMainWindow *window, const MenuParts &parts)
{
    QMenu *menu = window->menuBar()->addMenu(MainMenu::tr("&Help"));
    menu->addAction(themedIcon(u"keyboard"_s), MainMenu::tr("Keyboard Shortcuts"), QKeySequence(Qt::Key_F1), window,
        [window] { (new ShortcutsDialog(window))->open(); });
    menu->addActions(parts.helpActions);
    QAction *about = menu->addAction(MainMenu::tr("About Numberdesk"), window, [window, parts] {
        parts.prompts.tell(window,
            {.title = MainMenu::tr("About Numberdesk"),
                .text = MainMenu::tr("Numberdesk %1").arg(QApplication::applicationVersion()),
                .detail = MainMenu::tr("Search, hold, buy and follow telephone numbers at Telnyx.\n"
                                       "Licensed under Apache-2.0; the work of others is named in THIRD-PARTY-NOTICES.")
                    + u"\n\n"_s + parts.versions(),
                .tone = Tone::Neutral});
    });
    about->setMenuRole(QAction::AboutRole);
}

/// Of the tab or pane that has the focus, else of the tab in front.
void enterFilter(const QTabWidget *tabs)
{
    SearchField *field = SearchField::nearestTo(QApplication::focusWidget());
    if (!field && tabs->currentWidget())
        field = SearchField::shownIn(*tabs->currentWidget());
    if (field)
        field->enter();
}

} // namespace

MainMenu::MainMenu(QMainWindow *window, const MenuParts &parts)
    : QObject(window), m_askForAccount([parts, window] { askForAccount(parts, window); })
{
    QMenu *accounts = window->menuBar()->addMenu(MainMenu::tr("&Account"));
    const auto refill = [accounts, window, parts] { fillAccounts(accounts, window, parts); };
    refill();
    connect(&parts.desk.accounts(), &Accounts::changed, accounts, refill);
    connect(&parts.desk, &SessionManager::currentChanged, accounts, refill);
    m_edit = window->menuBar()->addMenu(MainMenu::tr("&Edit"));
    m_edit->addActions(parts.editActions);
    m_edit->addSeparator();
    m_edit->addAction(themedIcon(u"search"_s), MainMenu::tr("Filter Rows"), QKeySequence(QKeySequence::Find), window,
        [tabs = parts.tabs] { enterFilter(tabs); });
    QAction *settings
        = m_edit->addAction(themedIcon(u"settings"_s), MainMenu::tr("Settings…"), window, [window, parts] {
              if (parts.lock.mayChange())
                  (new SettingsDialog(parts.settings, parts.theme, parts.lock.lock(), parts.prompts, window))->open();
          });
    settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma)); // QKeySequence::Preferences is empty on Windows
    settings->setMenuRole(QAction::PreferencesRole);
    m_search = window->menuBar()->addMenu(MainMenu::tr("&Search"));
    QMenu *basket = window->menuBar()->addMenu(MainMenu::tr("&Basket"));
    basket->addActions(parts.basketActions);
    m_orders = window->menuBar()->addMenu(MainMenu::tr("&Orders"));
    addView(window, parts);
    addHelp(window, parts);
}

void MainMenu::addAccount()
{
    m_askForAccount();
}

void MainMenu::setAccountActions(
    const QList<QAction *> &edit, const QList<QAction *> &search, const QList<QAction *> &orders)
{
    m_edit->insertActions(m_edit->actions().value(0), edit);
    m_search->addActions(search);
    m_orders->addActions(orders);
}

} // namespace nd
