// SPDX-License-Identifier: Apache-2.0
#include "features/search/service/saved_search_service.h"

#include "api/client/client.h"
#include "api/client/rate_limiter.h"
#include "base/logging.h"
#include "wording/error_text.h"

#include <algorithm>
#include <utility>

namespace nd {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int RoomForThePerson = 10; ///< requests of the rate limit's window

Error refused(const QString &sentence)
{
    return Error{.kind = ErrorKind::Rejected, .title = sentence};
}

} // namespace

SavedSearchService::SavedSearchService(DocumentStore documents, Client &client, const Clock &clock, QObject *parent)
    : QObject(parent), m_archive(std::move(documents), clock), m_client(client), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SavedSearchService::tick);
    connect(&m_search, &MultiAreaSearch::arrived, this, &SavedSearchService::collect);
    connect(&m_search, &MultiAreaSearch::finished, this, &SavedSearchService::finish);
}

void SavedSearchService::begin()
{
    end();
    if (Result<std::vector<SavedSearch>> kept = m_archive.load())
        m_list = std::move(kept).take();
    else
        emit failed(kept.error());
    std::sort(m_list.begin(), m_list.end(),
        [](const SavedSearch &a, const SavedSearch &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    emit changed();
    arm();
}

void SavedSearchService::end()
{
    drop(m_running);
    m_list.clear();
    m_heldUntil = milliseconds(-1);
    m_timer.stop();
}

const SavedSearch *SavedSearchService::find(const QString &name) const
{
    const QString wanted = name.simplified();
    const auto found = std::find_if(m_list.begin(), m_list.end(),
        [&](const SavedSearch &search) { return search.name.compare(wanted, Qt::CaseInsensitive) == 0; });
    return found == m_list.end() ? nullptr : &*found;
}

SavedSearch *SavedSearchService::entry(const QString &name)
{
    return const_cast<SavedSearch *>(find(name)); // of our own list
}

Timestamp SavedSearchService::nextTry(const SavedSearch &search) const
{
    return search.watch ? std::max(search.watch->dueAt(), m_clock.now()) : Timestamp();
}

int SavedSearchService::watchedCount() const
{
    return int(std::count_if(
        m_list.begin(), m_list.end(), [](const SavedSearch &search) { return search.watch.has_value(); }));
}

// ---- what is saved ----

/// Takes the place of the one with the name `before`, or is added.
void SavedSearchService::put(SavedSearch search, const QString &before)
{
    std::erase_if(m_list, [&](const SavedSearch &one) { return one.name == before; });
    const auto place = std::lower_bound(m_list.begin(), m_list.end(), search.name,
        [](const SavedSearch &one, const QString &name) { return QString::localeAwareCompare(one.name, name) < 0; });
    m_list.insert(place, std::move(search));
    emit changed();
    arm();
}

Result<Done> SavedSearchService::save(const QString &name, const SearchForm &form)
{
    if (const QString problem = SavedSearch::problemOfName(name); !problem.isEmpty())
        return refused(problem);
    const SavedSearch *before = find(name);
    if (!before && m_list.size() >= size_t(MostSearches))
        return refused(tr("%n searches are saved already: delete one of them first.", nullptr, MostSearches));
    // The name stays as it was written first.
    SavedSearch search = before ? *before : SavedSearch{.name = name.simplified()};
    const bool isAnother = !search.isReadable || search.form != form;
    search.form = form;
    search.isReadable = true;
    if (isAnother && search.watch)
        search.watch = WatchState{.everyMinutes = search.watch->everyMinutes};
    if (const Result<Done> done = m_archive.keep(search); !done)
        return done;
    if (isAnother)
        drop(search.name); // what is under way answers the question before
    const QString place = search.name;
    put(std::move(search), place);
    return Done{};
}

Result<Done> SavedSearchService::rename(const QString &from, const QString &to)
{
    const SavedSearch *search = find(from);
    const QString name = to.simplified();
    if (!search || name == search->name)
        return Done{};
    if (const QString problem = SavedSearch::problemOfName(name); !problem.isEmpty())
        return refused(problem);
    if (const SavedSearch *other = find(name); other && other != search)
        return refused(tr("Another saved search has this name."));
    const QString before = search->name;
    SavedSearch renamed = *search;
    renamed.name = name;
    // The new one first: what comes between leaves two, not none.
    if (const Result<Done> done = m_archive.keep(renamed); !done)
        return done;
    if (m_running == before)
        m_running = name;
    put(std::move(renamed), before);
    return m_archive.remove(before);
}

Result<Done> SavedSearchService::remove(const QString &name)
{
    const SavedSearch *search = find(name);
    if (!search)
        return Done{};
    const QString before = search->name;
    if (const Result<Done> done = m_archive.remove(before); !done)
        return done;
    drop(before);
    std::erase_if(m_list, [&](const SavedSearch &one) { return one.name == before; });
    emit changed();
    arm();
    return Done{};
}

Result<Done> SavedSearchService::watch(const QString &name, int everyMinutes)
{
    const SavedSearch *search = find(name);
    if (!search)
        return Done{};
    SavedSearch watched = *search;
    if (everyMinutes == 0) {
        watched.watch.reset();
    } else {
        if (const QString problem = watched.problemOfWatching(); !problem.isEmpty())
            return refused(problem);
        if (!watched.watch && watchedCount() >= MostWatched)
            return refused(tr("%n searches are watched already: stop one of them first.", nullptr, MostWatched));
        if (!watched.watch)
            watched.watch.emplace();
        watched.watch->setInterval(everyMinutes);
    }
    if (const Result<Done> done = m_archive.keepWatch(watched); !done)
        return done;
    if (!watched.watch)
        drop(watched.name);
    const QString place = watched.name;
    put(std::move(watched), place);
    return Done{};
}

void SavedSearchService::looked(const QString &name, const WatchState::Answer &answer)
{
    SavedSearch *search = entry(name);
    if (!search || !search->watch)
        return;
    search->watch->look(answer, m_clock.now());
    keepWatch(*search);
    emit changed();
}

void SavedSearchService::keepWatch(const SavedSearch &search)
{
    if (const Result<Done> kept = m_archive.keepWatch(search); !kept)
        emit failed(kept.error());
}

// ---- asking by itself ----

void SavedSearchService::setOnline(bool online)
{
    m_online = online;
    if (!online)
        return;
    m_heldUntil = milliseconds(-1);
    arm();
}

void SavedSearchService::holdFor(milliseconds span)
{
    m_heldUntil = m_clock.uptime() + span;
}

void SavedSearchService::tick()
{
    if (m_running.isEmpty() && m_clock.uptime() >= m_heldUntil) {
        SavedSearch *first = nullptr;
        for (SavedSearch &search : m_list) {
            if (!search.watch)
                continue;
            if (search.watch->lastTry.isValid())
                search.watch->lastTry = std::min(search.watch->lastTry, m_clock.now()); // the clock was set back
            if (!first || search.watch->dueAt() < first->watch->dueAt())
                first = &search;
        }
        if (first && first->watch->dueAt() <= m_clock.now())
            ask(*first);
    }
    arm();
}

void SavedSearchService::ask(SavedSearch &search)
{
    if (!m_online) {
        holdFor(LooksForNetworkEvery);
        return emit networkNeeded();
    }
    const QString problem = search.problemOfWatching();
    std::vector<SearchForm> parts = problem.isEmpty() ? partsOf(search.form) : std::vector<SearchForm>();
    if (isShort(int(parts.size())))
        return holdFor(m_client.budget().resetIn);
    qCInfo(logWatches).noquote() << "asks" << search.name;
    m_running = search.name;
    m_numbers.clear();
    search.watch->lastTry = m_clock.now();
    emit changed();
    if (problem.isEmpty())
        m_search.start(m_client, std::move(parts));
    else
        settle({.numbers = {}, .whole = false, .trouble = problem});
}

/// The rate limit has no room for these requests beside what a person may want to ask.
bool SavedSearchService::isShort(int parts) const
{
    const RateBudget budget = m_client.budget();
    if (parts == 0 || budget.remaining < 0 || budget.resetIn <= 0ms)
        return false;
    const int wanted = parts + RoomForThePerson;
    return budget.remaining < (budget.limit > 0 ? std::min(wanted, budget.limit / 2) : wanted);
}

void SavedSearchService::collect(const std::vector<SearchRow> &rows)
{
    for (const SearchRow &row : rows) {
        if (!row.isMasked() && m_numbers.size() < WatchState::MostSeen)
            m_numbers += row.number.phoneNumber;
    }
}

void SavedSearchService::finish()
{
    const MultiAreaSearch::Tally &tally = m_search.tally();
    WatchState::Answer answer{.numbers = std::exchange(m_numbers, {}), .whole = tally.failures.empty()};
    if (!answer.whole) {
        const ErrorText text = describe(tally.failures.front().error, ErrorContext::Search);
        answer.trouble = tally.parts > 1
            ? tr("%1 of %2 places failed: %3").arg(tally.failures.size()).arg(tally.parts).arg(text.sentence)
            : text.sentence;
    }
    settle(answer);
}

void SavedSearchService::settle(const WatchState::Answer &answer)
{
    const QString name = std::exchange(m_running, {});
    if (SavedSearch *search = entry(name); search && search->watch) {
        const int unseen = search->watch->take(answer, m_clock.now());
        qCInfo(logWatches).noquote() << name << "has" << answer.numbers.size() << "numbers, never seen:" << unseen
                                     << answer.trouble;
        keepWatch(*search);
        emit changed();
        if (unseen > 0)
            emit found(name, unseen);
    }
    arm();
}

/// Does not wait for the answer any more.
void SavedSearchService::drop(const QString &name)
{
    if (m_running != name)
        return;
    m_search.stop();
    m_running.clear();
}

void SavedSearchService::arm()
{
    if (watchedCount() == 0 || !m_running.isEmpty())
        return m_timer.stop(); // the answer arms it again
    milliseconds wait = LongestNap;
    for (const SavedSearch &search : m_list) {
        if (search.watch)
            wait = std::min(wait, std::chrono::ceil<milliseconds>(search.watch->dueAt().since(m_clock.now())));
    }
    wait = std::max(wait, std::min(m_heldUntil - m_clock.uptime(), LongestNap));
    m_timer.start(std::max(wait, milliseconds(1'000))); // never a busy loop, whatever the server does
}

} // namespace nd
