// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/workspace_view.h"

#include "accounts/settings.h"
#include "api/values/api_enums.h"
#include "base/shown_text.h"
#include "features/activity/status_presenter.h"
#include "features/addresses/addresses_presenter.h"
#include "features/basket/basket_presenter.h"
#include "features/comments/comments_presenter.h"
#include "features/coverage/coverage_presenter.h"
#include "features/failures/failures_presenter.h"
#include "features/failures/service/notices.h"
#include "features/needs_action/needs_action_presenter.h"
#include "features/orders/order_reads.h"
#include "features/orders/order_rows.h"
#include "features/orders/orders_presenter.h"
#include "features/orders/service/missing_orders.h"
#include "features/paste/paste_presenter.h"
#include "features/purchase/ticket_presenter.h"
#include "features/reports/reports_presenter.h"
#include "features/requirements/country_requirements_presenter.h"
#include "features/requirements/requirement_group_presenter.h"
#include "features/requirements/requirement_groups_presenter.h"
#include "features/requirements/requirements_presenter.h"
#include "features/reservations/reservations_presenter.h"
#include "features/search/search_presenter.h"
#include "features/workspace.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "ui/features/activity/status_line.h"
#include "ui/features/addresses/addresses_dialog.h"
#include "ui/features/basket/basket_tab.h"
#include "ui/features/basket/hold_extension_dialog.h"
#include "ui/features/comments/comments_tab.h"
#include "ui/features/coverage/coverage_tab.h"
#include "ui/features/failures/failures_pane.h"
#include "ui/features/needs_action/needs_action_pane.h"
#include "ui/features/orders/order_type_actions.h"
#include "ui/features/orders/orders_tab.h"
#include "ui/features/paste/paste_dialog.h"
#include "ui/features/purchase/ticket_dialog.h"
#include "ui/features/reports/reports_dialog.h"
#include "ui/features/requirements/country_requirements_dialog.h"
#include "ui/features/requirements/requirement_group_dialog.h"
#include "ui/features/requirements/requirement_groups_dialog.h"
#include "ui/features/requirements/requirements_dialog.h"
#include "ui/features/reservations/reservations_dialog.h"
#include "ui/features/search/search_tab.h"
#include "ui/prompts/user_prompts.h"
#include "ui/shell/page_setup.h"
#include "ui/tables/data_table.h"
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

#include <memory>
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

/// What Tab meets in a page, in its order.
QList<QWidget *> stopsIn(QWidget *page)
{
    QList<QWidget *> stops;
    for (QWidget *next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && next->focusPolicy() != Qt::NoFocus && !next->focusProxy())
            stops += next;
    }
    return stops;
}

