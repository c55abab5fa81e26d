// SPDX-License-Identifier: Apache-2.0
#include "features/search/search_watcher.h"

#include "api/client/client.h"
#include "api/client/rate_limiter.h"
#include "store/tables/document_store.h"
#include "wording/error_text.h"
#include "workspace/account_services.h"
#include "workspace/session.h"

#include <algorithm>

namespace nd {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int RoomForThePerson = 10; ///< requests of the rate limit's window

} // namespace

SearchWatcher::SearchWatcher(SavedSearches &searches, QObject *parent)
    : QObject(parent), m_searches(searches),
      m_rows(std::make_unique<TableModel<SavedRow>>(savedColumns(), [](const SavedRow &row) { return row.name; }))
{
    connect(&searches, &SavedSearches::changed, this, &SearchWatcher::showRows);
    connect(this, &SearchWatcher::changed, this, &SearchWatcher::showRows);
    connect(&m_search, &MultiAreaSearch::arrived, this, [this](const std::vector<SearchRow> &rows) {
        for (const SearchRow &row : rows) {
            if (!row.isMasked() && m_numbers.size() < Watches::MostSeen)
                m_numbers += row.number.phoneNumber;
        }
    });
    connect(&m_search, &MultiAreaSearch::finished, this, &SearchWatcher::finish);
    const auto heard = [this](const Result<Done> &done) {
        if (!done)
            emit failed(describe(done.error()).whole());
    };
    connect(&searches, &SavedSearches::renamed, this, [this, heard](const QString &from, const QString &to) {
        if (m_watches)
            heard(m_watches->rename(from, to));
    });
    connect(&searches, &SavedSearches::removed, this, [this, heard](const QString &name) {
        if (m_watches)
            heard(m_watches->stop(name));
    });
    connect(&searches, &SavedSearches::overwritten, this, [this, heard](const QString &name) {
        if (m_watches)
            heard(m_watches->reset(name));
    });
}

SearchWatcher::~SearchWatcher() = default;

void SearchWatcher::use(Session *session)
{
    m_search.stop();
    if (m_session)
        m_session->disconnect(this);
    m_watches.reset();
    m_session = session;
    if (!session)
        return emit changed();
    m_watches = std::make_unique<Watches>(session->services().documents(), session->clock());
    connect(m_watches.get(), &Watches::due, this, &SearchWatcher::ask);
    connect(m_watches.get(), &Watches::changed, this, &SearchWatcher::changed);
    connect(m_watches.get(), &Watches::found, this, [this](const QString &name, int count) {
        emit found(name, tr("%1: %n new number(s)", nullptr, count).arg(name));
    });
    connect(m_watches.get(), &Watches::keepingFailed, this,
        [this](const Error &error) { emit failed(describe(error).whole()); });
    connect(session, &QObject::destroyed, this, [this] { m_watches.reset(); }); // what it keeps goes with it
    connect(session, &Session::onlineChanged, m_watches.get(), [this](bool online) {
        if (online)
            m_watches->release();
    });
    if (const Result<Done> loaded = m_watches->load(); !loaded)
        emit failed(describe(loaded.error()).whole());
}

QString SearchWatcher::problemOf(const SearchForm &form)
{
    if (const auto problems = problemsOf(form); !problems.empty())
        return problems.front().sentence;
    if (partCountOf(form) > MostParts)
        return tr("It asks in %1 places; a watch takes %2 at most.").arg(partCountOf(form)).arg(MostParts);
    if (partCountOf(form) * form.limit > Watches::MostSeen)
        return tr("It asks for more than %Ln number(s): lower the limit.", nullptr, Watches::MostSeen);
    return {};
}

Result<Done> SearchWatcher::watch(const QString &name, int everyMinutes)
{
    const SavedSearch *search = m_searches.find(name);
    if (!m_watches || !search)
        return Done{};
    if (everyMinutes == 0)
        return m_watches->stop(search->name);
    const QString problem
        = search->isReadable ? problemOf(search->form) : tr("What is stored under this name cannot be read.");
    if (!problem.isEmpty())
        return Error{.kind = ErrorKind::Rejected, .title = problem};
    return m_watches->watch(search->name, everyMinutes);
}

/// The rate limit has no room for these requests beside what a person may want to ask.
bool SearchWatcher::isShort(int parts)
{
    const RateBudget budget = m_session->client().budget();
    if (budget.remaining < 0 || budget.resetIn <= 0ms)
        return false;
    const int wanted = parts + RoomForThePerson;
    const int needed = budget.limit > 0 ? std::min(wanted, budget.limit / 2) : wanted;
    if (budget.remaining >= needed)
        return false;
    m_watches->holdFor(budget.resetIn);
    return true;
}

void SearchWatcher::ask(const QString &name)
{
    if (!m_session)
        return;
    if (!m_session->isOnline()) {
        m_watches->holdFor(LooksForNetworkEvery);
        return m_session->refreshBalance();
    }
    const SavedSearch *search = m_searches.find(name);
    const QString problem
        = search && search->isReadable ? problemOf(search->form) : tr("What is stored under this name cannot be read.");
    if (!problem.isEmpty()) {
        m_watches->begin(name);
        return m_watches->finish({.numbers = {}, .whole = false, .trouble = problem});
    }
    std::vector<SearchForm> parts = partsOf(search->form);
    if (isShort(int(parts.size())))
        return;
    m_numbers.clear();
    m_watches->begin(name);
    m_search.start(m_session->client(), std::move(parts));
}

void SearchWatcher::finish()
{
    if (!m_watches)
        return;
    const MultiAreaSearch::Tally &tally = m_search.tally();
    Watches::Run run{.numbers = std::exchange(m_numbers, {}), .whole = tally.failures.empty()};
    if (!run.whole) {
        const ErrorText text = describe(tally.failures.front().error, ErrorContext::Search);
        run.trouble = tally.parts > 1
            ? tr("%1 of %2 places failed: %3").arg(tally.failures.size()).arg(tally.parts).arg(text.sentence)
            : text.sentence;
    }
    m_watches->finish(run);
}

void SearchWatcher::showRows()
{
    std::vector<SavedRow> rows;
    for (const SavedSearch &search : m_searches.list()) {
        SavedRow row{.name = search.name, .question = summaryOf(search.form), .isReadable = search.isReadable};
        if (const Watch *watch = find(search.name)) {
            row.everyMinutes = watch->everyMinutes;
            row.fresh = int(watch->fresh.size());
            row.lastRun = watch->lastRun;
            row.nextTry = m_watches->nextTry(search.name);
            row.trouble = watch->trouble;
        }
        rows.push_back(std::move(row));
    }
    m_rows->setRows(std::move(rows));
    m_rows->clearChangedMarks(); // its column says what is new
}

} // namespace nd
