// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "features/comments/service/conversation.h"
#include "store/tables/document_store.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <vector>

namespace nd {

class Client;
class Clock;

/// What conversations are about, in words: a comment names its record by an identifier only. Each record is read once,
/// one after the other, and kept; those of the last days once more in each run, since a reference may be changed.
class ConversationSubjects final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    ConversationSubjects(Client &client, const Clock &clock, DocumentStore documents, QObject *parent = nullptr);
    ~ConversationSubjects() override;

    void load();
    /// Reads what is not known of these; changed() follows.
    void ask(const std::vector<Conversation> &conversations);
    void stop();
    /// Empty while nothing is known of it.
    ConversationSubject of(const Conversation &conversation) const { return m_known.value(keyOf(conversation)); }

signals:
    void changed();

private:
    struct Record
    {
        QString type = {};
        QString id = {};
    };

    void next();
    void heard(const Record &about, const ConversationSubject &subject);
    void keep();

    Client &m_client;
    const Clock &m_clock;
    DocumentStore m_documents;
    QHash<QString, ConversationSubject> m_known; ///< by conversation
    QSet<QString> m_asked; ///< in this run
    bool m_unkept = false; ///< something was heard that the ledger does not know yet
    std::vector<Record> m_waiting;
    Call m_call;
};

} // namespace nd
