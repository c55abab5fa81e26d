// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/values/packed_number.h"

#include <QString>

namespace nd {

/// ISO 3166-1 alpha-2 code of the country that a number is of, by its calling code and, for +1, its area code; empty
/// where none is known. Of countries that share a calling code it is the largest: enough to sort and to filter by, and
/// quick enough for every order of a long list.
QString countryOf(PackedNumber number);

/// Of each number, in their order, each country once, with a comma between them; the first few.
QString countriesOf(const PackedNumbers &numbers);

} // namespace nd
