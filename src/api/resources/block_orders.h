// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"

namespace nd {

/// An order for a block of consecutive numbers (spec NumberBlockOrder).
struct BlockOrder
{
    QString id = {};
    QString startingNumber = {}; ///< E.164
    QString status = {};
    QString customerReference = {};
    QString connectionId = {};
    QString messagingProfileId = {};
    QString errors = {}; ///< in the spec's request schema by mistake, read-only: read where it comes
    Timestamp createdAt = {};
    Timestamp updatedAt = {};
    int range = 0; ///< numbers in the block
    int phoneNumbersCount = 0;
    bool requirementsMet = false;
    friend bool operator==(const BlockOrder &, const BlockOrder &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("id", &BlockOrder::id),
            field("starting_number", &BlockOrder::startingNumber),
            field("range", &BlockOrder::range),
            field("phone_numbers_count", &BlockOrder::phoneNumbersCount),
            field("status", &BlockOrder::status),
            field("requirements_met", &BlockOrder::requirementsMet),
            field("customer_reference", &BlockOrder::customerReference),
            field("connection_id", &BlockOrder::connectionId),
            field("messaging_profile_id", &BlockOrder::messagingProfileId),
            field("errors", &BlockOrder::errors),
            field("created_at", &BlockOrder::createdAt),
            field("updated_at", &BlockOrder::updatedAt),
        };
    }
};

struct BlockOrderFilter
{
    QString status = {};
    Timestamp createdAfter = {};
    Timestamp createdBefore = {};
    QString startingNumber = {};
    friend bool operator==(const BlockOrderFilter &, const BlockOrderFilter &) = default;
    static constexpr auto params()
    {
        return std::tuple{
            param("filter[status]", &BlockOrderFilter::status),
            param("filter[created_at][gt]", &BlockOrderFilter::createdAfter),
            param("filter[created_at][lt]", &BlockOrderFilter::createdBefore),
            param("filter[phone_numbers.starting_number]", &BlockOrderFilter::startingNumber),
        };
    }
};

/// No billing group here, unlike number orders. The spec's other properties are read-only (api-facts §0.15).
struct NewBlockOrder
{
    QString startingNumber = {}; ///< exactly as the search gave it, like `range` (api-facts §3.8)
    int range = 0;
    QString connectionId = {};
    QString messagingProfileId = {};
    QString customerReference = {};
    friend bool operator==(const NewBlockOrder &, const NewBlockOrder &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("starting_number", &NewBlockOrder::startingNumber),
            essential("range", &NewBlockOrder::range),
            field("connection_id", &NewBlockOrder::connectionId),
            field("messaging_profile_id", &NewBlockOrder::messagingProfileId),
            field("customer_reference", &NewBlockOrder::customerReference),
        };
    }
};

namespace endpoint {
inline constexpr Endpoint<Page<BlockOrder>, BlockOrderFilter> listBlockOrders{
    "number_block_orders.list", Verb::Get, "/number_block_orders", Envelope::Data, Paging::Bracket};
/// Spends money.
inline constexpr Endpoint<BlockOrder, NoParams, NewBlockOrder> createBlockOrder{
    "number_block_orders.create", Verb::Post, "/number_block_orders"};
inline constexpr Endpoint<BlockOrder> getBlockOrder{"number_block_orders.get", Verb::Get, "/number_block_orders/{}"};
} // namespace endpoint

} // namespace nd
