// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"
#include "api/resources/regulatory.h"

namespace nd {

/// One number within an order. The same record serves number orders and sub-orders, which send fewer of its fields
/// (spec PhoneNumber, SubNumberOrderPhoneNumber), and /number_order_phone_numbers, which sends all.
struct OrderNumber
{
    QString id = {}; ///< of the number *in the order*; /phone_numbers has another (api-facts §3.4)
    QString phoneNumber = {};
    QString phoneNumberType = {};
    QString status = {};
    QString requirementsStatus = {}; ///< requirements_status::…
    QString countryCode = {};
    QString countryIsoAlpha2 = {}; ///< in number orders, beside country_code
    QString locality = {};
    QString orderRequestId = {}; ///< the number order's id
    QString subNumberOrderId = {};
    QString bundleId = {};
    std::vector<RegulatoryRequirement> regulatoryRequirements = {};
    Timestamp deadline = {}; ///< all values must be there by then, or the order is cancelled (api-facts §3.5)
    bool requirementsMet = false;
    bool isBlockNumber = false;
    friend bool operator==(const OrderNumber &, const OrderNumber &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("id", &OrderNumber::id),
            field("phone_number", &OrderNumber::phoneNumber),
            field("phone_number_type", &OrderNumber::phoneNumberType),
            field("status", &OrderNumber::status), // open: live adds cancelled and deleted (api-facts §0.6)
            field("requirements_status", &OrderNumber::requirementsStatus),
            field("requirements_met", &OrderNumber::requirementsMet),
            field("country_code", &OrderNumber::countryCode),
            field("country_iso_alpha2", &OrderNumber::countryIsoAlpha2),
            field("locality", &OrderNumber::locality),
            field("order_request_id", &OrderNumber::orderRequestId),
            field("sub_number_order_id", &OrderNumber::subNumberOrderId),
            field("bundle_id", &OrderNumber::bundleId),
            field("deadline", &OrderNumber::deadline),
            field("is_block_number", &OrderNumber::isBlockNumber),
            field("regulatory_requirements", &OrderNumber::regulatoryRequirements),
        };
    }
};

bool read(const QJsonValue &json, OrderNumber &out, Reader &reader);

struct OrderNumberFilter
{
    QString countryCode = {}; ///< the only filter there is: not by order (api-facts §2.15)
    friend bool operator==(const OrderNumberFilter &, const OrderNumberFilter &) = default;
    static constexpr auto params()
    {
        return std::tuple{param("filter[country_code]", &OrderNumberFilter::countryCode)};
    }
};

namespace endpoint {
inline constexpr Endpoint<Page<OrderNumber>, OrderNumberFilter> listOrderNumbers{
    "number_order_phone_numbers.list", Verb::Get, "/number_order_phone_numbers", Envelope::Data, Paging::Untold};
inline constexpr Endpoint<OrderNumber> getOrderNumber{
    "number_order_phone_numbers.get", Verb::Get, "/number_order_phone_numbers/{}"};
inline constexpr Endpoint<OrderNumber, NoParams, RequirementValues> updateOrderNumber{
    "number_order_phone_numbers.update", Verb::Patch, "/number_order_phone_numbers/{}"};
inline constexpr Endpoint<OrderNumber, NoParams, RequirementGroupChoice> setOrderNumberRequirementGroup{
    "number_order_phone_numbers.update_requirement_group", Verb::Post,
    "/number_order_phone_numbers/{}/requirement_group"};
} // namespace endpoint

} // namespace nd
