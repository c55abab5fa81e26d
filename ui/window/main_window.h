// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMainWindow>

#include <memory>

class QTabWidget;

namespace nd {

class AccountStrip;
class ActivityPane;
class ActivityPresenter;
class Asker;
class BasketPresenter;
class BasketTab;
class Clock;
class CommentsPresenter;
class CommentsTab;
class CoveragePresenter;
class CoverageTab;
class Desk;
class FailuresPane;
class FailuresPresenter;
class OrdersPresenter;
class OrdersTab;
class SearchPresenter;
class SearchTab;
class Session;
class Settings;
class StatusPresenter;
class Theme;

/// The window: tabs, status bar, activity pane, menus. Wires the presenters to the account in use and the tabs to each
/// other; decides nothing else.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// Everything the window shows. All must outlive it.
    struct Parts
    {
        Desk &desk;
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
    };

    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// For what must be said beside any tab.
    Asker &asker() { return *m_asker; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildTabs();
    void addTab(QWidget *page, const QString &title, const QString &icon);
    void connectTabs();
    void useSession(Session *session);
    void showAccount();
    void showCounts();
    void buildPanes();
    void connectFailures();
    void openPage(QWidget *page);
    void openTicket(const QStringList &keys);
    void openReports();
    void openPaste();
    void restoreLayout();
    void saveLayout();

    Parts m_parts;
    std::unique_ptr<Asker> m_asker;
    AccountStrip *m_strip;
    QTabWidget *m_tabs;
    CoverageTab *m_coverage;
    SearchTab *m_search;
    BasketTab *m_basket;
    OrdersTab *m_orders;
    CommentsTab *m_comments;
    ActivityPane *m_activity;
    FailuresPane *m_failures;
    bool m_closeConfirmed = false;
};

} // namespace nd
