// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/basket_line.h"

#include <QString>

namespace nd {

/// What a quantity asks for; of other lines a question for nothing.
NewBulkGroup wishOf(const BasketLine &line);
/// The number, or "275 numbers, ends with 00" of a quantity.
QString numberText(const BasketLine &line);
/// All that a quantity asks for; empty for other lines.
QString numberNote(const BasketLine &line);

} // namespace nd
