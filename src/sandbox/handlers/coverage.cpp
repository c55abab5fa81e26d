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

void writeFeatures(JsonText &json, quint8 features, quint8 known = CoverageFeatures)
{
    json.key("features").beginArray();
    for (size_t i = 0; i < FeatureWords.size(); ++i) {
        if ((features & known & (1u << i)) != 0)
            json.value(FeatureWords[i]);
    }
    json.endArray();
}

bool isNanp(const char *code)
{
    return QLatin1StringView(code) == "US"_L1 || QLatin1StringView(code) == "CA"_L1;
}

void writeType(JsonText &json, const Sales *sales, NumberType type)
{
    json.keyOf(word(type)).beginObject();
    const quint8 features = sales == nullptr ? quint8(0) : sales->features(type);
    if (features != 0) {
        writeFeatures(json, features);
        json.put("full_pstn_replacement", (features & feature::Emergency) != 0);
        json.put("international_sms", (features & feature::InternationalSms) != 0);
        json.put("p2p", type == NumberType::Mobile);
        json.put("quickship", type == NumberType::TollFree && isNanp(sales->code));
        json.put("reservable", sales->reservable);
    }
    json.endObject();
}

void writeCountry(JsonText &json, const Country &country, quint8 known = CoverageFeatures)
{
    const Sales *sales = findSales(QString::fromLatin1(country.code));
    json.beginObject();
    json.put("code", country.code);
    writeFeatures(json, sales == nullptr ? quint8(0) : sales->allFeatures(), known);
    json.put("international_sms", sales != nullptr && (sales->allFeatures() & feature::InternationalSms) != 0);
    json.put("inventory_coverage", sales != nullptr && sales->inventory);
    for (const NumberType type : AllNumberTypes)
        writeType(json, sales, type);
    json.put("numbers", sales != nullptr);
    json.put("p2p", sales != nullptr && sales->mobile != 0);
    json.key("phone_number_type").beginArray();
    for (const NumberType type : AllNumberTypes) {
        if (sales != nullptr && sales->features(type) != 0)
            json.value(word(type));
    }
    json.endArray();
    json.put("quickship", isNanp(country.code));
    if (sales == nullptr)
        json.key("region").value(nullptr);
    else
        json.put("region", sales->region);
    json.put("reservable", sales != nullptr && sales->reservable);
    json.endObject();
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
        question.groupBy = isNanp(question.country.toLatin1().constData()) ? u"npa"_s : u"national_destination_code"_s;
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
    return (type.isEmpty() || type == QLatin1StringView(word(plan.type)))
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

void writeGroup(JsonText &json, const InventoryQuestion &question, const GroupKey &key, int count)
{
    json.beginObject();
    if (key.state.empty())
        json.key("administrative_area").value(nullptr);
    else
        json.put("administrative_area", key.state.c_str());
    json.put("advance_requirements", needsGroup(question.country));
    if (question.count)
        json.put("count", count);
    json.put("coverage_type", "number");
    if (question.features != 0)
        writeFeatures(json, question.features);
    json.put("group", key.group.c_str());
    json.put("group_type", question.groupBy);
    json.put("number_range", 1);
    json.put("number_type", key.type == NumberType::TollFree ? "toll-free" : "did");
    json.put("phone_number_type", word(key.type));
    json.put("record_type", "inventory_coverage_group");
    json.endObject();
}

} // namespace

Answer listCountryCoverage(const RequestContext &)
{
    return dataAnswer([](JsonText &json) {
        json.beginObject();
        for (const Country &country : countries())
            writeCountry(json.keyOf(country.name), country);
        json.endObject();
    });
}

Answer getCountryCoverage(const RequestContext &context)
{
    const Country *country = findCountry(context.captured.front());
    if (country == nullptr)
        return notFound();
    // Live, the single country came keyed by its name as well (api-facts §0.10, §9.4).
    const char *name = QLatin1StringView(country->code) == "US"_L1 ? "United States of America" : country->name;
    return dataAnswer([country, name](JsonText &json) {
        json.beginObject();
        writeCountry(json.keyOf(name), *country, OneCountryFeatures);
        json.endObject();
    });
}

Answer listInventoryCoverage(const RequestContext &context)
{
    QueryReader query(context.request);
    const InventoryQuestion question = readQuestion(query);
    if (!query.isFine())
        return query.refusal();
    const std::map<GroupKey, int> groups = countStock(context, question);
    JsonText json(qsizetype(groups.size()) * 260 + 100);
    json.beginObject().key("data").beginArray();
    for (const auto &[key, count] : groups)
        writeGroup(json, question, key, count);
    json.endArray();
    json.key("meta").beginObject().put("total_results", groups.size()).endObject().endObject();
    return answer(std::move(json));
}

} // namespace nd::sandbox::handlers
