// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/regulatory.h"
#include "features/requirements/service/requirement_catalogue.h"

#include <QHash>

#include <vector>

namespace nd {

/// One requirement of a sub-order, a number or a group, and how it stands.
struct RequirementRow
{
    RequirementDescription requirement = {};
    QString value = {}; ///< as Telnyx has it
    bool differs = false; ///< the numbers of the sub-order have different values
    QString state = {}; ///< requirement_state::…: the one of the number that is furthest behind
    QString rejection = {}; ///< Telnyx's words about it, out of the comments
    bool fixed = false; ///< nothing can be changed any more
    QString link = {}; ///< of a step outside: where the end user does it; empty until there is one
    bool takesNames = false; ///< of a step outside: a link can be asked for
    friend bool operator==(const RequirementRow &, const RequirementRow &) = default;
};

/// What was typed, by requirement.
using RequirementTexts = QHash<QString, QString>;

namespace requirement {

/// A step that the end user takes outside of Telnyx: it has no value to be typed.
bool isStep(const RequirementDescription &description);
/// It waits for us, and not for Telnyx.
bool waitsForUs(const RequirementRow &row);
/// The further behind, the lower.
int progressOf(const QString &state);
/// Those that are other than Telnyx has them, and those that were declined, as they are sent.
std::vector<RequirementValue> news(const std::vector<RequirementRow> &rows, const RequirementTexts &texts);
/// A person has typed what Telnyx does not have.
bool isTyped(const std::vector<RequirementRow> &rows, const RequirementTexts &texts);
/// Why a value cannot do, with its label; empty when all can.
QString firstProblem(const std::vector<RequirementRow> &rows, const RequirementTexts &texts);

} // namespace requirement

} // namespace nd
