// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/moment.h"

#include <QString>

#include <vector>

namespace nd::sandbox {

/// A comment on a sub-order, requirement group or advanced order.
struct Comment
{
    quint64 index = 0;
    QString body = {};
    QString recordType = {};
    QString recordId = {};
    bool byAdmin = false;
    Moment created = {};
    Moment updated = {};
    Moment read = {}; ///< invalid: unread
};

class CommentLog
{
public:
    Comment &add(Comment comment)
    {
        comment.index = m_comments.size();
        comment.updated = comment.created;
        m_comments.push_back(std::move(comment));
        return m_comments.back();
    }
    Comment *find(quint64 index) { return index < m_comments.size() ? &m_comments[index] : nullptr; }
    const std::vector<Comment> &all() const { return m_comments; }

private:
    std::vector<Comment> m_comments;
};

} // namespace nd::sandbox
