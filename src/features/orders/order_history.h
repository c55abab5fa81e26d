// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "features/orders/order_columns.h"
#include "features/orders/service/order_archive.h"
#include "store/tables/order_store.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

namespace nd {

/// Reads the orders back that the ledger keeps: the newest at once, all others page by page on the archive's worker.
/// Lives on the GUI's thread.
class OrderHistory final : public QObject
{
    Q_OBJECT
public:
    /// Of one page: what the window takes in between two turns of its event loop.
    static constexpr int RowsOfPage = 1'000;

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
    void readNext();
    void take(const Result<OrderArchive::Page> &page);

    QPointer<OrderArchive> m_keeper;
    std::optional<CachedOrder> m_last;
    bool m_complete = true;
    bool m_reading = false;
    int m_round = 0; ///< an answer to an earlier one is none
};

} // namespace nd
