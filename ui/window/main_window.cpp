// SPDX-License-Identifier: Apache-2.0
#include "ui/window/main_window.h"

#include "desk/books.h"
#include "desk/desk.h"
#include "desk/session.h"
#include "desk/settings.h"
#include "tabs/activity_presenter.h"
#include "tabs/basket_presenter.h"
#include "tabs/comments_presenter.h"
#include "tabs/country_names.h"
#include "tabs/coverage_presenter.h"
#include "tabs/failures_presenter.h"
#include "tabs/needs_action_presenter.h"
#include "tabs/orders_presenter.h"
#include "tabs/papers_presenter.h"
#include "tabs/paste_presenter.h"
#include "tabs/reports_presenter.h"
#include "tabs/requirements_presenter.h"
#include "tabs/reservations_presenter.h"
#include "tabs/search_presenter.h"
#include "tabs/status_presenter.h"
#include "tabs/ticket_presenter.h"
#include "ui/dialog_asker.h"
#include "ui/dialogs/papers_dialog.h"
#include "ui/dialogs/paste_dialog.h"
#include "ui/dialogs/reports_dialog.h"
#include "ui/dialogs/reservations_dialog.h"
#include "ui/dialogs/ticket_dialog.h"
#include "ui/dialogs/webhooks_dialog.h"
#include "ui/tabs/basket_tab.h"
#include "ui/tabs/comments_tab.h"
#include "ui/tabs/coverage_tab.h"
#include "ui/tabs/orders_tab.h"
#include "ui/tabs/orders_tab_kinds.h"
#include "ui/tabs/search_tab.h"
#include "ui/widgets/account_strip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/icons.h"
#include "ui/window/activity_pane.h"
#include "ui/window/failures_pane.h"
#include "ui/window/main_menu.h"
#include "ui/window/needs_action_pane.h"
#include "ui/window/status_line.h"
#include "webhooks/webhooks.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent), m_parts(parts), m_asker(std::make_unique<DialogAsker>(this))
{
    m_strip = new AccountStrip;
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_tabs, 1);
    setCentralWidget(page);

    buildTabs();
    buildPanes();
    auto *reports = new QAction(themedIcon(u"file-spreadsheet"_s), tr("Reports…"), this);
    reports->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    connect(reports, &QAction::triggered, this, &MainWindow::openReports);
    auto *webhooks = new QAction(themedIcon(u"plug"_s), tr("Webhooks…"), this);
    connect(webhooks, &QAction::triggered, this, [this] { (new WebhooksDialog(m_parts.webhooks, this))->open(); });
    buildMainMenu(this,
        {parts.desk, parts.settings, parts.theme, *m_asker, m_tabs, {webhooks},
            {m_basket->undoAction(), m_basket->redoAction()}, m_search->actions(),
            m_orders->kinds().actions() + QList<QAction *>{reports},
            {m_needsAction->toggleViewAction(), m_failures->toggleViewAction(), m_activity->toggleViewAction()}});
    connectTabs();
    connectFailures();
    connectNeedsAction();
    connect(&parts.desk, &Desk::currentChanged, this, &MainWindow::useSession);
    connect(&parts.desk, &Desk::activity, &parts.activity, &ActivityPresenter::add);
    restoreLayout();
    useSession(parts.desk.current());
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
    m_search = new SearchTab(m_parts.search, *m_asker);
    m_basket = new BasketTab(m_parts.basket, *m_asker);
    m_orders = new OrdersTab(m_parts.orders, *m_asker);
    m_comments = new CommentsTab(m_parts.comments, *m_asker);
    addTab(m_coverage, tr("Coverage"), u"globe"_s);
    addTab(m_search, tr("Search"), u"search"_s);
    addTab(m_basket, tr("Basket"), u"shopping-cart"_s);
    addTab(m_orders, tr("Orders"), u"list-tree"_s);
    addTab(m_comments, tr("Comments"), u"message-square"_s);
}

void MainWindow::buildPanes()
{
    m_activity = new ActivityPane(m_parts.activity, *m_asker, this);
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
    connect(&m_parts.needsAction, &NeedsActionPresenter::changed, status,
        [this, status] { status->setNeedsAction(m_parts.needsAction.count()); });
}

void MainWindow::openPage(QWidget *page)
{
    m_tabs->setCurrentWidget(page);
    page->setFocus();
}

