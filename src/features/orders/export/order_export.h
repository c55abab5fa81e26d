// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call_batch.h"
#include "api/resources/order_numbers.h"
#include "base/files/table_writer.h"
#include "base/result.h"
#include "features/orders/about/order_annotations.h"
#include "features/orders/order_columns.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace nd {

class OrdersPresenter;
struct SubOrder;

/// Which rows of the blotter a file gets.
enum class ExportLevel {
    Orders,
    SubOrders,
    Numbers,
};

/// Writes orders, their sub-orders or their numbers into a file, one row for each, whether they are expanded in the
/// blotter or not: what is not shown is read first. The file is written on another thread.
class OrderExport final : public QObject
{
    Q_OBJECT
public:
    /// `orders` must outlive it.
    explicit OrderExport(OrdersPresenter &orders, QObject *parent = nullptr);
    ~OrderExport() override;

    /// Of these rows, of any level; none: of all orders that are shown, in their order. `path` as for saveTable().
    /// finished() follows.
    void start(ExportLevel level, const QStringList &keys, const QString &path);
    void cancel();
    bool isRunning() const { return m_running; }

signals:
    /// Requests that were answered, and that there are.
    void progress(int done, int total);
    void finished(const nd::Result<int> &rows);

private:
    struct Job
    {
        ExportLevel level = ExportLevel::Orders;
        QString path = {};
        std::vector<OrderRow> orders = {};
        QHash<QString, QSet<QString>> subOrders = {}; ///< by order: only these; an order that is not in it is whole
        QHash<QString, QSet<QString>> numbers = {}; ///< the same for numbers
    };

    void choose(const QStringList &keys);
    void readSubOrders();
    void readNumbers();
    void take(const std::vector<SubOrder> &subOrders);
    void takeNumbers(std::vector<OrderNumber> &&numbers);
    void onAnswer(const std::optional<Error> &failure);
    bool isWanted(const QString &orderId, const QString &subOrderId) const;
    void write();
    TextTable ordersTable() const;
    TextTable subOrdersTable() const;
    TextTable numbersTable() const;
    void finish(const Result<int> &rows);

    OrdersPresenter &m_orders;
    OrderAnnotations m_annotations;
    Job m_job;
    std::vector<OrderRow> m_subOrders; ///< `title` is their order's
    QHash<QString, QString> m_orderOf; ///< by sub-order
    QHash<QString, std::vector<OrderNumber>> m_numbers; ///< by order
    CallBatch<> m_calls;
    TableWriter m_writer;
    int m_rowCount = 0; ///< of the file that is being written
    int m_total = 0;
    bool m_running = false;
};

} // namespace nd
