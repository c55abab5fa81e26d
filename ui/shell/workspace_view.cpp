// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/workspace_view.h"

#include "accounts/settings.h"
#include "api/values/api_enums.h"
#include "base/shown_text.h"
#include "features/activity/status_presenter.h"
#include "features/basket/basket_presenter.h"
#include "features/comments/comments_presenter.h"
#include "features/coverage/coverage_presenter.h"
#include "features/failures/failures_presenter.h"
#include "features/failures/service/notices.h"
#include "features/find/find_columns.h"
#include "features/needs_action/needs_action_presenter.h"
#include "features/orders/order_reads.h"
#include "features/orders/order_rows.h"
#include "features/orders/orders_presenter.h"
#include "features/orders/service/missing_orders.h"
#include "features/requirements/requirements_presenter.h"
#include "features/search/search_presenter.h"
#include "features/workspace.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "ui/features/activity/status_line.h"
#include "ui/features/basket/basket_tab.h"
#include "ui/features/basket/hold_extension_dialog.h"
#include "ui/features/comments/comments_tab.h"
#include "ui/features/coverage/coverage_tab.h"
#include "ui/features/failures/failures_pane.h"
#include "ui/features/needs_action/needs_action_pane.h"
#include "ui/features/orders/order_numbers_page.h"
#include "ui/features/orders/order_row_actions.h"
#include "ui/features/orders/order_type_actions.h"
#include "ui/features/orders/orders_tab.h"
#include "ui/features/search/search_tab.h"
#include "ui/navigation/pane_toggle.h"
#include "ui/navigation/tab_stops.h"
#include "ui/prompts/user_prompts.h"
#include "ui/shell/commands/follow_pause.h"
#include "ui/shell/page_setup.h"
#include "ui/shell/workspace_dialogs.h"
#include "ui/tables/data_table.h"
#include "ui/tables/data_tree.h"
#include "ui/theme/icons.h"
#include "ui/widgets/tab_page.h"
#include "wording/country_names.h"
#include "wording/error_text.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QItemSelectionModel>
#include <QMainWindow>
#include <QStatusBar>
#include <QTabWidget>

#include <initializer_list>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace nd {

using namespace Qt::StringLiterals;
using Row = NeedsActionRow;

