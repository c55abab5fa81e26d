// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/orders/about/order_tally.h"
#include "ui/tables/selection/selection_walk.h"

#include <QObject>
#include <QString>
#include <QTimer>

namespace nd {

class DataTree;
class OrdersPresenter;

/// What is selected in the blotter and what can be done with it, whether that is a row or all of a hundred thousand: of
/// many it is counted some rows at a time.
class OrderSelection final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    OrderSelection(OrdersPresenter &presenter, DataTree &tree, QObject *parent = nullptr);

    int rows() const { return m_rows; }
    /// The key of the only row that is selected; else empty.
    const QString &only() const { return m_only; }
    /// All of it has been counted.
    bool isCounted() const { return !m_walk.isRunning(); }
    const OrderTally &tally() const { return m_tally; }

    /// Counts anew, and says so at once where that is soon done.
    void look();
    /// The same when the event loop comes round, for what changes often.
    void lookSoon() { m_soon.start(); }

signals:
    void changed();

private:
    void begin();
    void add(const QModelIndex &index);

    OrdersPresenter &m_presenter;
    DataTree &m_tree;
    SelectionWalk m_walk;
    QTimer m_soon;
    int m_rows = 0;
    QString m_only;
    OrderTally m_tally;
};

} // namespace nd
