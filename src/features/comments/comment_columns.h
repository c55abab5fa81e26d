// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/comments.h"
#include "models/column.h"

#include <vector>

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

/// Places in conversationColumns().
enum class ConversationColumn {
    About,
    Unread,
    LastMessage,
    Time,
    Record
};

/// Places in messageColumns().
enum class MessageColumn {
    Author,
    Time,
    Body ///< on one line; the tool tip has it as it was written
};

QString keyOf(const Conversation &conversation);
std::vector<Column<Conversation>> conversationColumns();
std::vector<Column<Comment>> messageColumns();

} // namespace nd
