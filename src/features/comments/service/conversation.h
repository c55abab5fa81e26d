// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/comments.h"

#include <QString>

namespace nd {

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
