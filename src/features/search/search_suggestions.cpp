// SPDX-License-Identifier: Apache-2.0
#include "features/search/search_suggestions.h"

#include "api/values/api_enums.h"
#include "api/values/region.h"
#include "features/search/service/search_request.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostNearby = 6;

} // namespace

std::vector<SearchSuggestion> offersFor(const SearchForm &asked)
{
    std::vector<SearchSuggestion> offers;
    if (!asked.bestEffort && asked.takesBestEffort())
        offers.push_back(SearchSuggestion::BestEffort);
    if (!asked.features.isEmpty())
        offers.push_back(SearchSuggestion::FewerFeatures);
    if (asksForDigits(asked))
        offers.push_back(SearchSuggestion::WithoutPattern);
    if (asked.blocks)
        offers.push_back(SearchSuggestion::SingleNumbers);
    if (!asked.areaCode.isEmpty() || !asked.city.isEmpty() || !asked.state.isEmpty() || !asked.rateCenter.isEmpty())
        offers.push_back(SearchSuggestion::OtherArea);
    // An advanced order is for one country, for no digits, and not for +1 toll-free (api-facts §3.9).
    const bool tollFree = isNorthAmerican(asked.country) && asked.type == number_type::tollFree;
    if (countriesOf(asked).size() == 1 && !asked.blocks && !tollFree && !asksForDigits(asked))
        offers.push_back(SearchSuggestion::AdvancedOrder);
    return offers;
}

SearchForm withOffer(SearchSuggestion offer, SearchForm form)
{
    switch (offer) {
    case SearchSuggestion::BestEffort:
        form.bestEffort = true;
        break;
    case SearchSuggestion::FewerFeatures:
        form.features.clear();
        break;
    case SearchSuggestion::WithoutPattern:
        form.startsWith.clear();
        form.contains.clear();
        form.endsWith.clear();
        form.pattern.clear();
        break;
    case SearchSuggestion::SingleNumbers:
        form.blocks = false;
        break;
    case SearchSuggestion::OtherArea:
        form.areaCode.clear();
        form.city.clear();
        form.state.clear();
        form.rateCenter.clear();
        break;
    case SearchSuggestion::AdvancedOrder:
    case SearchSuggestion::None:
        break;
    }
    return form;
}

QString reasonFor(SearchSuggestion offer)
{
    switch (offer) {
    case SearchSuggestion::BestEffort:
        return SearchForm::tr("Best effort also shows near matches.");
    case SearchSuggestion::FewerFeatures:
        return SearchForm::tr("Few numbers have every feature: ask for fewer.");
    case SearchSuggestion::WithoutPattern:
        return SearchForm::tr("Ask without the digit pattern.");
    case SearchSuggestion::SingleNumbers:
        return SearchForm::tr("Few places have number blocks: ask for single numbers.");
    case SearchSuggestion::OtherArea:
        return SearchForm::tr("Ask for the whole country, or look at Coverage for areas with stock.");
    case SearchSuggestion::AdvancedOrder:
    case SearchSuggestion::None:
        break;
    }
    return SearchForm::tr("Look at Coverage for the number types that are sold here.");
}

std::optional<InventoryCoverageFilter> nearbyQuestion(const SearchForm &asked)
{
    const bool placed = !asked.areaCode.isEmpty() || !asked.state.isEmpty();
    if (!isNorthAmerican(asked.country) || !placed || asked.blocks || asked.type == number_type::tollFree)
        return {};
    static const QSet<QString> known{QString(feature::sms), QString(feature::mms), QString(feature::voice),
        QString(feature::fax), QString(feature::emergency)};
    InventoryCoverageFilter filter;
    filter.countryCode = asked.country;
    filter.phoneNumberType = asked.type;
    for (const QString &feature : asked.features) {
        if (known.contains(feature))
            filter.features += feature;
    }
    filter.groupBy = inventory_group::npa;
    filter.count = true;
    return filter;
}

std::vector<NearbyArea> nearbyAreas(const std::vector<InventoryCoverage> &stock, const SearchForm &asked)
{
    const QStringList codes = areaCodesOf(asked);
    QSet<QString> places;
    if (!asked.state.isEmpty())
        places += asked.state;
    for (const InventoryCoverage &group : stock) {
        if (codes.contains(group.group) && !group.administrativeArea.isEmpty())
            places += group.administrativeArea;
    }
    std::map<QString, NearbyArea> byCode; // one code comes once for each type of number
    for (const InventoryCoverage &group : stock) {
        if (!places.contains(group.administrativeArea) || codes.contains(group.group) || group.count.value_or(0) <= 0)
            continue;
        NearbyArea &area = byCode[group.group];
        area.areaCode = group.group;
        area.place = group.administrativeArea;
        area.count += *group.count;
    }
    std::vector<NearbyArea> areas;
    areas.reserve(byCode.size());
    for (auto &[code, area] : byCode)
        areas.push_back(std::move(area));
    std::stable_sort(
        areas.begin(), areas.end(), [](const NearbyArea &a, const NearbyArea &b) { return a.count > b.count; });
    areas.resize(std::min(areas.size(), MostNearby));
    return areas;
}

} // namespace nd
