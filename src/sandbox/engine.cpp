// SPDX-License-Identifier: Apache-2.0
#include "sandbox/engine.h"

#include "sandbox/routes.h"
#include "sandbox/story.h"
#include "sandbox/world.h"

#include <algorithm>

namespace nd::sandbox {

Engine::Engine(const Options &options, Moment opened) : m_options(options), m_opened(opened), m_windowBegan(opened) { }

Engine::~Engine() = default;

void Engine::prepare()
{
    const std::scoped_lock lock(m_mutex);
    makeWorld();
}

void Engine::makeWorld()
{
    if (!m_world)
        m_world = tellStory(m_options, m_opened);
}

Answer Engine::handle(const Request &request, Moment now)
{
    const std::scoped_lock lock(m_mutex);
    makeWorld();
    m_world->agenda.passUntil(now);
    Answer answer;
    if (!isAllowed(request)) {
        answer = notAuthenticated();
    } else if (!takeFromWindow(now)) {
        answer = tooManyRequests();
    } else if (const Match found = match(request); found.handler != nullptr) {
        answer = found.handler({*m_world, request, now, found.captured});
    } else {
        answer = notFound();
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

bool Engine::isAllowed(const Request &request) const
{
    constexpr char Scheme[] = "bearer ";
    constexpr qsizetype SchemeSize = sizeof Scheme - 1;
    if (request.authorization.left(SchemeSize).toLower() != Scheme)
        return false;
    const QByteArray key = request.authorization.mid(SchemeSize).trimmed();
    return m_options.apiKey.isEmpty() ? !key.isEmpty() : key == m_options.apiKey;
}

bool Engine::takeFromWindow(Moment now)
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

void Engine::addHeaders(Answer &answer, Moment now)
{
    const QString id = m_world->ids.text({Kind::HttpRequest, m_requests++, 0});
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
