// SPDX-License-Identifier: Apache-2.0
#include "features/comments/service/comment_feed.h"

#include "api/client/client.h"
#include "api/client/partial_list.h"
#include "api/client/rate_limiter.h"
#include "base/clock.h"
#include "features/orders/service/order_tracker.h"
#include "store/tables/document_store.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

namespace nd {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds InFront = 20s;
constexpr milliseconds QuietFront = 60s; ///< nothing is under way, but somebody looks
constexpr milliseconds Pending = 120s;
/// A word of ours that was not answered in so long is not waited for any more.
constexpr auto Patience = 7 * 24h;

std::vector<Comment>::iterator withId(std::vector<Comment> &comments, const QString &id)
{
    return std::find_if(comments.begin(), comments.end(), [&](const Comment &comment) { return comment.id == id; });
}

/// Pages overlap when a comment is written while they are read. What was read once stays read, on whichever it stands.
std::vector<Comment> oneOfEach(std::vector<Comment> comments)
{
    QHash<QString, size_t> places;
    std::vector<Comment> once;
    once.reserve(comments.size());
    for (Comment &comment : comments) {
        const auto known = places.constFind(comment.id);
        if (known == places.constEnd()) {
            places.insert(comment.id, once.size());
            once.push_back(std::move(comment));
        } else if (!once[*known].readAt.isValid()) {
            once[*known] = std::move(comment);
        }
    }
    return once;
}

/// Invalid when there is none.
Timestamp newestOf(const std::vector<Comment> &comments)
{
    Timestamp newest;
    for (const Comment &comment : comments)
        newest = std::max(newest, comment.createdAt);
    return newest;
}

std::vector<Conversation> conversationsOf(const std::vector<Comment> &comments)
{
    std::map<QString, Conversation> found;
    for (const Comment &comment : comments) {
        Conversation &conversation = found[conversationKey(comment)];
        conversation.recordType = comment.commentRecordType;
        conversation.recordId = comment.commentRecordId;
        ++conversation.comments;
        conversation.words += comment.body + QLatin1Char('\n');
        conversation.unread += comment.isUnread() ? 1 : 0;
        if (!conversation.lastAt.isValid() || comment.createdAt >= conversation.lastAt) {
            conversation.lastAt = comment.createdAt;
            conversation.lastBody = comment.body;
            conversation.waits = comment.commenterType != commenter_type::admin;
        }
    }
    std::vector<Conversation> all;
    for (auto &[key, conversation] : found)
        all.push_back(std::move(conversation));
    std::sort(all.begin(), all.end(), [](const Conversation &a, const Conversation &b) { return a.lastAt > b.lastAt; });
    return all;
}

} // namespace

CommentFeed::CommentFeed(Ledger &ledger, Client &client, const Clock &clock, const QString &accountId,
    OrderTracker &tracker, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock),
      m_tracker(tracker), m_books{CommentArchive(DocumentStore(ledger, accountId)),
                              CommentDrafts(DraftStore(ledger, accountId)),
                              ConversationSubjects(client, clock, DocumentStore(ledger, accountId)),
                              UnansweredWords(DocumentStore(ledger, accountId))}
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &CommentFeed::tick);
    connect(&tracker, &OrderTracker::followingChanged, this, &CommentFeed::arm);
    connect(&m_books.subjects, &ConversationSubjects::changed, this, &CommentFeed::fillIn);
}

void CommentFeed::begin(Visibility visibility)
{
    m_visibility = visibility;
    CommentArchive::Known known = m_books.archive.load();
    m_comments = std::move(known.comments);
    m_age = {known.readAt, {}};
    m_readHere = false;
    m_books.drafts.load(newestOf(m_comments));
    m_books.subjects.load();
    m_books.unanswered.load();
    rebuild();
    refresh();
}

void CommentFeed::end()
{
    m_visibility.reset();
    m_read.cancel();
    m_readOne.cancel();
    m_next.stop();
    m_books.subjects.stop();
    m_books.drafts.keep();
}

void CommentFeed::setVisibility(Visibility visibility)
{
    if (!m_visibility)
        return;
    m_visibility = visibility;
    arm();
}

int CommentFeed::unread() const
{
    return int(std::count_if(m_comments.begin(), m_comments.end(), [](const Comment &c) { return c.isUnread(); }));
}

// ---- reading ----

