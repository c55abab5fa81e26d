// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/handlers/number_checks.h"
#include "sandbox/rules/requirement_catalogue.h"
#include "sandbox/stock/countries.h"
#include "sandbox/wire/paging.h"

#include <algorithm>
#include <limits>

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;

namespace {

constexpr Timestamp Introduced = Timestamp::fromMicros(1'617'920'727'521'000); // 2021-04-08T22:25:27.521Z

QJsonObject typeJson(const Identifiers &ids, size_t place)
{
    const RequirementType &type = requirementTypes()[place];
    QJsonObject criteria{{u"acceptable_values"_s, QJsonArray()}}; // ignored when empty (spec)
    if (!type.acceptableCharacters.isEmpty())
        criteria[u"acceptable_characters"_s] = type.acceptableCharacters;
    if (!type.localityLimit.isEmpty())
        criteria[u"locality_limit"_s] = type.localityLimit;
    if (type.maxLength > 0)
        criteria[u"max_length"_s] = type.maxLength;
    if (type.minLength > 0)
        criteria[u"min_length"_s] = type.minLength;
    if (!type.timeLimit.isEmpty())
        criteria[u"time_limit"_s] = type.timeLimit;
    return {
        {u"acceptance_criteria"_s, criteria},
        {u"created_at"_s, json(Introduced)},
        {u"description"_s, type.description},
        {u"example"_s, type.example},
        {u"id"_s, ids.text(Kind::RequirementType, place)},
        {u"name"_s, type.name},
        {u"record_type"_s, u"requirement_type"_s},
        {u"type"_s, type.fieldType},
        {u"updated_at"_s, json(Introduced)},
    };
}

QJsonObject setJson(const Identifiers &ids, size_t place)
{
    const RequirementSet &set = requirementSets()[place];
    return {
        {u"action"_s, u"ordering"_s},
        {u"country_code"_s, set.country},
        {u"created_at"_s, json(Introduced)},
        {u"effective_end_at"_s, QJsonValue()},
        {u"effective_start_at"_s, json(Introduced)},
        {u"id"_s, ids.text(Kind::Requirement, place)},
        {u"locality"_s, QJsonValue()},
        {u"phone_number_type"_s, word(set.type)},
        {u"record_type"_s, u"requirement"_s},
        {u"requirement_types"_s, jsonList(set.types, [&ids](quint8 type) { return typeJson(ids, type); })},
        {u"updated_at"_s, json(Introduced)},
        {u"version"_s, 1},
    };
}

/// Field types of this one endpoint say what kind of identifier is wanted (spec example "address_id").
QString idFieldType(const RequirementType &type)
{
    const QString kind = type.fieldType;
    return kind == "address"_L1 || kind == "document"_L1 ? kind + u"_id"_s : kind;
}

QJsonObject numberRequirementsJson(const RequestContext &context, const QString &number)
{
    QJsonObject object{
        {u"phone_number"_s, number},
        {u"phone_number_type"_s, QJsonValue()},
        {u"record_type"_s, u"phone_number_regulatory_requirements"_s},
        {u"region_information"_s, QJsonArray()},
        {u"regulatory_requirements"_s, QJsonArray()},
    };
    const Stocked known = context.state.availability.inventory().find(e164Digits(number));
    if (!known)
        return object;
    const QString country = QString::fromLatin1(known.plan().country);
    object[u"phone_number_type"_s] = word(known.plan().type);
    object[u"region_information"_s]
        = QJsonArray{QJsonObject{{u"region_name"_s, country}, {u"region_type"_s, u"country_code"_s}}};
    object[u"regulatory_requirements"_s] = jsonList(requirementsOf(country, known.plan().type), [&](quint8 place) {
        const RequirementType &type = requirementTypes()[place];
        return QJsonObject{
            {u"acceptance_criteria"_s,
                QJsonObject{{u"field_type"_s, type.fieldType}, {u"field_value"_s, QJsonValue()},
                    {u"locality_limit"_s, type.localityLimit}}},
            {u"description"_s, type.description},
            {u"example"_s, type.example},
            {u"field_type"_s, idFieldType(type)},
            {u"id"_s, context.state.ids.text(Kind::RequirementType, place)},
            {u"label"_s, type.name},
            {u"record_type"_s, u"regulatory_requirement"_s},
        };
    });
    return object;
}

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

const Vocabulary Types = {"local", "toll_free", "mobile", "national", "shared_cost"};

} // namespace

Answer listRequirements(const RequestContext &context)
{
    QueryReader query(context.request);
    Page page = Page::bracketed(query);
    const QString country = query.text("filter[country_code]").toUpper();
    const QString type = query.word("filter[phone_number_type]", Types);
    const QString action = query.word("filter[action]", {"branded_calling", "ordering", "porting"});
    query.words("sort",
        {"created_at", "updated_at", "country_code", "phone_number_type", "-created_at", "-updated_at", "-country_code",
            "-phone_number_type"});
    query.integer("version", 1, std::numeric_limits<int>::max());
    if (!query.isFine())
        return query.refusal();
    const QString sort = query.text("sort").section(u',', 0, 0);
    std::vector<size_t> places;
    for (size_t i = 0; i < requirementSets().size(); ++i) {
        const RequirementSet &set = requirementSets()[i];
        const bool suits = (country.isEmpty() || country == set.country) && (type.isEmpty() || type == word(set.type))
            && (action.isEmpty() || action == "ordering"_L1);
        if (suits)
            places.push_back(i);
    }
    if (sort.contains("phone_number_type"_L1)) {
        std::stable_sort(places.begin(), places.end(),
            [](size_t a, size_t b) { return word(requirementSets()[a].type) < word(requirementSets()[b].type); });
    }
    if (sort.startsWith(u'-'))
        std::reverse(places.begin(), places.end());
    QJsonArray rows;
    for (const size_t place : places) {
        if (page.take())
            rows.append(setJson(context.state.ids, place));
    }
    return page.answer(rows);
}

Answer listRequirementTypes(const RequestContext &context)
{
    QueryReader query(context.request);
    Page page = Page::bracketed(query, 250);
    const QString part = query.text("filter[name][contains]");
    const QStringList sorts
        = query.words("sort", {"name", "created_at", "updated_at", "-name", "-created_at", "-updated_at"});
    if (!query.isFine())
        return query.refusal();
    std::vector<size_t> places;
    for (size_t i = 0; i < requirementTypes().size(); ++i) {
        if (QString(requirementTypes()[i].name).contains(part, Qt::CaseInsensitive))
            places.push_back(i);
    }
    const QString sort = sorts.value(0);
    if (sort.endsWith("name"_L1)) {
        std::sort(places.begin(), places.end(),
            [](size_t a, size_t b) { return requirementTypes()[a].name < requirementTypes()[b].name; });
    }
    if (sort.startsWith(u'-'))
        std::reverse(places.begin(), places.end());
    QJsonArray rows;
    for (const size_t place : places) {
        if (page.take())
            rows.append(typeJson(context.state.ids, place));
    }
    return page.answer(rows);
}

Answer listNumberRequirements(const RequestContext &context)
{
    QueryReader query(context.request);
    Page page = Page::bracketed(query, 250);
    const QString given = query.text("filter[phone_number]");
    if (given.isEmpty())
        query.complain(
            code::MissingParameter, u"The 'filter[phone_number]' parameter is required."_s, "filter[phone_number]");
    const QStringList numbers = given.split(u',', Qt::SkipEmptyParts);
    for (const QString &number : numbers) {
        if (e164Digits(number) == 0)
            query.complain(code::NotE164, u"'%1' is not in +E.164 format."_s.arg(number), "filter[phone_number]");
    }
    if (!query.isFine())
        return query.refusal();
    QJsonArray rows;
    for (const QString &number : numbers) {
        if (page.take())
            rows.append(numberRequirementsJson(context, number));
    }
    return page.answer(rows);
}

Answer listRequirementGroups(const RequestContext &context)
{
    QueryReader query(context.request);
    const QString country = query.text("filter[country_code]").toUpper();
    const QString type = query.word("filter[phone_number_type]", Types);
    const QString action = query.word("filter[action]", {"ordering", "porting", "action"});
    const QString status
        = query.word("filter[status]", {"approved", "unapproved", "pending-approval", "declined", "expired"});
    const QString reference = query.text("filter[customer_reference]");
    if (!query.isFine())
        return query.refusal();
    QJsonArray rows; // groups come without "data" (spec; api-facts §0.9)
    for (auto group = context.state.groups.rbegin(); group != context.state.groups.rend(); ++group) {
        const bool suits = (country.isEmpty() || country == group->country)
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
        group.type = numberType(body.root().requiredWord("phone_number_type", Types)).value_or(NumberType::Local);
        group.action = body.root().requiredWord("action", {"ordering", "porting"});
        group.reference = body.root().text("customer_reference");
        values = readValues(context, body.root());
    }
    const auto types = requirementsOf(group.country, group.type);
    for (const quint8 type : types)
        group.values.push_back({type, RequirementValue::Awaiting, {}});
    for (const NewValue &given : values) {
        const auto place = std::find(types.begin(), types.end(), given.type);
        if (place == types.end())
            body.root().complain(code::NoSuchAssociation, u"The requirement does not belong to this kind of number."_s,
                "regulatory_requirements");
        else
            group.values[size_t(place - types.begin())].value = given.value;
    }
    if (!body.isFine())
        return body.refusal();
    group.created = context.now;
    RequirementGroup &added = SandboxState::add(context.state.groups, std::move(group));
    reviewGroup(context.state, added, context.now);
    return Answer::of(groupJson(context.state.ids, added));
}

} // namespace nd::sandbox::handlers
