// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMainWindow>

#include <array>
#include <functional>
#include <memory>

class QDockWidget;
class QLabel;
class QTabWidget;

namespace nd {

class AccountStrip;
class ActivityPresenter;
class Clock;
class LedgerCommands;
class MainMenu;
class NoticeBar;
class PagePlace;
class Session;
class SessionManager;
class Settings;
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
    };

    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// For what must be said beside any tab.
    UserPrompts &prompts() { return *m_prompts; }

signals:
    /// For the desktop's notifications; one sentence.
    void happened(const QString &sentence);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void buildTabs();
    void buildPanes();
    QDockWidget *addPane(const QString &name, const QString &title, const QKeySequence &keys);
    void buildMenus();
    QAction *findAction();
    QAction *holdExtensionAction();
    void openAccount(const QString &id, const QString &text = {});
    void useSession(Session *session);
    void showAccount();
    void showTitle();
    void openNotice(const Notice &notice);

    Parts m_parts;
    std::unique_ptr<UserPrompts> m_prompts;
    AccountStrip *m_strip;
    NoticeBar *m_notices;
    LedgerCommands *m_ledger;
    QTabWidget *m_tabs;
    std::array<PagePlace *, 5> m_places; ///< in the tabs, in their order
    QDockWidget *m_activity;
    QDockWidget *m_failures;
    QDockWidget *m_needsAction;
    MainMenu *m_menu;
    QLabel *m_noAccount; ///< in the status bar, until one is opened
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<WorkspaceView> m_view; ///< shows the workspace: goes before it
    bool m_closeConfirmed = false;
};

} // namespace nd
