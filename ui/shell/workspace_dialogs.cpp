// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/workspace_dialogs.h"

#include "accounts/settings.h"
#include "features/addresses/addresses_presenter.h"
#include "features/basket/basket_presenter.h"
#include "features/find/find_presenter.h"
#include "features/paste/paste_presenter.h"
#include "features/purchase/bulk_order_presenter.h"
#include "features/purchase/order_template.h"
#include "features/purchase/order_templates.h"
#include "features/purchase/service/purchases.h"
#include "features/purchase/ticket_presenter.h"
#include "features/reports/reports_presenter.h"
#include "features/requirements/country_requirements_presenter.h"
#include "features/requirements/requirement_group_presenter.h"
#include "features/requirements/requirement_groups_presenter.h"
#include "features/requirements/requirements_presenter.h"
#include "features/reservations/reservations_presenter.h"
#include "features/workspace.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "ui/features/addresses/addresses_dialog.h"
#include "ui/features/basket/basket_tab.h"
#include "ui/features/coverage/coverage_tab.h"
#include "ui/features/find/find_dialog.h"
#include "ui/features/orders/orders_tab.h"
#include "ui/features/paste/paste_dialog.h"
#include "ui/features/purchase/bulk_order_dialog.h"
#include "ui/features/purchase/order_templates_dialog.h"
#include "ui/features/purchase/ticket_dialog.h"
#include "ui/features/reports/reports_dialog.h"
#include "ui/features/requirements/country_requirements_dialog.h"
#include "ui/features/requirements/requirement_group_dialog.h"
#include "ui/features/requirements/requirement_groups_dialog.h"
#include "ui/features/requirements/requirements_dialog.h"
#include "ui/features/reservations/reservations_dialog.h"
#include "ui/features/search/search_tab.h"
#include "ui/prompts/user_prompts.h"
#include "ui/theme/icons.h"
#include "wording/country_names.h"

#include <QAction>
#include <QKeySequence>

#include <optional>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