void CommentFeed::refresh()
{
    emit refreshStarted();
    read();
}

void CommentFeed::refreshOne(const QString &commentId)
{
    if (m_readOne.isRunning())
        return refresh(); // tells of both
    m_readOne = m_client.send(endpoint::getComment(commentId), [this](const Result<Comment> &comment) {
        if (!comment || comment->commentRecordId.isEmpty())
            return refresh();
        put(*comment);
        (void)m_books.archive.keep(m_comments, m_age.readAt);
    });
}

void CommentFeed::read()
{
    m_askedAt = m_clock.uptime();
    m_fresh.clear();
    auto found = std::make_shared<std::vector<Comment>>();
    m_read = m_client.readAll(endpoint::listComments(),
        PageSink<Comment>{
            .rows = [found](std::vector<Comment> &&rows) { found->insert(found->end(), rows.begin(), rows.end()); },
            .finished = [this, found](const Result<Done> &end) { onRead(end, std::move(*found)); }});
}

void CommentFeed::onRead(const Result<Done> &end, std::vector<Comment> found)
{
    m_askedAt = m_clock.uptime();
    if (end) {
        m_age.good(m_clock.now());
        m_readHere = true;
        take(std::move(found));
    } else {
        m_age.bad(end.error());
        if (!found.empty())
            take(withKnown(std::move(found), m_comments));
    }
    arm();
    emit readFinished(end);
}

void CommentFeed::take(std::vector<Comment> comments)
{
    m_comments = oneOfEach(std::move(comments));
    for (const Comment &comment : std::exchange(m_fresh, {})) {
        const auto known = withId(m_comments, comment.id);
        if (known == m_comments.end())
            m_comments.push_back(comment);
        else if (!known->readAt.isValid())
            known->readAt = comment.readAt;
    }
    rebuild();
    // Not kept is not lost: Telnyx has them, and a full disk is said where something is written that nobody else has.
    (void)m_books.archive.keep(m_comments, m_age.readAt);
    m_books.drafts.forgetSaid(m_comments);
}

void CommentFeed::put(const Comment &comment)
{
    auto known = withId(m_comments, comment.id);
    if (known == m_comments.end()) {
        known = m_comments.insert(known, comment);
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
        m_fresh.push_back(*known);
    rebuild();
}

void CommentFeed::rebuild()
{
    m_conversations = conversationsOf(m_comments);
    m_books.unanswered.take(m_conversations);
    fillIn();
    if (m_visibility && m_readHere)
        m_books.subjects.ask(m_conversations);
}

/// What stands in no comment.
void CommentFeed::fillIn()
{
    for (Conversation &one : m_conversations) {
        one.subject = m_books.subjects.of(one);
        one.needsAnswer = m_books.unanswered.contains(keyOf(one));
    }
    emit changed();
}

Result<Done> CommentFeed::putAside(const QString &conversation)
{
    const Result<Done> kept = m_books.unanswered.putAside(conversation);
    fillIn();
    return kept;
}

// ---- reading by itself ----

bool CommentFeed::isAnswerAwaited() const
{
    return std::any_of(
        m_conversations.begin(), m_conversations.end(), [now = m_client.serverNow()](const Conversation &one) {
            return one.waits && one.lastAt.isValid() && now.since(one.lastAt) < Patience;
        });
}

/// From one reading to the next; nothing: none.
std::optional<milliseconds> CommentFeed::pause() const
{
    if (!m_visibility || *m_visibility == Visibility::Paused)
        return {};
    const bool front = *m_visibility == Visibility::Front;
    const bool pending = m_tracker.following() > 0 || isAnswerAwaited();
    if (!front && !pending && !m_age.failure)
        return {};
    const milliseconds plan = !front ? Pending : pending ? InFront : QuietFront;
    return plan * pollingFactor(m_client.budget(), *m_visibility);
}

void CommentFeed::tick()
{
    const auto span = pause();
    if (span && !m_read.isRunning() && m_clock.uptime() >= m_askedAt + *span)
        read();
    arm();
}

void CommentFeed::arm()
{
    const auto span = pause();
    if (!span || m_read.isRunning())
        return m_next.stop(); // the answer arms it again
    m_next.start(std::clamp(m_askedAt + *span - m_clock.uptime(), milliseconds(0), LongestNap));
}

} // namespace nd
