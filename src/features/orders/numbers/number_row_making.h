// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/order_numbers.h"
#include "features/orders/numbers/number_columns.h"
#include "features/orders/order_columns.h"
#include "models/table_model.h"
#include "models/tree_model.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <chrono>
#include <vector>

namespace nd {

class OrderAnnotations;

/// Makes the rows of all numbers of all orders, those of some orders between two turns of the event loop. What has not
/// changed is not touched; when orders go or move meanwhile, it begins anew.
class NumberRowMaking final : public QObject
{
    Q_OBJECT
public:
    using Records = QHash<QString, OrderNumber>; ///< by the row's key
    /// What ends first ends a slice; without a time it is the orders alone.
    struct Slice
    {
        int orders = 200;
        std::chrono::milliseconds longest{3}; ///< to put them into the table takes as long again, a frame three times
    };

    /// All must outlive it.
    NumberRowMaking(const TreeModel<OrderRow> &orders, const Records &records, const OrderAnnotations &annotations,
        TableModel<OrderedNumberRow> &rows, QObject *parent = nullptr);

    /// From the first order on. The first slice comes now, and finished() when it was the last as well.
    void begin();
    /// There are orders whose numbers have no row yet.
    bool isUnderWay() const { return m_next.isActive(); }
    void setSlice(Slice slice) { m_slice = slice; }
    /// When Telnyx was asked for the records, by its clock: what has come to its end since then says more than they do.
    void setReadAt(Timestamp at) { m_readAt = at; }

signals:
    void finished();

private:
    void makeRoom();
    void makeSome();
    void make(const OrderRow &order);
    OrderedNumberRow rowOf(const OrderRow &order, const QString &number, const OrderNumber *record) const;
    void makeUnlisted();
    void makeRest();

    const TreeModel<OrderRow> &m_orders;
    const Records &m_records;
    const OrderAnnotations &m_annotations;
    TableModel<OrderedNumberRow> &m_rows;
    Slice m_slice;
    Timestamp m_readAt;
    QTimer m_next;
    size_t m_at = 0; ///< the order that comes next
    QString m_before; ///< the key of the order before it, which tells whether orders have moved
    QSet<QString> m_told; ///< keys of the rows that were made
    qsizetype m_recorded = 0; ///< so many of them have a record
    std::vector<OrderedNumberRow> m_fresh; ///< new or different, on their way into the table
};

} // namespace nd
