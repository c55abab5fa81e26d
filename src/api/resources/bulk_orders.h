// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"

namespace nd {

/// A number order that a bulk order made.
struct BulkGroupOrder
{
    QString numberOrderId = {};
    QStringList subNumberOrderIds = {};
    friend bool operator==(const BulkGroupOrder &, const BulkGroupOrder &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("number_order_id", &BulkGroupOrder::numberOrderId),
            field("sub_number_order_ids", &BulkGroupOrder::subNumberOrderIds),
        };
    }
};

/// One line of a bulk order and how far it has come. Groups succeed or fail by themselves. The answer leaves out
/// what was asked for as locality and features (api-facts §0.12).
struct BulkGroup
{
    QString status = {}; ///< pending, processing, failed, success, partial_success
    QString errorReason = {}; ///< free text
    QString strategy = {};
    QString countryIso = {};
    QString phoneNumberType = {};
    QString nationalDestinationCode = {};
    QString administrativeArea = {};
    QString startsWith = {};
    QString endsWith = {};
    QString contains = {};
    std::vector<BulkGroupOrder> orders = {};
    Timestamp createdAt = {};
    Timestamp updatedAt = {};
    int countRequested = 0;
    int countAllocated = 0;
    bool excludeHeldNumbers = false;
    bool quickship = false;
    friend bool operator==(const BulkGroup &, const BulkGroup &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("status", &BulkGroup::status),
            field("count_requested", &BulkGroup::countRequested), // a text in the request (api-facts §0.11)
            field("count_allocated", &BulkGroup::countAllocated),
            field("error_reason", &BulkGroup::errorReason),
            field("strategy", &BulkGroup::strategy),
            field("country_iso", &BulkGroup::countryIso),
            field("phone_number_type", &BulkGroup::phoneNumberType),
            field("national_destination_code", &BulkGroup::nationalDestinationCode),
            field("administrative_area", &BulkGroup::administrativeArea),
            // These three keys are literal, brackets included; the request nests an object (api-facts §0.12).
            field("phone_number[starts_with]", &BulkGroup::startsWith),
            field("phone_number[ends_with]", &BulkGroup::endsWith),
            field("phone_number[contains]", &BulkGroup::contains),
            field("exclude_held_numbers", &BulkGroup::excludeHeldNumbers),
            field("quickship", &BulkGroup::quickship),
            field("orders", &BulkGroup::orders),
            field("created_at", &BulkGroup::createdAt),
            field("updated_at", &BulkGroup::updatedAt),
        };
    }
};

/// An order for a quantity instead of for named numbers (Telnyx: "inexplicit"; spec InexplicitNumberOrderResponse).
/// Has no status of its own: its groups have. US and CA only (api-facts §3.10).
struct BulkOrder
{
    QString id = {};
    QString customerReference = {};
    QString connectionId = {};
    QString messagingProfileId = {};
    QString billingGroupId = {};
    std::vector<BulkGroup> orderingGroups = {};
    Timestamp createdAt = {};
    Timestamp updatedAt = {};
    friend bool operator==(const BulkOrder &, const BulkOrder &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("id", &BulkOrder::id),
            field("customer_reference", &BulkOrder::customerReference),
            field("connection_id", &BulkOrder::connectionId),
            field("messaging_profile_id", &BulkOrder::messagingProfileId),
            field("billing_group_id", &BulkOrder::billingGroupId),
            field("ordering_groups", &BulkOrder::orderingGroups),
            field("created_at", &BulkOrder::createdAt),
            field("updated_at", &BulkOrder::updatedAt),
        };
    }
};

/// A count that the request carries as text, "5" (api-facts §0.11).
struct CountAsText
{
    int value = 0;
    friend bool operator==(const CountAsText &, const CountAsText &) = default;
};

inline bool read(const QJsonValue &json, CountAsText &out, Reader &reader)
{
    return read(json, out.value, reader);
}

inline QJsonValue write(const CountAsText &count)
{
    return QString::number(count.value);
}

struct NumberPattern
{
    QString startsWith = {};
    QString endsWith = {};
    QString contains = {};
    friend bool operator==(const NumberPattern &, const NumberPattern &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("starts_with", &NumberPattern::startsWith),
            field("ends_with", &NumberPattern::endsWith),
            field("contains", &NumberPattern::contains),
        };
    }
};

struct NewBulkGroup
{
    QString countryIso = {}; ///< US or CA
    QString phoneNumberType = {};
    CountAsText countRequested = {};
    QString nationalDestinationCode = {};
    QString administrativeArea = {};
    QString locality = {};
    QStringList features = {};
    std::optional<NumberPattern> phoneNumber = {};
    std::optional<bool> excludeHeldNumbers = {};
    std::optional<bool> quickship = {};
    QString strategy = {}; ///< bulk_strategy::…; Telnyx takes always when empty
    friend bool operator==(const NewBulkGroup &, const NewBulkGroup &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("country_iso", &NewBulkGroup::countryIso),
            essential("phone_number_type", &NewBulkGroup::phoneNumberType),
            essential("count_requested", &NewBulkGroup::countRequested),
            field("national_destination_code", &NewBulkGroup::nationalDestinationCode),
            field("administrative_area", &NewBulkGroup::administrativeArea),
            field("locality", &NewBulkGroup::locality),
            field("features", &NewBulkGroup::features),
            field("phone_number", &NewBulkGroup::phoneNumber),
            field("exclude_held_numbers", &NewBulkGroup::excludeHeldNumbers),
            field("quickship", &NewBulkGroup::quickship),
            field("strategy", &NewBulkGroup::strategy),
        };
    }
};

struct NewBulkOrder
{
    std::vector<NewBulkGroup> orderingGroups = {}; ///< 10,000 numbers at most in all (api-facts §3.10)
    QString connectionId = {};
    QString messagingProfileId = {};
    QString billingGroupId = {};
    QString customerReference = {};
    friend bool operator==(const NewBulkOrder &, const NewBulkOrder &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("ordering_groups", &NewBulkOrder::orderingGroups),
            field("connection_id", &NewBulkOrder::connectionId),
            field("messaging_profile_id", &NewBulkOrder::messagingProfileId),
            field("billing_group_id", &NewBulkOrder::billingGroupId),
            field("customer_reference", &NewBulkOrder::customerReference),
        };
    }
};

namespace endpoint {
/// The only list that pages with page_number and page_size (api-facts §0.2).
inline constexpr Endpoint<Page<BulkOrder>> listBulkOrders{
    "inexplicit_number_orders.list", Verb::Get, "/inexplicit_number_orders", Envelope::Data, Paging::Flat};
/// Spends money, without a price shown before and without a way to cancel (api-facts §3.10).
inline constexpr Endpoint<BulkOrder, NoParams, NewBulkOrder> createBulkOrder{
    "inexplicit_number_orders.create", Verb::Post, "/inexplicit_number_orders"};
inline constexpr Endpoint<BulkOrder> getBulkOrder{
    "inexplicit_number_orders.get", Verb::Get, "/inexplicit_number_orders/{}"};
} // namespace endpoint

} // namespace nd