WorkspaceDialogs::WorkspaceDialogs(Workspace &workspace, const Parts &parts, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_parts(parts)
{
    addAction(u"save"_s, tr("Order Templates…"), &WorkspaceDialogs::openTemplates)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    addAction(u"layers"_s, tr("Requirement Groups…"), &WorkspaceDialogs::openGroups);
    addAction(u"map-pin"_s, tr("Addresses…"), &WorkspaceDialogs::openAddresses);
    addAction(u"file-spreadsheet"_s, tr("Reports…"), &WorkspaceDialogs::openReports)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
}

QAction *WorkspaceDialogs::addAction(const QString &icon, const QString &text, void (WorkspaceDialogs::*open)())
{
    // Of a page, so that the list of shortcuts finds it in the window.
    m_actions += new QAction(themedIcon(icon), text, &m_parts.orders);
    connect(m_actions.constLast(), &QAction::triggered, this, open);
    return m_actions.constLast();
}

void WorkspaceDialogs::openTicket(const QStringList &keys)
{
    Session &session = m_workspace.session();
    const std::vector<BasketLine> lines = m_workspace.basket().linesToOrder(keys);
    if (lines.empty())
        return;
    auto *dialog
        = new TicketDialog(std::make_unique<TicketPresenter>(session, session.clock(), lines), &m_parts.basket);
    connect(dialog, &TicketDialog::placed, this, &WorkspaceDialogs::ordersRequested);
    connectRequirements(dialog);
    dialog->open();
}

void WorkspaceDialogs::connectRequirements(TicketDialog *ticket)
{
    Session &session = m_workspace.session();
    UserPrompts &prompts = m_parts.prompts;
    connect(ticket, &TicketDialog::requirementsWanted, this, [&session, &prompts, ticket](const QStringList &numbers) {
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

void WorkspaceDialogs::openCountryRequirements(const QString &country)
{
    (new CountryRequirementsDialog(std::make_unique<CountryRequirementsPresenter>(m_workspace.session(), country),
         m_parts.prompts, countries::name(country), &m_parts.coverage))
        ->open();
}

/// `back` has the keyboard when the dialog is closed.
void WorkspaceDialogs::openRequirements(const RequirementSubject &subject, QWidget &back)
{
    Session &session = m_workspace.session();
    auto *dialog = new RequirementsDialog(
        std::make_unique<RequirementsPresenter>(session, subject), m_parts.prompts, &m_parts.orders);
    connect(dialog, &QDialog::finished, &back, qOverload<>(&QWidget::setFocus));
    dialog->open();
}

void WorkspaceDialogs::openGroups()
{
    (new RequirementGroupsDialog(
         std::make_unique<RequirementGroupsPresenter>(m_workspace.session()), m_parts.prompts, &m_parts.orders))
        ->open();
}

void WorkspaceDialogs::openAddresses()
{
    (new AddressesDialog(
         std::make_unique<AddressesPresenter>(m_workspace.session()), AddressesDialog::Purpose::Look, &m_parts.orders))
        ->open();
}

void WorkspaceDialogs::openBulk(const std::vector<SearchForm> &wanted)
{
    std::vector<BulkWish> wishes;
    for (const SearchForm &form : wanted)
        wishes.push_back(bulkWishOf(form));
    openBulk(std::make_unique<BulkOrderPresenter>(m_workspace.session(), std::move(wishes)));
}

void WorkspaceDialogs::openBulk(std::unique_ptr<BulkOrderPresenter> presenter)
{
    auto *dialog = new BulkOrderDialog(std::move(presenter), &m_parts.basket);
    connect(dialog, &BulkOrderDialog::placed, this, &WorkspaceDialogs::ordersRequested);
    dialog->open();
}

void WorkspaceDialogs::orderAgain(const QString &orderId, const QStringList &numbers)
{
    std::optional<OrderTemplate> like = cloneOf(m_workspace.session().services().purchases(), orderId);
    if (!like) {
        std::vector<BasketLine> lines;
        for (const QString &number : numbers)
            lines.push_back(lineOfNumber(number));
        like = templateOf(lines, {});
    }
    std::vector<BulkWish> wishes = wishesOf(*like);
    if (!wishes.empty())
        return openBulk(std::make_unique<BulkOrderPresenter>(
            m_workspace.session(), std::move(wishes), std::optional(like->filledIn())));
    if (const std::optional<SearchForm> form = searchOf(*like))
        return emit searchRequested(*form);
    m_parts.prompts.tell(&m_parts.orders,
        {.title = tr("Not known what was ordered"),
            .text = tr("Neither this computer nor Telnyx's list tells the numbers of this order."),
            .tone = Tone::Neutral});
}

void WorkspaceDialogs::openTemplates()
{
    auto *dialog = new OrderTemplatesDialog(
        std::make_unique<OrderTemplates>(m_workspace.session()), m_parts.prompts, &m_parts.basket);
    connect(dialog, &OrderTemplatesDialog::searchRequested, this, &WorkspaceDialogs::searchRequested);
    connect(dialog, &OrderTemplatesDialog::bulkRequested, this, [this](const OrderTemplate &like) {
        openBulk(std::make_unique<BulkOrderPresenter>(
            m_workspace.session(), wishesOf(like), std::optional(like.filledIn())));
    });
    dialog->open();
}

void WorkspaceDialogs::openReports()
{
    if (!m_reports)
        m_reports = new ReportsDialog(
            std::make_unique<ReportsPresenter>(m_workspace.session()), m_parts.prompts, &m_parts.orders);
    // A report takes Telnyx a while: the window is used meanwhile.
    m_reports->show();
    m_reports->raise();
    m_reports->activateWindow();
}

void WorkspaceDialogs::openReservations()
{
    Session &session = m_workspace.session();
    (new ReservationsDialog(std::make_unique<ReservationsPresenter>(session, session.clock()), &m_parts.basket))
        ->open();
}

/// Of numbers that are pasted or looked for without their country code.
QString WorkspaceDialogs::countryOfNational() const
{
    const QString chosen = m_parts.settings.get(setting::PasteCountry);
    return chosen.isEmpty() ? m_parts.search.country().section(u',', 0, 0).trimmed() : chosen;
}

void WorkspaceDialogs::openPaste()
{
    if (m_paste)
        return m_paste->open();
    m_paste = new PasteDialog(
        std::make_unique<PastePresenter>(m_workspace.session(), countryOfNational()), m_parts.prompts, &m_parts.search);
    connect(m_paste, &PasteDialog::countryChosen, this,
        [this](const QString &chosen) { m_parts.settings.set(setting::PasteCountry, chosen); });
    m_paste->open();
}

void WorkspaceDialogs::openDropped(const QString &file, const QString &text)
{
    openPaste();
    if (file.isEmpty())
        m_paste->takeLongText(text);
    else
        m_paste->openFile(file);
}

void WorkspaceDialogs::openNumbers(const QStringList &numbers)
{
    openPaste();
    m_paste->addNumbers(numbers);
    m_paste->activateWindow();
}

void WorkspaceDialogs::openFind(const QString &text)
{
    auto *dialog
        = new FindDialog(std::make_unique<FindPresenter>(m_workspace.session(), m_parts.accounts, countryOfNational()),
            text, &m_parts.orders);
    connect(dialog, &FindDialog::chosen, this, &WorkspaceDialogs::found);
    dialog->open();
}

} // namespace nd
