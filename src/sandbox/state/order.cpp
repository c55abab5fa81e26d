// SPDX-License-Identifier: Apache-2.0
#include "sandbox/state/order.h"

#include <algorithm>
#include <array>

namespace nd::sandbox {

using namespace Qt::StringLiterals;

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

QLatin1StringView word(Progress progress)
{
    constexpr std::array<QLatin1StringView, 5> Words
        = {"pending"_L1, "success"_L1, "partial_success"_L1, "failure"_L1, "cancelled"_L1};
    return Words[size_t(progress)];
}

QLatin1StringView word(RequirementsStatus status, Progress progress)
{
    constexpr std::array<QLatin1StringView, 6> Words = {"approved"_L1, "requirement-info-pending"_L1,
        "requirement-info-under-review"_L1, "requirement-info-exception"_L1, "approved"_L1, "cancelled"_L1};
    if (progress == Progress::Cancelled)
        return "cancelled"_L1;
    if (status == RequirementsStatus::NotNeeded && progress == Progress::Pending)
        return "pending"_L1;
    return Words[size_t(status)];
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

size_t Order::subNumberCount(size_t sub) const
{
    return size_t(
        std::count_if(numbers.begin(), numbers.end(), [sub](const auto &number) { return number.sub == sub; }));
}

std::vector<size_t> Order::numbersOf(size_t sub) const
{
    std::vector<size_t> places;
    for (size_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i].sub == sub)
            places.push_back(i);
    }
    return places;
}

} // namespace nd::sandbox
