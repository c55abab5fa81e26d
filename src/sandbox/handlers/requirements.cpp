// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/handlers/number_checks.h"
#include "sandbox/handlers/order_json.h"
#include "sandbox/rules/requirement_catalogue.h"
#include "sandbox/stock/countries.h"
#include "sandbox/wire/paging.h"

#include <algorithm>
#include <limits>

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;

namespace {

constexpr Moment Introduced = Moment::fromMicros(1'617'920'727'521'000); // 2021-04-08T22:25:27.521Z

void writeType(JsonText &json, const Identifiers &ids, size_t place)
{
    const RequirementType &type = requirementTypes()[place];
    json.beginObject();
    json.key("acceptance_criteria").beginObject();
    if (type.acceptableCharacters[0] != '\0')
        json.put("acceptable_characters", type.acceptableCharacters);
    json.key("acceptable_values").beginArray().endArray(); // ignored when empty (spec)
    if (type.localityLimit[0] != '\0')
        json.put("locality_limit", type.localityLimit);
    if (type.maxLength > 0)
        json.put("max_length", type.maxLength);
    if (type.minLength > 0)
        json.put("min_length", type.minLength);
    if (type.timeLimit[0] != '\0')
        json.put("time_limit", type.timeLimit);
    json.endObject();
    json.put("created_at", Introduced).put("description", type.description).put("example", type.example);
    putId(json, "id", ids, {Kind::RequirementType, place, 0});
    json.put("name", type.name).put("record_type", "requirement_type").put("type", type.fieldType);
    json.put("updated_at", Introduced).endObject();
}

void writeSet(JsonText &json, const Identifiers &ids, size_t place)
{
    const RequirementSet &set = requirementSets()[place];
    json.beginObject();
    json.put("action", "ordering").put("country_code", set.country).put("created_at", Introduced);
    json.key("effective_end_at").value(nullptr);
    json.put("effective_start_at", Introduced);
    putId(json, "id", ids, {Kind::Requirement, place, 0});
    json.key("locality").value(nullptr);
    json.put("phone_number_type", word(set.type)).put("record_type", "requirement");
    json.key("requirement_types").beginArray();
    for (const quint8 type : set.types)
        writeType(json, ids, type);
    json.endArray();
    json.put("updated_at", Introduced).put("version", 1).endObject();
}

/// Field types of this one endpoint say what kind of identifier is wanted (spec example "address_id").
QString idFieldType(const RequirementType &type)
{
    const QString kind = QString::fromLatin1(type.fieldType);
    return kind == "address"_L1 || kind == "document"_L1 ? kind + u"_id"_s : kind;
}

void writeNumberRequirements(JsonText &json, const RequestContext &context, const QString &number)
{
    const Stocked known = context.state.availability.inventory().find(e164Digits(number));
    json.beginObject().put("phone_number", number);
    json.key("phone_number_type");
    if (known)
        json.value(word(known.plan().type));
    else
        json.value(nullptr);
    json.put("record_type", "phone_number_regulatory_requirements");
    json.key("region_information").beginArray();
    if (known)
        json.beginObject().put("region_name", known.plan().country).put("region_type", "country_code").endObject();
    json.endArray();
    json.key("regulatory_requirements").beginArray();
    const auto types = known ? requirementsOf(QString::fromLatin1(known.plan().country), known.plan().type)
                             : std::span<const quint8>();
    for (const quint8 place : types) {
        const RequirementType &type = requirementTypes()[place];
        json.beginObject();
        json.key("acceptance_criteria").beginObject().put("field_type", type.fieldType);
        json.key("field_value").value(nullptr).put("locality_limit", type.localityLimit).endObject();
        json.put("description", type.description).put("example", type.example);
        json.put("field_type", idFieldType(type));
        putId(json, "id", context.state.ids, {Kind::RequirementType, place, 0});
        json.put("label", type.name).put("record_type", "regulatory_requirement").endObject();
    }
    json.endArray().endObject();
}

const char *stateWord(const RequirementGroup &group, const RequirementValue &value)
{
    switch (value.state) {
    case RequirementValue::Awaiting:
        return "unapproved";
    case RequirementValue::Pending:
        return group.status == RequirementGroup::Status::PendingApproval ? "pending-approval" : "unapproved";
    case RequirementValue::Approved:
        return "approved";
    case RequirementValue::Declined:
        return "declined";
    }
    return "unapproved";
}

/// Bare: groups come without "data" (spec; api-facts §0.9).
void writeGroup(JsonText &json, const Identifiers &ids, const RequirementGroup &group)
{
    json.beginObject();
    json.put("action", group.action).put("country_code", group.country).put("created_at", group.created);
    json.putOrNull("customer_reference", group.reference);
    putId(json, "id", ids, {Kind::RequirementGroup, group.index, 0});
    json.put("phone_number_type", word(group.type)).put("record_type", "requirement_group");
    json.key("regulatory_requirements").beginArray();
    for (const RequirementValue &value : group.values) {
        json.beginObject().put("created_at", group.created);
        json.key("expires_at").value(nullptr);
        json.put("field_type", requirementTypes()[value.type].fieldType).putOrNull("field_value", value.value);
        putId(json, "requirement_id", ids, {Kind::RequirementType, value.type, 0});
        json.put("status", stateWord(group, value)).put("updated_at", group.updated).endObject();
    }
    json.endArray();
    json.put("status", word(group.status)).put("updated_at", group.updated).endObject();
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
        const bool suits = (country.isEmpty() || country == QLatin1StringView(set.country))
            && (type.isEmpty() || type == QLatin1StringView(word(set.type)))
            && (action.isEmpty() || action == "ordering"_L1);
        if (suits)
            places.push_back(i);
    }
    if (sort.contains("phone_number_type"_L1)) {
        std::stable_sort(places.begin(), places.end(), [](size_t a, size_t b) {
            return QLatin1StringView(word(requirementSets()[a].type))
                < QLatin1StringView(word(requirementSets()[b].type));
        });
    }
    if (sort.startsWith(u'-'))
        std::reverse(places.begin(), places.end());
    JsonText json(8'000);
    json.beginObject().key("data").beginArray();
    for (const size_t place : places) {
        if (page.take())
            writeSet(json, context.state.ids, place);
    }
    json.endArray();
    page.writeMeta(json);
    json.endObject();
    return answer(std::move(json));
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
        if (QString::fromLatin1(requirementTypes()[i].name).contains(part, Qt::CaseInsensitive))
            places.push_back(i);
    }
    const QString sort = sorts.value(0);
    if (sort.endsWith("name"_L1)) {
        std::sort(places.begin(), places.end(), [](size_t a, size_t b) {
            return QLatin1StringView(requirementTypes()[a].name) < QLatin1StringView(requirementTypes()[b].name);
        });
    }
    if (sort.startsWith(u'-'))
        std::reverse(places.begin(), places.end());
    JsonText json(4'000);
    json.beginObject().key("data").beginArray();
    for (const size_t place : places) {
        if (page.take())
            writeType(json, context.state.ids, place);
    }
    json.endArray();
    page.writeMeta(json);
    json.endObject();
    return answer(std::move(json));
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
    JsonText json;
    json.beginObject().key("data").beginArray();
    for (const QString &number : numbers) {
        if (page.take())
            writeNumberRequirements(json, context, number);
    }
    json.endArray();
    page.writeMeta(json);
    json.endObject();
    return answer(std::move(json));
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
    JsonText json;
    json.beginArray();
    for (auto group = context.state.groups.rbegin(); group != context.state.groups.rend(); ++group) {
        const bool suits = (country.isEmpty() || country == group->country)
            && (type.isEmpty() || type == QLatin1StringView(word(group->type)))
            && (action.isEmpty() || action == group->action)
            && (status.isEmpty() || status == QLatin1StringView(word(group->status)))
            && (reference.isEmpty() || reference == group->reference);
        if (suits)
            writeGroup(json, context.state.ids, *group);
    }
    json.endArray();
    return answer(std::move(json));
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
    group.index = context.state.groups.size();
    group.created = context.now;
    context.state.groups.push_back(std::move(group));
    reviewGroup(context.state, context.state.groups.back(), context.now);
    JsonText json;
    writeGroup(json, context.state.ids, context.state.groups.back());
    return answer(std::move(json));
}

} // namespace nd::sandbox::handlers
