// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call_batch.h"
#include "api/resources/order_numbers.h"
#include "base/files/table_writer.h"
#include "base/result.h"
#include "features/orders/about/order_annotations.h"
#include "features/orders/numbers/number_columns.h"
#include "features/orders/order_columns.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
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
/// blotter or not: what is not shown is read first. Orders are taken and rows are made some at a time; before the
/// blotter moves its rows, those that are left are taken at once: what was meant is written. The file is written on
/// another thread.
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
    /// How much is done between two turns of the event loop: what ends first ends it; without a time it is the orders
    /// alone.
    struct Slice
    {
        int orders = 100;
        std::chrono::milliseconds longest{4};
    };
    void setSlice(Slice slice) { m_slice = slice; }

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
    void goOn();
    void takeOrders(size_t most);
    void takeRest();
    void read();
    void readSubOrders();
    void readNumbers();
    void take(const std::vector<SubOrder> &subOrders);
    void takeNumbers(std::vector<OrderNumber> &&numbers);
    void onAnswer(const std::optional<Error> &failure);
    bool isWanted(const QString &orderId, const QString &subOrderId) const;
    void write();
    TextTable emptyTable() const;
    void addRows(const OrderRow &order);
    void addOrder(const OrderRow &order);
    void addSubOrders(const OrderRow &order);
    void addNumbers(const OrderRow &order);
    void finish(const Result<int> &rows);

    enum class Step {
        Taking, ///< orders out of the blotter
        Reading,
        Making, ///< rows of the file
        Writing
    };
    struct Read
    {
        std::vector<OrderRow> subOrders = {};
        QHash<QString, std::vector<size_t>> below = {}; ///< by order: places in subOrders
        QHash<QString, std::vector<OrderNumber>> numbers = {}; ///< by order
    };

    OrdersPresenter &m_orders;
    OrderAnnotations m_annotations;
    Job m_job;
    Read m_read;
    Step m_step = Step::Writing;
    QTimer m_next; ///< while orders are taken and rows are made
    size_t m_at = 0; ///< the order that comes next
    std::vector<Column<OrderedNumberRow>> m_columns; ///< of numbers
    TextTable m_table;
    Slice m_slice;
    CallBatch<> m_calls;
    TableWriter m_writer;
    int m_rowCount = 0; ///< of the file that is being written
    int m_total = 0;
    bool m_running = false;
};

} // namespace nd
