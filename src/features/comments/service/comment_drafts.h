// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/comments.h"
#include "base/result.h"
#include "store/tables/draft_store.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <vector>

namespace nd {

/// What was typed and not sent, by conversation. It is in the ledger a moment after the last key.
/// Lives on the ledger's thread.
class CommentDrafts final : public QObject
{
    Q_OBJECT
public:
    explicit CommentDrafts(DraftStore store, QObject *parent = nullptr);
    ~CommentDrafts() override;

    /// Reads back what the ledger has. `known`: the newest comment that the run before has heard of.
    void load(Timestamp known);
    /// Writes at once what the ledger does not know yet.
    void keep();

    QString text(const QString &conversation) const { return m_texts.value(conversation); }
    void setText(const QString &conversation, const QString &text);
    /// It was sent.
    void forget(const QString &conversation);
    /// Forgets drafts of an earlier run that are among `comments`: that run ended before it knew that they had arrived.
    /// What it knew of is no proof: the same words may be said again.
    void forgetSaid(const std::vector<Comment> &comments);

signals:
    void forgotten(const QString &conversation);
    void notKept(const nd::Error &error);

private:
    DraftStore m_store;
    QHash<QString, QString> m_texts;
    QSet<QString> m_restored; ///< drafts of an earlier run, untouched since
    Timestamp m_known; ///< until when comments were known when they were restored
    QSet<QString> m_unkept; ///< conversations whose draft the ledger does not know yet
    QTimer m_pause;
};

} // namespace nd
