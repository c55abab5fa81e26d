// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/main_window.h"

#include "accounts/settings.h"
#include "features/activity/activity_presenter.h"
#include "features/failures/notices_presenter.h"
#include "features/needs_action/needs_action_presenter.h"
#include "features/orders/orders_presenter.h"
#include "features/workspace.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "ui/features/accounts/account_strip.h"
#include "ui/features/accounts/accounts_dialog.h"
#include "ui/features/activity/activity_pane.h"
#include "ui/features/activity/desktop_notifications.h"
#include "ui/features/activity/diagnostics_dialog.h"
#include "ui/features/basket/hold_extension_dialog.h"
#include "ui/features/failures/notice_bar.h"
#include "ui/features/paste/window_drop.h"
#include "ui/features/webhooks/webhooks_dialog.h"
#include "ui/navigation/mnemonics.h"
#include "ui/navigation/navigation_history.h"
#include "ui/navigation/pane_buttons.h"
#include "ui/navigation/pane_toggle.h"
#include "ui/navigation/pane_walk.h"
#include "ui/prompts/dialog_prompts.h"
#include "ui/prompts/user_prompts.h"
#include "ui/shell/commands/command_palette.h"
#include "ui/shell/commands/follow_pause.h"
#include "ui/shell/commands/grid_export.h"
#include "ui/shell/commands/ledger_commands.h"
#include "ui/shell/commands/lock_commands.h"
#include "ui/shell/commands/main_menu.h"
#include "ui/shell/first_steps.h"
#include "ui/shell/outside/outside_requests.h"
#include "ui/shell/outside/session_end.h"
#include "ui/shell/page_setup.h"
#include "ui/shell/quit_question.h"
#include "ui/shell/settings/proxy_login_dialog.h"
#include "ui/shell/start_steps.h"
#include "ui/shell/window_layout.h"
#include "ui/shell/workspace_dialogs.h"
#include "ui/shell/workspace_view.h"
#include "ui/theme/icons.h"
#include "ui/widgets/tab_page.h"
#include "webhooks/webhooks.h"
#include "wording/error_text.h"

#include <QAction>
#include <QApplication>
#include <QChildEvent>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDockWidget>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenuBar>
#include <QPointer>
#include <QShortcut>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int LowestPane = 12; ///< lines: its bar, and a few rows or why there is none
constexpr int StatusMargin = 8; ///< a maximised window has no size grip that would keep the text off the screen's edge

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent), m_parts(parts), m_start(new StartSteps(this)),
      m_prompts(std::make_unique<DialogPrompts>(this))
{
    m_strip = new AccountStrip;
    m_notices = new NoticeBar(std::make_unique<NoticesPresenter>(parts.desk, parts.clock));
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_commands.firstSteps = new FirstSteps(parts.settings);
    m_commands.lock = new LockCommands(parts.desk, parts.settings, parts.clock, *m_prompts, this);
    m_commands.pause = new FollowPause(this);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_commands.lock->bar());
    layout->addWidget(m_commands.pause->bar());
    layout->addWidget(m_commands.firstSteps);
    layout->addWidget(m_notices);
    layout->addWidget(m_tabs, 1);
    setCentralWidget(page);

    buildTabs();
    buildPanes();
    m_commands.ledger = new LedgerCommands(parts.desk, *m_prompts, this);
    buildMenus();
    new Mnemonics(*this);
#ifndef Q_OS_MACOS // has no menu bar in the window
    auto *menuBarKey = new QShortcut(QKeySequence(Qt::Key_F10), this);
    connect(menuBarKey, &QShortcut::activated, this,
        [this] { menuBar()->setActiveAction(menuBar()->actions().constFirst()); });
#endif
    buildTray();
    connect(&m_notices->presenter(), &NoticesPresenter::posted, this, &MainWindow::happened);
    connect(&m_notices->presenter(), &NoticesPresenter::opened, this, &MainWindow::openNotice);
    connect(&parts.webhooks, &Webhooks::stateChanged, this, [this] {
        // At the start nobody has the dialog open.
        if (m_parts.webhooks.state() == Webhooks::State::Failed)
            statusBar()->showMessage(tr("Webhooks: %1").arg(m_parts.webhooks.error()->title), 60'000);
    });
    connect(&parts.desk, &SessionManager::currentChanged, this, &MainWindow::useSession);
    connect(&parts.desk, &SessionManager::activity, &parts.activity, &ActivityPresenter::add);
    connect(m_commands.firstSteps, &FirstSteps::sandboxRequested, this, [this] { openAccount(account::SandboxId); });
    connect(m_commands.firstSteps, &FirstSteps::addAccountRequested, m_menu, &MainMenu::addAccount);
    buildOutside();
    buildProxyLogin();
    auto *end = new SessionEnd(*qApp, parts.desk, parts.settings, this);
    connect(end, &SessionEnd::quitting, this, [this] {
        if (m_leaving == Leaving::No)
            m_leaving = Leaving::Wanted;
    });
    connect(end, &SessionEnd::stopped, this, &MainWindow::quit);
    new WindowLayout(*this, *m_tabs, m_parts.settings);
    keepLayouts(m_panes.activity, m_parts.settings);
    showAccount();
    if (Session *session = parts.desk.current())
        useSession(session);
    // Once the window is there, or the question stands before nothing.
    QTimer::singleShot(0, m_commands.ledger, &LedgerCommands::askWhetherToGoOn);
}

