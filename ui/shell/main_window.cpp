// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/main_window.h"

#include "accounts/settings.h"
#include "api/values/api_enums.h"
#include "base/shown_text.h"
#include "features/activity/activity_presenter.h"
#include "features/activity/status_presenter.h"
#include "features/basket/basket_presenter.h"
#include "features/comments/comments_presenter.h"
#include "features/coverage/coverage_presenter.h"
#include "features/failures/failures_presenter.h"
#include "features/failures/notices_presenter.h"
#include "features/needs_action/needs_action_presenter.h"
#include "features/orders/order_reads.h"
#include "features/orders/order_rows.h"
#include "features/orders/orders_presenter.h"
#include "features/orders/service/missing_orders.h"
#include "features/paste/paste_presenter.h"
#include "features/purchase/ticket_presenter.h"
#include "features/reports/reports_presenter.h"
#include "features/requirements/country_requirements_presenter.h"
#include "features/requirements/requirements_presenter.h"
#include "features/reservations/reservations_presenter.h"
#include "features/search/search_presenter.h"
#include "ui/features/accounts/account_strip.h"
#include "ui/features/accounts/accounts_dialog.h"
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
#include "ui/features/paste/paste_dialog.h"
#include "ui/features/purchase/ticket_dialog.h"
#include "ui/features/reports/reports_dialog.h"
#include "ui/features/requirements/country_requirements_dialog.h"
#include "ui/features/requirements/requirements_dialog.h"
#include "ui/features/reservations/reservations_dialog.h"
#include "ui/features/search/search_tab.h"
#include "ui/features/webhooks/webhooks_dialog.h"
#include "ui/prompts/dialog_prompts.h"
#include "ui/prompts/user_prompts.h"
#include "ui/shell/grid_export.h"
#include "ui/shell/ledger_commands.h"
#include "ui/shell/main_menu.h"
#include "ui/tables/data_table.h"
#include "ui/tables/data_tree.h"
#include "ui/theme/icons.h"
#include "webhooks/webhooks.h"
#include "wording/country_names.h"
#include "wording/error_text.h"
#include "workspace/account_services.h"
#include "workspace/session.h"
#include "workspace/session_manager.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QStatusBar>
#include <QTabWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;
using Row = NeedsActionRow;

