// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"

namespace nd {

/// A request to Telnyx's people for numbers that are not in stock (spec AdvancedOrder, api-facts §3.9).
/// Carries no date.
struct AdvancedOrder
{
    QString id = {};
    QString status = {}; // spec: a list of pending, processing, ordered; live a text too, and exception, hold, failed
                         // (api-facts §0.6, §0.7): a list of one is read as its text
    QStringList orders = {}; ///< ids of the number orders that came of it
    QString countryCode = {};
    QString areaCode = {};
    QString phoneNumberType = {}; ///< typed like `status` (§0.7)
    QStringList features = {};
    QString comments = {};
    QString customerReference = {};
    QString requirementGroupId = {};
    int quantity = 0;
    friend bool operator==(const AdvancedOrder &, const AdvancedOrder &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("id", &AdvancedOrder::id),
            field("status", &AdvancedOrder::status),
            field("orders", &AdvancedOrder::orders),
            field("country_code", &AdvancedOrder::countryCode),
            field("area_code", &AdvancedOrder::areaCode),
            field("phone_number_type", &AdvancedOrder::phoneNumberType),
            field("quantity", &AdvancedOrder::quantity),
            field("features", &AdvancedOrder::features),
            field("comments", &AdvancedOrder::comments),
            field("customer_reference", &AdvancedOrder::customerReference),
            field("requirement_group_id", &AdvancedOrder::requirementGroupId),
        };
    }
};

/// Also the body that attaches a requirement group: the schema is the same, documented use sets only the group
/// (api-facts §2.29). What is unset is not sent, so that Telnyx's defaults (US, local, 1) hold for a new one.
struct AdvancedOrderRequest
{
    QString countryCode = {}; ///< ISO 3166-1 alpha-2
    QString areaCode = {}; ///< 3 characters at most
    QString phoneNumberType = {};
    std::optional<int> quantity = {}; ///< 1 to 10,000
    QStringList features = {}; ///< sms, mms, voice, fax, emergency; each once
    QString comments = {}; ///< 255 characters at most
    QString customerReference = {};
    QString requirementGroupId = {};
    friend bool operator==(const AdvancedOrderRequest &, const AdvancedOrderRequest &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("country_code", &AdvancedOrderRequest::countryCode),
            field("area_code", &AdvancedOrderRequest::areaCode),
            field("phone_number_type", &AdvancedOrderRequest::phoneNumberType),
            field("quantity", &AdvancedOrderRequest::quantity),
            field("features", &AdvancedOrderRequest::features),
            field("comments", &AdvancedOrderRequest::comments),
            field("customer_reference", &AdvancedOrderRequest::customerReference),
            field("requirement_group_id", &AdvancedOrderRequest::requirementGroupId),
        };
    }
};

namespace endpoint {
// Single orders come bare, without "data"; the list has it (api-facts §0.8). Neither page parameters nor meta (§0.3).
inline constexpr Endpoint<Page<AdvancedOrder>> listAdvancedOrders{
    "advanced_orders.list", Verb::Get, "/advanced_orders"};
inline constexpr Endpoint<AdvancedOrder, NoParams, AdvancedOrderRequest> createAdvancedOrder{
    "advanced_orders.create", Verb::Post, "/advanced_orders", Envelope::Bare};
inline constexpr Endpoint<AdvancedOrder> getAdvancedOrder{
    "advanced_orders.get", Verb::Get, "/advanced_orders/{}", Envelope::Bare};
inline constexpr Endpoint<AdvancedOrder, NoParams, AdvancedOrderRequest> setAdvancedOrderRequirementGroup{
    "advanced_orders.update_requirement_group", Verb::Patch, "/advanced_orders/{}/requirement_group", Envelope::Bare};
} // namespace endpoint

} // namespace nd
