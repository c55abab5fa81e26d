// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/main_window.h"

#include "accounts/settings.h"
#include "features/activity/activity_presenter.h"
#include "features/activity/status_presenter.h"
#include "features/basket/basket_presenter.h"
#include "features/comments/comments_presenter.h"
#include "features/coverage/coverage_presenter.h"
#include "features/failures/failures_presenter.h"
#include "features/failures/notices_presenter.h"
#include "features/needs_action/needs_action_presenter.h"
#include "features/orders/orders_presenter.h"
#include "features/search/search_presenter.h"
#include "ui/features/accounts/account_strip.h"
#include "ui/features/activity/activity_pane.h"
#include "ui/features/activity/status_line.h"
#include "ui/features/basket/basket_tab.h"
#include "ui/features/basket/hold_extension_dialog.h"
#include "ui/features/comments/comments_tab.h"
#include "ui/features/coverage/coverage_tab.h"
#include "ui/features/failures/failures_pane.h"
#include "ui/features/failures/notice_bar.h"
#include "ui/features/needs_action/needs_action_pane.h"
#include "ui/features/orders/order_type_actions.h"
#include "ui/features/orders/orders_tab.h"
#include "ui/features/search/search_tab.h"
#include "ui/features/webhooks/webhooks_dialog.h"
#include "ui/prompts/dialog_prompts.h"
#include "ui/shell/grid_export.h"
#include "ui/shell/ledger_commands.h"
#include "ui/shell/main_menu.h"
#include "ui/tables/data_table.h"
#include "ui/tables/data_tree.h"
#include "ui/theme/icons.h"
#include "webhooks/webhooks.h"
#include "workspace/account_services.h"
#include "workspace/session.h"
#include "workspace/session_manager.h"

#include <QAction>
#include <QCloseEvent>
#include <QStatusBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent), m_parts(parts), m_prompts(std::make_unique<DialogPrompts>(this))
{
    m_strip = new AccountStrip;
    m_notices = new NoticeBar(std::make_unique<NoticesPresenter>(parts.desk, parts.clock));
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_notices);
    layout->addWidget(m_tabs, 1);
    setCentralWidget(page);

    buildTabs();
    buildPanes();
    auto *reports = new QAction(themedIcon(u"file-spreadsheet"_s), tr("Reports…"), this);
    reports->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    connect(reports, &QAction::triggered, this, &MainWindow::openReports);
    auto *webhooks = new QAction(themedIcon(u"plug"_s), tr("Webhooks…"), this);
    m_ledger = new LedgerCommands(parts.desk, *m_prompts, this);
    connect(webhooks, &QAction::triggered, this, [this] { (new WebhooksDialog(m_parts.webhooks, this))->open(); });
    buildMainMenu(this,
        {parts.desk, parts.settings, parts.theme, *m_prompts, m_tabs, {webhooks, m_ledger->backUpAction()},
            {m_basket->undoAction(), m_basket->redoAction(), m_basket->refreshAction(),
                (new GridExport(parts.settings, *m_prompts, this))->action()},
            m_search->actions(), {holdExtensionAction()}, m_orders->kinds().actions() + QList<QAction *>{reports},
            {m_needsAction->toggleViewAction(), m_failures->toggleViewAction(), m_activity->toggleViewAction(),
                m_notices->goToAction()}});
    connectTabs();
    connectFailures();
    connectNeedsAction();
    connect(&m_notices->presenter(), &NoticesPresenter::opened, this, &MainWindow::openNotice);
    connect(&parts.desk, &SessionManager::currentChanged, this, &MainWindow::useSession);
    connect(&parts.desk, &SessionManager::activity, &parts.activity, &ActivityPresenter::add);
    restoreLayout();
    useSession(parts.desk.current());
    // Once the window is there, or the question stands before nothing.
    QTimer::singleShot(0, m_ledger, &LedgerCommands::askWhetherToGoOn);
}

MainWindow::~MainWindow()
{
    // They hide while the window goes, and would tell a window that is half gone.
    m_needsAction->disconnect(this);
    m_tabs->disconnect(this);
}

void MainWindow::addTab(QWidget *page, const QString &title, const QString &icon)
{
    page->setWindowTitle(title);
    m_tabs->addTab(page, themedIcon(icon), title);
}

void MainWindow::buildTabs()
{
    m_coverage = new CoverageTab(m_parts.coverage);
    m_search = new SearchTab(m_parts.search, *m_prompts);
    m_basket = new BasketTab(m_parts.basket, *m_prompts);
    m_orders = new OrdersTab(m_parts.orders, *m_prompts);
    m_comments = new CommentsTab(m_parts.comments, *m_prompts);
    addTab(m_coverage, tr("Coverage"), u"globe"_s);
    addTab(m_search, tr("Search"), u"search"_s);
    addTab(m_basket, tr("Basket"), u"shopping-cart"_s);
    addTab(m_orders, tr("Orders"), u"list-tree"_s);
    addTab(m_comments, tr("Comments"), u"message-square"_s);
}

