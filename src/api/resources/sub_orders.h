// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"
#include "api/resources/order_numbers.h"

namespace nd {

/// The part of a number order that concerns one country and one number type (spec SubNumberOrder, api-facts §3.4).
/// Only here can something be cancelled.
struct SubOrder
{
    QString id = {};
    QString orderRequestId = {}; ///< the number order's id
    QString status = {}; ///< spec: pending, success, failure; live also cancelled and deleted (§0.6)
    QString countryCode = {};
    QString phoneNumberType = {};
    QString customerReference = {};
    QString userId = {}; ///< of Telnyx's user whose it is
    std::vector<RegulatoryRequirement> regulatoryRequirements = {}; ///< id and type, without values
    std::vector<OrderNumber> phoneNumbers = {}; ///< the first 50, when asked for (§0.13: the spec's schema lacks it)
    Timestamp createdAt = {};
    Timestamp updatedAt = {};
    int phoneNumbersCount = 0;
    bool requirementsMet = false;
    bool isBlock = false;
    friend bool operator==(const SubOrder &, const SubOrder &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("id", &SubOrder::id),
            field("order_request_id", &SubOrder::orderRequestId),
            field("status", &SubOrder::status),
            field("country_code", &SubOrder::countryCode),
            field("phone_number_type", &SubOrder::phoneNumberType),
            field("phone_numbers_count", &SubOrder::phoneNumbersCount),
            field("requirements_met", &SubOrder::requirementsMet),
            field("is_block_sub_number_order", &SubOrder::isBlock),
            field("customer_reference", &SubOrder::customerReference),
            field("user_id", &SubOrder::userId),
            field("regulatory_requirements", &SubOrder::regulatoryRequirements),
            field("phone_numbers", &SubOrder::phoneNumbers),
            field("created_at", &SubOrder::createdAt),
            field("updated_at", &SubOrder::updatedAt),
        };
    }
};

bool read(const QJsonValue &json, SubOrder &out, Reader &reader);

struct SubOrderFilter
{
    QString status = {};
    QString orderRequestId = {};
    QString countryCode = {};
    QString phoneNumberType = {};
    std::optional<int> phoneNumbersCount = {};
    friend bool operator==(const SubOrderFilter &, const SubOrderFilter &) = default;
    static constexpr auto params()
    {
        // The SDK also has filter[include_phone_numbers] here; the spec has it only for a single sub-order, and every
        // request is to be valid against the spec: numbers are read one sub-order at a time (api-facts §0.13).
        return std::tuple{
            param("filter[status]", &SubOrderFilter::status),
            param("filter[order_request_id]", &SubOrderFilter::orderRequestId),
            param("filter[country_code]", &SubOrderFilter::countryCode),
            param("filter[phone_number_type]", &SubOrderFilter::phoneNumberType),
            param("filter[phone_numbers_count]", &SubOrderFilter::phoneNumbersCount),
        };
    }
};

struct SubOrderView
{
    std::optional<bool> includePhoneNumbers = {};
    friend bool operator==(const SubOrderView &, const SubOrderView &) = default;
    static constexpr auto params()
    {
        return std::tuple{param("filter[include_phone_numbers]", &SubOrderView::includePhoneNumbers)};
    }
};

namespace endpoint {
inline constexpr Endpoint<Page<SubOrder>, SubOrderFilter> listSubOrders{
    "sub_number_orders.list", Verb::Get, "/sub_number_orders", Envelope::Data, Paging::Untold};
inline constexpr Endpoint<SubOrder, SubOrderView> getSubOrder{
    "sub_number_orders.get", Verb::Get, "/sub_number_orders/{}"};
inline constexpr Endpoint<SubOrder, NoParams, RequirementValues> updateSubOrder{
    "sub_number_orders.update", Verb::Patch, "/sub_number_orders/{}"};
/// Possible while it is pending only (spec).
inline constexpr Endpoint<SubOrder> cancelSubOrder{
    "sub_number_orders.cancel", Verb::Patch, "/sub_number_orders/{}/cancel"};
inline constexpr Endpoint<SubOrder, NoParams, RequirementGroupChoice> setSubOrderRequirementGroup{
    "sub_number_orders.update_requirement_group", Verb::Post, "/sub_number_orders/{}/requirement_group"};
} // namespace endpoint

} // namespace nd
