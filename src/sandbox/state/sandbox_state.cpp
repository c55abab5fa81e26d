// SPDX-License-Identifier: Apache-2.0
#include "sandbox/state/sandbox_state.h"

#include <algorithm>
#include <array>

namespace nd::sandbox {

using namespace Qt::StringLiterals;

SandboxState::SandboxState(const Options &given, quint64 generated, Timestamp newest)
    : options(given), ids(given.seed ^ given.idSalt), availability(given), account(given.balance, given.creditLimit),
      orders(GeneratedOrders(ids, given.seed, generated, newest))
{ }

Document *SandboxState::document(const QString &id)
{
    Document *found = find(documents, id, Kind::Document);
    return found != nullptr && !found->deleted ? found : nullptr;
}

RequirementGroup *SandboxState::group(const QString &id)
{
    RequirementGroup *found = find(groups, id, Kind::RequirementGroup);
    return found != nullptr && !found->deleted ? found : nullptr;
}

void SandboxState::comment(
    const QString &recordType, const QString &recordId, const QString &body, bool byAdmin, Timestamp when)
{
    Comment comment;
    comment.recordType = recordType;
    comment.recordId = recordId;
    comment.body = body;
    comment.byAdmin = byAdmin;
    comment.created = when;
    comment.updated = when;
    add(comments, std::move(comment));
}

void SandboxState::adminWrites(quint64 order, size_t sub, const QString &body, Timestamp when)
{
    comment(u"sub_number_order"_s, subOrderId(order, sub), body, true, when);
}

bool RequirementGroup::isComplete() const
{
    return std::all_of(values.begin(), values.end(), [](const auto &value) { return !value.value.isEmpty(); });
}

QLatin1StringView word(RequirementGroup::Status status)
{
    constexpr std::array<QLatin1StringView, 4> Words
        = {"unapproved"_L1, "pending-approval"_L1, "approved"_L1, "declined"_L1};
    return Words[size_t(status)];
}

} // namespace nd::sandbox
