// SPDX-License-Identifier: Apache-2.0
#include "features/comments/comments_presenter.h"

#include "api/client/client.h"
#include "base/clock.h"
#include "features/comments/comment_templates.h"
#include "features/comments/service/comment_feed.h"
#include "features/orders/service/order_actions.h"
#include "features/requirements/service/open_requirements.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/error_text.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CommentsPresenter::CommentsPresenter(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_feed(session.services().comments()),
      m_conversations(std::make_unique<TableModel<Conversation>>(
          conversationColumns(), [](const Conversation &c) { return keyOf(c); })),
      m_messages(std::make_unique<TableModel<Comment>>(messageColumns(), [](const Comment &c) { return c.id; })),
      m_templates(std::make_unique<CommentTemplates>(session))
{
    m_second.setInterval(1s);
    m_second.setTimerType(Qt::VeryCoarseTimer); // all clocks of the window wake up together
    connect(&m_second, &QTimer::timeout, this, &CommentsPresenter::ageChanged);
    listen();
    m_feed.begin(m_sight);
    rebuild();
    armAge();
    tellFreshness();
}

CommentsPresenter::~CommentsPresenter()
{
    m_feed.end();
}

void CommentsPresenter::listen()
{
    connect(&m_feed, &CommentFeed::changed, this, &CommentsPresenter::rebuild);
    connect(&m_session.services().openRequirements(), &OpenRequirements::changed, this, &CommentsPresenter::rebuild);
    connect(&m_feed, &CommentFeed::refreshStarted, this, [this] {
        setState({Phase::Loading, tr("Reading comments…"), {}});
    });
    connect(&m_feed, &CommentFeed::readFinished, this, &CommentsPresenter::onRead);
    connect(&m_feed.drafts(), &CommentDrafts::notKept, this, &CommentsPresenter::tellFailure);
    connect(&m_feed.drafts(), &CommentDrafts::forgotten, this, [this](const QString &conversation) {
        if (conversation == m_current)
            emit currentChanged();
    });
}

void CommentsPresenter::refresh()
{
    m_feed.refresh();
}

void CommentsPresenter::onRead(const Result<Done> &end)
{
    if (end) {
        const TabState now{m_feed.comments().empty() ? Phase::Empty : Phase::Ready, {}, {}};
        if (now != m_state)
            setState(now);
    } else if (m_state.phase == Phase::Loading) {
        // What nobody asked for must not put a person's table aside.
        const ErrorText text = describe(end.error(), ErrorContext::Comment);
        setState({Phase::Failed, text.sentence, text.advice});
    }
    armAge();
    tellFreshness();
}

void CommentsPresenter::setState(TabState state)
{
    m_state = std::move(state);
    emit stateChanged();
}

void CommentsPresenter::tellFailure(const Error &why)
{
    emit failed(describe(why, ErrorContext::Comment).sentence);
}

// ---- what is shown ----

void CommentsPresenter::rebuild()
{
    std::vector<Conversation> conversations = m_feed.conversations();
    addDeadlines(conversations);
    for (Conversation &one : conversations) {
        one.hasDraft = !m_feed.drafts().text(keyOf(one)).isEmpty();
        if (keyOf(one) == m_current)
            m_conversation = one;
    }
    std::vector<Comment> messages;
    std::copy_if(m_feed.comments().begin(), m_feed.comments().end(), std::back_inserter(messages),
        [this](const Comment &comment) { return conversationKey(comment) == m_current; });
    std::sort(
        messages.begin(), messages.end(), [](const Comment &a, const Comment &b) { return a.createdAt < b.createdAt; });
    m_conversations->setRows(std::move(conversations));
    m_messages->setRows(std::move(messages));
    emit unreadChanged();
}

/// What Telnyx writes about a sub-order presses as much as the sub-order itself.
void CommentsPresenter::addDeadlines(std::vector<Conversation> &conversations) const
{
    for (const OpenRequirement &open : m_session.services().openRequirements().list()) {
        for (Conversation &one : conversations) {
            if (one.recordId != open.subOrderId || !open.deadline.isValid())
                continue;
            one.deadline = open.deadline;
            // By whole minutes: it is told by hours, and must not change with every second.
            const Microseconds left = open.deadline.since(m_session.client().serverNow());
            one.secondsLeft
                = left <= 0s ? 0 : std::max<qint64>(60, std::chrono::floor<std::chrono::minutes>(left).count() * 60);
        }
    }
}

