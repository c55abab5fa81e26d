// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QAction;
class QTabWidget;

namespace nd {

class AccountStrip;
class ActivityPane;
class ActivityPresenter;
class UserPrompts;
class BasketPresenter;
class BasketTab;
class Clock;
class CommentsPresenter;
class CommentsTab;
class CoveragePresenter;
class CoverageTab;
class SessionManager;
class FailuresPane;
class FailuresPresenter;
class LedgerCommands;
class NeedsActionPane;
class NeedsActionPresenter;
class NoticeBar;
class OrdersPresenter;
class OrdersTab;
class SearchPresenter;
class PasteDialog;
class SearchTab;
class Session;
class Settings;
class StatusPresenter;
class Theme;
class Webhooks;
struct NeedsActionRow;
struct Notice;
struct RequirementSubject;

/// The window: tabs, status bar, activity pane, menus. Wires the presenters to the account in use and the tabs to each
/// other; decides nothing else.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// Everything the window shows. All must outlive it.
    struct Parts
    {
        SessionManager &desk;
        Settings &settings;
        Theme &theme;
        const Clock &clock;
        CoveragePresenter &coverage;
        SearchPresenter &search;
        BasketPresenter &basket;
        OrdersPresenter &orders;
        CommentsPresenter &comments;
        ActivityPresenter &activity;
        StatusPresenter &status;
        FailuresPresenter &failures;
        NeedsActionPresenter &needsAction;
        Webhooks &webhooks;
    };

    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// For what must be said beside any tab.
    UserPrompts &prompts() { return *m_prompts; }

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void buildTabs();
    void addTab(QWidget *page, const QString &title, const QString &icon);
    void connectTabs();
    void useSession(Session *session);
    void showAccount();
    void showCounts();
    void showTitle();
    void tellSight();
    void buildPanes();
    QAction *holdExtensionAction();
    void connectFailures();
    void connectNeedsAction();
    void leadTo(const NeedsActionRow &row);
    void askAboutUnknownOrder(const NeedsActionRow &row);
    void openNotice(const Notice &notice);
    void showOrder(const QString &id);
    void openRequirements(const RequirementSubject &subject);
    void openPage(QWidget *page);
    void openTicket(const QStringList &keys);
    void openReports();
    void openPaste();
    void restoreLayout();
    void saveLayout();

    Parts m_parts;
    std::unique_ptr<UserPrompts> m_prompts;
    QPointer<PasteDialog> m_paste; ///< closed, it keeps its list
    AccountStrip *m_strip;
    NoticeBar *m_notices;
    LedgerCommands *m_ledger;
    QTabWidget *m_tabs;
    CoverageTab *m_coverage;
    SearchTab *m_search;
    BasketTab *m_basket;
    OrdersTab *m_orders;
    CommentsTab *m_comments;
    ActivityPane *m_activity;
    FailuresPane *m_failures;
    NeedsActionPane *m_needsAction;
    bool m_closeConfirmed = false;
};

} // namespace nd
