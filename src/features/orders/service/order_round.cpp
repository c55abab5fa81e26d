// SPDX-License-Identifier: Apache-2.0
#include "features/orders/service/order_round.h"

#include "api/client/client.h"
#include "api/values/api_enums.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

/// Of an order that was never read only our clock says when it was made.
constexpr auto Earlier = 10min;

/// A list that is longer than this for so many orders is not worth reading.
int mostPages(qsizetype orders)
{
    return 2 * int((orders + Pager::PageSize - 1) / Pager::PageSize) + 1;
}

/// They can still be read one by one.
bool isRefused(const Error &error)
{
    return error.kind == ErrorKind::Rejected || error.kind == ErrorKind::NotFound || error.kind == ErrorKind::BadReply;
}

} // namespace

OrderRound::OrderRound(Client &client, QObject *parent) : QObject(parent), m_client(client)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &OrderRound::handOut);
}

OrderRound::~OrderRound() = default;

void OrderRound::start(const std::vector<Asked> &pending, const std::vector<Asked> &ended, Rows rows, Finished finished)
{
    m_rows = std::move(rows);
    m_finished = std::move(finished);
    m_waiting.clear();
    m_arrived.clear();
    m_end = Done{};
    m_requests = 0;
    m_listsRead = false;
    m_running = true;
    for (const std::vector<Asked> *those : {&pending, &ended}) {
        for (const Asked &one : *those)
            m_waiting.insert(one.id, one.createdAt);
    }
    read(pending.empty() && !ended.empty() ? List::All : List::Pending);
}

void OrderRound::read(List list)
{
    NumberOrderFilter filter;
    if (list == List::Pending) {
        filter.status = status::pending;
    } else {
        Timestamp oldest;
        for (const Timestamp &one : std::as_const(m_waiting))
            oldest = !oldest.isValid() || (one.isValid() && one < oldest) ? one : oldest;
        filter.createdAfter = oldest.isValid() ? oldest.plus(-Earlier) : oldest;
    }
    m_requestsBefore = m_requests;
    m_mostPages = mostPages(m_waiting.size());
    PageSink<NumberOrder> sink;
    sink.partWillDo = true; // orders leave the list while it is read, and what it does not show is read one by one
    sink.rows = [this, list](std::vector<NumberOrder> &&page) { onRows(list, std::move(page)); };
    sink.progress = [this, list](int done, int total) { onProgress(list, done, total); };
    sink.finished = [this, list](const Result<Done> &end) { onListEnd(list, end); };
    m_list = m_client.readAll(endpoint::listNumberOrders(filter), std::move(sink));
}

void OrderRound::onRows(List list, std::vector<NumberOrder> &&rows)
{
    for (NumberOrder &row : rows) {
        const bool pending = list == List::Pending && row.status == status::pending;
        if (m_waiting.remove(row.id) > 0 || pending)
            m_arrived.push_back(std::move(row));
    }
    if (!m_next.isActive())
        handOut();
}

void OrderRound::onProgress(List list, int done, int total)
{
    m_requests = m_requestsBefore + done;
    const bool all = m_waiting.isEmpty();
    const bool tooLong = list == List::All && total > m_mostPages;
    if (list == List::All && done < total && (all || tooLong))
        onListEnd(list, Done{});
}

void OrderRound::onListEnd(List list, const Result<Done> &end)
{
    m_list = {};
    m_end = list == List::All && !end && isRefused(end.error()) ? Result<Done>(Done{}) : end;
    if (end && list == List::Pending && m_waiting.size() > Few)
        return read(List::All);
    m_listsRead = true;
    if (!m_next.isActive())
        handOut();
}

void OrderRound::handOut()
{
    const size_t count = std::min(Part, m_arrived.size());
    std::vector<NumberOrder> part(
        std::make_move_iterator(m_arrived.begin()), std::make_move_iterator(m_arrived.begin() + qsizetype(count)));
    m_arrived.erase(m_arrived.begin(), m_arrived.begin() + qsizetype(count));
    if (!part.empty())
        m_rows(std::move(part));
    if (!m_arrived.empty())
        m_next.start(0);
    else if (m_listsRead)
        conclude();
}

void OrderRound::conclude()
{
    m_running = false;
    const QStringList unseen = m_waiting.keys();
    m_waiting.clear();
    const Finished finished = std::exchange(m_finished, {});
    finished(m_end, unseen);
}

} // namespace nd
