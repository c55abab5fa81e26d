// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/orders/order_columns.h"

#include <QString>

#include <vector>

namespace nd {

/// What is told of the selected rows beside the blotter.
struct OrderSheet
{
    struct Section
    {
        QString title = {}; ///< empty for the first
        OrderFacts facts = {};
        friend bool operator==(const Section &, const Section &) = default;
    };
    QString title = {}; ///< the order's reference, or how much is selected; empty while nothing is
    std::vector<Section> sections = {};
    friend bool operator==(const OrderSheet &, const OrderSheet &) = default;
};

} // namespace nd
