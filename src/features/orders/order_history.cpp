// SPDX-License-Identifier: Apache-2.0
#include "features/orders/order_history.h"

#include "features/orders/order_rows.h"
#include "features/orders/service/order_archive.h"

#include <QElapsedTimer>

#include <iterator>

namespace nd {

namespace {
constexpr int AtOnce = 50; ///< the clock is looked at between so many
} // namespace

OrderHistory::OrderHistory(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(Breath);
    connect(&m_timer, &QTimer::timeout, this, &OrderHistory::readSlice);
}

Result<std::vector<OrderRow>> OrderHistory::begin(OrderArchive &keeper, int limit)
{
    stop();
    m_keeper = &keeper;
    m_last.reset();
    return read(limit);
}

void OrderHistory::readOn()
{
    if (m_keeper && !m_complete && !m_timer.isActive())
        m_timer.start();
}

void OrderHistory::stop()
{
    m_timer.stop();
    m_keeper.clear();
    m_complete = true;
}

Result<std::vector<OrderRow>> OrderHistory::read(int limit)
{
    Result<OrderArchive::Page> page = m_keeper->page(m_last, limit);
    m_complete = !page || !page->last;
    if (!page)
        return page.error();
    m_last = page->last;
    std::vector<OrderRow> rows;
    for (const OrderRecord &record : page->orders)
        rows.push_back(rowOf(record));
    return rows;
}

/// A page that cannot be read ends it: what is there is still true, and the total says that there is more.
void OrderHistory::readSlice()
{
    QElapsedTimer spent;
    spent.start();
    std::vector<OrderRow> rows;
    while (m_keeper && !m_complete && spent.elapsed() < Slice.count()) {
        Result<std::vector<OrderRow>> page = read(AtOnce);
        if (page)
            std::move(page->begin(), page->end(), std::back_inserter(rows));
    }
    const bool ended = !m_keeper || m_complete;
    if (ended)
        m_timer.stop();
    if (!rows.empty())
        emit rowsRead(rows);
    if (ended)
        emit finished();
}

} // namespace nd
