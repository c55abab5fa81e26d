// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/comments.h"
#include "base/result.h"
#include "base/timestamp.h"
#include "store/tables/document_store.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace nd {

/// The comments of an account as they were last read, in the ledger: what waits for an answer is in sight at a start
/// without a network, too. Every unread one, and the newest of the others.
class CommentArchive
{
public:
    static constexpr size_t MostRead = 300;

    explicit CommentArchive(DocumentStore documents) : m_documents(std::move(documents)) { }

    struct Known
    {
        std::vector<Comment> comments = {};
        Timestamp readAt = {}; ///< invalid when none were ever read
    };
    Known load() const;
    /// Writes when something is another, or when the last hour that was written is older than a minute.
    Result<Done> keep(std::vector<Comment> comments, Timestamp readAt);

private:
    DocumentStore m_documents;
    QByteArray m_written;
    Timestamp m_writtenAt = {};
};

} // namespace nd
