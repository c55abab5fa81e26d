// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/account/addresses.h"
#include "api/resources/account/balance.h"
#include "api/resources/account/billing_groups.h"
#include "api/resources/account/connections.h"
#include "api/resources/account/documents.h"
#include "api/resources/account/messaging_profiles.h"
#include "api/resources/account/ownership.h"
#include "api/resources/account/requirement_groups.h"
#include "api/resources/advanced_orders.h"
#include "api/resources/available_blocks.h"
#include "api/resources/available_numbers.h"
#include "api/resources/block_orders.h"
#include "api/resources/bulk_orders.h"
#include "api/resources/comments.h"
#include "api/resources/coverage.h"
#include "api/resources/external_requirements.h"
#include "api/resources/inventory_coverage.h"
#include "api/resources/number_orders.h"
#include "api/resources/numbers_features.h"
#include "api/resources/order_numbers.h"
#include "api/resources/requirements.h"
#include "api/resources/reservations.h"
#include "api/resources/sub_order_reports.h"
#include "api/resources/sub_orders.h"

#include <tuple>

namespace nd {

/// Every endpoint that the program can call, for tests and tools that walk them.
constexpr auto allEndpoints()
{
    using namespace endpoint;
    return std::tie(getWorldCoverage, getCountryCoverage, listInventoryCoverage, //
        searchNumbers, searchBlocks, askNumbersFeatures, //
        listReservations, createReservation, getReservation, extendReservation, //
        listNumberOrders, findNumberOrders, createNumberOrder, getNumberOrder, updateNumberOrder, //
        listBlockOrders, createBlockOrder, getBlockOrder, //
        listOrderNumbers, getOrderNumber, updateOrderNumber, setOrderNumberRequirementGroup, //
        verifyOwnership, //
        listSubOrders, getSubOrder, updateSubOrder, cancelSubOrder, setSubOrderRequirementGroup, //
        createSubOrderReport, getSubOrderReport, downloadSubOrderReport, //
        listAdvancedOrders, createAdvancedOrder, getAdvancedOrder, setAdvancedOrderRequirementGroup, //
        listBulkOrders, createBulkOrder, getBulkOrder, //
        listComments, createComment, getComment, markCommentRead, //
        getBalance, listConnections, listMessagingProfiles, listBillingGroups, //
        listRequirementGroups, createRequirementGroup, getRequirementGroup, updateRequirementGroup, //
        deleteRequirementGroup, submitRequirementGroup, //
        listRequirements, listRequirementTypes, listNumberRequirements, listAskedRequirements, //
        getExternalRequirement, createRequirementLink, //
        listAddresses, createAddress, validateAddress, //
        listDocuments, getDocument, createDocument);
}

/// Calls `visit` with each endpoint.
template <class Visit>
void forEachEndpoint(Visit &&visit)
{
    std::apply([&](const auto &...endpoints) { (visit(endpoints), ...); }, allEndpoints());
}

} // namespace nd
