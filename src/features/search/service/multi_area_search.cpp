// SPDX-License-Identifier: Apache-2.0
#include "features/search/service/multi_area_search.h"

#include "api/client/client.h"
#include "features/search/service/search_request.h"
#include "wording/error_text.h"

namespace nd {

void MultiAreaSearch::start(Client &client, std::vector<SearchForm> parts)
{
    stop();
    m_client = &client;
    m_parts = std::move(parts);
    m_calls.resize(m_parts.size());
    m_next = 0;
    m_tally = {};
    m_tally.parts = int(m_parts.size());
    pump();
}

void MultiAreaSearch::stop()
{
    m_calls.clear();
    m_inFlight = 0;
    m_next = m_parts.size();
}

void MultiAreaSearch::pump()
{
    while (m_client && m_inFlight < SideBySide && m_next < m_parts.size())
        send(m_next++);
}

void MultiAreaSearch::send(size_t part)
{
    ++m_inFlight;
    const SearchForm &form = m_parts[part];
    if (form.blocks) {
        m_calls[part] = m_client->send(endpoint::searchBlocks(blockFilter(form)),
            [this, part](Result<Page<AvailableBlock>> found) { take(part, std::move(found)); });
    } else {
        m_calls[part] = m_client->send(endpoint::searchNumbers(numberFilter(form)),
            [this, part](Result<Page<AvailableNumber>> found) { take(part, std::move(found)); });
    }
}

template <class Row>
void MultiAreaSearch::take(size_t part, Result<Row> answer)
{
    --m_inFlight;
    ++m_tally.answered;
    if (!answer) {
        fail(part, answer.error());
        return settle();
    }
    auto page = std::move(answer).take();
    SearchHits hits = hitsIn(std::move(page.rows), m_parts[part]);
    m_tally.lookedAt += hits.lookedAt;
    m_tally.nearMatches += page.meta.bestEffortResults;
    if (!hits.rows.empty())
        emit arrived(hits.rows);
    settle();
}

void MultiAreaSearch::fail(size_t part, const Error &error)
{
    if (describe(error, ErrorContext::Search).noResult) {
        if (m_tally.nothingBecause.isEmpty())
            m_tally.nothingBecause = error.detail;
        return;
    }
    m_tally.failures.push_back({m_parts[part], error});
    const bool hopeless = error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Offline;
    for (; hopeless && m_next < m_parts.size(); ++m_next) {
        ++m_tally.answered;
        m_tally.failures.push_back({m_parts[m_next], error});
    }
}

void MultiAreaSearch::settle()
{
    pump();
    if (m_inFlight > 0)
        emit progressed();
    else
        emit finished();
}

} // namespace nd
