// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/handlers/request_context.h"

/// One function per endpoint, in the order of the API's documentation. Sections of api-facts stand at the routes.
namespace nd::sandbox::calls {

// coverage.cpp
Answer listCountryCoverage(const Visit &visit);
Answer getCountryCoverage(const Visit &visit);
Answer listInventoryCoverage(const Visit &visit);

// search.cpp
Answer searchNumbers(const Visit &visit);
Answer searchBlocks(const Visit &visit);
Answer numbersFeatures(const Visit &visit);

// reservations.cpp
Answer listReservations(const Visit &visit);
Answer createReservation(const Visit &visit);
Answer getReservation(const Visit &visit);
Answer extendReservation(const Visit &visit);

// number_orders.cpp
Answer listNumberOrders(const Visit &visit);
Answer createNumberOrder(const Visit &visit);
Answer getNumberOrder(const Visit &visit);
Answer updateNumberOrder(const Visit &visit);

// block_orders.cpp
Answer listBlockOrders(const Visit &visit);
Answer createBlockOrder(const Visit &visit);
Answer getBlockOrder(const Visit &visit);

// order_numbers.cpp
Answer listOrderNumbers(const Visit &visit);
Answer getOrderNumber(const Visit &visit);
Answer updateOrderNumber(const Visit &visit);
Answer setOrderNumberGroup(const Visit &visit);

// owned_numbers.cpp
Answer listOwnedNumbers(const Visit &visit);
Answer getOwnedNumber(const Visit &visit);
Answer verifyOwnership(const Visit &visit);

// sub_orders.cpp
Answer listSubOrders(const Visit &visit);
Answer getSubOrder(const Visit &visit);
Answer updateSubOrder(const Visit &visit);
Answer cancelSubOrder(const Visit &visit);
Answer setSubOrderGroup(const Visit &visit);

// reports.cpp
Answer createReport(const Visit &visit);
Answer getReport(const Visit &visit);
Answer downloadReport(const Visit &visit);

// advanced_orders.cpp
Answer listAdvancedOrders(const Visit &visit);
Answer createAdvancedOrder(const Visit &visit);
Answer getAdvancedOrder(const Visit &visit);
Answer setAdvancedOrderGroup(const Visit &visit);

// bulk_orders.cpp
Answer listBulkOrders(const Visit &visit);
Answer createBulkOrder(const Visit &visit);
Answer getBulkOrder(const Visit &visit);

// comments.cpp
Answer listComments(const Visit &visit);
Answer createComment(const Visit &visit);
Answer getComment(const Visit &visit);
Answer markCommentRead(const Visit &visit);

// around.cpp
Answer getBalance(const Visit &visit);
Answer listConnections(const Visit &visit);
Answer listMessagingProfiles(const Visit &visit);
Answer listBillingGroups(const Visit &visit);

// requirements.cpp
Answer listRequirements(const Visit &visit);
Answer listRequirementTypes(const Visit &visit);
Answer listNumberRequirements(const Visit &visit);
Answer listRequirementGroups(const Visit &visit);
Answer createRequirementGroup(const Visit &visit);

// documents.cpp
Answer listDocuments(const Visit &visit);
Answer createDocument(const Visit &visit);

} // namespace nd::sandbox::calls
