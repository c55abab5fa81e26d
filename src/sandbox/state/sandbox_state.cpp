// SPDX-License-Identifier: Apache-2.0
#include "sandbox/state/sandbox_state.h"

#include <algorithm>

namespace nd::sandbox {

SandboxState::SandboxState(const Options &given, quint64 filler, Moment newest)
    : options(given), ids(given.seed ^ given.idSalt), availability(given), account(given.balance, given.creditLimit),
      orders(Filler(ids, given.seed, filler, newest))
{ }

RequirementGroup *SandboxState::group(const QString &id)
{
    const auto index = ids.index(id, Kind::RequirementGroup);
    return index && *index < groups.size() ? &groups[*index] : nullptr;
}

Document *SandboxState::document(const QString &id)
{
    const auto index = ids.index(id, Kind::Document);
    return index && *index < documents.size() && !documents[*index].deleted ? &documents[*index] : nullptr;
}

void SandboxState::adminWrites(const QString &recordType, const QString &recordId, const QString &body, Moment when)
{
    Comment comment;
    comment.recordType = recordType;
    comment.recordId = recordId;
    comment.body = body;
    comment.byAdmin = true;
    comment.created = when;
    comments.add(std::move(comment));
}

bool RequirementGroup::isComplete() const
{
    return std::all_of(values.begin(), values.end(), [](const auto &value) { return !value.value.isEmpty(); });
}

const char *word(RequirementGroup::Status status)
{
    switch (status) {
    case RequirementGroup::Status::Unapproved:
        return "unapproved";
    case RequirementGroup::Status::PendingApproval:
        return "pending-approval";
    case RequirementGroup::Status::Approved:
        return "approved";
    case RequirementGroup::Status::Declined:
        return "declined";
    }
    return "unapproved";
}

} // namespace nd::sandbox