namespace {

/// Layouts are kept under the view's object name, which is the same in every language; earlier versions had them under
/// its caption.
template <class View>
void restoreLayoutOf(View *view, const Settings &settings)
{
    const QByteArray layout = settings.layout(view->objectName());
    view->restoreLayout(layout.isEmpty() ? settings.layout(view->accessibleName()) : layout);
}

template <class View>
void keepLayoutOf(const View *view, Settings &settings)
{
    settings.setLayout(view->objectName(), view->saveLayout());
}

} // namespace

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
        m_tabs->indexOf(m_search), counted(m_search->windowTitle(), m_parts.search.saved().freshCount()));
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
        restoreLayoutOf(table, settings);
        connect(table, &DataTable::layoutEdited, this, [this, table] { keepLayoutOf(table, m_parts.settings); });
    }
    for (DataTree *tree : findChildren<DataTree *>()) {
        restoreLayoutOf(tree, settings);
        connect(tree, &DataTree::layoutEdited, this, [this, tree] { keepLayoutOf(tree, m_parts.settings); });
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
    connect(&m_parts.search.saved(), &SavedSearchesPresenter::changed, this, &MainWindow::showCounts);
    connect(&m_parts.search.saved(), &SavedSearchesPresenter::found, this,
        [this](const QString &, const QString &sentence) {
            statusBar()->showMessage(shownLine(sentence), 60'000); // the tab keeps the count
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
    connect(m_orders, &OrdersTab::basketRequested, this, open(m_basket));
    connect(m_comments, &CommentsTab::orderRequested, this, [this](const QString &type, const QString &id) {
        openPage(m_orders);
        m_parts.orders.reads().fetchSubject(type, id);
    });
    connect(m_orders, &OrdersTab::requirementsRequested, this, &MainWindow::openRequirements);
    connect(m_coverage, &CoverageTab::countryRequirementsRequested, this, [this](const QString &country) {
        if (Session *session = m_parts.basket.session())
            (new CountryRequirementsDialog(std::make_unique<CountryRequirementsPresenter>(session->client(), country),
                 countries::name(country), this))
                ->open();
    });
    connect(&m_parts.basket, &BasketPresenter::changed, this, &MainWindow::showCounts);
    connect(&m_parts.webhooks, &Webhooks::stateChanged, this, [this] {
        // At the start nobody has the dialog open.
        if (m_parts.webhooks.state() == Webhooks::State::Failed)
            statusBar()->showMessage(tr("Webhooks: %1").arg(m_parts.webhooks.error()->title), 60'000);
    });
    connect(&m_parts.comments, &CommentsPresenter::unreadChanged, this, &MainWindow::showCounts);
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
        (new ReportsDialog(std::make_unique<ReportsPresenter>(*session), *m_prompts, this))->open();
}

void MainWindow::openPaste()
{
    Session *session = m_parts.basket.session();
    if (!session)
        return;
    if (m_paste && !m_paste->isOf(session))
        m_paste->deleteLater(); // its list belongs to the account before
    else if (m_paste)
        return m_paste->open();
    QString country = m_parts.settings.get(setting::PasteCountry);
    if (country.isEmpty())
        country = m_search->country().section(u',', 0, 0).trimmed();
    m_paste = new PasteDialog(std::make_unique<PastePresenter>(*session, country), *m_prompts, this);
    connect(m_paste, &PasteDialog::countryChosen, this,
        [this](const QString &chosen) { m_parts.settings.set(setting::PasteCountry, chosen); });
    m_paste->open();
}

void MainWindow::connectNeedsAction()
{
    NeedsActionPresenter &presenter = m_parts.needsAction;
    connect(&presenter, &NeedsActionPresenter::opened, this, &MainWindow::leadTo);
    connect(&presenter, &NeedsActionPresenter::changed, this, &MainWindow::showTitle);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::tellSight);
    connect(m_needsAction, &QDockWidget::visibilityChanged, this, &MainWindow::tellSight);
    connect(m_needsAction->toggleViewAction(), &QAction::triggered, this, [this](bool shown) {
        if (shown)
            m_needsAction->enter();
    });
}

/// The count stands first: a task bar cuts the end off.
void MainWindow::showTitle()
{
    const Session *session = m_parts.desk.current();
    const int count = m_parts.needsAction.count();
    const QString title = session ? tr("%1 — Numberdesk").arg(session->account().name) : tr("Numberdesk");
    setWindowTitle(count > 0 ? u"(%1) %2"_s.arg(count).arg(title) : title);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    qGuiApp->setBadgeNumber(count);
#endif
}

void MainWindow::tellSight()
{
    const bool hidden = isHidden() || isMinimized();
    const auto sightOf = [&](const QWidget *page) {
        return hidden ? Visibility::Hidden : m_tabs->currentWidget() == page ? Visibility::Front : Visibility::Behind;
    };
    m_parts.orders.setSight(sightOf(m_orders));
    m_parts.comments.setSight(sightOf(m_comments));
    m_parts.needsAction.setShown(!hidden && m_needsAction->isVisible());
}

bool MainWindow::event(QEvent *event)
{
    const bool done = QMainWindow::event(event);
    // Children are told before or after the window, by platform; this is the window's own.
    if (event->type() == QEvent::WindowStateChange || event->type() == QEvent::Show || event->type() == QEvent::Hide)
        tellSight();
    return done;
}

void MainWindow::openRequirements(const RequirementSubject &subject)
{
    if (Session *session = m_parts.basket.session())
        (new RequirementsDialog(
             std::make_unique<RequirementsPresenter>(*session, m_parts.clock, subject), *m_prompts, this))
            ->open();
}

void MainWindow::askAboutUnknownOrder(const NeedsActionRow &row)
{
    const Question question{.title = tr("Telnyx does not know this order"),
        .text = tr("Telnyx answers that there is no order %1, so it is not followed any more.").arg(row.where),
        .detail
        = tr("Compare with Telnyx's portal before you order its numbers again. If it is there, ask again; if it "
             "is not, dismiss it."),
        .yes = tr("Dismiss"),
        .no = tr("Ask Again"),
        .tone = Tone::Warning};
    m_prompts->confirm(this, question, [this, row](bool dismiss) {
        Session *session = m_parts.desk.current();
        if (!session)
            return;
        MissingOrders &gone = session->services().gone();
        if (!dismiss)
            return gone.askAgain(row.orderKind, row.id);
        if (const Result<Done> done = gone.putAside(row.orderKind, row.id); !done)
            m_prompts->tell(this, {.title = tr("Not dismissed"), .text = describe(done.error()).sentence});
    });
}

void MainWindow::leadTo(const NeedsActionRow &row)
{
    switch (row.kind) {
    case Row::Kind::Unresolved:
    case Row::Kind::NotBought:
        return m_failures->choose(row.id);
    case Row::Kind::UnknownOrder:
        openPage(m_orders);
        m_orders->kinds().select(keyOf(rowKindOf(row.orderKind), row.id));
        return askAboutUnknownOrder(row);
    case Row::Kind::HoldEnding:
    case Row::Kind::HoldLapsed: {
        openPage(m_basket);
        QItemSelection rows;
        for (const QString &key : row.keys) {
            const QModelIndex index = m_parts.basket.rows().indexOf(key);
            rows.select(index, index);
        }
        DataTable *table = m_basket->table();
        if (!rows.isEmpty())
            table->setCurrentIndex(rows.indexes().front());
        table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return table->setFocus();
    }
    case Row::Kind::Requirements: {
        openPage(m_orders);
        using Kind = RequirementSubject::Kind;
        return row.id.isEmpty() ? openRequirements({Kind::Number, row.numberId})
                                : openRequirements({Kind::SubOrder, row.id});
    }
    case Row::Kind::Advanced:
        openPage(m_orders);
        return m_orders->kinds().select(keyOf(OrderRow::Kind::AdvancedOrder, row.id));
    case Row::Kind::Comment:
        m_tabs->setCurrentWidget(m_comments);
        return m_comments->writeAbout(row.recordType, row.id);
    case Row::Kind::MoreOrders:
        return openPage(m_orders);
    }
}

/// Of whatever kind it is.
void MainWindow::showOrder(const QString &id)
{
    openPage(m_orders);
    for (const OrderRow::Kind kind : {OrderRow::Kind::NumberOrder, OrderRow::Kind::BlockOrder,
             OrderRow::Kind::BulkOrder, OrderRow::Kind::AdvancedOrder}) {
        if (m_parts.orders.rows().findAny(keyOf(kind, id)))
            return m_orders->kinds().select(keyOf(kind, id));
    }
    m_parts.orders.reads().fetchOrder(id);
}

void MainWindow::openNotice(const Notice &notice)
{
    switch (notice.action) {
    case Notice::Action::None:
    case Notice::Action::Retry:
        return;
    case Notice::Action::ShowOrder:
        return showOrder(notice.subject);
    case Notice::Action::ShowFailures:
        return m_failures->choose(notice.subject);
    case Notice::Action::ShowBasket:
        return openPage(m_basket);
    case Notice::Action::ManageAccounts:
        return (new AccountsDialog(m_parts.desk, *m_prompts, this))->open();
    case Notice::Action::OpenFolder:
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(notice.subject)))
            m_prompts->tell(
                this, {.title = tr("The folder cannot be opened"), .text = notice.subject, .tone = Tone::Warning});
        return;
    }
}

} // namespace nd
