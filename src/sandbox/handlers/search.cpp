// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/handlers/order_json.h"
#include "sandbox/stock/countries.h"
#include "sandbox/wire/body_reader.h"
#include "sandbox/wire/query_reader.h"

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostResults = 1000;

const Vocabulary Types = {"local", "toll_free", "mobile", "national", "shared_cost"};

/// Without a country, Telnyx answers with whatever it has (api-facts §1): here, numbers of the United States.
QString countryOr(QueryReader &query, const QString &otherwise)
{
    const QString given = query.text("filter[country_code]").toUpper();
    return given.isEmpty() ? otherwise : given;
}

SearchCriteria readCriteria(QueryReader &query)
{
    SearchCriteria criteria;
    criteria.country = countryOr(query, u"US"_s);
    const QString type = query.word("filter[phone_number_type]", Types);
    if (!type.isEmpty())
        criteria.type = numberType(type);
    criteria.areaCode = query.text("filter[national_destination_code]");
    criteria.locality = query.text("filter[locality]");
    criteria.state = query.text("filter[administrative_area]");
    criteria.rateCenter = query.text("filter[rate_center]");
    criteria.startsWith = query.text("filter[phone_number][starts_with]");
    criteria.endsWith = query.text("filter[phone_number][ends_with]");
    criteria.contains = query.text("filter[phone_number][contains]");
    for (const QString &name : query.words("filter[features]", Vocabulary(FeatureWords.begin(), FeatureWords.end())))
        criteria.features |= featureBit(name);
    criteria.limit = query.integer("filter[limit]", 1, MostResults).value_or(criteria.limit);
    criteria.bestEffort = query.flag("filter[best_effort]").value_or(false);
    criteria.quickship = query.flag("filter[quickship]").value_or(false);
    criteria.reservable = query.flag("filter[reservable]").value_or(false);
    criteria.excludeHeld = query.flag("filter[exclude_held_numbers]").value_or(false);
    return criteria;
}

void writeRegion(JsonText &json, const PlanRow &plan)
{
    json.key("region_information").beginArray();
    const auto put = [&json](const char *type, const QString &name) {
        if (!name.isEmpty())
            json.beginObject().put("region_name", name).put("region_type", type).endObject();
    };
    put("country_code", QString::fromLatin1(plan.country));
    put("state", QString::fromLatin1(plan.state));
    if (plan.lead[0] == '\0')
        put("rate_center", rateCenter(plan));
    put("location", QString::fromLatin1(plan.place));
    json.endArray();
}

void writeFeatureObjects(JsonText &json, quint8 features)
{
    json.key("features").beginArray();
    for (size_t i = 0; i < FeatureWords.size(); ++i) {
        if ((features & (1u << i)) != 0)
            json.beginObject().put("name", FeatureWords[i]).endObject();
    }
    json.endArray();
}

void writeCost(JsonText &json, const Price &price)
{
    json.key("cost_information").beginObject();
    json.put("currency", price.currency);
    json.put("monthly_cost", priceText(price.monthlyCents, price.scale));
    json.put("upfront_cost", priceText(price.upfrontCents, price.scale));
    json.endObject();
}

void writeHit(JsonText &json, const RequestContext &context, const SearchHit &hit)
{
    const StockNumber &number = *hit.what.number;
    const PlanRow &plan = hit.what.plan();
    json.beginObject();
    json.put("best_effort", hit.bestEffort);
    writeCost(json, context.state.availability.price(hit.what, context.now));
    writeFeatureObjects(json, number.features);
    json.key("phone_number");
    writeNumber(json, number.digits);
    json.put("phone_number_type", word(plan.type));
    json.put("quickship", (number.traits & StockNumber::Quickship) != 0);
    json.put("record_type", "available_phone_number");
    writeRegion(json, plan);
    json.put("reservable", (number.traits & StockNumber::Reservable) != 0);
    json.key("vanity_format").value(nullptr);
    json.endObject();
}

Answer noCoverage()
{
    return refuse(400,
        Problem{code::BadRequest,
            u"No coverage found in the specified country based on the provided search parameters"_s, {}, {}});
}

Answer noNumbers()
{
    return refuse(400,
        Problem{code::InvalidFilter,
            u"No numbers found for the given filters. Please try again with best_effort=true."_s, {}, {}});
}

