// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "features/orders/order_columns.h"
#include "store/tables/order_store.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace nd {

class OrderArchive;

/// Reads the orders back that the ledger keeps: the newest at once, all others in slices between which the window has
/// its turn. Lives on the GUI's thread.
class OrderHistory final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds Slice{8};
    static constexpr std::chrono::milliseconds Breath{4};

    explicit OrderHistory(QObject *parent = nullptr);

    /// The newest orders. `keeper` may go away: then nothing more is read.
    Result<std::vector<OrderRow>> begin(OrderArchive &keeper, int limit);
    /// The others: rowsRead() several times, then finished(). Nothing happens while it is under way or done.
    void readOn();
    void stop();
    bool isComplete() const { return m_complete; }

signals:
    void rowsRead(const std::vector<nd::OrderRow> &rows);
    void finished();

private:
    void readSlice();
    Result<std::vector<OrderRow>> read(int limit);

    QPointer<OrderArchive> m_keeper;
    std::optional<CachedOrder> m_last;
    bool m_complete = true;
    QTimer m_timer;
};

} // namespace nd
