// SPDX-License-Identifier: Apache-2.0
#include "sandbox/rules/requirements.h"

#include "sandbox/rules/purchases.h"
#include "sandbox/rules/requirement_catalogue.h"

#include <algorithm>

namespace nd::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isOpen(const OrderedNumber &number)
{
    return number.progress == Progress::Pending
        && (number.requirementsStatus == RequirementsStatus::InfoPending
            || number.requirementsStatus == RequirementsStatus::Exception);
}

void lapse(SandboxState &state, quint64 index, Timestamp deadline)
{
    Order *order = state.orders.change(index);
    std::vector<bool> lapsed(order->subs.size(), false);
    for (OrderedNumber &number : order->numbers) {
        if (!isOpen(number) || number.deadline != deadline)
            continue;
        for (RequirementValue &value : number.values)
            value = {value.type, RequirementValue::Awaiting, {}};
        lapsed[number.sub] = true;
    }
    for (size_t sub = 0; sub < lapsed.size(); ++sub) {
        if (!lapsed[sub])
            continue;
        cancel(state, *order, sub, deadline);
        state.adminWrites(
            index, sub, u"The deadline for the required information has passed. This order was cancelled."_s, deadline);
    }
}

void setDeadline(SandboxState &state, const Order &order, OrderedNumber &number, Timestamp deadline)
{
    number.deadline = deadline;
    state.events.at(deadline, [&state, index = order.index](Timestamp due) { lapse(state, index, due); });
}

/// Why the reviewers decline a value; empty when they do not.
QString fault(SandboxState &state, const RequirementValue &given)
{
    const RequirementType &type = requirementTypes()[given.type];
    const QString name = type.name;
    const QLatin1StringView kind = type.fieldType;
    if (kind == "document"_L1 && state.document(given.value) == nullptr)
        return u"%1: the document could not be found. Please upload it again."_s.arg(name);
    if (kind == "datetime"_L1 && !Timestamp::parse(given.value))
        return u"%1: this is not a date."_s.arg(name);
    if (given.value.contains(u"wrong"_s, Qt::CaseInsensitive))
        return u"%1: the value does not match our records. Please check it and submit it again."_s.arg(name);
    if (given.value.size() < 3)
        return u"%1: the value is too short to be verified."_s.arg(name);
    return {};
}

QStringList judge(SandboxState &state, std::vector<RequirementValue> &values)
{
    QStringList faults;
    for (RequirementValue &value : values) {
        if (value.state != RequirementValue::Pending)
            continue;
        const QString found = fault(state, value);
        value.state = found.isEmpty() ? RequirementValue::Approved : RequirementValue::Declined;
        if (!found.isEmpty() && !faults.contains(found))
            faults += found;
    }
    return faults;
}

void review(SandboxState &state, quint64 index, Timestamp submitted, Timestamp now)
{
    Order *order = state.orders.change(index);
    std::vector<QStringList> faults(order->subs.size());
    for (OrderedNumber &number : order->numbers) {
        if (number.requirementsStatus != RequirementsStatus::UnderReview || number.submitted != submitted)
            continue;
        const QStringList found = judge(state, number.values);
        number.requirementsStatus = found.isEmpty() ? RequirementsStatus::Approved : RequirementsStatus::Exception;
        order->subs[number.sub].updated = now;
        order->updated = now;
        for (const QString &text : found) {
            if (!faults[number.sub].contains(text))
                faults[number.sub] += text;
        }
        if (!found.isEmpty())
            setDeadline(state, *order, number, now.plus(state.delays().deadline));
    }
    for (size_t sub = 0; sub < faults.size(); ++sub) {
        if (faults[sub].isEmpty())
            continue;
        state.adminWrites(index, sub,
            u"We could not approve the information for this order.\n%1\nPlease correct it before the new "
            "deadline."_s.arg(faults[sub].join(u'\n')),
            now);
    }
    settle(state, index, now);
}

void link(SandboxState &state, const RequirementValue &value)
{
    if (Document *document = state.document(value.value))
        document->linked = true;
}

/// True when everything is filled in and the number waits for the reviewers from now on.
bool submitIfComplete(OrderedNumber &number, Timestamp now)
{
    const auto isReady = [](const RequirementValue &value) {
        return value.state == RequirementValue::Pending || value.state == RequirementValue::Approved;
    };
    if (!std::all_of(number.values.begin(), number.values.end(), isReady))
        return false;
    number.requirementsStatus = RequirementsStatus::UnderReview;
    number.submitted = now;
    return true;
}

void sendToReview(SandboxState &state, const Order &order, Timestamp now)
{
    state.events.at(now.plus(state.delays().review),
        [&state, index = order.index, now](Timestamp due) { review(state, index, now, due); });
}

RequirementValue *valueOf(OrderedNumber &number, quint8 type)
{
    const auto found = std::find_if(number.values.begin(), number.values.end(),
        [type](const RequirementValue &value) { return value.type == type; });
    return found == number.values.end() ? nullptr : &*found;
}

std::optional<Problem> whyFixed(const OrderedNumber &number)
{
    if (number.progress == Progress::Cancelled || number.progress == Progress::Failure)
        return Problem{code::UpdateNotAllowed, u"The phone number is no longer part of a pending order."_s, u"/"_s, {}};
    if (number.requirementsMet())
        return Problem{
            code::RequirementsSatisfied, u"The regulatory requirements are already satisfied."_s, u"/"_s, {}};
    return {};
}

} // namespace

