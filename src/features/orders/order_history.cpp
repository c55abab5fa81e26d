// SPDX-License-Identifier: Apache-2.0
#include "features/orders/order_history.h"

#include "features/orders/order_rows.h"

#include <utility>

namespace nd {

namespace {

std::vector<OrderRow> rowsOf(const OrderArchive::Page &page)
{
    std::vector<OrderRow> rows;
    rows.reserve(page.orders.size());
    for (const OrderRecord &record : page.orders)
        rows.push_back(rowOf(record));
    return rows;
}

} // namespace

OrderHistory::OrderHistory(QObject *parent) : QObject(parent) { }

Result<std::vector<OrderRow>> OrderHistory::begin(OrderArchive &keeper, int limit)
{
    stop();
    m_keeper = &keeper;
    const Result<OrderArchive::Page> page = keeper.page({}, limit);
    m_complete = !page || !page->last;
    if (!page)
        return page.error();
    m_last = page->last;
    return rowsOf(*page);
}

void OrderHistory::readOn()
{
    if (m_keeper && !m_complete && !m_reading)
        readNext();
}

void OrderHistory::stop()
{
    ++m_round;
    m_reading = false;
    m_keeper.clear();
    m_complete = true;
}

void OrderHistory::readNext()
{
    m_reading = true;
    m_keeper->readPage(m_last, RowsOfPage,
        [self = QPointer<OrderHistory>(this), round = m_round](const Result<OrderArchive::Page> &page) {
            if (self && self->m_round == round)
                self->take(page);
        });
}

/// The next page is read while the rows of this one are shown. One that cannot be read ends it: what is there is still
/// true, and the total says that there is more.
void OrderHistory::take(const Result<OrderArchive::Page> &page)
{
    m_reading = false;
    m_complete = !m_keeper || !page || !page->last;
    const bool ended = m_complete;
    if (!ended) {
        m_last = page->last;
        readNext();
    }
    if (page && !page->orders.empty())
        emit rowsRead(rowsOf(*page));
    if (ended)
        emit finished();
}

} // namespace nd
