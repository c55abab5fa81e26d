// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "base/clock.h"
#include "features/orders/order_columns.h"
#include "features/orders/order_history.h"
#include "features/orders/service/polling_interval.h"
#include "models/tab_state.h"
#include "models/tree_model.h"
#include "wording/data_age.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace nd {

class AccountServices;
class NumberFinder;
class PlacedOrders;
class Session;
struct KnownOrders;
struct OrderBatch;

/// State of the Orders tab: every order of the account as a tree, followed until it is done. What the desk has sent and
/// cannot prove yet stands there too, until it can.
class OrdersPresenter final : public QObject
{
    Q_OBJECT
public:
    /// `clock` must outlive the presenter.
    explicit OrdersPresenter(const Clock &clock, QObject *parent = nullptr);
    ~OrdersPresenter() override;

    void use(Session *session);
    /// The one in use; null while there is none.
    Session *session() const;

    TreeModel<OrderRow> &rows() { return *m_rows; }
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
    NumberFinder &finder() { return *m_finder; }
    /// What became of the orders that a person has placed.
    PlacedOrders &placed() { return *m_placed; }

    /// Shows only rows with this status; empty: all.
    void setStatusFilter(const QString &status);
    /// Shows only orders of this kind; nothing: all. Purchases that are not proven stay in sight with both filters.
    void setKindFilter(std::optional<OrderRow::Kind> kind);

    /// What a cancellation of these rows would do.
    struct CancelPlan
    {
        QStringList keys = {}; ///< sub-orders that would be cancelled
        int numbers = 0; ///< in them
        QStringList kept = {}; ///< what would not, and why
    };
    CancelPlan cancelPlan(const QStringList &keys) const;
    bool mayCancel(const QString &key) const;
    bool mayChangeReference(const QString &key) const;
    /// The requirement group of an advanced order that is still worked on.
    bool mayChangeGroup(const QString &key) const;
    bool mayReadRow(const QString &key) const;
    /// Facts of a row, as label and value.
    std::vector<std::pair<QString, QString>> details(const QString &key) const;

public slots:
    void refresh();
    void cancelRefresh();
    void cancelSubOrder(const QString &key) { cancelSubOrders({key}); }
    void cancelSubOrders(const QStringList &keys);
    void changeGroup(const QString &key, const QString &requirementGroupId);
    /// Reads the record behind a row anew, with what its list leaves out.
    void readRow(const QString &key);
    /// Looks for the numbers of a sub-order that its row "more" stands for; a second time stops it.
    void findMoreNumbers(const QString &key);
    /// Makes a number order's row appear: orderAtHand() with its key, at once when it is there.
    void fetchOrder(const QString &orderId);
    /// The same for what a conversation is about (comment_record::…): the order of a sub-order, or an advanced order.
    void fetchSubject(const QString &recordType, const QString &recordId);
    static bool isOrder(const QString &recordType);
    void changeReference(const QString &key, const QString &person);

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
    bool isOfAnotherDesk(const OrderRow &row) const;
    void connectBooks();
    void makeFinder();
    void showRemembered();
    void onListsRead(const Result<Done> &end);
    int takeFromLedger(const QString &digits);
    void readInFull(const QString &orderId);
    void showKnownNumber(const QString &orderKey, const QString &number);
    std::vector<OrderRow> withKnownNumbers(const OrderRow &order, const QString &sentence) const;
    KnownOrders knownOrders() const;
    void take(const OrderBatch &batch);
    void flush();
    void countSoon();
    void put(OrderRow row);
    void markGone(std::vector<OrderRow> &rows) const;
    void showPurchase(const QString &id);
    void readChildren(const QString &key);
    struct Tally;
    void cancelOne(const QString &key, const std::shared_ptr<Tally> &tally);
    void readParentNow(const QString &key);
    void showMoreNumbers(const QString &subOrderKey, std::vector<OrderRow> rows, const std::optional<QString> &left);
    void putAnywhere(const OrderRow &row);
    const OrderRow *rowOfOrder(const QString &id) const;
    void applyFilters();
    void refreshOpenBranches(const QString &orderId);
    void onPolled();
    void tellMove(const OrderRow &now);
    void armAge();
    void retryLater();
    DataAge freshness() const;
    void setState(TabState state);
    void failAt(const QString &key, const QString &id, const Error &error);

    const Clock &m_clock;
    QPointer<Session> m_session;
    QPointer<AccountServices> m_services;
    std::unique_ptr<TreeModel<OrderRow>> m_rows;
    std::vector<OrderRow> m_pending; ///< handed to the view once a frame
    QTimer m_frame;
    QTimer m_second;
    QTimer m_count;
    QTimer m_marks;
    QTimer m_again; ///< reads the lists once more after a failure that may pass
    int m_failures = 0; ///< in a row
    TabState m_state;
    DataAge m_list; ///< of the lists; what is followed is known better
    Timestamp m_polledAt; ///< when a poll was good last
    Visibility m_sight = Visibility::Front;
    QString m_stale;
    int m_pagesRead = 0;
    int m_pagesKnown = 0;
    std::unique_ptr<NumberFinder> m_finder;
    std::unique_ptr<PlacedOrders> m_placed;
    OrderHistory m_history;
    QTimer m_silence; ///< no page has come yet: what the ledger knows is shown meanwhile
    QString m_filter;
    QString m_statusFilter;
    std::optional<OrderRow::Kind> m_kindFilter;
    std::map<QString, std::vector<std::pair<QString, QString>>> m_facts; ///< of rows that were read one by one
    QSet<QString> m_widened; ///< sub-orders whose numbers were looked for beyond the first
    std::map<QString, Call> m_reads; ///< by the key of the row that is opened
};

} // namespace nd
