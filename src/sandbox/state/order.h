// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/decimal.h"
#include "base/timestamp.h"
#include "sandbox/stock/number_types.h"

#include <QString>

#include <vector>

namespace nd::sandbox {

/// How far a number, a sub-order or an order has come.
enum class Progress : quint8 {
    Pending,
    Success,
    PartialSuccess,
    Failure,
    Cancelled,
};
/// Returns the API's word, "partial_success".
QLatin1StringView word(Progress progress);

/// How the regulatory requirements of a number stand.
enum class RequirementsStatus : quint8 {
    NotNeeded,
    InfoPending, ///< values are missing
    UnderReview,
    Exception, ///< declined: fix it and send it again
    Approved,
    Cancelled,
};
/// Returns the API's requirements_status.
QLatin1StringView word(RequirementsStatus status, Progress progress);

/// A value for one requirement, in an order or in a requirement group.
struct RequirementValue
{
    enum State : quint8 {
        Awaiting,
        Pending,
        Approved,
        Declined
    };
    quint8 type = 0; ///< in requirementTypes()
    State state = Awaiting;
    QString value = {};
};

/// A number of an order.
struct OrderedNumber
{
    quint64 digits = 0;
    quint16 sub = 0; ///< in Order::subs
    Progress progress = Progress::Pending;
    RequirementsStatus requirementsStatus = RequirementsStatus::NotNeeded;
    QString locality = {};
    QString bundle = {};
    Timestamp deadline = {}; ///< for the requirements; invalid when there are none
    Timestamp submitted = {}; ///< when all values were there
    Decimal paid = {}; ///< USD, given back when the number is not bought after all
    std::vector<RequirementValue> values = {};

    bool requirementsMet() const
    {
        return requirementsStatus == RequirementsStatus::NotNeeded
            || requirementsStatus == RequirementsStatus::Approved;
    }
};

/// The part of an order that concerns one country and one type (api-facts §3.4).
struct SubOrder
{
    QString country = {};
    NumberType type = NumberType::Local;
    Timestamp updated = {};
};

/// A number order, or a number block order when `blockSize` is set.
struct Order
{
    quint64 index = 0; ///< the identifier's
    int blockSize = 0;
    QString reference = {};
    QString connection = {};
    QString messagingProfile = {};
    QString billingGroup = {};
    Timestamp created = {};
    Timestamp updated = {};
    std::vector<SubOrder> subs = {};
    std::vector<OrderedNumber> numbers = {};

    bool isBlock() const { return blockSize > 0; }
    Progress progress() const;
    Progress subProgress(size_t sub) const;
    bool requirementsMet() const;
    bool subRequirementsMet(size_t sub) const;
    size_t numberCount() const { return numbers.size(); }
    size_t subCount() const { return subs.size(); }
    QString country(size_t sub) const { return subs[sub].country; }
    NumberType type(size_t sub) const { return subs[sub].type; }
    quint64 digits(size_t number) const { return numbers[number].digits; }
    size_t subOf(size_t number) const { return numbers[number].sub; }
    Progress numberProgress(size_t number) const { return numbers[number].progress; }
    size_t subNumberCount(size_t sub) const;
    /// Returns the positions in `numbers` that belong to a sub-order.
    std::vector<size_t> numbersOf(size_t sub) const;
};

} // namespace nd::sandbox
