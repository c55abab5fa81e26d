// SPDX-License-Identifier: Apache-2.0
#include "features/comments/service/comment_archive.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto WrittenAnew = 1min;
const QString Shelf = u"comments"_s;
const QString Name = u"known"_s;

} // namespace

CommentArchive::Known CommentArchive::load() const
{
    Known known;
    const Result<std::vector<StoredDocument>> kept = m_documents.all(Shelf);
    if (!kept || kept->empty())
        return known;
    known.readAt = kept->front().keptAt;
    ParseWarnings warnings;
    Reader reader(warnings);
    for (const QJsonValue one : QJsonDocument::fromJson(kept->front().body).array()) {
        Comment comment;
        if (read(one, comment, reader))
            known.comments.push_back(std::move(comment));
    }
    return known;
}

Result<Done> CommentArchive::keep(std::vector<Comment> comments, Timestamp readAt)
{
    std::stable_sort(comments.begin(), comments.end(), [](const Comment &a, const Comment &b) {
        return a.isUnread() != b.isUnread() ? a.isUnread() : a.createdAt > b.createdAt;
    });
    const auto unread = size_t(
        std::count_if(comments.begin(), comments.end(), [](const Comment &comment) { return comment.isUnread(); }));
    if (comments.size() > unread + MostRead)
        comments.resize(unread + MostRead);
    QJsonArray list;
    for (const Comment &comment : comments)
        list.append(write(comment));
    const QByteArray body = QJsonDocument(list).toJson(QJsonDocument::Compact);
    if (body == m_written && m_writtenAt.isValid() && readAt.since(m_writtenAt) < WrittenAnew)
        return Done{};
    const Result<Done> done = m_documents.put(Shelf, {.name = Name, .body = body, .keptAt = readAt});
    if (done) {
        m_written = body;
        m_writtenAt = readAt;
    }
    return done;
}

} // namespace nd
