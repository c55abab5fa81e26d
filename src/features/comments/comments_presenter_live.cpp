// SPDX-License-Identifier: Apache-2.0
// Reading comments, by itself and asked to, and marking them read.
#include "features/comments/comments_presenter.h"

#include "api/client/client.h"
#include "api/client/rate_limiter.h"
#include "features/orders/service/order_actions.h"
#include "features/orders/service/order_tracker.h"
#include "wording/error_text.h"
#include "workspace/account_services.h"
#include "workspace/session.h"

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds InFront = 20s;
constexpr milliseconds QuietFront = 60s; ///< nothing is under way, but somebody looks
constexpr milliseconds Pending = 120s;
/// A word of ours that was not answered in so long is not waited for any more.
constexpr auto Patience = 7 * 24h;
constexpr milliseconds LongestNap = 30s; ///< timers stand still while the machine sleeps

} // namespace

// ---- reading ----

void CommentsPresenter::refresh()
{
    if (!m_session)
        return;
    setState({Phase::Loading, tr("Reading comments…"), {}});
    read(Manner::Asked);
}

void CommentsPresenter::read(Manner manner)
{
    m_askedAt = m_session->clock().uptime();
    m_fresh.clear();
    auto found = std::make_shared<std::vector<Comment>>();
    m_read = m_session->client().readAll(endpoint::listComments(),
        PageSink<Comment>{
            .rows = [found](std::vector<Comment> &&rows) { found->insert(found->end(), rows.begin(), rows.end()); },
            .finished = [this, found, manner](const Result<Done> &end) { onRead(end, std::move(*found), manner); }});
}

void CommentsPresenter::onRead(const Result<Done> &end, std::vector<Comment> found, Manner manner)
{
    m_askedAt = m_session->clock().uptime();
    if (end) {
        m_freshness.good(m_session->clock().now());
        m_readHere = true;
        take(std::move(found));
    } else {
        m_freshness.bad(end.error());
        // What nobody asked for must not put a person's table aside.
        if (manner == Manner::Asked) {
            const ErrorText text = describe(end.error(), ErrorContext::Comment);
            setState({Phase::Failed, text.sentence, text.advice});
        }
    }
    armAge();
    arm();
    tellFreshness();
}

bool CommentsPresenter::isAnswerAwaited() const
{
    const std::vector<Conversation> &all = m_conversations->rows();
    return std::any_of(all.begin(), all.end(), [now = m_session->clock().now()](const Conversation &one) {
        return one.waits && one.lastAt.isValid() && now.since(one.lastAt) < Patience;
    });
}

/// From one reading to the next; nothing: none.
std::optional<milliseconds> CommentsPresenter::pause() const
{
    if (!m_session)
        return {};
    const bool pending = m_session->services().tracker().following() > 0 || isAnswerAwaited();
    if (m_sight != Visibility::Front && !pending && !m_freshness.failure)
        return {};
    const milliseconds plan = m_sight != Visibility::Front ? Pending : pending ? InFront : QuietFront;
    return plan * pollingFactor(m_session->client().budget(), m_sight);
}

void CommentsPresenter::tick()
{
    const auto span = pause();
    if (span && !m_read.isRunning() && m_session->clock().uptime() >= m_askedAt + *span)
        read(Manner::Quiet);
    arm();
}

void CommentsPresenter::arm()
{
    const auto span = pause();
    if (!span || m_read.isRunning())
        return m_next.stop(); // the answer arms it again
    m_next.start(std::clamp(m_askedAt + *span - m_session->clock().uptime(), milliseconds(0), LongestNap));
}

// ---- how old it is ----

void CommentsPresenter::setSight(Visibility sight)
{
    if (std::exchange(m_sight, sight) == sight)
        return;
    armAge();
    arm();
    if (sight == Visibility::Front)
        emit ageChanged(); // nobody has counted meanwhile
}

QString CommentsPresenter::age() const
{
    return m_session ? updatedText(m_freshness, m_session->clock().now()) : QString();
}

QString CommentsPresenter::stale() const
{
    // An empty list says by itself that it could not be read.
    return m_session && !m_comments.empty() ? staleText(m_freshness, m_session->clock().now(), ErrorContext::Comment)
                                            : QString();
}

void CommentsPresenter::armAge()
{
    if (m_session && m_freshness.readAt.isValid() && m_sight == Visibility::Front)
        m_second.start();
    else
        m_second.stop();
}

void CommentsPresenter::tellFreshness()
{
    emit ageChanged();
    const QString now = stale();
    if (now == m_stale)
        return;
    m_stale = now;
    emit staleChanged();
}

// ---- marking read ----

void CommentsPresenter::markRead()
{
    const std::vector<Comment> shown = m_messages->rows(); // what follows changes them
    for (const Comment &comment : shown)
        markOne(comment);
}

void CommentsPresenter::seen(const QStringList &commentIds)
{
    if (!m_session || m_session->account().readOnly)
        return; // nobody has asked for it: not worth a refusal
    for (const QString &id : commentIds) {
        const Comment *found = m_messages->find(id);
        if (!found || !found->isUnread() || m_seen.contains(id))
            continue;
        m_seen.insert(id);
        const Comment comment = *found;
        markOne(comment);
    }
}

void CommentsPresenter::markOne(const Comment &comment)
{
    if (!m_session)
        return;
    OrderActions &actions = m_session->services().actions();
    if (!comment.isUnread() || actions.isOpen(u"comment/"_s + comment.id))
        return;
    const auto begun
        = actions.markCommentRead(comment.id, this, [this, session = m_session](const Result<Comment> &read) {
              if (!session || session != m_session)
                  return;
              if (!read)
                  return emit failed(describe(read.error(), ErrorContext::Comment).sentence);
              put(*read);
              emit currentChanged();
          });
    if (!begun)
        emit failed(describe(begun.error(), ErrorContext::Comment).sentence);
}

} // namespace nd
