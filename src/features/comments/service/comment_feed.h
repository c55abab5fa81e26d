// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "features/comments/service/comment_archive.h"
#include "features/comments/service/comment_drafts.h"
#include "features/comments/service/conversation.h"
#include "features/comments/service/conversation_subjects.h"
#include "features/comments/service/unanswered_words.h"
#include "features/orders/service/polling_interval.h"
#include "wording/data_age.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace nd {

class Client;
class Clock;
class OrderTracker;

/// What is known of an account's comments. Sending and marking read go through OrderActions; put() tells their outcome.
///
/// Between begin() and end() it reads again by itself: often while the Comments tab is in front; seldom while something
/// is followed or an answer is awaited; else never. An account that is there for its open writes only is not begun, and
/// asks for nothing. Lives on the client's thread.
class CommentFeed final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    CommentFeed(Ledger &ledger, Client &client, const Clock &clock, const QString &accountId, OrderTracker &tracker,
        QObject *parent = nullptr);

    /// Takes what the ledger has, and reads at once. `visibility` is how much of the tab a person can see.
    void begin(Visibility visibility);
    void end();
    void setVisibility(Visibility visibility);
    /// Reads when it is time to. A timer calls it; a test that moves the clock calls it too.
    void tick();

    /// Reads all comments now: somebody waits for them.
    void refresh();
    /// Reads one comment now; all of them when it cannot be read, or does not say what it is about.
    void refreshOne(const QString &commentId);
    /// Takes over a comment that was just sent, marked read or read.
    void put(const Comment &comment);

    const std::vector<Comment> &comments() const { return m_comments; }
    /// The one with the newest comment first.
    const std::vector<Conversation> &conversations() const { return m_conversations; }
    int unread() const;
    /// How old comments() are, also when this run has not read any.
    const DataAge &age() const { return m_age; }
    /// Read since begin(), and nothing has failed since.
    bool isKnown() const { return m_readHere && !m_age.failure; }
    CommentDrafts &drafts() { return m_books.drafts; }
    /// No answer is needed to what Telnyx said last.
    Result<Done> putAside(const QString &conversation);

signals:
    /// Other comments, or another state of one.
    void changed();
    /// Somebody waits for what is being read; not told for what it reads by itself.
    void refreshStarted();
    /// Any reading of all comments has ended.
    void readFinished(const nd::Result<nd::Done> &end);

private:
    /// What the ledger keeps of conversations.
    struct Books
    {
        CommentArchive archive;
        CommentDrafts drafts;
        ConversationSubjects subjects;
        UnansweredWords unanswered;
    };

    void read();
    void onRead(const Result<Done> &end, std::vector<Comment> found);
    void take(std::vector<Comment> comments);
    void rebuild();
    void fillIn();
    bool isAnswerAwaited() const;
    std::optional<std::chrono::milliseconds> pause() const;
    void arm();

    Client &m_client;
    const Clock &m_clock;
    OrderTracker &m_tracker;
    Books m_books;
    std::vector<Comment> m_comments;
    std::vector<Conversation> m_conversations;
    std::vector<Comment> m_fresh; ///< put while m_read was under way: its answer may be older
    DataAge m_age;
    bool m_readHere = false;
    std::optional<Visibility> m_visibility; ///< empty: not begun
    std::chrono::milliseconds m_askedAt{0}; ///< uptime
    Call m_read;
    Call m_readOne;
    QTimer m_next;
};

} // namespace nd
