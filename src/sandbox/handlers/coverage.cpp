// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/rules/requirement_catalogue.h"
#include "sandbox/stock/countries.h"
#include "sandbox/wire/query_reader.h"

#include <map>
#include <string>

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;

namespace {

/// Country coverage knows no more than these, and number rows know no finer ones.
constexpr quint8 CoverageFeatures = feature::Sms | feature::Mms | feature::Voice | feature::Fax | feature::Emergency;

/// A country that is asked for by itself says these of itself, too (api-facts §9.4).
constexpr quint8 OneCountryFeatures = CoverageFeatures | feature::HdVoice | feature::InternationalSms;

bool isNanp(const QString &code)
{
    return code == "US"_L1 || code == "CA"_L1;
}

QJsonObject typeJson(const Sales *sales, NumberType type)
{
    const quint8 features = sales == nullptr ? quint8(0) : sales->features(type);
    if (features == 0)
        return {};
    return {
        {u"features"_s, QJsonArray::fromStringList(featureWords(features & CoverageFeatures))},
        {u"full_pstn_replacement"_s, (features & feature::Emergency) != 0},
        {u"international_sms"_s, (features & feature::InternationalSms) != 0},
        {u"p2p"_s, type == NumberType::Mobile},
        {u"quickship"_s, type == NumberType::TollFree && isNanp(QString::fromLatin1(sales->code))},
        {u"reservable"_s, sales->reservable},
    };
}

QJsonObject countryJson(const Country &country, quint8 known = CoverageFeatures)
{
    const QString code = QString::fromLatin1(country.code);
    const Sales *sales = findSales(code);
    const unsigned features = sales == nullptr ? 0 : sales->allFeatures();
    QJsonArray types;
    for (const NumberType type : AllNumberTypes) {
        if (sales != nullptr && sales->features(type) != 0)
            types.append(word(type));
    }
    QJsonObject object{
        {u"code"_s, code},
        {u"features"_s, QJsonArray::fromStringList(featureWords(features & known))},
        {u"international_sms"_s, (features & feature::InternationalSms) != 0},
        {u"inventory_coverage"_s, sales != nullptr && sales->inventory},
        {u"numbers"_s, sales != nullptr},
        {u"p2p"_s, sales != nullptr && sales->features(NumberType::Mobile) != 0},
        {u"phone_number_type"_s, types},
        {u"quickship"_s, isNanp(code)},
        {u"region"_s, sales == nullptr ? QJsonValue() : QJsonValue(QLatin1StringView(sales->region))},
        {u"reservable"_s, sales != nullptr && sales->reservable},
    };
    for (const NumberType type : AllNumberTypes)
        object[word(type)] = typeJson(sales, type);
    return object;
}

// ---- inventory coverage ----

/// What identifies a row of the answer.
struct GroupKey
{
    std::string group;
    std::string state;
    NumberType type;
    friend auto operator<=>(const GroupKey &, const GroupKey &) = default;
};

struct InventoryQuestion
{
    QString country;
    QString type;
    QString state;
    QString groupBy;
    quint8 features = 0;
    bool count = false;
    std::optional<int> npa;
    std::optional<int> nxx;
};

InventoryQuestion readQuestion(QueryReader &query)
{
    InventoryQuestion question;
    question.country = query.word("filter[country_code]",
        {"AT", "AU", "BE", "BG", "CA", "CH", "CN", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HU",
            "HR", "IE", "IT", "LT", "LU", "LV", "NL", "NZ", "MX", "NO", "PL", "PT", "RO", "SE", "SG", "SI", "SK",
            "US"});
    if (question.country.isEmpty())
        question.country = u"US"_s;
    question.type = query.word(
        "filter[phone_number_type]", {"local", "toll_free", "national", "mobile", "landline", "shared_cost"});
    question.groupBy = query.word("filter[groupBy]", {"locality", "npa", "national_destination_code"});
    if (question.groupBy.isEmpty())
        question.groupBy = isNanp(question.country) ? u"npa"_s : u"national_destination_code"_s;
    question.state = query.text("filter[administrative_area]");
    for (const QString &name : query.words("filter[features]", {"sms", "mms", "voice", "fax", "emergency"}))
        question.features |= featureBit(name);
    question.count = query.flag("filter[count]").value_or(false);
    question.npa = query.integer("filter[npa]", 200, 999);
    question.nxx = query.integer("filter[nxx]", 200, 999);
    return question;
}

bool rowSuits(const InventoryQuestion &question, const PlanRow &plan)
{
    const QString type = question.type == "landline"_L1 ? u"local"_s : question.type;
    return (type.isEmpty() || type == word(plan.type))
        && (question.state.isEmpty() || question.state.compare(QLatin1StringView(plan.state), Qt::CaseInsensitive) == 0)
        && (!question.npa || QString::number(*question.npa) == QLatin1StringView(plan.areaCode))
        && (question.groupBy != "locality"_L1 || plan.place[0] != '\0');
}

std::map<GroupKey, int> countStock(const RequestContext &context, const InventoryQuestion &question)
{
    std::map<GroupKey, int> groups;
    const CountryStock *stock = context.state.availability.inventory().of(question.country);
    if (stock == nullptr)
        return groups;
    const bool byPlace = question.groupBy == "locality"_L1;
    for (const CountryStock::Row &row : stock->rows()) {
        if (!rowSuits(question, *row.plan))
            continue;
        int count = 0;
        for (quint32 i = row.first; i < row.first + row.count; ++i) {
            const StockNumber &number = stock->numbers()[i];
            const bool suits = (number.features & question.features) == question.features
                && (!question.nxx || quint64(*question.nxx) == number.digits / 10'000 % 1'000)
                && context.state.availability.statusOf(number.digits, context.now) == Availability::Status::Free;
            count += suits ? 1 : 0;
        }
        if (count > 0)
            groups[{byPlace ? row.plan->place : row.plan->areaCode, row.plan->state, row.plan->type}] += count;
    }
    return groups;
}

QJsonObject groupJson(const InventoryQuestion &question, const GroupKey &key, int count)
{
    QJsonObject object{
        {u"administrative_area"_s, json(QString::fromStdString(key.state))},
        {u"advance_requirements"_s, needsGroup(question.country)},
        {u"coverage_type"_s, u"number"_s},
        {u"group"_s, QString::fromStdString(key.group)},
        {u"group_type"_s, question.groupBy},
        {u"number_range"_s, 1},
        {u"number_type"_s, key.type == NumberType::TollFree ? "toll-free"_L1 : "did"_L1},
        {u"phone_number_type"_s, word(key.type)},
        {u"record_type"_s, u"inventory_coverage_group"_s},
    };
    if (question.count)
        object[u"count"_s] = count;
    if (question.features != 0)
        object[u"features"_s] = QJsonArray::fromStringList(featureWords(question.features & CoverageFeatures));
    return object;
}

} // namespace

Answer listCountryCoverage(const RequestContext &)
{
    QJsonObject all;
    for (const Country &country : countries())
        all[QLatin1StringView(country.name)] = countryJson(country);
    return Answer::data(all);
}

Answer getCountryCoverage(const RequestContext &context)
{
    const Country *country = findCountry(context.captured.front());
    if (country == nullptr)
        return notFound();
    // Live, the single country came keyed by its name as well (api-facts §0.10, §9.4).
    const QLatin1StringView name(
        QLatin1StringView(country->code) == "US"_L1 ? "United States of America" : country->name);
    return Answer::data(QJsonObject{{name, countryJson(*country, OneCountryFeatures)}});
}

Answer listInventoryCoverage(const RequestContext &context)
{
    QueryReader query(context.request);
    const InventoryQuestion question = readQuestion(query);
    if (!query.isFine())
        return query.refusal();
    const std::map<GroupKey, int> groups = countStock(context, question);
    QJsonArray rows;
    for (const auto &[key, count] : groups)
        rows.append(groupJson(question, key, count));
    return Answer::of(QJsonObject{{u"data"_s, rows}, {u"meta"_s, QJsonObject{{u"total_results"_s, rows.size()}}}});
}

} // namespace nd::sandbox::handlers
