// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/available_blocks.h"
#include "features/search/service/search_form.h"
#include "features/search/service/search_row.h"
#include "store/basket_line.h"

#include <vector>

namespace nd {

/// A part of a form (partsOf) as a request, and its answer as rows. Pure.
///
/// Of a pattern, Telnyx is sent what it has filters for, where the form does not use them already; the rest is looked
/// for in what it answers. Then more numbers are asked for than are wanted.
AvailableNumberFilter numberFilter(const SearchForm &part);
AvailableBlockFilter blockFilter(const SearchForm &part);
RequestData requestOf(const SearchForm &part);

/// What is left of an answer.
struct SearchHits
{
    std::vector<SearchRow> rows = {}; ///< as many as the part's limit, at most
    int lookedAt = 0; ///< numbers in the answer, when they were looked through for a pattern; else 0
};
SearchHits hitsIn(std::vector<AvailableNumber> numbers, const SearchForm &part);
SearchHits hitsIn(std::vector<AvailableBlock> blocks, const SearchForm &part);

/// The row as a line of the basket.
BasketLine lineOf(const SearchRow &row);

/// Digits are asked for in some field.
bool asksForDigits(const SearchForm &form);

} // namespace nd
