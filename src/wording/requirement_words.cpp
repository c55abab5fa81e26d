// SPDX-License-Identifier: Apache-2.0
#include "wording/requirement_words.h"

#include "api/resources/account/requirement_groups.h"
#include "api/values/api_enums.h"
#include "api/values/customer_reference.h"

#include <QCoreApplication>

#include <algorithm>

namespace nd::requirement {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::RequirementWords)
};

} // namespace

QString stateText(const QString &state)
{
    if (state.isEmpty() || state == requirement_state::awaitingValue || state == requirement_state::unapproved)
        return Tr::tr("to be filled in");
    if (state == requirement_state::pendingApproval)
        return Tr::tr("under review");
    if (state == requirement_state::approved)
        return Tr::tr("approved");
    if (state == requirement_state::declined)
        return Tr::tr("declined");
    if (state == requirement_state::expired)
        return Tr::tr("expired");
    return state == requirement_state::noLongerEligible ? Tr::tr("no longer eligible") : state;
}

bool isFilledIn(const RequirementGroup &group)
{
    return !group.regulatoryRequirements.empty()
        && std::none_of(group.regulatoryRequirements.begin(), group.regulatoryRequirements.end(),
            [](const GroupRequirement &one) { return one.fieldValue.isEmpty(); });
}

QString groupStateText(const RequirementGroup &group)
{
    if (group.status == requirement_state::unapproved && isFilledIn(group))
        return Tr::tr("to be submitted");
    return stateText(group.status);
}

QString groupTitle(const RequirementGroup &group)
{
    const QString person = reference::split(group.customerReference).person;
    return person.isEmpty() ? group.id.left(8) : person;
}

QString groupName(const RequirementGroup &group)
{
    return groupTitle(group) + u" · "_s + groupStateText(group);
}

} // namespace nd::requirement
