// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "features/orders/about/order_criteria.h"
#include "features/orders/order_history.h"
#include "features/orders/service/order_lists.h"
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
class OrderAnnotations;
class OrderCommands;
class OrderDetails;
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
    /// Reads at once what is new or open, and everything when that was never done. `session` must outlive the
    /// presenter.
    explicit OrdersPresenter(Session &session, QObject *parent = nullptr);
    ~OrdersPresenter() override;

    Session &session() const { return m_session; }

    TreeModel<OrderRow> &rows();
    /// Reads what the lists do not show.
    OrderReads &reads() { return *m_reads; }
    /// Changes to orders.
    OrderCommands &commands() { return *m_commands; }
    NumberFinder &finder() { return *m_finder; }
    /// All that is known of the rows that a person looks at.
    OrderDetails &details() { return *m_details; }
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
    /// What the shown orders cost, and what was ordered today; goes over all rows, as totals() does.
    QString costTotals() const;
    /// Of the lists of orders, while they are read.
    struct Pages
    {
        int read = 0;
        int known = 0;
    };
    Pages pages() const { return m_pages; }

    /// Shows only orders with these words, or with a number that has these digits; such an order is opened at the
    /// number. Expansion and selection are the view's.
    void setFilter(const QString &text);
    /// What became of looking for a number; empty while the filter is none.
    QString findText() const;
    /// Shows only orders that fit, and asks Telnyx for those among them that it can tell apart by itself.
    void setCriteria(const OrderCriteria &criteria);
    const OrderCriteria &criteria() const { return m_criteria; }

public slots:
    /// Reads everything anew.
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
    void catchUp();
    void read(OrderLists::Extent extent);
    void showRead(std::vector<OrderRow> rows);
    void onListsRead(const Result<Done> &end);
    void setReady();
    KnownOrders knownOrders() const;
    void countSoon();
    void showPurchase(const QString &id);
    void showStale();
    void tellMove(const OrderRow &now);
    void setState(TabState state);

    Session &m_session;
    AccountServices &m_services; ///< the session's
    std::unique_ptr<OrderAnnotations> m_annotations;
    std::unique_ptr<OrderTree> m_tree;
    std::unique_ptr<OrderReads> m_reads;
    std::unique_ptr<OrderCommands> m_commands;
    std::unique_ptr<OrderDetails> m_details;
    std::unique_ptr<NumberFinder> m_finder;
    std::unique_ptr<PlacedOrders> m_placed;
    std::unique_ptr<ListFreshness> m_freshness;
    OrderHistory m_history;
    QTimer m_silence; ///< no page has come yet: what the ledger knows is shown meanwhile
    QTimer m_count;
    TabState m_state;
    QString m_stale;
    Pages m_pages;
    OrderCriteria m_criteria;
};

} // namespace nd
