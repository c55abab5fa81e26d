// SPDX-License-Identifier: Apache-2.0
#include "features/comments/comments_presenter.h"

#include "api/client/client.h"
#include "api/client/rate_limiter.h"
#include "base/clock.h"
#include "features/comments/comment_templates.h"
#include "features/orders/service/order_actions.h"
#include "features/orders/service/order_tracker.h"
#include "wording/error_text.h"
#include "workspace/account_services.h"
#include "workspace/session.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// A pause in typing: a commit for every key would be felt on a slow disk.
constexpr auto Pause = 400ms;

QString subjectOf(const QString &conversation)
{
    return u"comment/"_s + conversation;
}

constexpr milliseconds InFront = 20s;
constexpr milliseconds QuietFront = 60s; ///< nothing is under way, but somebody looks
constexpr milliseconds Pending = 120s;
/// A word of ours that was not answered in so long is not waited for any more.
constexpr auto Patience = 7 * 24h;

} // namespace

CommentsPresenter::CommentsPresenter(QObject *parent)
    : QObject(parent), m_conversations(std::make_unique<TableModel<Conversation>>(
                           conversationColumns(), [](const Conversation &c) { return keyOf(c); })),
      m_messages(std::make_unique<TableModel<Comment>>(messageColumns(), [](const Comment &c) { return c.id; })),
      m_templates(std::make_unique<CommentTemplates>())
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &CommentsPresenter::tick);
    m_second.setInterval(1s);
    m_second.setTimerType(Qt::VeryCoarseTimer); // all clocks of the window wake up together
    connect(&m_second, &QTimer::timeout, this, &CommentsPresenter::ageChanged);
    m_keep.setSingleShot(true);
    m_keep.setInterval(Pause);
    connect(&m_keep, &QTimer::timeout, this, &CommentsPresenter::keepDrafts);
}

CommentsPresenter::~CommentsPresenter()
{
    keepDrafts();
}

void CommentsPresenter::use(Session *session)
{
    m_read.cancel();
    keepDrafts();
    if (m_session)
        m_session->services().tracker().disconnect(this);
    m_session = session;
    m_comments.clear();
    m_fresh.clear();
    m_seen.clear();
    m_freshness = {};
    m_readHere = false;
    if (session) {
        CommentArchive::Known known = m_kept.load(session->services());
        m_comments = std::move(known.comments);
        m_freshness.readAt = known.readAt;
    }
    m_templates->use(session);
    readDrafts();
    m_sending = false;
    look({});
    rebuild();
    setState({});
    if (session) {
        connect(&session->services().tracker(), &OrderTracker::followingChanged, this, &CommentsPresenter::arm);
        refresh();
    }
    armAge();
    arm();
    tellFreshness();
}

void CommentsPresenter::readDrafts()
{
    m_drafts.clear();
    const auto kept
        = m_session ? m_session->services().drafts() : Result<QHash<QString, QString>>(QHash<QString, QString>());
    if (!kept)
        return;
    for (auto it = kept->begin(); it != kept->end(); ++it) {
        if (it.key().startsWith(subjectOf({})))
            m_drafts.insert(it.key().mid(subjectOf({}).size()), *it);
    }
    const QStringList conversations = m_drafts.keys();
    m_restored = {conversations.begin(), conversations.end()};
}

void CommentsPresenter::keepDrafts()
{
    m_keep.stop();
    for (const QString &conversation : std::exchange(m_unkept, {})) {
        if (!m_session)
            continue;
        const auto kept = m_session->services().keepDraft(subjectOf(conversation), m_drafts.value(conversation));
        if (!kept)
            emit failed(describe(kept.error(), ErrorContext::Comment).sentence);
    }
}

void CommentsPresenter::forgetDraft(const QString &conversation)
{
    m_drafts.remove(conversation);
    m_unkept += conversation;
    keepDrafts();
}

/// A program that ended between the comment and its answer has left a draft of what was said.
void CommentsPresenter::forgetSentDrafts()
{
    const QString shown = draft();
    for (const Comment &comment : m_comments) {
        Conversation about;
        about.recordType = comment.commentRecordType;
        about.recordId = comment.commentRecordId;
        const QString conversation = keyOf(about);
        if (m_restored.contains(conversation) && comment.commenterType != commenter_type::admin
            && comment.body == m_drafts.value(conversation).trimmed())
            forgetDraft(conversation);
    }
    m_restored.clear();
    if (draft() != shown)
        emit currentChanged();
}

void CommentsPresenter::take(std::vector<Comment> comments)
{
    m_comments = std::move(comments);
    for (const Comment &comment : std::exchange(m_fresh, {})) {
        const auto known
            = std::find_if(m_comments.begin(), m_comments.end(), [&](const Comment &c) { return c.id == comment.id; });
        if (known == m_comments.end())
            m_comments.push_back(comment);
        else if (!known->readAt.isValid())
            known->readAt = comment.readAt;
    }
    rebuild();
    // Not kept is not lost: Telnyx has them, and a full disk is said where something is written that nobody else has.
    (void)m_kept.keep(m_session->services(), m_comments, m_freshness.readAt);
    forgetSentDrafts();
    const TabState now{m_comments.empty() ? Phase::Empty : Phase::Ready, {}, {}};
    if (now != m_state)
        setState(now);
}

