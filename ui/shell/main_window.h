// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/account.h"
#include "ui/shell/outside/tray.h"

#include <QMainWindow>
#include <QStringList>

#include <array>
#include <functional>
#include <memory>
#include <optional>

class QDockWidget;
class QLabel;
class QTabWidget;

namespace nd {

class AccountStrip;
class ActivityPresenter;
class Clock;
class FirstSteps;
class FollowPause;
class LedgerCommands;
class LockCommands;
class MainMenu;
class NoticeBar;
class OutsideRequests;
class PagePlace;
class Session;
class SessionManager;
class Settings;
class StartSteps;
class Theme;
class UserPrompts;
class Webhooks;
class Workspace;
class WorkspaceView;
struct Notice;

/// The window: the frame that stays, whichever account is in use. What it shows of one is built anew for each, with the
/// account's workspace, and goes with it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// What belongs to no account. All must outlive the window.
    struct Parts
    {
        SessionManager &desk;
        Settings &settings;
        Theme &theme;
        const Clock &clock;
        ActivityPresenter &activity;
        Webhooks &webhooks;
        std::function<QString()> versions = {}; ///< for About: libraries and system, a line each
        std::function<QStringList()> log = {}; ///< what the program has said last, for a report of a fault
        Tray::Desktop desktop = {};
        std::optional<Account> opening = {}; ///< setOpening() says it anew
    };

    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What comes after the first picture: the pages of the first account, and what the program adds.
    StartSteps &start() { return *m_start; }
    /// The account that is about to be opened: its name stands there, and has its room, from the first picture on.
    /// Nothing: none could be opened.
    void setOpening(const std::optional<Account> &account);

    /// Brings it to the front, from wherever it is.
    void comeToFront();
    /// Ends the program, if a person lets it while a purchase is out.
    void quit();

    /// For what must be said beside any tab.
    UserPrompts &prompts() { return *m_prompts; }
    /// For what the command line, a link or another program asks to be shown.
    OutsideRequests &outside() { return *m_out.requests; }

signals:
    /// For the desktop's notifications; one sentence.
    void happened(const QString &sentence);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Leaving {
        No,
        Wanted, ///< closing the window ends the program
        Confirmed, ///< although a purchase is out
    };
    struct Commands
    {
        LedgerCommands *ledger = nullptr;
        LockCommands *lock = nullptr;
        FollowPause *pause = nullptr;
        FirstSteps *firstSteps = nullptr;
    };
    struct Outside
    {
        OutsideRequests *requests = nullptr;
        Tray *tray = nullptr;
    };
    struct Panes
    {
        QDockWidget *activity = nullptr;
        QDockWidget *failures = nullptr;
        QDockWidget *needsAction = nullptr;
    };

    void buildTabs();
    void buildPanes();
    QDockWidget *addPane(const QString &name, const QString &title, const QKeySequence &keys);
    void buildMenus();
    void buildTray();
    void buildOutside();
    void buildProxyLogin();
    QAction *findAction();
    QAction *diagnosticsAction();
    QAction *holdExtensionAction();
    void openAccount(const QString &id, const QString &text = {});
    void useSession(Session *session);
    void onViewMade();
    void showAccount();
    void showTitle();
    void openNotice(const Notice &notice);

    Parts m_parts;
    StartSteps *m_start;
    std::unique_ptr<UserPrompts> m_prompts;
    AccountStrip *m_strip;
    NoticeBar *m_notices;
    Commands m_commands;
    QTabWidget *m_tabs;
    std::array<PagePlace *, 5> m_places; ///< in the tabs, in their order
    Panes m_panes;
    MainMenu *m_menu;
    Outside m_out;
    QLabel *m_noAccount; ///< in the status bar, until one is opened
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<WorkspaceView> m_view; ///< shows the workspace: goes before it
    Leaving m_leaving = Leaving::No;
};

} // namespace nd
