// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/call.h"
#include "base/clock.h"
#include "models/tree_model.h"
#include "tabs/columns/order_columns.h"
#include "tabs/tab_state.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <map>
#include <memory>

namespace nd {

class Books;
class Session;
struct Error;
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

    TreeModel<OrderRow> &rows() { return *m_rows; }
    const TabState &state() const { return m_state; }
    /// "Updated 12 s ago"; empty before the first reading.
    QString age() const;
    /// Goes over all rows: totalsChanged() is emitted a few times a second at most.
    QString totals() const;
    int pagesRead() const { return m_pagesRead; }
    int pagesKnown() const { return m_pagesKnown; }

    /// Shows only rows with this status; empty: all.
    void setStatusFilter(const QString &status);

    bool mayCancel(const QString &key) const;
    bool mayChangeReference(const QString &key) const;
    /// Facts of a row, as label and value.
    std::vector<std::pair<QString, QString>> details(const QString &key) const;

public slots:
    void refresh();
    void cancelRefresh();
    void cancelSubOrder(const QString &key);
    void changeReference(const QString &key, const QString &person);

signals:
    void stateChanged();
    void totalsChanged();
    void ageChanged();
    void said(const QString &sentence, bool failed);

private:
    void connectBooks();
    void take(const OrderBatch &batch);
    void flush();
    void countSoon();
    void put(OrderRow row);
    void showPurchase(const QString &id);
    void readChildren(const QString &key);
    void readSubOrders(const OrderRow &order);
    void readNumbers(const OrderRow &subOrder);
    void refreshOpenBranches(const QString &orderId);
    void setState(TabState state);
    void failAt(const QString &key, const QString &id, const Error &error);

    const Clock &m_clock;
    QPointer<Session> m_session;
    QPointer<Books> m_books;
    std::unique_ptr<TreeModel<OrderRow>> m_rows;
    std::vector<OrderRow> m_pending; ///< handed to the view once a frame
    QTimer m_frame;
    QTimer m_second;
    QTimer m_count;
    QTimer m_marks;
    TabState m_state;
    Moment m_updatedAt;
    int m_pagesRead = 0;
    int m_pagesKnown = 0;
    std::map<QString, Call> m_reads; ///< by the key of the row that is opened
};

} // namespace nd