void CommentsPresenter::put(const Comment &comment)
{
    const auto known
        = std::find_if(m_comments.begin(), m_comments.end(), [&](const Comment &c) { return c.id == comment.id; });
    if (known == m_comments.end()) {
        m_comments.push_back(comment);
    } else {
        Comment fresh = comment;
        // Some answers leave out what the comment is about (api-facts §2.35).
        if (fresh.commentRecordId.isEmpty()) {
            fresh.commentRecordType = known->commentRecordType;
            fresh.commentRecordId = known->commentRecordId;
        }
        *known = std::move(fresh);
    }
    if (m_read.isRunning())
        m_fresh.push_back(
            *std::find_if(m_comments.begin(), m_comments.end(), [&](const Comment &c) { return c.id == comment.id; }));
    rebuild();
}

void CommentsPresenter::rebuild()
{
    std::map<QString, Conversation> conversations;
    std::vector<Comment> messages;
    for (const Comment &comment : m_comments) {
        Conversation found;
        found.recordType = comment.commentRecordType;
        found.recordId = comment.commentRecordId;
        const QString key = keyOf(found);
        Conversation &conversation = conversations.try_emplace(key, found).first->second;
        ++conversation.comments;
        conversation.unread += comment.isUnread() ? 1 : 0;
        if (!conversation.lastAt.isValid() || comment.createdAt >= conversation.lastAt) {
            conversation.lastAt = comment.createdAt;
            conversation.lastBody = comment.body;
            conversation.waits = comment.commenterType != commenter_type::admin;
        }
        if (key == m_current)
            messages.push_back(comment);
    }
    std::vector<Conversation> rows;
    rows.reserve(conversations.size());
    for (auto &[key, conversation] : conversations)
        rows.push_back(std::move(conversation));
    std::sort(
        rows.begin(), rows.end(), [](const Conversation &a, const Conversation &b) { return a.lastAt > b.lastAt; });
    std::sort(
        messages.begin(), messages.end(), [](const Comment &a, const Comment &b) { return a.createdAt < b.createdAt; });
    m_conversations->setRows(std::move(rows));
    m_messages->setRows(std::move(messages));
    m_conversations->clearChangedMarks(); // what is new in them is unread, and marked as that
    m_messages->clearChangedMarks();
    emit unreadChanged();
}

int CommentsPresenter::unread() const
{
    return int(std::count_if(m_comments.begin(), m_comments.end(), [](const Comment &c) { return c.isUnread(); }));
}

void CommentsPresenter::look(const QString &key)
{
    const Conversation *conversation = m_conversations->find(key);
    lookAt(conversation ? conversation->recordType : QString(), conversation ? conversation->recordId : QString());
}

void CommentsPresenter::lookAt(const QString &recordType, const QString &recordId)
{
    m_currentType = recordType;
    m_currentId = recordId;
    Conversation conversation;
    conversation.recordType = recordType;
    conversation.recordId = recordId;
    m_current = recordId.isEmpty() ? QString() : keyOf(conversation);
    rebuild();
    emit currentChanged();
}

bool CommentsPresenter::maySend() const
{
    return m_session && !m_current.isEmpty() && !m_sending && !m_session->account().readOnly;
}

bool CommentsPresenter::hasUnread() const
{
    return std::any_of(
        m_messages->rows().begin(), m_messages->rows().end(), [](const Comment &c) { return c.isUnread(); });
}

void CommentsPresenter::setDraft(const QString &text)
{
    if (m_current.isEmpty() || m_drafts.value(m_current) == text)
        return;
    m_drafts.insert(m_current, text);
    m_restored.remove(m_current);
    m_unkept += m_current;
    m_keep.start();
}

void CommentsPresenter::send(const QString &body)
{
    if (!maySend() || body.trimmed().isEmpty())
        return;
    NewComment comment;
    comment.body = body.trimmed();
    comment.commentRecordType = m_currentType;
    comment.commentRecordId = m_currentId;
    const auto begun = m_session->services().actions().postComment(
        comment, this, [this, comment, key = m_current, session = m_session](const Result<Comment> &posted) {
            if (!session || session != m_session)
                return; // another account is looked at by now
            m_sending = false;
            if (!posted) {
                emit failed(describe(posted.error(), ErrorContext::Comment).sentence);
                return emit currentChanged();
            }
            forgetDraft(key);
            Comment shown = *posted;
            // Some answers leave out what the comment is about (api-facts §2.35).
            if (shown.commentRecordId.isEmpty()) {
                shown.commentRecordType = comment.commentRecordType;
                shown.commentRecordId = comment.commentRecordId;
            }
            put(shown);
            emit sent();
        });
    if (!begun)
        return emit failed(describe(begun.error(), ErrorContext::Comment).sentence);
    m_sending = true;
    emit currentChanged();
}

void CommentsPresenter::setState(TabState state)
{
    m_state = std::move(state);
    emit stateChanged();
}

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