void MainWindow::buildPanes()
{
    m_activity = new ActivityPane(m_parts.activity, *m_prompts, this);
    m_failures = new FailuresPane(m_parts.failures, this);
    m_needsAction = new NeedsActionPane(m_parts.needsAction, this);
    for (QDockWidget *pane : {static_cast<QDockWidget *>(m_needsAction), static_cast<QDockWidget *>(m_failures),
             static_cast<QDockWidget *>(m_activity)}) {
        addDockWidget(Qt::BottomDockWidgetArea, pane);
        pane->hide();
    }
    m_activity->toggleViewAction()->setText(tr("Activity Pane"));
    m_activity->toggleViewAction()->setShortcut(QKeySequence(Qt::Key_F12));
    m_failures->toggleViewAction()->setText(tr("Failed Requests"));
    m_failures->toggleViewAction()->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F12));
    m_needsAction->toggleViewAction()->setText(tr("Needs Action"));
    m_needsAction->toggleViewAction()->setShortcut(QKeySequence(Qt::Key_F8));
    auto *status = new StatusLine(statusBar(), m_parts.status);
    connect(status, &StatusLine::activityRequested, m_activity->toggleViewAction(), &QAction::trigger);
    connect(status, &StatusLine::failuresRequested, m_failures->toggleViewAction(), &QAction::trigger);
    connect(&m_parts.failures, &FailuresPresenter::changed, status,
        [this, status] { status->setFailures(m_parts.failures.count()); });
    connect(status, &StatusLine::needsActionRequested, m_needsAction->toggleViewAction(), &QAction::trigger);
    connect(&m_parts.needsAction, &NeedsActionPresenter::changed, status, [this, status] {
        status->setNeedsAction(
            m_parts.needsAction.count(), m_parts.needsAction.knowledge() != NeedsActionPresenter::Knowledge::Unknown);
    });
}

QAction *MainWindow::holdExtensionAction()
{
    auto *action = new QAction(themedIcon(u"alarm-clock"_s), tr("Extend Holds Automatically…"), this);
    connect(action, &QAction::triggered, this, [this] { (new HoldExtensionDialog(m_parts.settings, this))->open(); });
    const auto say = [this] { m_basket->setHoldsNote(HoldExtensionDialog::note(m_parts.settings)); };
    connect(&m_parts.settings, &Settings::changed, m_basket, say);
    say();
    return action;
}

void MainWindow::useSession(Session *session)
{
    m_parts.coverage.use(session);
    m_parts.search.use(session);
    m_parts.basket.use(session);
    m_parts.orders.use(session);
    m_parts.comments.use(session);
    m_parts.status.use(session);
    m_parts.failures.use(session);
    m_parts.needsAction.use(session);
    if (session)
        connect(session, &Session::accountChanged, this, &MainWindow::showAccount);
    showAccount();
    showCounts();
}

void MainWindow::showAccount()
{
    const Session *session = m_parts.desk.current();
    showTitle();
    m_strip->setVisible(session);
    if (!session)
        return;
    m_strip->setAccount(session->account());
}

void MainWindow::showCounts()
{
    const auto counted
        = [](const QString &title, int count) { return count > 0 ? u"%1 (%2)"_s.arg(title).arg(count) : title; };
    m_tabs->setTabText(
        m_tabs->indexOf(m_search), counted(m_search->windowTitle(), m_parts.search.watcher().freshCount()));
    m_tabs->setTabText(m_tabs->indexOf(m_basket), counted(m_basket->windowTitle(), m_parts.basket.numbers()));
    m_tabs->setTabText(m_tabs->indexOf(m_comments), counted(m_comments->windowTitle(), m_parts.comments.unread()));
}

void MainWindow::restoreLayout()
{
    const Settings &settings = m_parts.settings;
    resize(1360, 860);
    restoreGeometry(settings.get(setting::WindowGeometry));
    restoreState(settings.get(setting::WindowState));
    m_tabs->setCurrentIndex(qBound(0, settings.get(setting::WindowTab), m_tabs->count() - 1));
    for (DataTable *table : findChildren<DataTable *>()) {
        table->restoreLayout(settings.layout(table->accessibleName()));
        connect(table, &DataTable::layoutEdited, this,
            [this, table] { m_parts.settings.setLayout(table->accessibleName(), table->saveLayout()); });
    }
    for (DataTree *tree : findChildren<DataTree *>()) {
        tree->restoreLayout(settings.layout(tree->accessibleName()));
        connect(tree, &DataTree::layoutEdited, this,
            [this, tree] { m_parts.settings.setLayout(tree->accessibleName(), tree->saveLayout()); });
    }
}

void MainWindow::saveLayout()
{
    m_parts.settings.set(setting::WindowGeometry, saveGeometry());
    m_parts.settings.set(setting::WindowState, saveState());
    m_parts.settings.set(setting::WindowTab, m_tabs->currentIndex());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    if (m_closeConfirmed || !m_parts.desk.hasOpenWrites())
        return QMainWindow::closeEvent(event);
    event->ignore();
    const Question question{.title = tr("A purchase is still out"),
        .text = tr("Telnyx has not answered every order or change yet."),
        .detail
        = tr("Quitting is safe: at the next start Numberdesk finds out what became of it and sends nothing twice."),
        .yes = tr("Quit"),
        .no = tr("Stay")};
    m_prompts->confirm(this, question, [this](bool yes) {
        m_closeConfirmed = yes;
        if (yes)
            close();
    });
}

} // namespace nd
