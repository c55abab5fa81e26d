// SPDX-License-Identifier: Apache-2.0
#include "api/client/pager.h"

#include "api/request/decode.h"

#include <algorithm>

namespace nd {

namespace {

constexpr int MostPages = 100'000; ///< a server that lies about its length is not followed for ever

} // namespace

Pager::Pager(Paging paging, QObject *parent) : Job(parent), m_paging(paging) { }

void Pager::begin(Fetch fetch, Take take, Progress progress, Finished finished)
{
    m_fetch = std::move(fetch);
    m_take = std::move(take);
    m_progress = std::move(progress);
    m_finished = std::move(finished);
    pump();
}

void Pager::stop()
{
    m_over = true;
    m_calls.clear();
    deleteLater();
}

Query Pager::pageQuery(int page) const
{
    Query query;
    const QString number = QString::number(page);
    const QString size = QString::number(PageSize);
    switch (m_paging) {
    case Paging::Bracket:
        query.add(QStringLiteral("page[number]"), number);
        query.add(QStringLiteral("page[size]"), size);
        break;
    case Paging::Flat:
        query.add(QStringLiteral("page_number"), number);
        query.add(QStringLiteral("page_size"), size);
        break;
    case Paging::Untold:
        if (page > 1)
            query.add(QStringLiteral("page[number]"), number);
        break;
    case Paging::None:
        break;
    }
    return query;
}

void Pager::ask(int page)
{
    m_lastAsked = page;
    m_calls[page] = m_fetch(pageQuery(page), [this, page](const Result<Piece> &answer) { onPage(page, answer); });
}

void Pager::pump()
{
    const int sideBySide = m_rules.oneByOne ? 1 : SideBySide + Ahead;
    while (!m_over && int(m_calls.size()) < sideBySide && m_lastAsked < std::min(m_knownPages, MostPages))
        ask(m_lastAsked + 1);
}

void Pager::onPage(int page, const Result<Piece> &answer)
{
    if (m_over)
        return;
    m_calls.erase(page);
    if (!answer) {
        Error error = answer.error();
        if (page > 1)
            error.detail.prepend(QStringLiteral("page %1: ").arg(page));
        return settle(error);
    }
    m_waiting.emplace(page, *answer);
    doubt(page, *answer);
    learn(page, *answer);
    if (!m_rules.oneByOne)
        pump(); // before the rows are looked at, which takes a while
    deliver();
    if (m_over)
        return;
    pump();
    if (m_calls.empty())
        settle(Done{});
}

void Pager::learn(int page, const Piece &piece)
{
    if (piece.count == 0 || m_paging == Paging::None) {
        m_knownPages = std::min(m_knownPages, page);
        m_ended = true;
        return;
    }
    // A server that cannot turn pages answers every number with the first one.
    const bool repeated = page > 1 && piece.meta.pageNumber > 0 && piece.meta.pageNumber < page;
    if (repeated) {
        m_knownPages = std::min(m_knownPages, page - 1);
        m_ended = true;
        m_doubts.any = m_doubts.any || piece.meta.totalPages >= page;
        m_waiting.erase(page);
        return;
    }
    if (!m_ended)
        m_knownPages = std::max(m_knownPages, piece.meta.totalPages);
}

/// Notes what does not go together.
void Pager::doubt(int page, const Piece &piece)
{
    m_doubts.mostTold = std::max(m_doubts.mostTold, piece.meta.totalResults);
    const bool emptyBeforeTheLast = piece.count == 0 && page < std::max(m_knownPages, piece.meta.totalPages);
    m_doubts.any = m_doubts.any || piece.doubtful || emptyBeforeTheLast;
}

void Pager::deliver()
{
    for (auto it = m_waiting.find(m_delivered + 1); it != m_waiting.end(); it = m_waiting.find(m_delivered + 1)) {
        const Piece piece = std::move(it->second);
        m_waiting.erase(it);
        ++m_delivered;
        m_rows += piece.count;
        // The page count said that this is the last one, but the result count says that it is not, or nothing was
        // said and the page is full: ask once more.
        const bool untold = piece.meta.totalPages <= 0 && piece.meta.totalResults <= 0;
        const bool moreThanTold
            = m_delivered == m_knownPages && piece.count >= PageSize && (untold || piece.meta.totalResults > m_rows);
        if (!m_ended && moreThanTold && m_paging != Paging::None)
            ++m_knownPages;
        m_take(piece);
        if (m_over)
            return;
        m_progress(m_delivered, std::max(m_delivered, m_knownPages)); // empty pages may follow the end
        if (m_over)
            return;
    }
}

void Pager::settle(const Result<Done> &end)
{
    if (std::exchange(m_over, true))
        return;
    m_calls.clear();
    deleteLater();
    if (end && !m_rules.partWillDo && (m_doubts.any || m_rows < m_doubts.mostTold))
        return m_finished(contradiction(QStringLiteral("the list contradicts itself")));
    m_finished(end);
}

} // namespace nd
