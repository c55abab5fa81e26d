// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace nd {

/// What a button of the basket acts on: the selection, else what a filter shows, else everything.
struct BasketScope
{
    enum class Kind {
        All,
        Shown,
        Selected
    };
    Kind kind = Kind::All;
    QStringList keys = {}; ///< of the lines; empty for All
    int lines = 0; ///< in it
};

enum class BasketVerb {
    Reserve,
    Extend,
    Remove,
    Substitute,
    Order
};

/// "Order 4 Selected…", "Reserve 93 of 100 Shown", "Order All 640…". `able` of the lines take part; where none does,
/// or the scope is the only line there is, the verb alone.
QString labelOf(BasketVerb verb, const BasketScope &scope, int able);

} // namespace nd
