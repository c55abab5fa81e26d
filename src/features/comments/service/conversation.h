// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/comments.h"

#include <QString>

namespace nd {

/// What a record is, in words; empty for what is not known.
struct ConversationSubject
{
    QString reference = {}; ///< the person's part
    QString country = {};
    QString type = {}; ///< of numbers, the API's word
    int numbers = 0;
    friend bool operator==(const ConversationSubject &, const ConversationSubject &) = default;
};

/// All comments about one record.
struct Conversation
{
    QString recordType = {}; ///< comment_record::…
    QString recordId = {};
    QString lastBody = {};
    Timestamp lastAt = {};
    int comments = 0;
    int unread = 0;
    bool waits = false; ///< the last word is ours: an answer may come
    bool needsAnswer = false; ///< the last word is Telnyx's, and nobody has answered it or put it aside
    bool hasDraft = false; ///< something was typed and not sent
    QString words = {}; ///< of all messages, to search in
    ConversationSubject subject = {};
    Timestamp deadline = {}; ///< until when Telnyx waits for papers; invalid: none, or not known
    qint64 secondsLeft = 0; ///< until then
    friend bool operator==(const Conversation &, const Conversation &) = default;
};

inline QString conversationKey(const QString &recordType, const QString &recordId)
{
    return recordType + u'/' + recordId;
}

/// Of the conversation that the comment belongs to.
inline QString conversationKey(const Comment &comment)
{
    return conversationKey(comment.commentRecordType, comment.commentRecordId);
}

inline QString keyOf(const Conversation &conversation)
{
    return conversationKey(conversation.recordType, conversation.recordId);
}

} // namespace nd
