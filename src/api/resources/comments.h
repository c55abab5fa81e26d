// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"
#include "api/values/api_enums.h"

namespace nd {

/// What the customer and Telnyx's people write each other about a sub-order, requirement group or advanced order
/// (spec Comment). It can neither be changed nor deleted.
struct Comment
{
    QString id = {};
    QString body = {};
    QString commentRecordType = {}; ///< comment_record::…; any is accepted (api-facts §0.17)
    QString commentRecordId = {};
    QString commenter = {}; ///< e-mail address
    QString commenterType = {}; ///< commenter_type::…
    Timestamp readAt = {}; ///< invalid while unread
    Timestamp createdAt = {};
    Timestamp updatedAt = {};

    /// Telnyx wrote it and nobody has marked it read (api-facts §3.7).
    bool isUnread() const { return commenterType == commenter_type::admin && !readAt.isValid(); }

    friend bool operator==(const Comment &, const Comment &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("id", &Comment::id),
            field("body", &Comment::body),
            field("comment_record_type", &Comment::commentRecordType),
            field("comment_record_id", &Comment::commentRecordId),
            field("commenter", &Comment::commenter),
            field("commenter_type", &Comment::commenterType),
            field("read_at", &Comment::readAt),
            field("created_at", &Comment::createdAt),
            field("updated_at", &Comment::updatedAt),
        };
    }
};

struct CommentFilter
{
    QString commentRecordType = {};
    QString commentRecordId = {};
    friend bool operator==(const CommentFilter &, const CommentFilter &) = default;
    static constexpr auto params()
    {
        return std::tuple{
            param("filter[comment_record_type]", &CommentFilter::commentRecordType),
            param("filter[comment_record_id]", &CommentFilter::commentRecordId),
        };
    }
};

/// The spec's other properties are read-only (api-facts §0.15).
struct NewComment
{
    QString body = {};
    QString commentRecordType = {};
    QString commentRecordId = {};
    friend bool operator==(const NewComment &, const NewComment &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("body", &NewComment::body),
            field("comment_record_type", &NewComment::commentRecordType),
            field("comment_record_id", &NewComment::commentRecordId),
        };
    }
};

namespace endpoint {
inline constexpr Endpoint<Page<Comment>, CommentFilter> listComments{
    "comments.list", Verb::Get, "/comments", Envelope::Data, Paging::Untold};
inline constexpr Endpoint<Comment, NoParams, NewComment> createComment{"comments.create", Verb::Post, "/comments"};
inline constexpr Endpoint<Comment> getComment{"comments.get", Verb::Get, "/comments/{}"};
inline constexpr Endpoint<Comment> markCommentRead{"comments.mark_as_read", Verb::Patch, "/comments/{}/read"};
} // namespace endpoint

} // namespace nd
