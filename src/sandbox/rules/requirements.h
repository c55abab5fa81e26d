// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/state/sandbox_state.h"
#include "sandbox/wire/problems.h"

#include <optional>
#include <vector>

namespace nd::sandbox {

// The regulatory part of an order (api-facts §3.5): values, review, deadlines.
//
// The reviewers decline a text shorter than three characters or with the word "wrong" in it, a date that is none and
// a document that is not there. They say why in a comment on the sub-order.

struct NewValue
{
    quint8 type = 0; ///< in requirementTypes()
    QString value = {};
};

/// Puts a new number of an order on its way, with the values of a requirement group if there is one.
void startRequirements(
    SandboxState &state, Order &order, OrderedNumber &number, std::optional<quint64> group, Timestamp now);

/// Fills in values for `numbers` (positions in the order). A problem leaves everything as it was.
std::optional<Problem> fillIn(SandboxState &state, Order &order, const std::vector<size_t> &numbers,
    const std::vector<NewValue> &values, Timestamp now);
/// The same with the values of a group, which must be of the right country and type.
std::optional<Problem> attachGroup(SandboxState &state, Order &order, const std::vector<size_t> &numbers,
    const RequirementGroup &group, Timestamp now);

/// Gives more time for all open requirements of a sub-order; false when none is open.
bool extendDeadlines(SandboxState &state, Order &order, size_t sub, Timestamp now);

/// A group with new values: it waits to be submitted.
void changeGroup(SandboxState &state, RequirementGroup &group, Timestamp now);
/// Sends a group to the reviewers when it is complete; false when it is not.
bool reviewGroup(SandboxState &state, RequirementGroup &group, Timestamp now);

} // namespace nd::sandbox
