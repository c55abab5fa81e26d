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

} // namespace

Answer listRequirements(const RequestContext &context)
{
    QueryReader query(context.request);
    Page page = Page::bracketed(query);
    const QString country = query.text("filter[country_code]").toUpper();
    const QString type = query.word("filter[phone_number_type]", Vocabulary(allNumberTypeWords()));
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

namespace {

QJsonObject askedJson(const RequestContext &context, const QString &country, NumberType type, const QString &action,
    const std::vector<quint8> &types)
{
    return {{u"action"_s, action}, {u"country_code"_s, country}, {u"phone_number_type"_s, word(type)},
        {u"regulatory_requirements"_s, jsonList(types, [&](quint8 place) {
             const RequirementType &one = requirementTypes()[place];
             const auto length = [](int count) { return count > 0 ? QString::number(count) : QString(); };
             return QJsonObject{
                 {u"acceptance_criteria"_s,
                     QJsonObject{{u"acceptable_characters"_s, QString(one.acceptableCharacters)},
                         {u"acceptable_values"_s, QJsonArray()}, {u"case_sensitive"_s, QString()},
                         {u"locality_limit"_s, QString(one.localityLimit)}, {u"max_length"_s, length(one.maxLength)},
                         {u"min_length"_s, length(one.minLength)}, {u"regex"_s, QString()},
                         {u"time_limit"_s, QString(one.timeLimit)}}},
                 {u"description"_s, one.description},
                 {u"example"_s, one.example},
                 {u"field_type"_s, idFieldType(one)},
                 {u"id"_s, context.state.ids.text(Kind::RequirementType, place)},
                 {u"name"_s, one.name},
             };
         })}};
}

std::vector<quint8> allOf(std::span<const quint8> types)
{
    return {types.begin(), types.end()};
}

/// The part of an order that the second id of the path names, and the first as a requirement that is a step outside.
std::optional<std::pair<OrderPart, quint8>> stepOf(const RequestContext &context)
{
    const auto type = context.state.ids.index(context.captured.front(), Kind::RequirementType);
    RequestContext of = context;
    of.captured.removeFirst();
    std::optional<OrderPart> part = orderPartOf(of, Kind::SubOrder);
    if (!part || !type || *type >= requirementTypes().size()
        || QLatin1StringView(requirementTypes()[*type].fieldType) != "action"_L1)
        return {};
    return std::pair{std::move(*part), quint8(*type)};
}

Answer linkAnswer(const QString &link)
{
    return Answer::of(QJsonObject{{u"requirement_action"_s, QJsonObject{{u"value"_s, json(link)}}}});
}

} // namespace

/// Of a group only what it lacks: values that are missing or were declined.
Answer listAskedRequirements(const RequestContext &context)
{
    QueryReader query(context.request);
    const QString number = query.text("filter[phone_number]");
    const QString groupId = query.text("filter[requirement_group_id]");
    const QString country = query.text("filter[country_code]").toUpper();
    const QString type = query.word("filter[phone_number_type]", Vocabulary(allNumberTypeWords()));
    const QString action = query.word("filter[action]", {"ordering", "porting", "action"});
    if (!number.isEmpty() && e164Digits(number) == 0)
        query.complain(code::NotE164, u"'%1' is not in +E.164 format."_s.arg(number), "filter[phone_number]");
    if (!query.isFine())
        return query.refusal();
    QJsonArray rows;
    if (const RequirementGroup *group = context.state.group(groupId)) {
        std::vector<quint8> lacking;
        for (const RequirementValue &value : group->values) {
            if (value.value.isEmpty() || value.state == RequirementValue::Declined)
                lacking.push_back(value.type);
        }
        rows.append(askedJson(context, group->country, group->type, group->action, lacking));
    } else if (!groupId.isEmpty()) {
        return notFound();
    } else if (const Stocked known = context.state.availability.inventory().find(e164Digits(number));
               !number.isEmpty() && known) {
        const QString where = QString::fromLatin1(known.plan().country);
        rows.append(askedJson(
            context, where, known.plan().type, u"ordering"_s, allOf(requirementsOf(where, known.plan().type))));
    } else if (number.isEmpty() && (action.isEmpty() || action == "ordering"_L1)) {
        for (const RequirementSet &set : requirementSets()) {
            if ((country.isEmpty() || country == set.country) && (type.isEmpty() || type == word(set.type)))
                rows.append(askedJson(context, set.country, set.type, u"ordering"_s, allOf(set.types)));
        }
    }
    return Answer::data(rows);
}

Answer getExternalRequirement(const RequestContext &context)
{
    const auto step = stepOf(context);
    if (!step)
        return notFound();
    for (const size_t place : step->first.order.numbersOf(step->first.place)) {
        for (const RequirementValue &value : step->first.order.numbers[place].values) {
            if (value.type == step->second)
                return linkAnswer(value.value);
        }
    }
    return linkAnswer({});
}

/// The end user of the sandbox does what the link asks for while the reviewers look at the rest.
Answer createRequirementLink(const RequestContext &context)
{
    const auto step = stepOf(context);
    if (!step)
        return notFound();
    BodyReader body(context.request);
    if (body.isFine()) {
        ObjectReader who = body.root().object("requirement");
        who.requiredText("first_name");
        who.requiredText("last_name");
    }
    if (!body.isFine())
        return body.refusal();
    Order *order = context.state.orders.change(step->first.order.index);
    if (order == nullptr)
        return refuse(422, requirementsSatisfied());
    const QString link = u"https://verification.example/%1"_s.arg(context.captured.last());
    if (const auto problem
        = fillIn(context.state, *order, order->numbersOf(step->first.place), {{step->second, link}}, context.now))
        return refuse(422, *problem);
    return linkAnswer(link);
}

} // namespace nd::sandbox::handlers
