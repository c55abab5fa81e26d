// SPDX-License-Identifier: Apache-2.0
// What a person can see, what waits for them, and the way there.
#include "ui/shell/main_window.h"

#include "api/values/api_enums.h"
#include "features/basket/basket_presenter.h"
#include "features/comments/comments_presenter.h"
#include "features/failures/notices_presenter.h"
#include "features/needs_action/needs_action_presenter.h"
#include "features/orders/order_rows.h"
#include "features/orders/orders_presenter.h"
#include "features/orders/service/missing_orders.h"
#include "features/requirements/requirements_presenter.h"
#include "ui/features/accounts/accounts_dialog.h"
#include "ui/features/basket/basket_tab.h"
#include "ui/features/comments/comments_tab.h"
#include "ui/features/failures/failures_pane.h"
#include "ui/features/needs_action/needs_action_pane.h"
#include "ui/features/orders/order_type_actions.h"
#include "ui/features/orders/orders_tab.h"
#include "ui/features/requirements/requirements_dialog.h"
#include "ui/prompts/user_prompts.h"
#include "ui/tables/data_table.h"
#include "wording/error_text.h"
#include "workspace/account_services.h"
#include "workspace/session.h"
#include "workspace/session_manager.h"

#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QTabWidget>
#include <QUrl>

namespace nd {

using namespace Qt::StringLiterals;

using Row = NeedsActionRow;

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
    m_parts.orders.fetchOrder(id);
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
