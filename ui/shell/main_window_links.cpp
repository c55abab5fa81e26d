// SPDX-License-Identifier: Apache-2.0
// What leads from one part of the window to another, and into the dialogs.
#include "ui/shell/main_window.h"

#include "accounts/settings.h"
#include "base/shown_text.h"
#include "features/basket/basket_presenter.h"
#include "features/comments/comments_presenter.h"
#include "features/failures/failures_presenter.h"
#include "features/orders/orders_presenter.h"
#include "features/paste/paste_presenter.h"
#include "features/purchase/ticket_presenter.h"
#include "features/reports/reports_presenter.h"
#include "features/requirements/country_requirements_presenter.h"
#include "features/requirements/requirements_presenter.h"
#include "features/reservations/reservations_presenter.h"
#include "features/search/search_presenter.h"
#include "ui/features/basket/basket_tab.h"
#include "ui/features/comments/comments_tab.h"
#include "ui/features/coverage/coverage_tab.h"
#include "ui/features/orders/order_type_actions.h"
#include "ui/features/orders/orders_tab.h"
#include "ui/features/paste/paste_dialog.h"
#include "ui/features/purchase/ticket_dialog.h"
#include "ui/features/reports/reports_dialog.h"
#include "ui/features/requirements/country_requirements_dialog.h"
#include "ui/features/reservations/reservations_dialog.h"
#include "ui/features/search/search_tab.h"
#include "ui/prompts/user_prompts.h"
#include "webhooks/webhooks.h"
#include "wording/country_names.h"
#include "workspace/session.h"

#include <QApplication>
#include <QStatusBar>
#include <QTabWidget>

namespace nd {

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
        m_parts.orders.fetchSubject(type, id);
    });
    connect(m_orders, &OrdersTab::requirementsRequested, this, &MainWindow::openRequirements);
    connect(m_coverage, &CoverageTab::countryRequirementsRequested, this, [this](const QString &country) {
        if (Session *session = m_parts.basket.session())
            (new CountryRequirementsDialog(std::make_unique<CountryRequirementsPresenter>(session->client(), country),
                 countries::name(country), this))
                ->open();
    });
    connect(&m_parts.basket, &BasketPresenter::changed, this, &MainWindow::showCounts);
    connect(&m_parts.webhooks, &Webhooks::commentArrived, &m_parts.comments, &CommentsPresenter::refresh);
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

} // namespace nd