void startRequirements(
    SandboxState &state, Order &order, OrderedNumber &number, std::optional<quint64> group, Timestamp now)
{
    const SubOrder &sub = order.subs[number.sub];
    const auto types = requirementsOf(sub.country, sub.type);
    if (types.empty())
        return;
    for (const quint8 type : types)
        number.values.push_back({type, RequirementValue::Awaiting, {}});
    number.requirementsStatus = RequirementsStatus::InfoPending;
    setDeadline(state, order, number, now.plus(state.delays().deadline));
    if (!group)
        return;
    const RequirementGroup &filledIn = state.groups[*group];
    const bool approved = filledIn.status == RequirementGroup::Status::Approved;
    for (const RequirementValue &given : filledIn.values) {
        RequirementValue *value = valueOf(number, given.type);
        if (value == nullptr || given.value.isEmpty())
            continue;
        value->value = given.value;
        value->state = approved ? RequirementValue::Approved : RequirementValue::Pending;
    }
    if (approved)
        number.requirementsStatus = RequirementsStatus::Approved;
    else if (submitIfComplete(number, now))
        sendToReview(state, order, now);
}

std::optional<Problem> fillIn(SandboxState &state, Order &order, const std::vector<size_t> &numbers,
    const std::vector<NewValue> &values, Timestamp now)
{
    bool changeable = false;
    std::optional<Problem> fixed;
    for (const size_t place : numbers) {
        const auto why = whyFixed(order.numbers[place]);
        changeable = changeable || !why;
        fixed = why ? why : fixed;
    }
    if (!changeable)
        return fixed;
    for (const NewValue &given : values) {
        const bool asked = std::any_of(numbers.begin(), numbers.end(),
            [&](size_t place) { return valueOf(order.numbers[place], given.type) != nullptr; });
        if (!asked)
            return Problem{code::NoSuchAssociation, u"The requirement does not belong to this order."_s,
                u"/regulatory_requirements"_s, {}};
    }
    bool submitted = false;
    for (const size_t place : numbers) {
        OrderedNumber &number = order.numbers[place];
        if (whyFixed(number))
            continue;
        for (const NewValue &given : values) {
            RequirementValue *value = valueOf(number, given.type);
            if (value == nullptr || value->state == RequirementValue::Approved)
                continue;
            value->value = given.value;
            value->state = given.value.isEmpty() ? RequirementValue::Awaiting : RequirementValue::Pending;
            link(state, *value);
        }
        if (submitIfComplete(number, now))
            submitted = true;
        else if (number.requirementsStatus == RequirementsStatus::UnderReview)
            number.requirementsStatus = RequirementsStatus::InfoPending;
        order.subs[number.sub].updated = now;
    }
    order.updated = now;
    if (submitted)
        sendToReview(state, order, now);
    return {};
}

std::optional<Problem> attachGroup(
    SandboxState &state, Order &order, const std::vector<size_t> &numbers, const RequirementGroup &group, Timestamp now)
{
    for (const size_t place : numbers) {
        const SubOrder &sub = order.subs[order.numbers[place].sub];
        if (sub.country != group.country || sub.type != group.type || group.action != "ordering"_L1)
            return Problem{code::Unprocessable,
                u"The requirement group is for %1 %2 and cannot be used here."_s.arg(group.country, word(group.type)),
                u"/requirement_group_id"_s, {}};
    }
    if (!group.isComplete())
        return Problem{
            code::Unprocessable, u"The requirement group is not fulfilled."_s, u"/requirement_group_id"_s, {}};
    std::vector<NewValue> values;
    for (const RequirementValue &value : group.values)
        values.push_back({value.type, value.value});
    if (auto problem = fillIn(state, order, numbers, values, now))
        return problem;
    if (group.status != RequirementGroup::Status::Approved)
        return {};
    for (const size_t place : numbers) {
        OrderedNumber &number = order.numbers[place];
        for (RequirementValue &value : number.values)
            value.state = RequirementValue::Approved;
        if (number.requirementsStatus == RequirementsStatus::UnderReview)
            number.requirementsStatus = RequirementsStatus::Approved;
    }
    settle(state, order.index, now);
    return {};
}

bool extendDeadlines(SandboxState &state, Order &order, size_t sub, Timestamp now)
{
    bool extended = false;
    for (OrderedNumber &number : order.numbers) {
        if (number.sub != sub || !isOpen(number))
            continue;
        setDeadline(state, order, number, std::max(number.deadline, now).plus(state.delays().deadline));
        extended = true;
    }
    if (extended)
        order.subs[sub].updated = now;
    return extended;
}

void changeGroup(SandboxState &state, RequirementGroup &group, Timestamp now)
{
    group.updated = now;
    group.submitted = {};
    group.status = RequirementGroup::Status::Unapproved;
    for (RequirementValue &value : group.values) {
        value.state = value.value.isEmpty() ? RequirementValue::Awaiting : RequirementValue::Pending;
        link(state, value);
    }
}

bool reviewGroup(SandboxState &state, RequirementGroup &group, Timestamp now)
{
    changeGroup(state, group, now);
    if (!group.isComplete())
        return false;
    group.status = RequirementGroup::Status::PendingApproval;
    group.submitted = now;
    state.events.at(now.plus(state.delays().review), [&state, index = group.index, now](Timestamp due) {
        RequirementGroup &judged = state.groups[index];
        if (judged.submitted != now)
            return; // changed since, or submitted once more
        const QStringList faults = judge(state, judged.values);
        judged.status = faults.isEmpty() ? RequirementGroup::Status::Approved : RequirementGroup::Status::Declined;
        judged.updated = due;
        if (!faults.isEmpty())
            state.comment(u"requirement_group"_s, state.ids.text(Kind::RequirementGroup, index),
                u"We could not approve this requirement group.\n%1"_s.arg(faults.join(u'\n')), true, due);
    });
    return true;
}

} // namespace nd::sandbox
