// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "features/comments/comment_archive.h"
#include "features/comments/comment_columns.h"
#include "features/orders/service/polling_interval.h"
#include "models/tab_state.h"
#include "models/table_model.h"
#include "wording/data_age.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace nd {

class CommentTemplates;
class Session;

/// State of the Comments tab: what is said about orders, by record. Sending goes through the desk.
///
/// Reads again by itself: often while the tab is in front; seldom while something is followed or an answer is awaited;
/// else, and without an account, never. A reading of its own does not disturb: no phase but the one before.
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
    /// How old what is shown is, also when this run has not read any.
    const DataAge &freshness() const { return m_freshness; }
    /// Read since the account is in use, and nothing has failed since.
    bool isKnown() const { return m_readHere && !m_freshness.failure; }
    /// "Updated 12 s ago"; empty before the first reading.
    QString age() const;
    /// Since when nothing could be read, and why; empty while it can.
    QString stale() const;
    /// How much of the tab a person can see. It is behind until somebody says otherwise.
    void setSight(Visibility sight);
    /// Reads when it is time to. A timer calls it; a test that moves the clock calls it too.
    void tick();

    /// The conversation that is looked at, by key; empty for none.
    const QString &current() const { return m_current; }
    const QString &currentType() const { return m_currentType; }
    const QString &currentId() const { return m_currentId; }
    CommentTemplates &templates() { return *m_templates; }
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
    /// These comments stood before the person's eyes long enough: each is marked read, and asked for only once by
    /// itself, whatever comes of it.
    void seen(const QStringList &commentIds);

signals:
    void stateChanged();
    void currentChanged();
    void unreadChanged();
    void ageChanged();
    void staleChanged();
    void sent();
    void failed(const QString &sentence);

private:
    void readDrafts();
    void keepDrafts();
    void forgetDraft(const QString &conversation);
    void forgetSentDrafts();
    enum class Manner {
        Asked, ///< a person waits for it
        Quiet
    };
    void read(Manner manner);
    void onRead(const Result<Done> &end, std::vector<Comment> found, Manner manner);
    void take(std::vector<Comment> comments);
    void markOne(const Comment &comment);
    bool isAnswerAwaited() const;
    std::optional<std::chrono::milliseconds> pause() const;
    void arm();
    void armAge();
    void tellFreshness();
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
    std::vector<Comment> m_fresh; ///< put while m_read was under way: its answer may be older
    bool m_sending = false;
    std::unique_ptr<CommentTemplates> m_templates;
    DataAge m_freshness;
    bool m_readHere = false;
    CommentArchive m_kept;
    QString m_stale;
    std::chrono::milliseconds m_askedAt{0}; ///< uptime
    Visibility m_sight = Visibility::Behind;
    QSet<QString> m_seen; ///< comments that were asked to be marked read by being seen
    QTimer m_next;
    QTimer m_second;
};

} // namespace nd
