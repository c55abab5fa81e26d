// SPDX-License-Identifier: Apache-2.0
#include "sessions/write_subject.h"

#include "api/resources/comments.h"
#include "api/values/api_enums.h"
#include "features/comments/service/comment_feed.h"
#include "features/orders/service/order_record.h"
#include "features/orders/service/order_tracker.h"
#include "features/requirements/service/open_requirements.h"
#include "sessions/account_services.h"
#include "wording/order_words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

QString orderName(AccountServices &services, OrderKind kind, const QString &id)
{
    const auto record = services.tracker().stored(kind, id);
    return record ? referenceOf(*record) : QString();
}

QString recordName(AccountServices &services, const QString &type, const QString &id)
{
    for (const OpenRequirement &open : services.openRequirements().list()) {
        if (open.subOrderId == id)
            return open.title;
    }
    for (const Conversation &one : services.comments().conversations()) {
        if (one.recordId == id && !one.subject.reference.isEmpty())
            return one.subject.reference;
    }
    return aboutText(type, id);
}

QString commentedName(AccountServices &services, const QString &commentId)
{
    const std::vector<Comment> &all = services.comments().comments();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Comment &one) { return one.id == commentId; });
    return found == all.end() ? QString() : recordName(services, found->commentRecordType, found->commentRecordId);
}

} // namespace

QString subjectText(AccountServices &services, const WriteRecord &write)
{
    if (!write.userReference.isEmpty())
        return write.userReference;
    switch (write.kind) {
    case WriteKind::ChangeReference:
        return orderName(services, OrderKind::Number, write.subject);
    case WriteKind::AdvancedOrderGroup:
        return orderName(services, OrderKind::Advanced, write.subject);
    case WriteKind::CancelSubOrder:
    case WriteKind::SubOrderGroup:
    case WriteKind::SubOrderValues:
        return recordName(services, QString(comment_record::subNumberOrder), write.subject);
    case WriteKind::Comment: {
        const QJsonObject comment = QJsonDocument::fromJson(write.body).object();
        return recordName(services, comment[u"comment_record_type"].toString(), write.subject);
    }
    case WriteKind::MarkCommentRead:
        return commentedName(services, write.subject);
    default:
        return {};
    }
}

} // namespace nd
