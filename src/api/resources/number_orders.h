// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"
#include "api/resources/order_numbers.h"
#include "api/values/packed_number.h"

namespace nd {

/// A number order as one row of a long list (spec NumberOrder). Holds what a list shows and every number, in
/// about 300 bytes with its texts: 100,000 of them are common. The rest is in NumberOrderDetails.
struct NumberOrder
{
    QString id = {};
    QString status = {}; ///< spec: pending, success, failure; live also cancelled and deleted (api-facts §0.6)
    QString customerReference = {};
    PackedNumbers phoneNumbers = {};
    Timestamp createdAt = {};
    Timestamp updatedAt = {};
    int phoneNumbersCount = 0;
    bool requirementsMet = false;
    friend bool operator==(const NumberOrder &, const NumberOrder &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("id", &NumberOrder::id),
            field("status", &NumberOrder::status),
            field("customer_reference", &NumberOrder::customerReference),
            field("phone_numbers_count", &NumberOrder::phoneNumbersCount),
            field("requirements_met", &NumberOrder::requirementsMet),
            field("phone_numbers", &NumberOrder::phoneNumbers),
            field("created_at", &NumberOrder::createdAt),
            field("updated_at", &NumberOrder::updatedAt),
        };
    }
};

bool read(const QJsonValue &json, NumberOrder &out, Reader &reader);

/// A number order with everything (spec NumberOrderWithPhoneNumbers). In lists, `phoneNumbers` have only id and
/// number. Orders carry no price; `cost_information` is null when it is there at all (api-facts §2.9).
struct NumberOrderDetails
{
    QString id = {};
    QString status = {};
    QString customerReference = {};
    QString connectionId = {};
    QString messagingProfileId = {};
    QString billingGroupId = {}; // the spec's description says "messaging profile": its mistake (api-facts §0.18)
    QStringList subNumberOrdersIds = {};
    std::vector<OrderNumber> phoneNumbers = {};
    Timestamp createdAt = {};
    Timestamp updatedAt = {};
    int phoneNumbersCount = 0;
    bool requirementsMet = false;

    /// The order as a list shows it.
    NumberOrder row() const;

    friend bool operator==(const NumberOrderDetails &, const NumberOrderDetails &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("id", &NumberOrderDetails::id),
            field("status", &NumberOrderDetails::status),
            field("customer_reference", &NumberOrderDetails::customerReference),
            field("connection_id", &NumberOrderDetails::connectionId),
            field("messaging_profile_id", &NumberOrderDetails::messagingProfileId),
            field("billing_group_id", &NumberOrderDetails::billingGroupId),
            field("phone_numbers_count", &NumberOrderDetails::phoneNumbersCount),
            field("requirements_met", &NumberOrderDetails::requirementsMet),
            field("sub_number_orders_ids", &NumberOrderDetails::subNumberOrdersIds),
            field("phone_numbers", &NumberOrderDetails::phoneNumbers),
            field("created_at", &NumberOrderDetails::createdAt),
            field("updated_at", &NumberOrderDetails::updatedAt),
        };
    }
};

struct NumberOrderFilter
{
    QString status = {};
    Timestamp createdAfter = {};
    Timestamp createdBefore = {};
    std::optional<int> phoneNumbersCount = {};
    QString customerReference = {};
    std::optional<bool> requirementsMet = {};
    friend bool operator==(const NumberOrderFilter &, const NumberOrderFilter &) = default;
    static constexpr auto params()
    {
        return std::tuple{
            param("filter[status]", &NumberOrderFilter::status),
            param("filter[created_at][gt]", &NumberOrderFilter::createdAfter),
            param("filter[created_at][lt]", &NumberOrderFilter::createdBefore),
            param("filter[phone_numbers_count]", &NumberOrderFilter::phoneNumbersCount),
            param("filter[customer_reference]", &NumberOrderFilter::customerReference),
            param("filter[requirements_met]", &NumberOrderFilter::requirementsMet),
        };
    }
};

struct NumberToOrder
{
    QString phoneNumber = {}; ///< E.164, as a recent search of the same account gave it (api-facts §3.2)
    QString requirementGroupId = {}; ///< CH, DK, IT, NO, PT, SE want a fulfilled one (§3.5)
    QString bundleId = {};
    friend bool operator==(const NumberToOrder &, const NumberToOrder &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("phone_number", &NumberToOrder::phoneNumber),
            field("requirement_group_id", &NumberToOrder::requirementGroupId),
            field("bundle_id", &NumberToOrder::bundleId),
        };
    }
};

struct NewNumberOrder
{
    std::vector<NumberToOrder> phoneNumbers = {};
    QString connectionId = {};
    QString messagingProfileId = {};
    QString billingGroupId = {};
    QString customerReference = {};
    friend bool operator==(const NewNumberOrder &, const NewNumberOrder &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("phone_numbers", &NewNumberOrder::phoneNumbers),
            field("connection_id", &NewNumberOrder::connectionId),
            field("messaging_profile_id", &NewNumberOrder::messagingProfileId),
            field("billing_group_id", &NewNumberOrder::billingGroupId),
            field("customer_reference", &NewNumberOrder::customerReference),
        };
    }
};

struct NumberOrderChange
{
    std::optional<QString> customerReference = {}; ///< unset: stays; empty: cleared
    std::vector<RequirementValue> regulatoryRequirements = {};
    friend bool operator==(const NumberOrderChange &, const NumberOrderChange &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("customer_reference", &NumberOrderChange::customerReference),
            field("regulatory_requirements", &NumberOrderChange::regulatoryRequirements),
        };
    }
};

namespace endpoint {
inline constexpr Endpoint<Page<NumberOrder>, NumberOrderFilter> listNumberOrders{
    "number_orders.list", Verb::Get, "/number_orders", Envelope::Data, Paging::Bracket};
/// The same list with every field: for looking up a few orders, by reference or by time.
inline constexpr Endpoint<Page<NumberOrderDetails>, NumberOrderFilter> findNumberOrders{
    "number_orders.list", Verb::Get, "/number_orders", Envelope::Data, Paging::Bracket};
/// Spends money. No idempotency key and no price limit exist (api-facts §2.9, §3.14).
inline constexpr Endpoint<NumberOrderDetails, NoParams, NewNumberOrder> createNumberOrder{
    "number_orders.create", Verb::Post, "/number_orders"};
inline constexpr Endpoint<NumberOrderDetails> getNumberOrder{"number_orders.get", Verb::Get, "/number_orders/{}"};
inline constexpr Endpoint<NumberOrderDetails, NoParams, NumberOrderChange> updateNumberOrder{
    "number_orders.update", Verb::Patch, "/number_orders/{}"};
} // namespace endpoint

} // namespace nd
