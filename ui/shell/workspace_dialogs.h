// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QAction;
class QWidget;

namespace nd {

class Accounts;
class BasketTab;
class BulkOrderPresenter;
class CoverageTab;
class OrdersTab;
class PasteDialog;
class ReportsDialog;
class SearchTab;
class Settings;
class TicketDialog;
class UserPrompts;
class Workspace;
struct FoundRow;
struct RequirementSubject;
struct SearchForm;

/// The dialogs of one account. Each belongs to the page that it is about, and goes with it.
class WorkspaceDialogs final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    struct Parts
    {
        CoverageTab &coverage;
        SearchTab &search;
        BasketTab &basket;
        OrdersTab &orders;
        UserPrompts &prompts;
        Settings &settings;
        const Accounts &accounts;
    };
    WorkspaceDialogs(Workspace &workspace, const Parts &parts, QObject *parent);

    /// Those that a menu opens.
    const QList<QAction *> &actions() const { return m_actions; }

    /// For these lines of the basket; nothing happens when none of them can be ordered.
    void openTicket(const QStringList &keys);
    void openCountryRequirements(const QString &country);
    /// Closed, it gives the keyboard to `back`.
    void openRequirements(const RequirementSubject &subject, QWidget &back);
    void openBulk(const std::vector<SearchForm> &wanted);
    /// As many numbers of the same kinds as this order has: a bulk order, filled in, where it can be had so, else a
    /// search. `numbers` are its own, for an order that another desk has placed.
    void orderAgain(const QString &orderId, const QStringList &numbers);
    void openReservations();
    void openPaste();
    /// The pasted list, with what was dropped: a file, or a text where that is empty.
    void openDropped(const QString &file, const QString &text);
    /// The pasted list, with these behind what stands there.
    void openNumbers(const QStringList &numbers);
    /// "Find Everywhere", with this in its field.
    void openFind(const QString &text);

signals:
    /// Something was placed: it stands in the blotter.
    void ordersRequested();
    void searchRequested(const nd::SearchForm &form);
    void found(const nd::FoundRow &row);

private:
    QAction *addAction(const QString &icon, const QString &text, void (WorkspaceDialogs::*open)());
    void connectRequirements(TicketDialog *ticket);
    void openBulk(std::unique_ptr<BulkOrderPresenter> presenter);
    void openTemplates();
    void openGroups();
    void openAddresses();
    void openReports();
    QString countryOfNational() const;

    Workspace &m_workspace;
    Parts m_parts;
    QList<QAction *> m_actions;
    QPointer<PasteDialog> m_paste; ///< closed, it keeps its list
    QPointer<ReportsDialog> m_reports;
};

} // namespace nd
