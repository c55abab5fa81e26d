// SPDX-License-Identifier: Apache-2.0
#include "features/comments/comment_columns.h"

#include "wording/cell_format.h"
#include "wording/order_words.h"

#include <QCoreApplication>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::CommentColumns)
};

QString aboutWhich(const Conversation &conversation)
{
    return aboutText(conversation.recordType, conversation.recordId);
}

QString spoken(const Conversation &conversation)
{
    const QString text
        = Tr::tr("%1 %2: %3")
              .arg(recordTypeText(conversation.recordType), conversation.recordId, conversation.lastBody.simplified());
    return conversation.unread > 0 ? text + u' ' + Tr::tr("(%n unread)", nullptr, conversation.unread) : text;
}

QString author(const Comment &comment)
{
    return comment.commenterType == commenter_type::admin ? Tr::tr("Telnyx")
        : comment.commenter.isEmpty()                     ? Tr::tr("You")
                                                          : comment.commenter;
}

QString spokenMessage(const Comment &comment)
{
    const QString text = Tr::tr("%1, %2: %3", "author, time, message")
                             .arg(author(comment), cells::time(comment.createdAt), comment.body.simplified());
    return comment.isUnread() ? Tr::tr("Unread. %1").arg(text) : text;
}

} // namespace

std::vector<Column<Conversation>> conversationColumns()
{
    using Row = Conversation;
    using C = Column<Row>;
    return {
        C("about", Tr::tr("About"), aboutWhich).spokenAs(spoken).wide(16),
        C("unread", Tr::tr("Unread"), [](const Row &r) { return r.unread > 0 ? QString::number(r.unread) : QString(); })
            .sortedBy([](const Row &r) { return qint64(r.unread); })
            .toned([](const Row &r) { return r.unread > 0 ? std::optional(Tone::Warning) : std::nullopt; })
            .wide(8),
        C("last", Tr::tr("Last message"), [](const Row &r) { return r.lastBody.simplified(); }).wide(36),
        C("time", Tr::tr("Time"), [](const Row &r) { return cells::time(r.lastAt); })
            .sortedBy([](const Row &r) { return r.lastAt.micros(); })
            .wide(16),
        C("record", Tr::tr("Record ID"), [](const Row &r) { return r.recordId; }).wide(36),
    };
}

std::vector<Column<Comment>> messageColumns()
{
    using Row = Comment;
    using C = Column<Row>;
    return {
        C("author", Tr::tr("From"), author)
            .toned([](const Row &r) { return r.isUnread() ? std::optional(Tone::Warning) : std::nullopt; })
            .wide(16),
        C("time", Tr::tr("Time"), [](const Row &r) { return cells::time(r.createdAt); })
            .sortedBy([](const Row &r) { return r.createdAt.micros(); })
            .wide(16),
        C("body", Tr::tr("Message"), [](const Row &r) { return r.body.simplified(); })
            .withToolTip([](const Row &r) { return r.body; })
            .spokenAs(spokenMessage)
            .wide(70),
    };
}

} // namespace nd