void MainWindow::connectFailures()
{
    connect(&m_parts.failures, &FailuresPresenter::orderRequested, this, &MainWindow::openTicket);
    connect(&m_parts.failures, &FailuresPresenter::substituteRequested, this, [this](const QStringList &keys) {
        openPage(m_basket);
        m_parts.basket.substitute(keys);
    });
    connect(&m_parts.failures, &FailuresPresenter::placeRequested, this, [this](FailureRow::Remedy place) {
        openPage(place == FailureRow::Remedy::SearchAgain   ? static_cast<QWidget *>(m_search)
                : place == FailureRow::Remedy::OpenBasket   ? static_cast<QWidget *>(m_basket)
                : place == FailureRow::Remedy::OpenComments ? static_cast<QWidget *>(m_comments)
                                                            : m_orders);
    });
}

void MainWindow::connectTabs()
{
    const auto open = [this](QWidget *page) { return [this, page] { openPage(page); }; };
    connect(m_coverage, &CoverageTab::searchRequested, this, [this](const SearchForm &form) {
        m_tabs->setCurrentWidget(m_search);
        m_search->searchFor(form);
    });
    connect(m_search, &SearchTab::basketRequested, this, open(m_basket));
    connect(m_search, &SearchTab::pasteRequested, this, &MainWindow::openPaste);
    connect(m_basket, &BasketTab::pasteRequested, this, &MainWindow::openPaste);
    connect(&m_parts.search.watcher(), &SearchWatcher::changed, this, &MainWindow::showCounts);
    connect(&m_parts.search.watcher(), &SearchWatcher::found, this, [this](const QString &, const QString &sentence) {
        statusBar()->showMessage(sentence, 60'000); // the tab keeps the count
        QApplication::alert(this);
    });
    connect(m_search, &SearchTab::advancedOrderRequested, this,
        [this](const SearchForm &form) { m_orders->kinds().placeAdvanced(form); });
    connect(m_basket, &BasketTab::searchRequested, this, open(m_search));
    connect(m_basket, &BasketTab::orderRequested, this, &MainWindow::openTicket);
    connect(m_basket, &BasketTab::reservationsRequested, this, [this] {
        if (Session *session = m_parts.basket.session())
            (new ReservationsDialog(std::make_unique<ReservationsPresenter>(*session, m_parts.clock), this))->open();
    });
    connect(m_orders, &OrdersTab::commentRequested, this, [this](const QString &type, const QString &id) {
        m_tabs->setCurrentWidget(m_comments);
        m_comments->writeAbout(type, id);
    });
    connect(m_orders, &OrdersTab::requirementsRequested, this, &MainWindow::openRequirements);
    connect(m_coverage, &CoverageTab::papersRequested, this, [this](const QString &country) {
        if (Session *session = m_parts.basket.session())
            (new PapersDialog(
                 std::make_unique<PapersPresenter>(session->client(), country), countries::name(country), this))
                ->open();
    });
    connect(&m_parts.basket, &BasketPresenter::changed, this, &MainWindow::showCounts);
    connect(&m_parts.webhooks, &Webhooks::commentArrived, &m_parts.comments, &CommentsPresenter::refresh);
    connect(&m_parts.comments, &CommentsPresenter::unreadChanged, this, &MainWindow::showCounts);
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
    const Account &account = session->account();
    const auto kind = account.kind == AccountKind::Sandbox ? AccountStrip::Kind::Sandbox
        : account.readOnly                                 ? AccountStrip::Kind::ReadOnly
                                                           : AccountStrip::Kind::Live;
    m_strip->setAccount(kind, account.name);
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

void MainWindow::openTicket(const QStringList &keys)
{
    Session *session = m_parts.basket.session();
    const std::vector<BasketLine> lines = m_parts.basket.linesToOrder(keys);
    if (!session || lines.empty())
        return;
    auto *dialog = new TicketDialog(std::make_unique<TicketPresenter>(*session, m_parts.clock, lines), this);
    connect(dialog, &TicketDialog::placed, this, [this] { openPage(m_orders); });
    dialog->open();
}

void MainWindow::openReports()
{
    if (Session *session = m_parts.basket.session())
        (new ReportsDialog(std::make_unique<ReportsPresenter>(*session), *m_asker, this))->open();
}

void MainWindow::openPaste()
{
    Session *session = m_parts.basket.session();
    if (!session)
        return;
    const QString country = m_search->country().section(u',', 0, 0).trimmed();
    (new PasteDialog(std::make_unique<PastePresenter>(*session, country), *m_asker, this))->open();
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
    m_asker->confirm(this, question, [this](bool yes) {
        m_closeConfirmed = yes;
        if (yes)
            close();
    });
}

} // namespace nd