MainWindow::~MainWindow()
{
    m_view.reset(); // it takes its pages out of a window that is whole
}

void MainWindow::buildTabs()
{
    const std::pair<QString, QString> tabs[] = {{tr("Coverage"), u"globe"_s}, {tr("Search"), u"search"_s},
        {tr("Basket"), u"shopping-cart"_s}, {tr("Orders"), u"list-tree"_s}, {tr("Comments"), u"message-square"_s}};
    auto place = m_places.begin();
    for (const auto &[title, icon] : tabs) {
        *place = new PagePlace(title);
        m_tabs->addTab(*place++, themedIcon(icon), title);
    }
}

QDockWidget *MainWindow::addPane(const QString &name, const QString &title, const QKeySequence &keys)
{
    auto *pane = new QDockWidget(title, this);
    pane->setObjectName(name);
    auto *place = new PagePlace;
    place->setMinimumHeight(LowestPane * fontMetrics().height());
    pane->setWidget(place);
    pane->toggleViewAction()->setShortcut(keys);
    return pane;
}

void MainWindow::buildPanes()
{
    m_panes.activity = new ActivityPane(m_parts.activity, *m_prompts, this);
    m_panes.activity->toggleViewAction()->setText(tr("Activity Pane"));
    m_panes.activity->toggleViewAction()->setShortcut(QKeySequence(Qt::Key_F12));
    m_panes.failures = addPane(u"failures"_s, tr("Failed Requests"), QKeySequence(Qt::SHIFT | Qt::Key_F12));
    m_panes.needsAction = addPane(u"needs-action"_s, tr("Needs Action"), QKeySequence(Qt::Key_F8));
    for (QDockWidget *pane : {m_panes.needsAction, m_panes.failures, m_panes.activity}) {
        addDockWidget(Qt::BottomDockWidgetArea, pane);
        // Side by side each would have a third of the width. Whoever wants two at once drags one beside the other.
        if (pane != m_panes.needsAction)
            tabifyDockWidget(m_panes.needsAction, pane);
        new PaneToggle(*pane);
        namePaneButtons(*pane);
        pane->hide();
    }
    m_noAccount = new QLabel(tr("No account"));
    statusBar()->addPermanentWidget(m_noAccount);
    statusBar()->setContentsMargins(0, 0, StatusMargin, 0);
}

void MainWindow::buildMenus()
{
    auto *webhooks = new QAction(themedIcon(u"plug"_s), tr("Webhooks…"), this);
    connect(webhooks, &QAction::triggered, this, [this] {
        if (m_commands.lock->mayChange())
            (new WebhooksDialog(m_parts.webhooks, this))->open();
    });
    m_menu = new MainMenu(this,
        {m_parts.desk, m_parts.settings, m_parts.theme, *m_commands.lock, *m_prompts, m_tabs,
            (new NavigationHistory(*m_tabs))->actions() + (new PaneWalk(*this, *m_tabs))->actions(),
            {webhooks, m_commands.ledger->backUpAction(), m_commands.pause->action(), m_commands.lock->action()},
            {findAction(), (new GridExport(m_parts.settings, *m_prompts, this))->action()}, {holdExtensionAction()},
            {m_panes.needsAction->toggleViewAction(), m_panes.failures->toggleViewAction(),
                m_panes.activity->toggleViewAction(), m_notices->goToAction()},
            {m_commands.firstSteps->action(), diagnosticsAction()},
            [this] { return m_parts.versions ? m_parts.versions() : QString(); },
            [this](const QString &id) { openAccount(id); }, [this] { quit(); }});
    // The tabs are there before their pages.
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_start->letThrough(MainMenu::tabKeys(tab));
    m_start->letThrough(m_tabs->tabBar());
}

