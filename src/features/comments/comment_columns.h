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

std::vector<Column<Conversation>> conversationColumns();
std::vector<Column<Comment>> messageColumns();

} // namespace nd