/// Tab reads the pages before the panes, though a pane that stays was made before them.
void moveBehind(QWidget *page, QWidget *pane)
{
    QWidget *last = stopsIn(page).constLast();
    for (QWidget *stop : stopsIn(pane)) {
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

} // namespace

WorkspaceView::WorkspaceView(Workspace &workspace, const Places &places, const WorkspaceView *before)
    : m_workspace(workspace), m_places(places)
{
    build();
    connectPages();
    connectOrders();
    connectFailures();
    connectNeedsAction();
    for (QWidget *page : pages())
        keepLayouts(page, m_places.settings);
    if (before)
        takeOver(*before);
    place();
    buildStatus();
    showCounts();
    tellSight();
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

void WorkspaceView::build()
{
    UserPrompts &prompts = m_places.prompts;
    m_coverage = new CoverageTab(m_workspace.coverage());
    m_search = new SearchTab(m_workspace.search(), prompts);
    m_basket = new BasketTab(m_workspace.basket(), prompts);
    m_orders = new OrdersTab(m_workspace.orders(), prompts);
    m_comments = new CommentsTab(m_workspace.comments(), prompts);
    m_failures = new FailuresPane(m_workspace.failures());
    m_needsAction = new NeedsActionPane(m_workspace.needsAction());
    m_reports = new QAction(themedIcon(u"file-spreadsheet"_s), tr("Reports…"), m_orders);
    m_reports->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    m_groups = new QAction(themedIcon(u"layers"_s), tr("Requirement Groups…"), m_orders);
    m_addresses = new QAction(themedIcon(u"map-pin"_s), tr("Addresses…"), m_orders);
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

void WorkspaceView::place()
{
    const QWidget *focused = m_places.window.focusWidget();
    for (QWidget *page : pages()) {
        PagePlace &place = placeOf(page);
        const bool hadFocus = focused && place.isAncestorOf(focused);
        place.setPage(page);
        if (hadFocus)
            sameIn(page, focused)->setFocus();
    }
    moveBehind(m_comments, &m_places.activity);
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
    return m_orders->kinds().actions() + QList<QAction *>{m_groups, m_addresses, m_reports};
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
    connect(m_coverage, &CoverageTab::searchRequested, this, [this](const SearchForm &form) {
        m_places.tabs.setCurrentWidget(&m_places.search);
        m_search->searchFor(form);
    });
    connect(m_coverage, &CoverageTab::countryRequirementsRequested, this, &WorkspaceView::openCountryRequirements);
    connect(m_search, &SearchTab::basketRequested, this, open(m_basket));
    connect(m_search, &SearchTab::pasteRequested, this, &WorkspaceView::openPaste);
    connect(m_basket, &BasketTab::pasteRequested, this, &WorkspaceView::openPaste);
    connect(&m_workspace.search().saved(), &SavedSearchesPresenter::changed, this, &WorkspaceView::showCounts);
    connect(&m_workspace.search().saved(), &SavedSearchesPresenter::found, this,
        [this](const QString &, const QString &sentence) {
            m_places.window.statusBar()->showMessage(shownLine(sentence), 60'000); // the tab keeps the count
            QApplication::alert(&m_places.window);
        });
    connect(m_basket, &BasketTab::searchRequested, this, open(m_search));
    connect(m_basket, &BasketTab::orderRequested, this, &WorkspaceView::openTicket);
    connect(m_basket, &BasketTab::reservationsRequested, this, [this] {
        Session &session = m_workspace.session();
        (new ReservationsDialog(std::make_unique<ReservationsPresenter>(session, session.clock()), m_basket))->open();
    });
    connect(&m_workspace.basket(), &BasketPresenter::changed, this, &WorkspaceView::showCounts);
    connect(&m_workspace.comments(), &CommentsPresenter::unreadChanged, this, &WorkspaceView::showCounts);
}

void WorkspaceView::connectOrders()
{
    connect(m_search, &SearchTab::advancedOrderRequested, this,
        [this](const SearchForm &form) { m_orders->kinds().placeAdvanced(form); });
    connect(m_orders, &OrdersTab::commentRequested, this, [this](const QString &type, const QString &id) {
        m_places.tabs.setCurrentWidget(&m_places.comments);
        m_comments->writeAbout(type, id);
    });
    connect(m_orders, &OrdersTab::basketRequested, this, [this] { openPage(m_basket); });
    connect(m_comments, &CommentsTab::orderRequested, this, [this](const QString &type, const QString &id) {
        openPage(m_orders);
        m_workspace.orders().reads().fetchSubject(type, id);
    });
    connect(m_orders, &OrdersTab::requirementsRequested, this, &WorkspaceView::openRequirements);
    connect(m_reports, &QAction::triggered, this, &WorkspaceView::openReports);
    connect(m_groups, &QAction::triggered, this, &WorkspaceView::openGroups);
    connect(m_addresses, &QAction::triggered, this, &WorkspaceView::openAddresses);
}

void WorkspaceView::connectFailures()
{
    const FailuresPresenter &failures = m_workspace.failures();
    connect(&failures, &FailuresPresenter::orderRequested, this, &WorkspaceView::openTicket);
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

void WorkspaceView::openTicket(const QStringList &keys)
{
    Session &session = m_workspace.session();
    const std::vector<BasketLine> lines = m_workspace.basket().linesToOrder(keys);
    if (lines.empty())
        return;
    auto *dialog = new TicketDialog(std::make_unique<TicketPresenter>(session, session.clock(), lines), m_basket);
    connect(dialog, &TicketDialog::placed, this, [this] { openPage(m_orders); });
    connectPapers(dialog);
    dialog->open();
}

void WorkspaceView::connectPapers(TicketDialog *ticket)
{
    Session &session = m_workspace.session();
    UserPrompts &prompts = m_places.prompts;
    connect(ticket, &TicketDialog::papersWanted, this, [&session, &prompts, ticket](const QStringList &numbers) {
        (new CountryRequirementsDialog(std::make_unique<CountryRequirementsPresenter>(session, numbers), prompts,
             tr("For the numbers on the ticket"), ticket))
            ->open();
    });
    connect(ticket, &TicketDialog::groupWanted, this,
        [&session, &prompts, ticket](const QString &group, const QString &country, const QString &type) {
            if (!group.isEmpty())
                return (new RequirementGroupDialog(
                            std::make_unique<RequirementGroupPresenter>(session, group), prompts, ticket))
                    ->open();
            auto *groups
                = new RequirementGroupsDialog(std::make_unique<RequirementGroupsPresenter>(session), prompts, ticket);
            groups->open();
            groups->openNew(country, type);
        });
}

void WorkspaceView::openCountryRequirements(const QString &country)
{
    (new CountryRequirementsDialog(std::make_unique<CountryRequirementsPresenter>(m_workspace.session(), country),
         m_places.prompts, countries::name(country), m_coverage))
        ->open();
}

void WorkspaceView::openGroups()
{
    (new RequirementGroupsDialog(
         std::make_unique<RequirementGroupsPresenter>(m_workspace.session()), m_places.prompts, m_orders))
        ->open();
}

void WorkspaceView::openAddresses()
{
    (new AddressesDialog(
         std::make_unique<AddressesPresenter>(m_workspace.session()), AddressesDialog::Purpose::Look, m_orders))
        ->open();
}

void WorkspaceView::openReports()
{
    (new ReportsDialog(std::make_unique<ReportsPresenter>(m_workspace.session()), m_places.prompts, m_orders))->open();
}

void WorkspaceView::openPaste()
{
    if (m_paste)
        return m_paste->open();
    QString country = m_places.settings.get(setting::PasteCountry);
    if (country.isEmpty())
        country = m_search->country().section(u',', 0, 0).trimmed();
    m_paste
        = new PasteDialog(std::make_unique<PastePresenter>(m_workspace.session(), country), m_places.prompts, m_search);
    connect(m_paste, &PasteDialog::countryChosen, this,
        [this](const QString &chosen) { m_places.settings.set(setting::PasteCountry, chosen); });
    m_paste->open();
}

void WorkspaceView::tellSight()
{
    const QMainWindow &window = m_places.window;
    const bool hidden = window.isHidden() || window.isMinimized();
    const auto sightOf = [&](const PagePlace &place) {
        return hidden                                 ? Visibility::Hidden
            : m_places.tabs.currentWidget() == &place ? Visibility::Front
                                                      : Visibility::Behind;
    };
    m_workspace.orders().setSight(sightOf(m_places.orders));
    m_workspace.comments().setSight(sightOf(m_places.comments));
    m_workspace.needsAction().setShown(!hidden && m_places.needsAction.isVisible());
}

void WorkspaceView::openRequirements(const RequirementSubject &subject)
{
    Session &session = m_workspace.session();
    (new RequirementsDialog(
         std::make_unique<RequirementsPresenter>(session, session.clock(), subject), m_places.prompts, m_orders))
        ->open();
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
    case Row::Kind::Unresolved:
    case Row::Kind::NotBought:
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
        using Kind = RequirementSubject::Kind;
        return row.id.isEmpty() ? openRequirements({Kind::Number, row.numberId})
                                : openRequirements({Kind::SubOrder, row.id});
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

/// Of whatever kind it is.
void WorkspaceView::showOrder(const QString &id)
{
    openPage(m_orders);
    OrdersPresenter &orders = m_workspace.orders();
    for (const OrderRow::Kind kind : {OrderRow::Kind::NumberOrder, OrderRow::Kind::BlockOrder,
             OrderRow::Kind::BulkOrder, OrderRow::Kind::AdvancedOrder}) {
        if (orders.rows().findAny(keyOf(kind, id)))
            return m_orders->kinds().select(keyOf(kind, id));
    }
    orders.reads().fetchOrder(id);
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
