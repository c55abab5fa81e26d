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
        && (number.paperwork == Paperwork::InfoPending || number.paperwork == Paperwork::Exception);
}

void lapse(World &world, quint64 index, Moment deadline)
{
    Order *order = world.orders.change(index);
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
        cancel(world, *order, sub, deadline);
        world.adminWrites(u"sub_number_order"_s, world.subOrderId(index, sub),
            u"The deadline for the required information has passed. This order was cancelled."_s, deadline);
    }
}

void setDeadline(World &world, const Order &order, OrderedNumber &number, Moment deadline)
{
    number.deadline = deadline;
    world.agenda.at(deadline, [&world, index = order.index](Moment due) { lapse(world, index, due); });
}

/// Why the reviewers decline a value; empty when they do not.
QString fault(World &world, const RequirementValue &given)
{
    const RequirementType &type = requirementTypes()[given.type];
    const QString name = QString::fromLatin1(type.name);
    const QLatin1StringView kind(type.fieldType);
    if (kind == "document"_L1 && world.document(given.value) == nullptr)
        return u"%1: the document could not be found. Please upload it again."_s.arg(name);
    if (kind == "datetime"_L1 && !Moment::parse(given.value))
        return u"%1: this is not a date."_s.arg(name);
    if (given.value.contains(u"wrong"_s, Qt::CaseInsensitive))
        return u"%1: the value does not match our records. Please check it and submit it again."_s.arg(name);
    if (given.value.size() < 3)
        return u"%1: the value is too short to be verified."_s.arg(name);
    return {};
}

QStringList judge(World &world, std::vector<RequirementValue> &values)
{
    QStringList faults;
    for (RequirementValue &value : values) {
        if (value.state != RequirementValue::Pending)
            continue;
        const QString found = fault(world, value);
        value.state = found.isEmpty() ? RequirementValue::Approved : RequirementValue::Declined;
        if (!found.isEmpty() && !faults.contains(found))
            faults += found;
    }
    return faults;
}

void review(World &world, quint64 index, Moment submitted, Moment now)
{
    Order *order = world.orders.change(index);
    std::vector<QStringList> faults(order->subs.size());
    for (OrderedNumber &number : order->numbers) {
        if (number.paperwork != Paperwork::UnderReview || number.submitted != submitted)
            continue;
        const QStringList found = judge(world, number.values);
        number.paperwork = found.isEmpty() ? Paperwork::Approved : Paperwork::Exception;
        order->subs[number.sub].updated = now;
        order->updated = now;
        for (const QString &text : found) {
            if (!faults[number.sub].contains(text))
                faults[number.sub] += text;
        }
        if (!found.isEmpty())
            setDeadline(world, *order, number, now.plus(world.pace().deadline));
    }
    for (size_t sub = 0; sub < faults.size(); ++sub) {
        if (faults[sub].isEmpty())
            continue;
        world.adminWrites(u"sub_number_order"_s, world.subOrderId(index, sub),
            u"We could not approve the information for this order.\n%1\nPlease correct it before the new "
            "deadline."_s.arg(faults[sub].join(u'\n')),
            now);
    }
    settle(world, index, now);
}

void link(World &world, const RequirementValue &value)
{
    if (Document *document = world.document(value.value))
        document->linked = true;
}

/// True when everything is filled in and the number waits for the reviewers from now on.
bool submitIfComplete(OrderedNumber &number, Moment now)
{
    const auto isReady = [](const RequirementValue &value) {
        return value.state == RequirementValue::Pending || value.state == RequirementValue::Approved;
    };
    if (!std::all_of(number.values.begin(), number.values.end(), isReady))
        return false;
    number.paperwork = Paperwork::UnderReview;
    number.submitted = now;
    return true;
}

