// SPDX-License-Identifier: Apache-2.0
#include "features/orders/service/order_lists.h"

#include "api/client/client.h"

#include <algorithm>
#include <utility>

namespace nd {

namespace {

template <class Row>
constexpr OrderKind kindOfRows()
{
    if constexpr (std::is_same_v<Row, NumberOrder>)
        return OrderKind::Number;
    else if constexpr (std::is_same_v<Row, BlockOrder>)
        return OrderKind::Block;
    else if constexpr (std::is_same_v<Row, BulkOrder>)
        return OrderKind::Bulk;
    else
        return OrderKind::Advanced;
}

/// Newest first, as far as they say when they were made.
template <class Row>
bool isNewestFirst(const std::vector<Row> &page)
{
    return std::is_sorted(page.begin(), page.end(), [](const Row &a, const Row &b) {
        const Timestamp one = createdAtOf(OrderRecord(a));
        const Timestamp other = createdAtOf(OrderRecord(b));
        return one.isValid() && other.isValid() && one > other;
    });
}

} // namespace

OrderLists::OrderLists(OrderStore store, Client &client, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_client(client)
{ }

OrderLists::~OrderLists() = default;

void OrderLists::read(Extent extent)
{
    cancel();
    m_error.reset();
    m_readings.clear();
    m_left = 4;
    readList(endpoint::listNumberOrders(), &OrderBatch::numbers, extent);
    readList(endpoint::listBlockOrders(), &OrderBatch::blocks, extent);
    readList(endpoint::listBulkOrders(), &OrderBatch::bulk, extent);
    readList(endpoint::listAdvancedOrders(), &OrderBatch::advanced, extent);
}

void OrderLists::cancel()
{
    m_readings.clear();
    if (std::exchange(m_left, 0) > 0)
        emit finished(Error{.kind = ErrorKind::Cancelled, .title = tr("The list was not read to its end.")});
}

template <class Row>
void OrderLists::readList(const Request<Page<Row>> &request, std::vector<Row> OrderBatch::*rows, Extent extent)
{
    static constexpr OrderKind Kind = kindOfRows<Row>();
    Reading &reading = m_readings[Kind];
    reading = {};
    if (extent == Extent::News) {
        // What is not known to be there cannot be the end of what is new.
        const Result<int> any = m_store.count(wordOf(Kind), 1);
        reading.mayEndEarly = any && *any > 0;
    }
    PageSink<Row> sink;
    sink.oneByOne = reading.mayEndEarly;
    sink.told = [this](const PageMeta &meta) {
        Reading &here = m_readings[Kind];
        here.total = std::max(here.total, meta.totalResults);
        if (here.mayEndEarly && !here.known) { // to count them takes a while, which a start does not have
            const Result<int> known = m_store.count(wordOf(Kind));
            here.known = known ? *known : 0;
        }
    };
    sink.rows = [this, request, rows](std::vector<Row> &&page) {
        Reading &here = m_readings[Kind];
        here.rows += int(page.size());
        const Next next = here.mayEndEarly ? nextAfter(here, page) : Next::GoOn;
        OrderBatch batch;
        batch.*rows = std::move(page);
        emit ordersRead(batch);
        if (next == Next::Enough)
            endEarly(Kind);
        else if (next == Next::Whole)
            readList(request, rows, Extent::All);
    };
    sink.progress = [this](int done, int total) { onProgress(Kind, done, total); };
    sink.finished = [this](const Result<Done> &end) { onEnd(Kind, end); };
    reading.call = m_client.readAll(request, std::move(sink));
}

template <class Row>
OrderLists::Next OrderLists::nextAfter(Reading &reading, const std::vector<Row> &page) const
{
    static constexpr OrderKind Kind = kindOfRows<Row>();
    int tail = 0;
    for (const Row &row : page) {
        const Result<std::optional<CachedOrder>> known = m_store.find(wordOf(Kind), row.id);
        const bool isKnown = known && *known;
        reading.added += isKnown ? 0 : 1;
        tail = isKnown ? tail + 1 : 0;
    }
    if (page.size() < size_t(Pager::PageSize) || (reading.total > 0 && reading.rows >= reading.total))
        return Next::GoOn; // this was the last page: the list ends by itself
    const bool newestFirst = isNewestFirst(page);
    // A list that is longer than what is known misses something, wherever that is.
    if (newestFirst && tail >= KnownTail && reading.total <= reading.known.value_or(0) + reading.added)
        return Next::Enough;
    return !newestFirst || reading.rows >= MostPagesOfNews * Pager::PageSize ? Next::Whole : Next::GoOn;
}

void OrderLists::onProgress(OrderKind kind, int done, int total)
{
    Reading &reading = m_readings[kind];
    reading.pages = done;
    reading.pagesKnown = total;
    int allDone = 0;
    int all = 0;
    for (const auto &[list, one] : m_readings) {
        allDone += one.pages;
        all += one.pagesKnown;
    }
    emit progress(allDone, all);
}

void OrderLists::onEnd(OrderKind kind, const Result<Done> &end)
{
    if (end)
        emit listRead(kind, m_readings[kind].rows);
    if (!end && !m_error)
        m_error = end.error();
    countDown();
}

void OrderLists::endEarly(OrderKind kind)
{
    Reading &reading = m_readings[kind];
    reading.call = {};
    emit listGrown(kind, reading.added);
    countDown();
}

void OrderLists::countDown()
{
    if (--m_left > 0)
        return;
    if (m_error)
        emit finished(*m_error);
    else
        emit finished(Done{});
}

} // namespace nd
