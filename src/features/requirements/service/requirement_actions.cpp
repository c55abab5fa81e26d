// SPDX-License-Identifier: Apache-2.0
#include "features/requirements/service/requirement_actions.h"

#include "api/values/customer_reference.h"
#include "writes/body.h"

#include <QCoreApplication>

#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::RequirementActions)
};

Error unfit(const QString &title)
{
    return {.kind = ErrorKind::Rejected, .title = title, .nothingSent = true};
}

} // namespace

bool isAboutGroups(WriteKind kind)
{
    return kind == WriteKind::RequirementGroup || kind == WriteKind::GroupChange || kind == WriteKind::GroupSubmission
        || kind == WriteKind::GroupDeletion;
}

Result<QString> RequirementActions::createGroup(
    const NewRequirementGroup &group, QObject *context, Answer<RequirementGroup> done)
{
    WriteRecord write = m_actions.draft(WriteKind::RequirementGroup, digestOf(toBody(group)));
    write.userReference = group.customerReference.simplified();
    NewRequirementGroup body = group;
    body.customerReference = write.reference();
    write.body = toBody(body);
    return m_actions.perform(std::move(write), context, std::move(done));
}

Result<QString> RequirementActions::setGroupValues(const QString &groupId, const std::vector<RequirementValue> &values,
    QObject *context, Answer<RequirementGroup> done)
{
    WriteRecord write = m_actions.draft(WriteKind::GroupChange, groupId, groupId);
    write.body = toBody(RequirementGroupChange{.regulatoryRequirements = values});
    return m_actions.perform(std::move(write), context, std::move(done));
}

Result<QString> RequirementActions::renameGroup(const QString &groupId, const QString &current, const QString &person,
    QObject *context, Answer<RequirementGroup> done)
{
    const QString id = reference::split(current).id;
    WriteRecord write = m_actions.draft(WriteKind::GroupChange, groupId, groupId);
    write.body = toBody(RequirementGroupChange{
        .customerReference = id.isEmpty() ? person.simplified() : reference::compose(person, id)});
    return m_actions.perform(std::move(write), context, std::move(done));
}

Result<QString> RequirementActions::submitGroup(const QString &groupId, QObject *context, Answer<RequirementGroup> done)
{
    return m_actions.perform(m_actions.draft(WriteKind::GroupSubmission, groupId, groupId), context, std::move(done));
}

Result<QString> RequirementActions::deleteGroup(const QString &groupId, QObject *context, Answer<Done> done)
{
    return m_actions.perform(m_actions.draft(WriteKind::GroupDeletion, groupId, groupId), context, std::move(done));
}

Result<QString> RequirementActions::uploadDocument(const NewDocument &document, QObject *context, Answer<Document> done)
{
    const QByteArray &bytes = document.file.bytes;
    if (bytes.isEmpty())
        return unfit(Tr::tr("The file is empty."));
    if (bytes.size() > LargestDocument)
        return unfit(Tr::tr("Telnyx takes documents of 20 MB at most."));
    const QString print = digestOf(bytes);
    WriteRecord write = m_actions.draft(WriteKind::Document, print);
    write.userReference = document.customerReference.simplified();
    NewDocument body = document;
    body.customerReference = write.reference();
    write.payload = toBody(body);
    body.file = {};
    write.body = toBody(body);
    write.context = {{u"sha256"_s, print}, {u"bytes"_s, bytes.size()}};
    return m_actions.perform(std::move(write), context, std::move(done));
}

Result<QString> RequirementActions::createAddress(
    const NewAddress &address, QObject *context, Answer<PostalAddress> done)
{
    WriteRecord write = m_actions.draft(WriteKind::Address, digestOf(toBody(address)));
    write.userReference = address.customerReference.simplified();
    NewAddress body = address;
    body.customerReference = write.reference();
    write.body = toBody(body);
    return m_actions.perform(std::move(write), context, std::move(done));
}

Result<QString> RequirementActions::askForLink(const QString &requirementId, const QString &subOrderId,
    const EndUserName &endUser, QObject *context, Answer<ExternalRequirement> done)
{
    const QString both = requirementId + u'/' + subOrderId;
    WriteRecord write = m_actions.draft(WriteKind::StepOutside, both, both);
    write.body = toBody(NewRequirementLink{.requirement = endUser});
    return m_actions.perform(std::move(write), context, std::move(done));
}

} // namespace nd
