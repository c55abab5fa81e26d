// SPDX-License-Identifier: Apache-2.0
#include "features/orders/service/order_tracker.h"

#include "api/client/client.h"
#include "api/values/api_enums.h"
#include "features/orders/service/order_record.h"
#include "store/ledger.h"

#include <memory>

namespace nd {

Call OrderTracker::readOrder(const QString &orderId, std::function<void(const Result<NumberOrderDetails> &)> done)
{
    return m_client.send(endpoint::getNumberOrder(orderId), std::move(done));
}

Call OrderTracker::readSubOrders(
    const QString &orderId, std::function<void(const Result<std::vector<SubOrder>> &)> done)
{
    SubOrderFilter filter;
    filter.orderRequestId = orderId;
    auto rows = std::make_shared<std::vector<SubOrder>>();
    PageSink<SubOrder> sink;
    sink.rows = [this, rows, orderId](std::vector<SubOrder> &&page) {
        if (!page.empty() && !page.front().userId.isEmpty())
            emit userSeen(page.front().userId);
        for (SubOrder &row : page) {
            // A filter that the server does not know is ignored, not refused (api-facts §1).
            if (row.orderRequestId.isEmpty() || row.orderRequestId == orderId)
                rows->push_back(std::move(row));
        }
    };
    sink.finished = [rows, done = std::move(done)](const Result<Done> &end) {
        if (end)
            done(std::move(*rows));
        else
            done(end.error());
    };
    return m_client.readAll(endpoint::listSubOrders(filter), std::move(sink));
}

Call OrderTracker::readSubOrder(const QString &subOrderId, std::function<void(const Result<SubOrder> &)> done)
{
    SubOrderView view;
    view.includePhoneNumbers = true;
    return m_client.send(endpoint::getSubOrder(subOrderId, view), std::move(done));
}

void OrderTracker::refresh()
{
    cancelRefresh();
    m_listError.reset();
    m_listsLeft = 4;
    m_pages.clear();
    readList(OrderKind::Number, endpoint::listNumberOrders(), &OrderBatch::numbers);
    readList(OrderKind::Block, endpoint::listBlockOrders(), &OrderBatch::blocks);
    readList(OrderKind::Bulk, endpoint::listBulkOrders(), &OrderBatch::bulk);
    readList(OrderKind::Advanced, endpoint::listAdvancedOrders(), &OrderBatch::advanced);
}

void OrderTracker::cancelRefresh()
{
    m_lists.clear();
    if (std::exchange(m_listsLeft, 0) > 0)
        emit refreshFinished(Error{.kind = ErrorKind::Cancelled, .title = tr("The list was not read to its end.")});
}

template <class Row>
void OrderTracker::readList(OrderKind kind, const Request<Page<Row>> &request, std::vector<Row> OrderBatch::*rows)
{
    PageSink<Row> sink;
    auto received = std::make_shared<int>(0);
    sink.rows = [this, rows, received](std::vector<Row> &&page) {
        *received += int(page.size());
        const int before = following();
        for (const Row &row : page)
            notice(OrderRecord(row));
        if (following() != before)
            arm();
        OrderBatch batch;
        batch.*rows = std::move(page);
        emit ordersRead(batch);
    };
    sink.progress = [this, kind](int done, int total) { onListProgress(kind, done, total); };
    sink.finished = [this, kind, received](const Result<Done> &end) { onListEnd(kind, *received, end); };
    m_lists[kind] = m_client.readAll(request, std::move(sink));
}

void OrderTracker::onListProgress(OrderKind kind, int done, int total)
{
    m_pages[kind] = {done, total};
    int allDone = 0;
    int all = 0;
    for (const auto &[list, pages] : m_pages) {
        allDone += pages.first;
        all += pages.second;
    }
    emit progress(allDone, all);
}

void OrderTracker::onListEnd(OrderKind kind, int total, const Result<Done> &end)
{
    if (end)
        emit listRead(kind, total);
    if (!end && !m_listError)
        m_listError = end.error();
    if (--m_listsLeft > 0)
        return;
    arm();
    if (m_listError)
        emit refreshFinished(*m_listError);
    else
        emit refreshFinished(Done{});
}

// ---- many at once ----

void OrderTracker::pollTogether()
{
    m_pendingSeen.clear();
    const int slower = slow();
    for (const auto &[key, followed] : m_followed) {
        if (key.first == OrderKind::Number && !followed.single && dueAt(followed, slower) <= m_clock.uptime())
            m_pendingSeen[key.second] = false;
    }
    NumberOrderFilter filter;
    filter.status = status::pending;
    PageSink<NumberOrder> sink;
    sink.rows = [this](std::vector<NumberOrder> &&rows) { onPendingRows(std::move(rows)); };
    sink.finished = [this](const Result<Done> &end) { onPendingEnd(end); };
    m_pendingPoll = m_client.readAll(endpoint::listNumberOrders(filter), std::move(sink));
}

void OrderTracker::onPendingRows(std::vector<NumberOrder> &&rows)
{
    std::vector<OrderRecord> news;
    for (NumberOrder &row : rows) {
        const auto wanted = m_pendingSeen.find(row.id);
        const auto found = m_followed.find({OrderKind::Number, row.id});
        if (wanted == m_pendingSeen.end() || found == m_followed.end() || isFinal(OrderRecord(row)))
            continue;
        wanted->second = true;
        found->second.failure.reset();
        found->second.missing = 0;
        found->second.wasRead = true;
        found->second.knownAt = m_clock.now();
        plan(found->second);
        if (!found->second.last || *found->second.last != OrderRecord(row))
            news.emplace_back(std::move(row));
    }
    // One commit for the page.
    const Result<Done> stored = m_ledger.transaction([&]() -> Result<Done> {
        for (const OrderRecord &record : news) {
            if (const Result<Done> one = store(record); !one)
                return one;
        }
        return Done{};
    });
    if (!stored)
        return; // followed on, and stored with the next poll
    for (const OrderRecord &record : news) {
        const auto found = m_followed.find({OrderKind::Number, idOf(record)});
        if (found == m_followed.end())
            continue;
        found->second.last = record;
        emit orderChanged(record);
    }
}

void OrderTracker::onPendingEnd(const Result<Done> &end)
{
    for (const auto &[id, seen] : m_pendingSeen) {
        const auto found = m_followed.find({OrderKind::Number, id});
        if (seen || found == m_followed.end())
            continue;
        if (end) {
            found->second.single = true; // due at once, by itself
        } else {
            found->second.failure = end.error();
            plan(found->second);
        }
    }
    m_pendingSeen.clear();
    m_pendingPoll = {};
    emit polled();
    arm();
}

} // namespace nd
