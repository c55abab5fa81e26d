// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "features/comments/comment_columns.h"
#include "features/orders/service/polling_interval.h"
#include "models/tab_state.h"
#include "models/table_model.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace nd {

class CommentFeed;
class CommentTemplates;
class Session;

/// State of the Comments tab: what CommentFeed knows, by record. Sending goes through the desk. A reading that nobody
/// asked for does not disturb: no phase but the one before.
class CommentsPresenter final : public QObject
{
    Q_OBJECT
public:
    /// `session` must outlive the presenter.
    explicit CommentsPresenter(Session &session, QObject *parent = nullptr);
    ~CommentsPresenter() override;

    TableModel<Conversation> &conversations() { return *m_conversations; }
    TableModel<Comment> &messages() { return *m_messages; }
    const TabState &state() const { return m_state; }
    int unread() const;
    /// "Updated 12 s ago"; empty before the first reading.
    QString age() const;
    /// Since when nothing could be read, and why; empty while it can.
    QString stale() const;
    /// How much of the tab a person can see. It is behind until somebody says otherwise.
    void setSight(Visibility sight);

    /// The conversation that is looked at, by key; empty for none.
    const QString &current() const { return m_current; }
    /// Its record, what is known of it, and what of it waits.
    const Conversation &conversation() const { return m_conversation; }
    CommentTemplates &templates() { return *m_templates; }
    bool maySend() const;
    /// Why nothing can be sent or marked; empty when it can.
    QString refusal() const;
    /// A comment of the conversation that is looked at is out.
    bool isSending() const { return m_sending.contains(m_current); }
    /// What was typed and not sent, per conversation.
    QString draft() const;
    void setDraft(const QString &text);

public slots:
    void refresh();
    void look(const QString &key);
    /// A conversation that may have no comment yet.
    void lookAt(const QString &recordType, const QString &recordId);
    void send(const QString &body);
    /// Every unread comment of the conversation, one request each.
    void markRead();
    /// What Telnyx said last needs no answer.
    void putAside();
    /// These comments stood before the person's eyes long enough: each is marked read, and asked for only once by
    /// itself, whatever comes of it.
    void seen(const QStringList &commentIds);

signals:
    void stateChanged();
    void currentChanged();
    void unreadChanged();
    void ageChanged();
    void staleChanged();
    void sent(const QString &conversation);
    void failed(const QString &sentence);

private:
    void listen();
    void onRead(const Result<Done> &end);
    void onPosted(const NewComment &comment, const QString &typed, const Result<Comment> &posted);
    void markOne(const Comment &comment);
    void armAge();
    void tellFreshness();
    void rebuild();
    void addDeadlines(std::vector<Conversation> &conversations) const;
    void setState(TabState state);
    void tellFailure(const Error &why);

    Session &m_session;
    CommentFeed &m_feed; ///< the session's
    std::unique_ptr<TableModel<Conversation>> m_conversations;
    std::unique_ptr<TableModel<Comment>> m_messages;
    QString m_current;
    Conversation m_conversation;
    TabState m_state;
    QSet<QString> m_sending; ///< conversations
    std::unique_ptr<CommentTemplates> m_templates;
    QString m_stale;
    Visibility m_sight = Visibility::Behind;
    QSet<QString> m_seen; ///< comments that were asked to be marked read by being seen
    QTimer m_second;
};

} // namespace nd
