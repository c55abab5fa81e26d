// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/routes.h"

#include "sandbox/handlers/handlers.h"

#include <string_view>

namespace nd::sandbox {

namespace {

using namespace handlers;

// The sections are those of api-facts. Reports answer at both paths, the spec's and that of the SDK's guide (§0.1).
constexpr Route Routes[] = {
    {"GET", "country_coverage", listCountryCoverage}, // 2.1
    {"GET", "country_coverage/countries/{}", getCountryCoverage},
    {"GET", "inventory_coverage", listInventoryCoverage},
    {"GET", "number_reservations", listReservations}, // 2.4
    {"POST", "number_reservations", createReservation},
    {"GET", "number_reservations/{}", getReservation},
    {"POST", "number_reservations/{}/actions/extend", extendReservation},
    {"GET", "number_orders", listNumberOrders}, // 2.8
    {"POST", "number_orders", createNumberOrder},
    {"GET", "number_orders/{}", getNumberOrder},
    {"PATCH", "number_orders/{}", updateNumberOrder},
    {"GET", "number_block_orders", listBlockOrders}, // 2.12
    {"POST", "number_block_orders", createBlockOrder},
    {"GET", "number_block_orders/{}", getBlockOrder},
    {"GET", "number_order_phone_numbers", listOrderNumbers}, // 2.15
    {"POST", "number_order_phone_numbers/{}/requirement_group", setOrderNumberGroup},
    {"GET", "number_order_phone_numbers/{}", getOrderNumber},
    {"PATCH", "number_order_phone_numbers/{}", updateOrderNumber},
    {"POST", "sub_number_orders/report", createReport}, // 2.24, before the sub-orders one by one
    {"GET", "sub_number_orders/report/{}", getReport},
    {"GET", "sub_number_orders/report/{}/download", downloadReport},
    {"GET", "sub_number_orders", listSubOrders}, // 2.19
    {"POST", "sub_number_orders/{}/requirement_group", setSubOrderGroup},
    {"GET", "sub_number_orders/{}", getSubOrder},
    {"PATCH", "sub_number_orders/{}", updateSubOrder},
    {"PATCH", "sub_number_orders/{}/cancel", cancelSubOrder},
    {"POST", "sub_number_orders_report", createReport}, // 2.24
    {"GET", "sub_number_orders_report/{}", getReport},
    {"GET", "sub_number_orders_report/{}/download", downloadReport},
    {"GET", "advanced_orders", listAdvancedOrders}, // 2.27
    {"POST", "advanced_orders", createAdvancedOrder},
    {"PATCH", "advanced_orders/{}/requirement_group", setAdvancedOrderGroup},
    {"GET", "advanced_orders/{}", getAdvancedOrder},
    {"GET", "inexplicit_number_orders", listBulkOrders}, // 2.31
    {"POST", "inexplicit_number_orders", createBulkOrder},
    {"GET", "inexplicit_number_orders/{}", getBulkOrder},
    {"GET", "comments", listComments}, // 2.34
    {"POST", "comments", createComment},
    {"GET", "comments/{}", getComment},
    {"PATCH", "comments/{}/read", markCommentRead},
    {"GET", "available_phone_number_blocks", searchBlocks}, // 2.38
    {"GET", "available_phone_numbers", searchNumbers},
    {"POST", "numbers_features", numbersFeatures},
    {"GET", "phone_numbers", listOwnedNumbers}, // 7
    {"POST", "phone_numbers/actions/verify_ownership", verifyOwnership}, // 9.2
    {"GET", "phone_numbers/{}", getOwnedNumber}, // 9.3
    {"GET", "balance", getBalance}, // 7
    {"GET", "connections", listConnections},
    {"GET", "messaging_profiles", listMessagingProfiles},
    {"GET", "billing_groups", listBillingGroups},
    {"GET", "requirement_groups", listRequirementGroups},
    {"POST", "requirement_groups", createRequirementGroup},
    {"GET", "requirement_groups/{}", getRequirementGroup}, // 9.6
    {"PATCH", "requirement_groups/{}", updateRequirementGroup},
    {"DELETE", "requirement_groups/{}", deleteRequirementGroup},
    {"POST", "requirement_groups/{}/submit_for_approval", submitRequirementGroup},
    {"GET", "regulatory_requirements", listAskedRequirements}, // 9.5
    {"GET", "external_requirements/{}/sub_number_orders/{}", getExternalRequirement}, // 9.7
    {"POST", "external_requirements/{}/sub_number_orders/{}", createRequirementLink},
    {"GET", "addresses", listAddresses}, // 9
    {"POST", "addresses", createAddress},
    {"POST", "addresses/actions/validate", validateAddress},
    {"GET", "requirements", listRequirements},
    {"GET", "requirement_types", listRequirementTypes},
    {"GET", "phone_numbers_regulatory_requirements", listNumberRequirements},
    {"GET", "documents", listDocuments},
    {"GET", "documents/{}", getDocument},
    {"POST", "documents", createDocument},
};

/// Takes the next segment off `path`.
std::string_view nextSegment(std::string_view &path)
{
    const size_t slash = path.find('/');
    const std::string_view segment = path.substr(0, slash);
    path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    return segment;
}

bool fits(const Route &route, const QStringList &path, QStringList &captured)
{
    std::string_view pattern = route.path;
    for (qsizetype i = 1; i < path.size(); ++i) {
        if (pattern.empty())
            return false;
        const std::string_view segment = nextSegment(pattern);
        if (segment == "{}")
            captured += path[i];
        else if (path[i] != QLatin1StringView(segment.data(), qsizetype(segment.size())))
            return false;
    }
    return pattern.empty();
}

} // namespace

std::span<const Route> routes()
{
    return Routes;
}

Match match(const Request &request)
{
    if (request.path.isEmpty() || request.path.front() != QLatin1StringView("v2"))
        return {};
    for (const Route &route : Routes) {
        QStringList captured;
        if (request.method == route.method && fits(route, request.path, captured))
            return {route.handler, captured};
    }
    return {};
}

} // namespace nd::sandbox
