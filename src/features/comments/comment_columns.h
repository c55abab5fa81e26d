// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/comments/service/conversation.h"
#include "models/column.h"

#include <vector>

namespace nd {

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

/// "London expansion · United Kingdom, Local · 3 numbers · 2 d 19 h"; kind and identifier of a record of which nothing
/// is known.
QString conversationTitle(const Conversation &conversation);
std::vector<Column<Conversation>> conversationColumns();
std::vector<Column<Comment>> messageColumns();

} // namespace nd