int CommentsPresenter::unread() const
{
    return m_feed.unread();
}

void CommentsPresenter::look(const QString &key)
{
    const Conversation *conversation = m_conversations->find(key);
    lookAt(conversation ? conversation->recordType : QString(), conversation ? conversation->recordId : QString());
}

void CommentsPresenter::lookAt(const QString &recordType, const QString &recordId)
{
    m_conversation = {};
    m_conversation.recordType = recordType;
    m_conversation.recordId = recordId;
    m_current = recordId.isEmpty() ? QString() : conversationKey(recordType, recordId);
    rebuild();
    emit currentChanged();
}

// ---- how old it is ----

void CommentsPresenter::setSight(Visibility sight)
{
    if (std::exchange(m_sight, sight) == sight)
        return;
    armAge();
    m_feed.setVisibility(sight);
    if (sight == Visibility::Front)
        emit ageChanged(); // nobody has counted meanwhile
}

QString CommentsPresenter::age() const
{
    return updatedText(m_feed.age(), m_session.clock().now());
}

QString CommentsPresenter::stale() const
{
    // An empty list says by itself that it could not be read.
    return m_feed.comments().empty() ? QString()
                                     : staleText(m_feed.age(), m_session.clock().now(), ErrorContext::Comment);
}

void CommentsPresenter::armAge()
{
    if (m_feed.age().readAt.isValid() && m_sight == Visibility::Front)
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

// ---- writing ----

QString CommentsPresenter::refusal() const
{
    return m_session.refusal();
}

bool CommentsPresenter::maySend() const
{
    return !m_current.isEmpty() && !isSending() && refusal().isEmpty();
}

QString CommentsPresenter::draft() const
{
    return m_feed.drafts().text(m_current);
}

void CommentsPresenter::setDraft(const QString &text)
{
    if (m_current.isEmpty())
        return;
    m_feed.drafts().setText(m_current, text);
    const Conversation *shown = m_conversations->find(m_current);
    if (shown && shown->hasDraft == text.isEmpty())
        rebuild(); // its mark comes or goes
}

void CommentsPresenter::send(const QString &body)
{
    if (!maySend() || body.trimmed().isEmpty())
        return;
    NewComment comment;
    comment.body = body.trimmed();
    comment.commentRecordType = m_conversation.recordType;
    comment.commentRecordId = m_conversation.recordId;
    const auto begun = m_session.services().actions().postComment(comment, this,
        [this, comment, typed = draft()](const Result<Comment> &posted) { onPosted(comment, typed, posted); });
    if (!begun)
        return tellFailure(begun.error());
    m_sending += m_current;
    emit currentChanged();
}

/// `typed` is the draft as it was sent: the answer may take minutes, in which a person goes on typing.
void CommentsPresenter::onPosted(const NewComment &comment, const QString &typed, const Result<Comment> &posted)
{
    const QString conversation = conversationKey(comment.commentRecordType, comment.commentRecordId);
    m_sending.remove(conversation);
    if (!posted) {
        tellFailure(posted.error());
        return emit currentChanged();
    }
    if (m_feed.drafts().text(conversation) == typed)
        m_feed.drafts().forget(conversation);
    Comment shown = *posted;
    // Some answers leave out what the comment is about (api-facts §2.35).
    if (shown.commentRecordId.isEmpty()) {
        shown.commentRecordType = comment.commentRecordType;
        shown.commentRecordId = comment.commentRecordId;
    }
    m_feed.put(shown);
    emit sent(conversation);
}

void CommentsPresenter::markRead()
{
    const std::vector<Comment> shown = m_messages->rows(); // what follows changes them
    for (const Comment &comment : shown)
        markOne(comment);
}

void CommentsPresenter::putAside()
{
    if (const Result<Done> kept = m_feed.putAside(m_current); !kept)
        tellFailure(kept.error());
    emit currentChanged();
}

void CommentsPresenter::seen(const QStringList &commentIds)
{
    if (m_session.account().readOnly)
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
    OrderActions &actions = m_session.services().actions();
    if (!comment.isUnread() || actions.isOpen({Claim::Kind::Comment, comment.id}))
        return;
    const auto begun = actions.markCommentRead(comment.id, this, [this](const Result<Comment> &read) {
        if (!read)
            return tellFailure(read.error());
        m_feed.put(*read);
        emit currentChanged();
    });
    if (!begun)
        tellFailure(begun.error());
}

} // namespace nd