void MainWindow::buildTray()
{
    m_out.tray = new Tray(*this, m_parts.settings, m_parts.desktop);
    m_out.tray->addAction(m_commands.pause->action());
    m_out.tray->addAction(m_commands.lock->action());
    connect(m_out.tray, &Tray::quitRequested, this, &MainWindow::quit);
    auto *notifications = new DesktopNotifications(*this, m_parts.settings,
        [tray = m_out.tray](const QString &title, const QString &text) { tray->showMessage(title, text); });
    connect(this, &MainWindow::happened, notifications, &DesktopNotifications::add);
}

void MainWindow::buildOutside()
{
    m_out.requests = new OutsideRequests(this);
    connect(m_out.requests, &OutsideRequests::waiting, this,
        [this](const QString &sentence) { statusBar()->showMessage(sentence, 60'000); });
    connect(new WindowDrop(this), &WindowDrop::dropped, m_out.requests, &OutsideRequests::showFile);
}

/// One question at a time, however many requests have met the proxy.
void MainWindow::buildProxyLogin()
{
    ProxyLogins *logins = &m_parts.desk.accounts().proxies();
    const auto ask = [this, logins, asked = QPointer<QDialog>()](const QString &proxy, bool refused) mutable {
        if (asked)
            return;
        QWidget *modal = QApplication::activeModalWidget();
        asked = new ProxyLoginDialog(*logins, proxy, refused, modal ? modal : this);
        asked->open();
    };
    connect(
        logins, &ProxyLogins::wanted, this, ask, Qt::QueuedConnection); // the network waits for the end of its signal
    connect(logins, &ProxyLogins::loaded, this, [this] {
        for (Session *session : m_parts.desk.sessions())
            session->refreshBalance(); // and when that comes through, the rest is read anew
        if (m_workspace)
            m_workspace->orders().refresh();
    });
}

QAction *MainWindow::findAction()
{
    auto *action = new QAction(themedIcon(u"search"_s), tr("Find Everywhere…"), this);
    action->setObjectName(CommandPalette::FindAction);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    connect(action, &QAction::triggered, this, [this, action] {
        const QString text = action->data().toString();
        action->setData({});
        if (m_view)
            m_view->dialogs().openFind(text);
    });
    return action;
}

QAction *MainWindow::diagnosticsAction()
{
    auto *action = new QAction(themedIcon(u"file-text"_s), tr("Save Diagnostics…"), this);
    connect(action, &QAction::triggered, this, [this] {
        const Diagnostics diagnostics(
            {m_parts.desk, m_parts.settings, m_parts.activity, m_parts.clock, m_parts.versions, m_parts.log});
        (new DiagnosticsDialog(diagnostics, *m_prompts, this))->open();
    });
    return action;
}

/// By the event loop: it closes the pages from which it is asked for. What a later wish overtakes is not told.
void MainWindow::openAccount(const QString &id, const QString &text)
{
    m_parts.desk.open(id, this, [this, text](const Result<Session *> &opened) {
        if (!opened && opened.error().kind != ErrorKind::Cancelled) {
            const ErrorText error = describe(opened.error(), ErrorContext::Connection);
            m_prompts->tell(this, {.title = tr("Account not opened"), .text = error.sentence, .detail = error.advice});
        } else if (opened && !text.isEmpty()) {
            m_view->filterOrders(text);
        }
    });
}

QAction *MainWindow::holdExtensionAction()
{
    auto *action = new QAction(themedIcon(u"alarm-clock"_s), tr("Extend Holds Automatically…"), this);
    connect(action, &QAction::triggered, this, [this] {
        if (m_commands.lock->mayChange())
            (new HoldExtensionDialog(m_parts.settings, this))->open();
    });
    return action;
}

void MainWindow::useSession(Session *session)
{
    m_start->finish(); // of an account that was overtaken
    auto workspace = std::make_unique<Workspace>(*session);
    const auto [coverage, search, basket, orders, comments] = m_places;
    const WorkspaceView::Places places{*this, *m_tabs, *coverage, *search, *basket, *orders, *comments,
        *m_panes.needsAction, *m_panes.failures, *m_panes.activity, *m_prompts, m_parts.settings, *m_commands.pause,
        m_parts.desk.accounts()};
    auto view = std::make_unique<WorkspaceView>(*workspace, places);
    const bool isFirst = !m_view;
    if (!isFirst)
        view->make(*m_view); // both stand for a moment
    m_view = std::move(view);
    m_workspace = std::move(workspace);
    connect(session, &Session::accountChanged, m_view.get(), [this] { showAccount(); });
    showAccount();
    if (!isFirst)
        return onViewMade();
    for (const auto &step : m_view->steps())
        m_start->add(step);
    m_start->add([this] { onViewMade(); });
}

void MainWindow::onViewMade()
{
    delete std::exchange(m_noAccount, nullptr);
    connect(&m_workspace->needsAction(), &NeedsActionPresenter::changed, this, &MainWindow::showTitle);
    showTitle();
    m_menu->setAccountActions(m_view->editActions(), m_view->searchActions(), m_view->orderActions());
    connect(m_view.get(), &WorkspaceView::happened, this, &MainWindow::happened);
    connect(m_view.get(), &WorkspaceView::accountRequested, this, &MainWindow::openAccount);
    m_commands.firstSteps->setWorkspace(*m_workspace, *m_view);
    m_out.requests->setView(m_view.get());
}

void MainWindow::setOpening(const std::optional<Account> &account)
{
    m_parts.opening = account;
    if (m_noAccount)
        m_noAccount->setText(account ? tr("Opening the account…") : tr("No account"));
    if (account && account->kind == AccountKind::Sandbox)
        m_commands.firstSteps->expect();
    else if (!m_view)
        m_commands.firstSteps->hide();
    showAccount();
}

/// While it is being opened, too: nothing can be ordered before it is.
void MainWindow::showAccount()
{
    showTitle();
    const bool isKnown = m_workspace || m_parts.opening;
    m_strip->setVisible(isKnown);
    if (isKnown)
        m_strip->setAccount(m_workspace ? m_workspace->session().account() : *m_parts.opening);
}

/// The count stands first: a task bar cuts the end off.
void MainWindow::showTitle()
{
    const bool isWhole = m_workspace && !m_noAccount;
    const int count = isWhole ? m_workspace->needsAction().count() : 0;
    const std::optional<Account> shown
        = m_workspace ? std::optional(m_workspace->session().account()) : m_parts.opening;
    const QString title = shown ? tr("%1 — Numberdesk").arg(shown->name) : tr("Numberdesk");
    setWindowTitle(count > 0 ? u"(%1) %2"_s.arg(count).arg(title) : title);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    qGuiApp->setBadgeNumber(count);
#endif
}

void MainWindow::comeToFront()
{
    m_out.tray->openWindow();
}

void MainWindow::quit()
{
    if (m_leaving == Leaving::No)
        m_leaving = Leaving::Wanted;
    if (isHidden() && m_parts.desk.hasOpenWrites() && m_leaving != Leaving::Confirmed)
        comeToFront(); // the question does not stand before nothing
    if (close())
        QCoreApplication::quit(); // no window closes with one that is hidden
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_leaving == Leaving::No && m_out.tray->keepsFollowing()) {
        event->ignore();
        return m_out.tray->hideWindow(m_commands.pause->isPaused());
    }
    if (m_leaving == Leaving::Confirmed || !m_parts.desk.hasOpenWrites())
        return QMainWindow::closeEvent(event);
    event->ignore();
    m_prompts->confirm(this, quitQuestion(m_parts.desk), [this](bool yes) {
        m_leaving = yes ? Leaving::Confirmed : Leaving::No;
        if (yes)
            quit();
    });
}

bool MainWindow::event(QEvent *event)
{
    const bool done = QMainWindow::event(event);
    // Children are told before or after the window, by platform; this is the window's own.
    const bool matters
        = event->type() == QEvent::WindowStateChange || event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (matters && m_view)
        m_view->tellSight();
    if (event->type() == QEvent::ChildPolished) {
        // Qt makes the tabs of panes when it lays them out, and keeps them, empty, while no pane is open: the keyboard
        // has keys for each pane, and no use for a stop there.
        if (auto *tabs = qobject_cast<QTabBar *>(static_cast<QChildEvent *>(event)->child()))
            tabs->setFocusPolicy(Qt::NoFocus);
    }
    if (event->type() == QEvent::WindowUnblocked) // by the event loop: the dialog is still on its way out
        QMetaObject::invokeMethod(m_out.requests, &OutsideRequests::serve, Qt::QueuedConnection);
    return done;
}

void MainWindow::openNotice(const Notice &notice)
{
    if (notice.action == Notice::Action::ManageAccounts) {
        if (m_commands.lock->mayChange())
            (new AccountsDialog(m_parts.desk, *m_prompts, this))->open();
        return;
    }
    if (notice.action == Notice::Action::OpenFolder) {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(notice.subject)))
            m_prompts->tell(
                this, {.title = tr("The folder cannot be opened"), .text = notice.subject, .tone = Tone::Warning});
        return;
    }
    if (m_view)
        m_view->openNotice(notice);
}

} // namespace nd