void sendToReview(World &world, const Order &order, Moment now)
{
    world.agenda.at(now.plus(world.pace().review),
        [&world, index = order.index, now](Moment due) { review(world, index, now, due); });
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

void beginPaperwork(World &world, Order &order, OrderedNumber &number, std::optional<quint64> group, Moment now)
{
    const SubOrder &sub = order.subs[number.sub];
    const auto types = requirementsOf(sub.country, sub.type);
    if (types.empty())
        return;
    for (const quint8 type : types)
        number.values.push_back({type, RequirementValue::Awaiting, {}});
    number.paperwork = Paperwork::InfoPending;
    setDeadline(world, order, number, now.plus(world.pace().deadline));
    if (!group)
        return;
    const RequirementGroup &papers = world.groups[*group];
    const bool approved = papers.status == RequirementGroup::Status::Approved;
    for (const RequirementValue &given : papers.values) {
        RequirementValue *value = valueOf(number, given.type);
        if (value == nullptr || given.value.isEmpty())
            continue;
        value->value = given.value;
        value->state = approved ? RequirementValue::Approved : RequirementValue::Pending;
    }
    if (approved)
        number.paperwork = Paperwork::Approved;
    else if (submitIfComplete(number, now))
        sendToReview(world, order, now);
}

std::optional<Problem> fillIn(
    World &world, Order &order, const std::vector<size_t> &numbers, const std::vector<NewValue> &values, Moment now)
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
            link(world, *value);
        }
        if (submitIfComplete(number, now))
            submitted = true;
        else if (number.paperwork == Paperwork::UnderReview)
            number.paperwork = Paperwork::InfoPending;
        order.subs[number.sub].updated = now;
    }
    order.updated = now;
    if (submitted)
        sendToReview(world, order, now);
    return {};
}

std::optional<Problem> attachGroup(
    World &world, Order &order, const std::vector<size_t> &numbers, const RequirementGroup &group, Moment now)
{
    for (const size_t place : numbers) {
        const SubOrder &sub = order.subs[order.numbers[place].sub];
        if (sub.country != group.country || sub.type != group.type || group.action != "ordering"_L1)
            return Problem{code::Unprocessable,
                u"The requirement group is for %1 %2 and cannot be used here."_s.arg(
                    group.country, QLatin1StringView(word(group.type))),
                u"/requirement_group_id"_s, {}};
    }
    if (!group.isComplete())
        return Problem{
            code::Unprocessable, u"The requirement group is not fulfilled."_s, u"/requirement_group_id"_s, {}};
    std::vector<NewValue> values;
    for (const RequirementValue &value : group.values)
        values.push_back({value.type, value.value});
    if (auto problem = fillIn(world, order, numbers, values, now))
        return problem;
    if (group.status != RequirementGroup::Status::Approved)
        return {};
    for (const size_t place : numbers) {
        OrderedNumber &number = order.numbers[place];
        for (RequirementValue &value : number.values)
            value.state = RequirementValue::Approved;
        if (number.paperwork == Paperwork::UnderReview)
            number.paperwork = Paperwork::Approved;
    }
    settle(world, order.index, now);
    return {};
}

bool extendDeadlines(World &world, Order &order, size_t sub, Moment now)
{
    bool extended = false;
    for (OrderedNumber &number : order.numbers) {
        if (number.sub != sub || !isOpen(number))
            continue;
        setDeadline(world, order, number, std::max(number.deadline, now).plus(world.pace().deadline));
        extended = true;
    }
    if (extended)
        order.subs[sub].updated = now;
    return extended;
}

void reviewGroup(World &world, RequirementGroup &group, Moment now)
{
    group.updated = now;
    group.status = RequirementGroup::Status::Unapproved;
    for (RequirementValue &value : group.values) {
        value.state = value.value.isEmpty() ? RequirementValue::Awaiting : RequirementValue::Pending;
        link(world, value);
    }
    if (!group.isComplete())
        return;
    group.status = RequirementGroup::Status::PendingApproval;
    world.agenda.at(now.plus(world.pace().review), [&world, index = group.index](Moment due) {
        RequirementGroup &judged = world.groups[index];
        const QStringList faults = judge(world, judged.values);
        judged.status = faults.isEmpty() ? RequirementGroup::Status::Approved : RequirementGroup::Status::Declined;
        judged.updated = due;
        if (!faults.isEmpty())
            world.adminWrites(u"requirement_group"_s, world.ids.text({Kind::RequirementGroup, index, 0}),
                u"We could not approve this requirement group.\n%1"_s.arg(faults.join(u'\n')), due);
    });
}

} // namespace nd::sandbox
