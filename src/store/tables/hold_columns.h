// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/basket_line.h"
#include "store/sql/columns.h"

#include <tuple>

namespace nd {

/// What stands in the table is held: other states are in memory only.
template <>
struct ColumnsOf<Hold>
{
    static constexpr auto list()
    {
        return std::tuple{
            column("reservation", &Hold::reservationId),
            column("expires_at", &Hold::expiresAt),
            column("extensions", &Hold::extensions),
        };
    }
};

} // namespace nd
