// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "features/orders/order_columns.h"
#include "features/orders/order_history.h"
#include "features/orders/service/polling_interval.h"
#include "models/tab_state.h"
#include "models/tree_model.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace nd {

class AccountServices;
class ListFreshness;
class NumberFinder;
class OrderCommands;
class OrderReads;
class OrderTree;
class PlacedOrders;
class Session;
struct KnownOrders;

/// State of the Orders tab: every order of the account as a tree, followed until it is done. What the desk has sent and
/// cannot prove yet stands there too, until it can.
class OrdersPresenter final : public QObject
{
    Q_OBJECT
public:
    /// Reads the orders at once. `session` must outlive the presenter.
    explicit OrdersPresenter(Session &session, QObject *parent = nullptr);
    ~OrdersPresenter() override;

    Session &session() const { return m_session; }

    TreeModel<OrderRow> &rows();
    /// Reads what the lists do not show.
    OrderReads &reads() { return *m_reads; }
    /// Changes to orders.
    OrderCommands &commands() { return *m_commands; }
    NumberFinder &finder() { return *m_finder; }
    /// What became of the orders that a person has placed.
    PlacedOrders &placed() { return *m_placed; }

    const TabState &state() const { return m_state; }
    /// "Updated 12 s ago"; empty before the first reading.
    QString age() const;
    /// Since when what is shown could not be refreshed, and why; empty while it can.
    QString stale() const;
    /// How much of the tab a person can see: decides how often Telnyx is asked. It is in front until somebody says so.
    void setSight(Visibility sight);
    /// Goes over the rows that are shown: totalsChanged() is emitted a few times a second at most.
    QString totals() const;
    int pagesRead() const { return m_pagesRead; }
    int pagesKnown() const { return m_pagesKnown; }

    /// Shows only orders with these words, or with a number that has these digits; such an order is opened at the
    /// number. Expansion and selection are the view's.
    void setFilter(const QString &text);
    /// What became of looking for a number; empty while the filter is none.
    QString findText() const;
    /// Shows only rows with this status; empty: all.
    void setStatusFilter(const QString &status);
    /// Shows only orders of this kind; nothing: all. Purchases that are not proven stay in sight with both filters.
    void setKindFilter(std::optional<OrderRow::Kind> kind);

    /// Facts of a row, as label and value.
    std::vector<std::pair<QString, QString>> details(const QString &key) const;

public slots:
    void refresh();
    void cancelRefresh();

signals:
    void stateChanged();
    void totalsChanged();
    void ageChanged();
    /// stale() says something else.
    void staleChanged();
    /// An order has taken a step: "Spring: Success".
    void moved(const QString &sentence);
    void said(const QString &sentence, bool failed);
    void rowRead(const QString &key);
    void orderAtHand(const QString &key);
    /// This row is to be shown opened; the person stays where they are.
    void orderOpened(const QString &key);
    /// The row of the number that the filter looks for. It is selected when it is the first of them.
    void numberAtHand(const QString &key, bool first);
    void findTextChanged();

private:
    void connectParts();
    void connectPlaced();
    void makeFinder();
    void connectServices();
    void connectTracker();
    void showRemembered();
    void showRead(std::vector<OrderRow> rows);
    void onListsRead(const Result<Done> &end);
    void addGoneNote(OrderRow &row) const;
    bool isOfAnotherDesk(const OrderRow &row) const;
    KnownOrders knownOrders() const;
    void countSoon();
    void showPurchase(const QString &id);
    void applyFilters();
    void showStale();
    void tellMove(const OrderRow &now);
    void setState(TabState state);

    Session &m_session;
    AccountServices &m_services; ///< the session's
    std::unique_ptr<OrderTree> m_tree;
    std::unique_ptr<OrderReads> m_reads;
    std::unique_ptr<OrderCommands> m_commands;
    std::unique_ptr<NumberFinder> m_finder;
    std::unique_ptr<PlacedOrders> m_placed;
    std::unique_ptr<ListFreshness> m_freshness;
    OrderHistory m_history;
    QTimer m_silence; ///< no page has come yet: what the ledger knows is shown meanwhile
    QTimer m_count;
    TabState m_state;
    QString m_stale;
    int m_pagesRead = 0;
    int m_pagesKnown = 0;
    QString m_statusFilter;
    std::optional<OrderRow::Kind> m_kindFilter;
};

} // namespace nd
