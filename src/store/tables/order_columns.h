// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sql/columns.h"
#include "store/tables/order_store.h"

#include <tuple>

namespace nd {

template <>
struct ColumnsOf<CachedOrder>
{
    static constexpr auto list()
    {
        return std::tuple{
            column("kind", &CachedOrder::kind),
            column("id", &CachedOrder::id),
            changing("body", &CachedOrder::body),
            changing("tracked", &CachedOrder::tracked),
            changing("updated_at", &CachedOrder::updatedAt),
            changing("created_at", &CachedOrder::createdAt, ZeroIfUnknown{}),
        };
    }
};

} // namespace nd
