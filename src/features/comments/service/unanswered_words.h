// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/comments/service/conversation.h"
#include "store/tables/document_store.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace nd {

/// Conversations in which Telnyx has said something new and nobody has answered: read is not answered. Each stays until
/// the last word is ours, or until a person puts it aside. What was read before this desk saw it unread is none.
class UnansweredWords final
{
public:
    explicit UnansweredWords(DocumentStore documents);

    void load();
    /// Takes in what is unread, and lets go what was answered.
    void take(const std::vector<Conversation> &conversations);
    bool contains(const QString &conversation) const { return m_open.contains(conversation); }
    /// No answer is needed; a new word brings it back. Fails when the ledger does not take it.
    Result<Done> putAside(const QString &conversation);

private:
    Result<Done> keep();

    DocumentStore m_documents;
    QSet<QString> m_open; ///< by conversation
    QHash<QString, QString> m_last; ///< the newest word of each
    QSet<QString> m_aside; ///< words that may be unread still, and were put aside all the same
};

} // namespace nd
