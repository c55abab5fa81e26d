// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/stock/countries.h"
#include "sandbox/wire/body_reader.h"
#include "sandbox/wire/query_reader.h"

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostResults = 1000;

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
    const QString type = query.word("filter[phone_number_type]", Vocabulary(allNumberTypeWords()));
    if (!type.isEmpty())
        criteria.type = numberType(type);
    criteria.areaCode = query.text("filter[national_destination_code]");
    criteria.locality = query.text("filter[locality]");
    criteria.state = query.text("filter[administrative_area]");
    criteria.rateCenter = query.text("filter[rate_center]");
    criteria.startsWith = query.text("filter[phone_number][starts_with]");
    criteria.endsWith = query.text("filter[phone_number][ends_with]");
    criteria.contains = query.text("filter[phone_number][contains]");
    for (const QString &name : query.words("filter[features]", Vocabulary(allFeatureWords())))
        criteria.features |= featureBit(name);
    criteria.limit = query.integer("filter[limit]", 1, MostResults).value_or(criteria.limit);
    criteria.bestEffort = query.flag("filter[best_effort]").value_or(false);
    criteria.quickship = query.flag("filter[quickship]").value_or(false);
    criteria.reservable = query.flag("filter[reservable]").value_or(false);
    criteria.excludeHeld = query.flag("filter[exclude_held_numbers]").value_or(false);
    return criteria;
}

QJsonArray regionJson(const PlanRow &plan)
{
    QJsonArray region;
    const auto put = [&region](const QString &type, const QString &name) {
        if (!name.isEmpty())
            region.append(QJsonObject{{u"region_name"_s, name}, {u"region_type"_s, type}});
    };
    put(u"country_code"_s, QString::fromLatin1(plan.country));
    put(u"state"_s, QString::fromLatin1(plan.state));
    if (plan.lead[0] == '\0')
        put(u"rate_center"_s, rateCenter(plan));
    put(u"location"_s, QString::fromLatin1(plan.place));
    return region;
}

/// Searches name features as objects, {"name": "sms"}.
QJsonArray featureObjects(unsigned features)
{
    return jsonList(featureWords(features), [](const QString &name) { return QJsonObject{{u"name"_s, name}}; });
}

QJsonObject costJson(const Price &price)
{
    return {{u"currency"_s, price.currency}, {u"monthly_cost"_s, priceText(price.monthlyCents, price.scale)},
        {u"upfront_cost"_s, priceText(price.upfrontCents, price.scale)}};
}

QJsonObject hitJson(const RequestContext &context, const SearchHit &hit)
{
    const StockNumber &number = *hit.what.number;
    const PlanRow &plan = hit.what.plan();
    return {
        {u"best_effort"_s, hit.bestEffort},
        {u"cost_information"_s, costJson(context.state.availability.price(hit.what, context.now))},
        {u"features"_s, featureObjects(number.features)},
        {u"phone_number"_s, e164Text(number.digits)},
        {u"phone_number_type"_s, word(plan.type)},
        {u"quickship"_s, (number.traits & StockNumber::Quickship) != 0},
        {u"record_type"_s, u"available_phone_number"_s},
        {u"region_information"_s, regionJson(plan)},
        {u"reservable"_s, (number.traits & StockNumber::Reservable) != 0},
        {u"vanity_format"_s, QJsonValue()},
    };
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

QJsonObject countsJson(qsizetype total, int bestEffort)
{
    return {{u"best_effort_results"_s, bestEffort}, {u"total_results"_s, total}};
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

    QJsonArray rows;
    int bestEffort = 0;
    for (const SearchHit &hit : hits) {
        rows.append(hitJson(context, hit));
        bestEffort += hit.bestEffort ? 1 : 0;
        context.state.availability.show(hit.what.number->digits, context.now);
    }
    const QJsonObject counts = countsJson(rows.size(), bestEffort);
    return Answer::of(QJsonObject{{u"data"_s, rows}, {u"meta"_s, counts}, {u"metadata"_s, counts}});
}

Answer searchBlocks(const RequestContext &context)
{
    QueryReader query(context.request);
    SearchCriteria criteria;
    criteria.country = countryOr(query, u"US"_s);
    const QString type = query.word("filter[phone_number_type]", Vocabulary(allNumberTypeWords()));
    if (!type.isEmpty())
        criteria.type = numberType(type);
    criteria.areaCode = query.text("filter[national_destination_code]");
    criteria.locality = query.text("filter[locality]");
    if (!query.isFine())
        return query.refusal();
    if (!Availability::covers(criteria))
        return noCoverage();

    const auto found = context.state.availability.searchBlocks(criteria);
    constexpr unsigned OfBlocks = feature::Voice | feature::Fax | feature::Emergency;
    QJsonArray rows;
    for (const auto &[stock, block] : found) {
        const PlanRow &plan = stock->plan(block.row);
        rows.append(QJsonObject{
            // The spec does not say whether a block's price is for one number or for all: for one, as everywhere else.
            {u"cost_information"_s, costJson(priceOf(plan, 0, block.start))},
            {u"features"_s, featureObjects(findSales(criteria.country)->features(plan.type) & OfBlocks)},
            {u"phone_number"_s, e164Text(block.start)},
            {u"range"_s, block.size},
            {u"record_type"_s, u"available_phone_number_block"_s},
            {u"region_information"_s, regionJson(plan)},
        });
        context.state.availability.show(block.start, context.now);
    }
    return Answer::of(QJsonObject{{u"data"_s, rows}, {u"meta"_s, countsJson(rows.size(), 0)}});
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
    return Answer::data(jsonList(numbers, [&](const QString &number) {
        const Stocked known = context.state.availability.inventory().find(e164Digits(number));
        const QStringList features = known ? featureWords(known.number->features) : QStringList();
        return QJsonObject{{u"features"_s, QJsonArray::fromStringList(features)}, {u"phone_number"_s, number}};
    }));
}

} // namespace nd::sandbox::handlers