void writeCounts(JsonText &json, const char *key, size_t total, size_t bestEffort)
{
    json.keyOf(key).beginObject().put("best_effort_results", bestEffort).put("total_results", total).endObject();
}

} // namespace

Answer searchNumbers(const RequestContext &context)
{
    QueryReader query(context.request);
    const SearchCriteria criteria = readCriteria(query);
    if (!query.isFine())
        return query.refusal();
    if (!Availability::covers(criteria))
        return noCoverage();
    const std::vector<SearchHit> hits = context.state.availability.search(criteria, context.now);
    // "Nothing" comes in three forms live (api-facts §0.5), and so it does here.
    const bool canTryHarder = criteria.country == "US"_L1 || criteria.country == "CA"_L1;
    if (hits.empty() && canTryHarder && !criteria.bestEffort)
        return noNumbers();
    if (hits.empty() && !canTryHarder)
        return noCoverage();

    JsonText json(qsizetype(hits.size()) * 700 + 200);
    json.beginObject().key("data").beginArray();
    size_t bestEffort = 0;
    for (const SearchHit &hit : hits) {
        writeHit(json, context, hit);
        bestEffort += hit.bestEffort ? 1 : 0;
        context.state.availability.show(hit.what.number->digits, context.now);
    }
    json.endArray();
    writeCounts(json, "meta", hits.size(), bestEffort);
    writeCounts(json, "metadata", hits.size(), bestEffort);
    json.endObject();
    return answer(std::move(json));
}

Answer searchBlocks(const RequestContext &context)
{
    QueryReader query(context.request);
    SearchCriteria criteria;
    criteria.country = countryOr(query, u"US"_s);
    const QString type = query.word("filter[phone_number_type]", Types);
    if (!type.isEmpty())
        criteria.type = numberType(type);
    criteria.areaCode = query.text("filter[national_destination_code]");
    criteria.locality = query.text("filter[locality]");
    if (!query.isFine())
        return query.refusal();
    if (!Availability::covers(criteria))
        return noCoverage();

    const auto found = context.state.availability.searchBlocks(criteria);
    JsonText json(qsizetype(found.size()) * 500 + 200);
    json.beginObject().key("data").beginArray();
    for (const auto &[stock, block] : found) {
        const PlanRow &plan = stock->plan(block.row);
        json.beginObject();
        // The spec does not say whether a block's price is for one number or for all: for one, as everywhere else.
        writeCost(json, priceOf(plan, 0, block.start));
        const quint8 features = findSales(criteria.country)->features(plan.type);
        writeFeatureObjects(json, features & (feature::Voice | feature::Fax | feature::Emergency));
        json.key("phone_number");
        writeNumber(json, block.start);
        json.put("range", block.size).put("record_type", "available_phone_number_block");
        writeRegion(json, plan);
        json.endObject();
        context.state.availability.show(block.start, context.now);
    }
    json.endArray();
    writeCounts(json, "meta", found.size(), 0);
    json.endObject();
    return answer(std::move(json));
}

Answer numbersFeatures(const RequestContext &context)
{
    BodyReader body(context.request);
    ObjectReader &root = body.root();
    if (body.isFine() && !root.has("phone_numbers"))
        root.requiredText("phone_numbers");
    const QStringList numbers = root.texts("phone_numbers");
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (e164Digits(numbers[i]) == 0)
            body.problems().push_back({QString(code::NotE164), u"'%1' is not in +E.164 format."_s.arg(numbers[i]),
                u"/phone_numbers/%1"_s.arg(i), {}});
    }
    if (!body.isFine())
        return body.refusal();
    return dataAnswer([&](JsonText &json) {
        json.beginArray();
        for (const QString &number : numbers) {
            const Stocked known = context.state.availability.inventory().find(e164Digits(number));
            json.beginObject().key("features").beginArray();
            for (size_t i = 0; known && i < FeatureWords.size(); ++i) {
                if ((known.number->features & (1u << i)) != 0)
                    json.value(FeatureWords[i]);
            }
            json.endArray().put("phone_number", number).endObject();
        }
        json.endArray();
    });
}

} // namespace nd::sandbox::handlers
