// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace nd {

struct RequirementGroup;

namespace requirement {

/// A single requirement's: "approved", "awaiting-value" … in words.
QString stateText(const QString &state);
/// A group's, in the same words wherever it is shown: "to be submitted" once everything is filled in.
QString groupStateText(const RequirementGroup &group);
/// The person's part of its reference, else the beginning of its id: our identifier in it is nobody's business.
QString groupTitle(const RequirementGroup &group);
/// "London office · under review".
QString groupName(const RequirementGroup &group);
/// Every value is there.
bool isFilledIn(const RequirementGroup &group);

} // namespace requirement

} // namespace nd
