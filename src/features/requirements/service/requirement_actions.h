// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/account/addresses.h"
#include "api/resources/account/documents.h"
#include "api/resources/account/requirement_groups.h"
#include "api/resources/external_requirements.h"
#include "features/orders/service/order_actions.h"

namespace nd {

/// It makes, changes or removes a requirement group: lists of them are not what they were.
bool isAboutGroups(WriteKind kind);

/// Changes to paperwork: requirement groups, documents, addresses and links for end users. They go out and end as the
/// other changes do, through OrderActions, which also says what the arguments and the result mean.
class RequirementActions final
{
public:
    template <class Record>
    using Answer = OrderActions::Answer<Record>;

    /// `actions` must outlive it; this itself may go at once.
    explicit RequirementActions(OrderActions &actions) : m_actions(actions) { }

    /// `group.customerReference` is the person's part.
    Result<QString> createGroup(const NewRequirementGroup &group, QObject *context, Answer<RequirementGroup> done);
    Result<QString> setGroupValues(const QString &groupId, const std::vector<RequirementValue> &values,
        QObject *context, Answer<RequirementGroup> done);
    /// The person's part of its reference; an identifier of ours in `current` stays.
    Result<QString> renameGroup(const QString &groupId, const QString &current, const QString &person, QObject *context,
        Answer<RequirementGroup> done);
    Result<QString> submitGroup(const QString &groupId, QObject *context, Answer<RequirementGroup> done);
    Result<QString> deleteGroup(const QString &groupId, QObject *context, Answer<Done> done);

    /// 20 MB (api-facts §3.5); bytes.
    static constexpr qsizetype LargestDocument = 20'000'000;
    /// Telnyx deletes a document that is linked to nothing within 30 minutes: link it at once.
    /// OrderActions::uploading() tells how far it is.
    Result<QString> uploadDocument(const NewDocument &document, QObject *context, Answer<Document> done);

    /// `address.customerReference` is the person's part.
    Result<QString> createAddress(const NewAddress &address, QObject *context, Answer<PostalAddress> done);

    /// Names the end user of a requirement of the type action: the answer is the link for them.
    Result<QString> askForLink(const QString &requirementId, const QString &subOrderId, const EndUserName &endUser,
        QObject *context, Answer<ExternalRequirement> done);

private:
    OrderActions &m_actions;
};

} // namespace nd
