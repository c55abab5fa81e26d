// SPDX-License-Identifier: Apache-2.0
#include "sandbox/engine/engine.h"

#include "sandbox/handlers/routes.h"
#include "sandbox/seed/seed_data.h"
#include "sandbox/state/sandbox_state.h"

#include <QCryptographicHash>

#include <algorithm>

namespace nd::sandbox {

namespace {

/// Below this the account is given money when the sandbox starts, so that it never ends as a place to practise.
constexpr Decimal LeastCredit = Decimal::fromUnits(100'000'000'000); // USD 1,000

QByteArray digest(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Md5).toHex();
}

bool isRead(const Request &request)
{
    return request.method == "GET";
}

} // namespace

Engine::Engine(const Options &options, Timestamp opened, std::unique_ptr<StateStore> store)
    : m_options(options), m_opened(opened), m_store(std::move(store)), m_windowBegan(opened)
{ }

Engine::~Engine() = default;

void Engine::prepare(Timestamp now)
{
    const std::scoped_lock lock(m_mutex);
    createState(now);
}

void Engine::createState(Timestamp now)
{
    if (m_state)
        return;
    if (!m_store)
        return createState(SavedState{m_opened, m_options.idSalt, {}});
    const SavedState past = m_store->load(now);
    createState(past);
    if (!replay(past))
        createState(m_store->reset(now));
    refill(now);
}

void Engine::createState(const SavedState &past)
{
    Options options = m_options;
    options.idSalt = past.idSalt;
    m_state = createSeededState(options, past.opened);
    m_state->availability.takeNewlyShown(); // seed data need not be kept
}

/// Repeats what was kept; false when something comes out differently than it did.
bool Engine::replay(const SavedState &past)
{
    m_state->isReplaying = true;
    for (const Change &change : past.changes) {
        m_state->events.passUntil(change.at);
        switch (change.what) {
        case Change::What::Shown:
            for (const quint64 digits : change.shown)
                m_state->availability.show(digits, change.at);
            break;
        case Change::What::Refill:
            m_state->account.refill(m_options.balance);
            break;
        case Change::What::Request:
            if (digest(carryOut(change.request, change.at).body) != change.answer)
                return false;
            break;
        }
    }
    m_state->availability.takeNewlyShown();
    m_state->isReplaying = false;
    return true;
}

void Engine::refill(Timestamp now)
{
    m_state->events.passUntil(now);
    if (m_state->account.available() >= LeastCredit || m_options.balance < LeastCredit)
        return;
    m_state->account.refill(m_options.balance);
    m_store->keep({Change::What::Refill, now, {}, {}, {}});
}

Answer Engine::carryOut(const Request &request, Timestamp now)
{
    const Match found = match(request);
    return found.handler != nullptr ? found.handler({*m_state, request, now, found.captured}) : notFound();
}

/// Before the answer leaves: whoever has it can rely on it.
void Engine::keep(const Request &request, const Answer &answer, Timestamp now)
{
    if (!m_store)
        return;
    if (std::vector<quint64> shown = m_state->availability.takeNewlyShown(); !shown.empty())
        m_store->keep({Change::What::Shown, now, {}, {}, std::move(shown)});
    if (isRead(request) || answer.status >= 300)
        return;
    Request kept = request;
    kept.authorization.clear();
    m_store->keep({Change::What::Request, now, std::move(kept), digest(answer.body), {}});
}

Answer Engine::handle(const Request &request, Timestamp now)
{
    const std::scoped_lock lock(m_mutex);
    createState(now);
    m_state->events.passUntil(now);
    Answer answer;
    if (!admits(request.authorization)) {
        answer = notAuthenticated();
    } else if (!takeFromWindow(now)) {
        answer = tooManyRequests();
    } else {
        answer = carryOut(request, now);
        keep(request, answer, now);
    }
    addHeaders(answer, now);
    note(request, answer.status);
    return answer;
}

void Engine::note(const Request &request, int status)
{
    if (m_options.journalled <= 0)
        return;
    if (m_journal.size() == size_t(m_options.journalled))
        m_journal.pop_front();
    m_journal.push_back(
        {request.method, u'/' + request.path.join(u'/'), request.query, request.contentType, request.body, status});
}

std::vector<JournalEntry> Engine::journal() const
{
    const std::scoped_lock lock(m_mutex);
    return {m_journal.begin(), m_journal.end()};
}

bool Engine::admits(const QByteArray &authorization) const
{
    constexpr char Scheme[] = "bearer ";
    constexpr qsizetype SchemeSize = sizeof Scheme - 1;
    if (authorization.left(SchemeSize).toLower() != Scheme)
        return false;
    const QByteArray key = authorization.mid(SchemeSize).trimmed();
    return m_options.apiKey.isEmpty() ? !key.isEmpty() : key == m_options.apiKey;
}

bool Engine::takeFromWindow(Timestamp now)
{
    if (m_options.requestsPerWindow <= 0)
        return true;
    if (now >= m_windowBegan.plus(m_options.window)) {
        m_windowBegan = now;
        m_windowUsed = 0;
    }
    if (m_windowUsed >= m_options.requestsPerWindow)
        return false;
    ++m_windowUsed;
    return true;
}

void Engine::addHeaders(Answer &answer, Timestamp now)
{
    const QString id = m_state->ids.text(Kind::HttpRequest, m_requests++);
    answer.headers.emplace_back("Date", httpDate(now));
    answer.headers.emplace_back("x-request-id", id.toLatin1());
    if (m_options.requestsPerWindow <= 0)
        return;
    const auto left = m_windowBegan.plus(m_options.window).since(now);
    const qint64 seconds = std::max<qint64>(1, (left.count() + 999'999) / 1'000'000);
    answer.headers.emplace_back("x-ratelimit-limit", QByteArray::number(m_options.requestsPerWindow));
    answer.headers.emplace_back(
        "x-ratelimit-remaining", QByteArray::number(m_options.requestsPerWindow - m_windowUsed));
    answer.headers.emplace_back("x-ratelimit-reset", QByteArray::number(seconds));
}

} // namespace nd::sandbox
