// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/call.h"
#include "models/table_model.h"
#include "tabs/columns/comment_columns.h"
#include "tabs/tab_state.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <memory>

namespace nd {

class Session;

/// State of the Comments tab: what is said about orders, by record. Sending goes through the desk.
class CommentsPresenter final : public QObject
{
    Q_OBJECT
public:
    explicit CommentsPresenter(QObject *parent = nullptr);
    ~CommentsPresenter() override;

    void use(Session *session);

    TableModel<Conversation> &conversations() { return *m_conversations; }
    TableModel<Comment> &messages() { return *m_messages; }
    const TabState &state() const { return m_state; }
    int unread() const;

    /// The conversation that is looked at, by key; empty for none.
    const QString &current() const { return m_current; }
    bool maySend() const;
    bool hasUnread() const;
    bool isSending() const { return m_sending; }
    /// What was typed and not sent, per conversation. It is in the ledger a moment after the last key.
    QString draft() const { return m_drafts.value(m_current); }
    void setDraft(const QString &text);

public slots:
    void refresh();
    void look(const QString &key);
    /// A conversation that may have no comment yet.
    void lookAt(const QString &recordType, const QString &recordId);
    void send(const QString &body);
    /// Every unread comment of the conversation, one request each.
    void markRead();

signals:
    void stateChanged();
    void currentChanged();
    void unreadChanged();
    void sent();
    void failed(const QString &sentence);

private:
    void readDrafts();
    void keepDrafts();
    void forgetDraft(const QString &conversation);
    void forgetSentDrafts();
    void take(std::vector<Comment> comments);
    void rebuild();
    void put(const Comment &comment);
    void setState(TabState state);

    QPointer<Session> m_session;
    std::vector<Comment> m_comments;
    std::unique_ptr<TableModel<Conversation>> m_conversations;
    std::unique_ptr<TableModel<Comment>> m_messages;
    QHash<QString, QString> m_drafts;
    QSet<QString> m_restored; ///< drafts of an earlier run, untouched since
    QSet<QString> m_unkept; ///< conversations whose draft the ledger does not know yet
    QTimer m_keep;
    QString m_current;
    QString m_currentType;
    QString m_currentId;
    TabState m_state;
    Call m_read;
    bool m_sending = false;
};

} // namespace nd
