// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/handlers/number_checks.h"
#include "sandbox/rules/requirement_catalogue.h"
#include "sandbox/stock/countries.h"

#include <algorithm>

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView stateWord(const RequirementGroup &group, const RequirementValue &value)
{
    switch (value.state) {
    case RequirementValue::Awaiting:
        break;
    case RequirementValue::Pending:
        return group.status == RequirementGroup::Status::PendingApproval ? "pending-approval"_L1 : "unapproved"_L1;
    case RequirementValue::Approved:
        return "approved"_L1;
    case RequirementValue::Declined:
        return "declined"_L1;
    }
    return "unapproved"_L1;
}

QJsonObject groupJson(const Identifiers &ids, const RequirementGroup &group)
{
    const QJsonArray values = jsonList(group.values, [&](const RequirementValue &value) {
        return QJsonObject{
            {u"created_at"_s, json(group.created)},
            {u"expires_at"_s, QJsonValue()},
            {u"field_type"_s, requirementTypes()[value.type].fieldType},
            {u"field_value"_s, json(value.value)},
            {u"requirement_id"_s, ids.text(Kind::RequirementType, value.type)},
            {u"status"_s, stateWord(group, value)},
            {u"updated_at"_s, json(group.updated)},
        };
    });
    return {
        {u"action"_s, group.action},
        {u"country_code"_s, group.country},
        {u"created_at"_s, json(group.created)},
        {u"customer_reference"_s, json(group.reference)},
        {u"id"_s, ids.text(Kind::RequirementGroup, group.index)},
        {u"phone_number_type"_s, word(group.type)},
        {u"record_type"_s, u"requirement_group"_s},
        {u"regulatory_requirements"_s, values},
        {u"status"_s, word(group.status)},
        {u"updated_at"_s, json(group.updated)},
    };
}

RequirementGroup *groupOf(const RequestContext &context)
{
    return context.state.group(context.captured.front());
}

/// Puts `values` in their places; complains about those that belong to another kind of number.
void takeValues(RequirementGroup &group, const std::vector<NewValue> &values, BodyReader &body)
{
    for (const NewValue &given : values) {
        const auto place = std::find_if(group.values.begin(), group.values.end(),
            [&given](const RequirementValue &value) { return value.type == given.type; });
        if (place == group.values.end())
            body.root().complain(code::NoSuchAssociation, u"The requirement does not belong to this kind of number."_s,
                "regulatory_requirements");
        else
            place->value = given.value;
    }
}

} // namespace

Answer listRequirementGroups(const RequestContext &context)
{
    QueryReader query(context.request);
    const QString country = query.text("filter[country_code]").toUpper();
    const QString type = query.word("filter[phone_number_type]", Vocabulary(allNumberTypeWords()));
    const QString action = query.word("filter[action]", {"ordering", "porting", "action"});
    const QString status
        = query.word("filter[status]", {"approved", "unapproved", "pending-approval", "declined", "expired"});
    const QString reference = query.text("filter[customer_reference]");
    if (!query.isFine())
        return query.refusal();
    QJsonArray rows; // groups come without "data" (spec; api-facts §0.9)
    for (auto group = context.state.groups.rbegin(); group != context.state.groups.rend(); ++group) {
        const bool suits = !group->deleted && (country.isEmpty() || country == group->country)
            && (type.isEmpty() || type == word(group->type)) && (action.isEmpty() || action == group->action)
            && (status.isEmpty() || status == word(group->status))
            && (reference.isEmpty() || reference == group->reference);
        if (suits)
            rows.append(groupJson(context.state.ids, *group));
    }
    return Answer::of(rows);
}

Answer createRequirementGroup(const RequestContext &context)
{
    BodyReader body(context.request);
    RequirementGroup group;
    std::vector<NewValue> values;
    if (body.isFine()) {
        group.country = body.root().requiredText("country_code", 2).toUpper();
        if (!group.country.isEmpty() && findCountry(group.country) == nullptr)
            body.root().complain(code::InvalidWord, u"This is no country."_s, "country_code");
        group.type = numberType(body.root().requiredWord("phone_number_type", Vocabulary(allNumberTypeWords())))
                         .value_or(NumberType::Local);
        group.action = body.root().requiredWord("action", {"ordering", "porting"});
        group.reference = body.root().text("customer_reference");
        values = readValues(context, body.root());
    }
    for (const quint8 type : requirementsOf(group.country, group.type))
        group.values.push_back({type, RequirementValue::Awaiting, {}});
    takeValues(group, values, body);
    if (!body.isFine())
        return body.refusal();
    group.created = context.now;
    RequirementGroup &added = SandboxState::add(context.state.groups, std::move(group));
    reviewGroup(context.state, added, context.now);
    return Answer::of(groupJson(context.state.ids, added));
}

Answer getRequirementGroup(const RequestContext &context)
{
    const RequirementGroup *group = groupOf(context);
    return group ? Answer::of(groupJson(context.state.ids, *group)) : notFound();
}

Answer updateRequirementGroup(const RequestContext &context)
{
    RequirementGroup *group = groupOf(context);
    if (!group)
        return notFound();
    BodyReader body(context.request);
    RequirementGroup changed = *group;
    std::vector<NewValue> values;
    if (body.isFine()) {
        if (body.root().has("customer_reference"))
            changed.reference = body.root().text("customer_reference");
        if (body.root().has("regulatory_requirements"))
            values = readValues(context, body.root());
        takeValues(changed, values, body);
    }
    if (!body.isFine())
        return body.refusal();
    *group = std::move(changed);
    group->updated = context.now;
    if (!values.empty())
        changeGroup(context.state, *group, context.now);
    return Answer::of(groupJson(context.state.ids, *group));
}

Answer deleteRequirementGroup(const RequestContext &context)
{
    RequirementGroup *group = groupOf(context);
    if (!group)
        return notFound();
    group->deleted = true;
    group->submitted = {};
    return Answer::of(groupJson(context.state.ids, *group));
}

Answer submitRequirementGroup(const RequestContext &context)
{
    RequirementGroup *group = groupOf(context);
    if (!group)
        return notFound();
    if (!group->isComplete())
        return refuse(422,
            Problem{
                code::Unprocessable, u"The requirement group is not fulfilled."_s, u"/regulatory_requirements"_s, {}});
    using Status = RequirementGroup::Status;
    if (group->status == Status::Unapproved || group->status == Status::Declined)
        reviewGroup(context.state, *group, context.now);
    return Answer::of(groupJson(context.state.ids, *group));
}

} // namespace nd::sandbox::handlers
