// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/service/line_words.h"

#include "wording/order_words.h"

namespace nd {

NewBulkGroup wishOf(const BasketLine &line)
{
    return line.group.value_or(NewBulkGroup());
}

QString numberText(const BasketLine &line)
{
    return line.kind == LineKind::Quantity ? wishName(line.range, wishOf(line)) : line.number;
}

QString numberNote(const BasketLine &line)
{
    return line.kind == LineKind::Quantity ? wishText(wishOf(line)) : QString();
}

} // namespace nd
