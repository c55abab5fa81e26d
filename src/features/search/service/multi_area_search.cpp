// SPDX-License-Identifier: Apache-2.0
#include "features/search/service/multi_area_search.h"

#include "api/client/client.h"
#include "features/search/service/search_request.h"
#include "wording/error_text.h"

namespace nd {

namespace {

/// More than the form's limit where a pattern sifts what comes.
int askedFor(const SearchForm &part)
{
    return part.blocks ? 0 : numberFilter(part).limit.value_or(0);
}

} // namespace

void MultiAreaSearch::start(Client &client, std::vector<SearchForm> parts)
{
    stop();
    m_client = &client;
    m_parts = std::move(parts);
    m_next = 0;
    m_tally = {};
    m_tally.parts = int(m_parts.size());
    for (const SearchForm &one : m_parts)
        m_tally.places.push_back({.part = one});
    pump();
}

void MultiAreaSearch::stop()
{
    m_calls.cancelAll();
    m_next = m_parts.size();
}

void MultiAreaSearch::pump()
{
    while (m_client && m_calls.running() < SideBySide && m_next < m_parts.size())
        send(m_next++);
}

void MultiAreaSearch::send(size_t part)
{
    const SearchForm &form = m_parts[part];
    if (form.blocks) {
        m_calls.send(*m_client, endpoint::searchBlocks(blockFilter(form)),
            [this, part](Result<Page<AvailableBlock>> found) { take(part, std::move(found)); });
    } else {
        m_calls.send(*m_client, endpoint::searchNumbers(numberFilter(form)),
            [this, part](Result<Page<AvailableNumber>> found) { take(part, std::move(found)); });
    }
}

template <class Row>
void MultiAreaSearch::take(size_t part, Result<Row> answer)
{
    ++m_tally.answered;
    PlaceTally &place = m_tally.places[part];
    place.isAnswered = true;
    if (!answer) {
        fail(part, answer.error());
        return settle();
    }
    auto page = std::move(answer).take();
    const int given = int(page.rows.size());
    SearchHits hits = hitsIn(std::move(page.rows), m_parts[part]);
    place.found = int(hits.rows.size());
    place.isFull = m_parts[part].limit > 0 && (place.found >= m_parts[part].limit || given >= askedFor(m_parts[part]));
    m_tally.lookedAt += hits.lookedAt;
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
    m_tally.places[part].error = error;
    const bool hopeless = error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Offline;
    for (; hopeless && m_next < m_parts.size(); ++m_next) {
        ++m_tally.answered;
        m_tally.places[m_next].isAnswered = true;
        m_tally.places[m_next].error = error;
        m_tally.failures.push_back({m_parts[m_next], error});
    }
}

void MultiAreaSearch::settle()
{
    pump();
    if (isRunning())
        emit progressed();
    else
        emit finished();
}

} // namespace nd
