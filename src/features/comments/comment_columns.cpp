// SPDX-License-Identifier: Apache-2.0
#include "features/comments/comment_columns.h"

#include "wording/cell_format.h"
#include "wording/country_names.h"
#include "wording/data_age.h"
#include "wording/order_words.h"

#include <QCoreApplication>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::CommentColumns)
};

/// What it is about comes first, the identifier last: that one means nothing to anybody who listens.
QString spoken(const Conversation &conversation)
{
    QString text = conversationTitle(conversation) + u": "_s + conversation.lastBody.simplified();
    if (conversation.unread > 0)
        text += u' ' + Tr::tr("(%n unread)", nullptr, conversation.unread);
    if (conversation.needsAnswer)
        text += u' ' + Tr::tr("(to be answered)");
    if (conversation.hasDraft)
        text += u' ' + Tr::tr("(draft)");
    return u"%1, %2 %3"_s.arg(text, recordTypeText(conversation.recordType), conversation.recordId);
}

QString lastWords(const Conversation &conversation)
{
    const QString words = conversation.lastBody.simplified();
    if (conversation.hasDraft)
        return Tr::tr("Draft · %1", "an answer was begun; the last message").arg(words);
    const bool wantsAnswer = conversation.needsAnswer && conversation.unread == 0; // what is unread has its count
    return wantsAnswer ? Tr::tr("To be answered · %1", "the last message").arg(words) : words;
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

QString conversationTitle(const Conversation &conversation)
{
    const ConversationSubject &subject = conversation.subject;
    QStringList place{countries::name(subject.country), cells::numberType(subject.type)};
    place.removeAll(QString());
    QStringList parts{subject.reference, subject.country.isEmpty() ? QString() : place.join(u", "_s),
        subject.numbers > 0 ? Tr::tr("%n number(s)", nullptr, subject.numbers) : QString(),
        conversation.deadline.isValid() ? timeLeftText(conversation.secondsLeft) : QString()};
    parts.removeAll(QString());
    return parts.isEmpty() ? aboutText(conversation.recordType, conversation.recordId) : parts.join(u" · "_s);
}

std::vector<Column<Conversation>> conversationColumns()
{
    using Row = Conversation;
    using C = Column<Row>;
    return {
        C("about", Tr::tr("About"), conversationTitle).spokenAs(spoken).wide(16),
        C("unread", Tr::tr("Unread"), [](const Row &r) { return r.unread > 0 ? QString::number(r.unread) : QString(); })
            .sortedBy([](const Row &r) { return qint64(r.unread); })
            .toned([](const Row &r) { return r.unread > 0 ? std::optional(Tone::Warning) : std::nullopt; })
            .wide(8),
        C("last", Tr::tr("Last message"), lastWords)
            .filteredAs([](const Row &r) { return r.words; }) // also what was said long ago
            .wide(36),
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
            .withIcon([](const Row &r) {
                return r.commenterType == commenter_type::admin ? u"inbox"_s : u"user"_s; // theirs, ours
            })
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
