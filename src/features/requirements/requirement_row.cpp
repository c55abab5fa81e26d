// SPDX-License-Identifier: Apache-2.0
#include "features/requirements/requirement_row.h"

#include "api/values/api_enums.h"

#include <algorithm>

namespace nd::requirement {

using namespace Qt::StringLiterals;

bool isStep(const RequirementDescription &description)
{
    return description.fieldType == field_type::action;
}

bool waitsForUs(const RequirementRow &row)
{
    return row.state != requirement_state::approved && row.state != requirement_state::pendingApproval;
}

int progressOf(const QString &state)
{
    if (state == requirement_state::declined || state == requirement_state::expired)
        return 0;
    if (state == requirement_state::approved)
        return 3;
    return state == requirement_state::pendingApproval ? 2 : 1;
}

std::vector<RequirementValue> news(const std::vector<RequirementRow> &rows, const RequirementTexts &texts)
{
    std::vector<RequirementValue> found;
    for (const RequirementRow &row : rows) {
        const auto typed = texts.find(row.requirement.id);
        if (row.fixed || isStep(row.requirement) || typed == texts.end())
            continue;
        const QString value = toWire(row.requirement, *typed);
        // What was declined may be sent again as it stands; what differs is left alone until something is typed.
        const bool again = row.state == requirement_state::declined && !value.isEmpty();
        if ((value != row.value || again) && !(row.differs && value.isEmpty()))
            found.push_back({row.requirement.id, value});
    }
    return found;
}

bool isTyped(const std::vector<RequirementRow> &rows, const RequirementTexts &texts)
{
    const std::vector<RequirementValue> found = news(rows, texts);
    return std::any_of(found.begin(), found.end(), [&rows](const RequirementValue &one) {
        return std::none_of(rows.begin(), rows.end(), [&](const RequirementRow &row) {
            return row.requirement.id == one.requirementId && row.value == one.fieldValue;
        });
    });
}

QString firstProblem(const std::vector<RequirementRow> &rows, const RequirementTexts &texts)
{
    for (const RequirementRow &row : rows) {
        const QString found = problem(row.requirement, texts.value(row.requirement.id).trimmed());
        if (!row.fixed && !found.isEmpty())
            return u"%1: %2"_s.arg(row.requirement.label, found);
    }
    return {};
}

} // namespace nd::requirement