namespace {

/// A widget of the new page in the place of the one with the focus in the page before; the page itself where there is
/// none.
QWidget *sameIn(QWidget *page, const QWidget *focused)
{
    QWidget *same = focused->objectName().isEmpty() ? nullptr : page->findChild<QWidget *>(focused->objectName());
    return same ? same : page;
}

/// Tab reads the pages before the panes, though a pane that stays was made before them.
void moveBehind(QWidget *page, QWidget *pane)
{
    QWidget *last = tabStopsIn(page).constLast();
    for (QWidget *stop : tabStopsIn(pane)) {
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

} // namespace

WorkspaceView::WorkspaceView(Workspace &workspace, const Places &places) : m_workspace(workspace), m_places(places) { }

void WorkspaceView::make(const WorkspaceView &before)
{
    for (const auto &page : pageSteps())
        page();
    makePanes();
    makeDialogs();
    connectAll();
    takeOver(before);
    place();
    buildStatus();
    putStatusLast();
    showCounts();
    tellSight();
}

QList<std::function<void()>> WorkspaceView::steps()
{
    QList<std::function<void()>> steps = pageSteps();
    steps.move(m_places.tabs.currentIndex(), 0);
    steps.insert(1, [this] { placeInFront(); });
    return steps
        + QList<std::function<void()>>{[this] { makePanes(); },
            [this] {
                makeDialogs();
                connectAll();
                buildStatus();
            },
            [this] {
                place();
                putInOrder();
                putStatusLast();
                showCounts();
                tellSight();
            }};
}

/// In the order of the tabs.
QList<std::function<void()>> WorkspaceView::pageSteps()
{
    return {[this] { makePage(m_coverage = new CoverageTab(m_workspace.coverage())); },
        [this] { makePage(m_search = new SearchTab(m_workspace.search(), m_places.prompts)); },
        [this] { makePage(m_basket = new BasketTab(m_workspace.basket(), m_places.prompts)); },
        [this] { makePage(m_orders = new OrdersTab(m_workspace.orders(), m_places.prompts)); },
        [this] { makePage(m_comments = new CommentsTab(m_workspace.comments(), m_places.prompts)); }};
}

void WorkspaceView::makePage(QWidget *page)
{
    keepLayouts(page, m_places.settings);
}

void WorkspaceView::connectAll()
{
    connectPages();
    connectOrders();
    connectDialogs();
    connectFailures();
    connectNeedsAction();
    connectHappenings();
    connect(&m_places.pause, &FollowPause::changed, this, &WorkspaceView::tellSight);
}

WorkspaceView::~WorkspaceView()
{
    delete m_status;
    // Each with its dialogs, while what they show is still there.
    qDeleteAll(pages());
}

QList<QWidget *> WorkspaceView::pages() const
{
    return {m_coverage, m_search, m_basket, m_orders, m_comments, m_failures, m_needsAction};
}

void WorkspaceView::makePanes()
{
    makePage(m_failures = new FailuresPane(m_workspace.failures()));
    makePage(m_needsAction = new NeedsActionPane(m_workspace.needsAction()));
}

void WorkspaceView::makeDialogs()
{
    m_dialogs = new WorkspaceDialogs(m_workspace,
        {*m_coverage, *m_search, *m_basket, *m_orders, m_places.prompts, m_places.settings, m_places.accounts}, this);
    const auto say = [this] { m_basket->setHoldsNote(HoldExtensionDialog::note(m_places.settings)); };
    connect(&m_places.settings, &Settings::changed, m_basket, say);
    say();
}

void WorkspaceView::takeOver(const WorkspaceView &before)
{
    const QList<QWidget *> old = before.pages();
    const QList<QWidget *> now = pages();
    for (qsizetype i = 0; i < now.size(); ++i)
        takeOverSetup(old[i], now[i]);
    m_coverage->takeOver(*before.m_coverage);
    m_search->takeOver(*before.m_search);
    m_basket->takeOver(*before.m_basket);
    m_orders->takeOver(*before.m_orders);
}

/// Seen, and not yet to be reached: whoever presses a key or a button gets the whole window (StartSteps).
void WorkspaceView::placeInFront()
{
    for (QWidget *page : std::initializer_list<QWidget *>{m_coverage, m_search, m_basket, m_orders, m_comments}) {
        if (page)
            m_standsFirst = page; // the only one that is made by now
    }
    placeOf(m_standsFirst).setPage(m_standsFirst);
}

/// Tab goes through the pages as the tabs stand, whichever of them was placed first.
void WorkspaceView::putInOrder()
{
    if (m_standsFirst == m_coverage)
        return;
    const QList<QWidget *> all = pages();
    for (qsizetype i = 1; i < all.size(); ++i)
        moveBehind(all[i - 1], all[i]);
    moveBehind(m_needsAction, &m_places.activity);
}

/// What stands below the pages comes after them.
void WorkspaceView::putStatusLast()
{
    QStatusBar *bar = m_places.window.statusBar();
    if (!tabStopsIn(bar).isEmpty())
        moveBehind(&m_places.activity, bar);
}

void WorkspaceView::place()
{
    const QWidget *focused = m_places.window.focusWidget();
    for (QWidget *page : pages()) {
        PagePlace &place = placeOf(page);
        const bool stands = page == m_standsFirst;
        // Whoever has come to a tab before its page has the place itself for a start.
        const bool hadFocus = focused && (stands ? focused == &place : place.isAncestorOf(focused));
        if (!stands)
            place.setPage(page);
        if (hadFocus)
            sameIn(page, focused)->setFocus();
    }
    moveBehind(m_comments, &m_places.activity);
    if (!focused || focused == &m_places.tabs || focused->parent() == &m_places.tabs)
        m_places.tabs.currentWidget()->setFocus(); // at the start: keys go to the page, not to its tab
}

PagePlace &WorkspaceView::placeOf(const QWidget *page) const
{
    const Places &all = m_places;
    if (page == m_failures || page == m_needsAction) {
        const QDockWidget &pane = page == m_failures ? all.failures : all.needsAction;
        return *qobject_cast<PagePlace *>(pane.widget());
    }
    return page == m_coverage ? all.coverage
        : page == m_search    ? all.search
        : page == m_basket    ? all.basket
        : page == m_orders    ? all.orders
                              : all.comments;
}

QList<QAction *> WorkspaceView::editActions() const
{
    return {m_basket->undoAction(), m_basket->redoAction(), m_basket->refreshAction()};
}

QList<QAction *> WorkspaceView::searchActions() const
{
    return m_search->actions();
}

QList<QAction *> WorkspaceView::orderActions() const
{
    return m_orders->kinds().actions() + m_orders->rowActions().paperActions() + m_dialogs->actions();
}

void WorkspaceView::buildStatus()
{
    m_status = new StatusLine(m_places.window.statusBar(), m_workspace.status());
    QAction *failures = m_places.failures.toggleViewAction();
    QAction *needsAction = m_places.needsAction.toggleViewAction();
    connect(m_status, &StatusLine::activityRequested, m_places.activity.toggleViewAction(), &QAction::trigger);
    connect(m_status, &StatusLine::failuresRequested, failures, &QAction::trigger);
    connect(m_status, &StatusLine::needsActionRequested, needsAction, &QAction::trigger);
    const auto showFailures = [this] { m_status->setFailures(m_workspace.failures().count()); };
    const auto showNeedsAction = [this] {
        const NeedsActionPresenter &list = m_workspace.needsAction();
        m_status->setNeedsAction(list.count(), list.knowledge() != NeedsActionPresenter::Knowledge::Unknown);
    };
    connect(&m_workspace.failures(), &FailuresPresenter::changed, m_status, showFailures);
    connect(&m_workspace.needsAction(), &NeedsActionPresenter::changed, m_status, showNeedsAction);
    showFailures();
    showNeedsAction();
}

void WorkspaceView::showCounts()
{
    const auto show = [this](const PagePlace &place, int count) {
        const QString &title = place.windowTitle();
        m_places.tabs.setTabText(m_places.tabs.indexOf(&place), count > 0 ? u"%1 (%2)"_s.arg(title).arg(count) : title);
    };
    show(m_places.search, m_workspace.search().saved().freshCount());
    show(m_places.basket, m_workspace.basket().numbers());
    show(m_places.comments, m_workspace.comments().unread());
}

void WorkspaceView::openPage(QWidget *page)
{
    m_places.tabs.setCurrentWidget(&placeOf(page));
    page->setFocus();
}

void WorkspaceView::connectPages()
{
    const auto open = [this](QWidget *page) { return [this, page] { openPage(page); }; };
    connect(m_coverage, &CoverageTab::searchRequested, this, &WorkspaceView::searchFor);
    connect(
        m_coverage, &CoverageTab::countryRequirementsRequested, m_dialogs, &WorkspaceDialogs::openCountryRequirements);
    connect(m_search, &SearchTab::basketRequested, this, open(m_basket));
    connect(m_search, &SearchTab::pasteRequested, m_dialogs, &WorkspaceDialogs::openPaste);
    connect(m_basket, &BasketTab::pasteRequested, m_dialogs, &WorkspaceDialogs::openPaste);
    connect(m_search, &SearchTab::numbersDropped, m_dialogs, &WorkspaceDialogs::openDropped);
    connect(m_basket, &BasketTab::numbersDropped, m_dialogs, &WorkspaceDialogs::openDropped);
    connect(&m_workspace.search().saved(), &SavedSearchesPresenter::changed, this, &WorkspaceView::showCounts);
    connect(&m_workspace.search().saved(), &SavedSearchesPresenter::found, this,
        [this](const QString &, const QString &sentence) {
            m_places.window.statusBar()->showMessage(shownLine(sentence), 60'000); // the tab keeps the count
            QApplication::alert(&m_places.window);
        });
    connect(m_basket, &BasketTab::searchRequested, this, open(m_search));
    connect(m_basket, &BasketTab::orderRequested, m_dialogs, &WorkspaceDialogs::openTicket);
    connect(m_basket, &BasketTab::reservationsRequested, m_dialogs, &WorkspaceDialogs::openReservations);
    connect(&m_workspace.basket(), &BasketPresenter::changed, this, &WorkspaceView::showCounts);
    connect(&m_workspace.comments(), &CommentsPresenter::unreadChanged, this, &WorkspaceView::showCounts);
}

void WorkspaceView::connectOrders()
{
    connect(m_search, &SearchTab::bulkOrderRequested, this,
        [this](const std::vector<SearchForm> &wanted) { m_dialogs->openBulk(wanted); });
    connect(m_search, &SearchTab::advancedOrderRequested, this,
        [this](const SearchForm &form) { m_orders->kinds().placeAdvanced(form); });
    const OrderRowActions &ofRows = m_orders->rowActions();
    connect(&ofRows, &OrderRowActions::againRequested, m_dialogs, &WorkspaceDialogs::orderAgain);
    connect(&ofRows, &OrderRowActions::failureRequested, this, &WorkspaceView::showFailure);
    connect(&ofRows, &OrderRowActions::commentRequested, this, [this](const QString &type, const QString &id) {
        m_places.tabs.setCurrentWidget(&m_places.comments);
        m_comments->writeAbout(type, id);
    });
    connect(m_orders, &OrdersTab::basketRequested, this, [this] { openPage(m_basket); });
    connect(m_comments, &CommentsTab::orderRequested, this, [this](const QString &type, const QString &id) {
        openPage(m_orders);
        m_workspace.orders().reads().fetchSubject(type, id);
    });
    connect(&ofRows, &OrderRowActions::requirementsRequested, this,
        [this](const RequirementSubject &subject) { m_dialogs->openRequirements(subject, *m_orders->tree()); });
    connect(&m_orders->numbersPage(), &OrderNumbersPage::requirementsRequested, this,
        [this](const RequirementSubject &subject) {
            m_dialogs->openRequirements(subject, *m_orders->numbersPage().table());
        });
}

void WorkspaceView::connectDialogs()
{
    connect(m_dialogs, &WorkspaceDialogs::ordersRequested, this, [this] { openPage(m_orders); });
    connect(m_dialogs, &WorkspaceDialogs::searchRequested, this, &WorkspaceView::searchFor);
    connect(m_dialogs, &WorkspaceDialogs::found, this, &WorkspaceView::leadToFound);
}

void WorkspaceView::connectFailures()
{
    const FailuresPresenter &failures = m_workspace.failures();
    connect(&failures, &FailuresPresenter::orderRequested, m_dialogs, &WorkspaceDialogs::openTicket);
    connect(&failures, &FailuresPresenter::substituteRequested, this, [this](const QStringList &keys) {
        openPage(m_basket);
        m_workspace.basket().substitute(keys);
    });
    connect(&failures, &FailuresPresenter::placeRequested, this, [this](FailureRow::Remedy place) {
        openPage(place == FailureRow::Remedy::SearchAgain   ? static_cast<QWidget *>(m_search)
                : place == FailureRow::Remedy::OpenBasket   ? static_cast<QWidget *>(m_basket)
                : place == FailureRow::Remedy::OpenComments ? static_cast<QWidget *>(m_comments)
                                                            : m_orders);
    });
    connect(&failures, &FailuresPresenter::orderShown, this, &WorkspaceView::showSubject);
}

void WorkspaceView::connectNeedsAction()
{
    QDockWidget *pane = &m_places.needsAction;
    connect(&m_workspace.needsAction(), &NeedsActionPresenter::opened, this, &WorkspaceView::leadTo);
    connect(&m_places.tabs, &QTabWidget::currentChanged, this, &WorkspaceView::tellSight);
    connect(pane, &QDockWidget::visibilityChanged, this, &WorkspaceView::tellSight);
    connect(pane->toggleViewAction(), &QAction::triggered, this, [this, pane](bool shown) {
        if (!shown)
            return;
        pane->show();
        pane->raise();
        m_needsAction->enter();
    });
}

void WorkspaceView::connectHappenings()
{
    connect(&m_workspace.orders(), &OrdersPresenter::moved, this, &WorkspaceView::happened);
    connect(&m_workspace.search().saved(), &SavedSearchesPresenter::found, this,
        [this](const QString &, const QString &sentence) { emit happened(sentence); });
    NeedsActionPresenter &list = m_workspace.needsAction();
    connect(&list, &NeedsActionPresenter::changed, this, [this, &list, before = list.count()]() mutable {
        const int more = list.count() - std::exchange(before, list.count());
        if (more > 0 && list.knowledge() == NeedsActionPresenter::Knowledge::Complete)
            emit happened(tr("%n more thing(s) need action", nullptr, more));
    });
}

void WorkspaceView::searchFor(const SearchForm &form)
{
    m_places.tabs.setCurrentWidget(&m_places.search);
    m_search->searchFor(form);
}

void WorkspaceView::openBasket()
{
    openPage(m_basket);
}

void WorkspaceView::filterOrders(const QString &text)
{
    openPage(m_orders);
    m_orders->showOrdersWith(text);
}

void WorkspaceView::leadToFound(const FoundRow &row)
{
    switch (row.kind) {
    case FoundRow::Kind::NumberInOrder:
    case FoundRow::Kind::AskTelnyx:
        return filterOrders(row.text);
    case FoundRow::Kind::Order:
        filterOrders({});
        return showOrder(row.id);
    case FoundRow::Kind::BasketLine:
        return showLines({row.id});
    case FoundRow::Kind::Hold:
        openPage(m_basket);
        return m_dialogs->openReservations();
    case FoundRow::Kind::Conversation:
        m_places.tabs.setCurrentWidget(&m_places.comments);
        return m_comments->writeAbout(row.recordType, row.id);
    case FoundRow::Kind::Account:
        emit accountRequested(row.id, row.text);
    }
}

void WorkspaceView::tellSight()
{
    const QMainWindow &window = m_places.window;
    const bool hidden = window.isHidden() || window.isMinimized();
    const auto sightOf = [&](const PagePlace &place) {
        return m_places.pause.isPaused()              ? Visibility::Paused
            : hidden                                  ? Visibility::Hidden
            : m_places.tabs.currentWidget() == &place ? Visibility::Front
                                                      : Visibility::Behind;
    };
    m_workspace.orders().setSight(sightOf(m_places.orders));
    m_workspace.comments().setSight(sightOf(m_places.comments));
    m_workspace.needsAction().setShown(!hidden && isInSight(m_places.needsAction));
}

void WorkspaceView::askAboutUnknownOrder(const NeedsActionRow &row)
{
    const Question question{.title = tr("Telnyx does not know this order"),
        .text = tr("Telnyx answers that there is no order %1, so it is not followed any more.").arg(row.where),
        .detail
        = tr("Compare with Telnyx's portal before you order its numbers again. If it is there, ask again; if it "
             "is not, dismiss it."),
        .yes = tr("Dismiss"),
        .no = tr("Ask Again"),
        .tone = Tone::Warning};
    m_places.prompts.confirm(m_orders, question, [this, row](bool dismiss) {
        MissingOrders &gone = m_workspace.session().services().gone();
        if (!dismiss)
            return gone.askAgain(row.orderKind, row.id);
        if (const Result<Done> done = gone.putAside(row.orderKind, row.id); !done)
            m_places.prompts.tell(m_orders, {.title = tr("Not dismissed"), .text = describe(done.error()).sentence});
    });
}

void WorkspaceView::showLines(const QStringList &keys)
{
    openPage(m_basket);
    QItemSelection rows;
    for (const QString &key : keys) {
        const QModelIndex index = m_workspace.basket().rows().indexOf(key);
        rows.select(index, index);
    }
    DataTable *table = m_basket->table();
    if (!rows.isEmpty())
        table->setCurrentIndex(rows.indexes().front());
    table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table->setFocus();
}

void WorkspaceView::showFailure(const QString &id)
{
    m_places.failures.show();
    m_places.failures.raise();
    m_failures->choose(id);
}

void WorkspaceView::leadTo(const NeedsActionRow &row)
{
    switch (row.kind) {
    case Row::Kind::NotBought:
        openPage(m_orders);
        m_orders->kinds().reveal(keyOf(OrderRow::Kind::Purchase, row.id));
        return showFailure(row.id);
    case Row::Kind::Unresolved:
        return showFailure(row.id);
    case Row::Kind::UnknownOrder:
        openPage(m_orders);
        m_orders->kinds().select(keyOf(rowKindOf(row.orderKind), row.id));
        return askAboutUnknownOrder(row);
    case Row::Kind::HoldEnding:
    case Row::Kind::HoldLapsed:
        return showLines(row.keys);
    case Row::Kind::Requirements: {
        openPage(m_orders);
        m_workspace.orders().reads().fetchSubject(comment_record::subNumberOrder, row.id);
        using Kind = RequirementSubject::Kind;
        return row.id.isEmpty() ? m_dialogs->openRequirements({Kind::Number, row.numberId}, *m_needsAction->table())
                                : m_dialogs->openRequirements({Kind::SubOrder, row.id}, *m_needsAction->table());
    }
    case Row::Kind::Advanced:
        openPage(m_orders);
        return m_orders->kinds().select(keyOf(OrderRow::Kind::AdvancedOrder, row.id));
    case Row::Kind::Comment:
        m_places.tabs.setCurrentWidget(&m_places.comments);
        return m_comments->writeAbout(row.recordType, row.id);
    case Row::Kind::MoreOrders:
        return openPage(m_orders);
    }
}

void WorkspaceView::showOrder(const QString &id)
{
    openPage(m_orders);
    if (selectOrder(id))
        return;
    OrdersPresenter &orders = m_workspace.orders();
    orders.reads().fetchOrder(id);
    if (orders.state().phase != Phase::Loading)
        return;
    // Only number orders can be asked for by their id alone: the others are known when the lists have been read.
    auto *wait = new QObject(this);
    connect(&orders, &OrdersPresenter::stateChanged, wait, [this, wait, id] {
        if (m_workspace.orders().state().phase == Phase::Loading)
            return;
        wait->deleteLater();
        if (m_places.tabs.currentWidget() == &m_places.orders)
            selectOrder(id);
    });
}

/// Of whatever kind it is. False: it does not stand in the blotter.
bool WorkspaceView::selectOrder(const QString &id)
{
    for (const OrderRow::Kind kind : {OrderRow::Kind::NumberOrder, OrderRow::Kind::BlockOrder,
             OrderRow::Kind::BulkOrder, OrderRow::Kind::AdvancedOrder}) {
        if (!m_workspace.orders().rows().findAny(keyOf(kind, id)))
            continue;
        m_orders->kinds().select(keyOf(kind, id));
        return true;
    }
    return false;
}

/// What a change was about.
void WorkspaceView::showSubject(WriteKind kind, const QString &recordId)
{
    OrderReads &reads = m_workspace.orders().reads();
    switch (kind) {
    case WriteKind::ChangeReference:
    case WriteKind::AdvancedOrderGroup:
        return showOrder(recordId);
    case WriteKind::CancelSubOrder:
    case WriteKind::SubOrderGroup:
    case WriteKind::SubOrderValues:
        return reads.fetchSubject(comment_record::subNumberOrder, recordId);
    default:
        return; // of a number Telnyx does not say by its id alone whose it is
    }
}

void WorkspaceView::openNotice(const Notice &notice)
{
    switch (notice.action) {
    case Notice::Action::ShowOrder:
        return showOrder(notice.subject);
    case Notice::Action::ShowFailures:
        return showFailure(notice.subject);
    case Notice::Action::ShowBasket:
        return openPage(m_basket);
    case Notice::Action::None:
    case Notice::Action::Retry:
    case Notice::Action::ManageAccounts:
    case Notice::Action::OpenFolder:
        return;
    }
}

} // namespace nd
