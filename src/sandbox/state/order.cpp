// SPDX-License-Identifier: Apache-2.0
#include "sandbox/state/order.h"

#include <algorithm>

namespace nd::sandbox {

namespace {

/// Sums up: one that is pending keeps the whole pending; then all alike, or something in between.
class Sum
{
public:
    void add(Progress progress)
    {
        m_pending = m_pending || progress == Progress::Pending;
        m_good = m_good || progress == Progress::Success;
        m_failed = m_failed || progress == Progress::Failure;
        m_cancelled = m_cancelled || progress == Progress::Cancelled;
    }
    Progress result() const
    {
        if (m_pending)
            return Progress::Pending;
        if (m_good)
            return m_failed || m_cancelled ? Progress::PartialSuccess : Progress::Success;
        return m_failed ? Progress::Failure : Progress::Cancelled;
    }

private:
    bool m_pending = false;
    bool m_good = false;
    bool m_failed = false;
    bool m_cancelled = false;
};

} // namespace

const char *word(Progress progress)
{
    switch (progress) {
    case Progress::Pending:
        return "pending";
    case Progress::Success:
        return "success";
    case Progress::PartialSuccess:
        return "partial_success";
    case Progress::Failure:
        return "failure";
    case Progress::Cancelled:
        return "cancelled";
    }
    return "pending";
}

const char *word(RequirementsStatus requirementsStatus, Progress progress)
{
    if (progress == Progress::Cancelled)
        return "cancelled";
    switch (requirementsStatus) {
    case RequirementsStatus::NotNeeded:
        return progress == Progress::Pending ? "pending" : "approved";
    case RequirementsStatus::InfoPending:
        return "requirement-info-pending";
    case RequirementsStatus::UnderReview:
        return "requirement-info-under-review";
    case RequirementsStatus::Exception:
        return "requirement-info-exception";
    case RequirementsStatus::Approved:
        return "approved";
    case RequirementsStatus::Cancelled:
        return "cancelled";
    }
    return "pending";
}

Progress Order::progress() const
{
    Sum sum;
    for (const OrderedNumber &number : numbers)
        sum.add(number.progress);
    return sum.result();
}

Progress Order::subProgress(size_t sub) const
{
    Sum sum;
    for (const OrderedNumber &number : numbers) {
        if (number.sub == sub)
            sum.add(number.progress);
    }
    return sum.result();
}

bool Order::requirementsMet() const
{
    return std::all_of(numbers.begin(), numbers.end(), [](const auto &number) { return number.requirementsMet(); });
}

bool Order::subRequirementsMet(size_t sub) const
{
    return std::all_of(numbers.begin(), numbers.end(),
        [sub](const auto &number) { return number.sub != sub || number.requirementsMet(); });
}

int Order::subCount(size_t sub) const
{
    return int(std::count_if(numbers.begin(), numbers.end(), [sub](const auto &number) { return number.sub == sub; }));
}

} // namespace nd::sandbox
