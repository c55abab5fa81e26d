// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/inventory_coverage.h"
#include "features/search/service/search_form.h"

#include <optional>
#include <vector>

namespace nd {

/// A step that a search without a result offers.
enum class SearchSuggestion {
    None,
    BestEffort,
    FewerFeatures,
    WithoutPattern,
    SingleNumbers, ///< instead of blocks
    OtherArea, ///< the whole country
    AdvancedOrder, ///< Telnyx looks for the numbers; not a search
};

/// What applies to this question (normalised), the nearest first.
std::vector<SearchSuggestion> offersFor(const SearchForm &asked);
/// The form with the step taken.
SearchForm withOffer(SearchSuggestion offer, SearchForm form);
/// Why the step may help, one sentence.
QString reasonFor(SearchSuggestion offer);

/// An area code with numbers beside the one that has none.
struct NearbyArea
{
    QString areaCode = {};
    QString place = {}; ///< state or province
    int count = 0;
    friend bool operator==(const NearbyArea &, const NearbyArea &) = default;
};

/// The question for what is in stock near the area codes that were asked for; empty where Telnyx cannot be asked so
/// (only the United States and Canada have area codes with a state or province).
std::optional<InventoryCoverageFilter> nearbyQuestion(const SearchForm &asked);
/// Those in the same states or provinces, the fullest first, six at most.
std::vector<NearbyArea> nearbyAreas(const std::vector<InventoryCoverage> &stock, const SearchForm &asked);

} // namespace nd
