// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/handlers/request_context.h"

/// The handlers: one function per endpoint, in the order of the API's documentation. routes.cpp names the sections of
/// api-facts.
namespace nd::sandbox::handlers {

// coverage.cpp
Answer listCountryCoverage(const RequestContext &context);
Answer getCountryCoverage(const RequestContext &context);
Answer listInventoryCoverage(const RequestContext &context);

// search.cpp
Answer searchNumbers(const RequestContext &context);
Answer searchBlocks(const RequestContext &context);
Answer numbersFeatures(const RequestContext &context);

// reservations.cpp
Answer listReservations(const RequestContext &context);
Answer createReservation(const RequestContext &context);
Answer getReservation(const RequestContext &context);
Answer extendReservation(const RequestContext &context);

// number_orders.cpp
Answer listNumberOrders(const RequestContext &context);
Answer createNumberOrder(const RequestContext &context);
Answer getNumberOrder(const RequestContext &context);
Answer updateNumberOrder(const RequestContext &context);

// block_orders.cpp
Answer listBlockOrders(const RequestContext &context);
Answer createBlockOrder(const RequestContext &context);
Answer getBlockOrder(const RequestContext &context);

// order_numbers.cpp
Answer listOrderNumbers(const RequestContext &context);
Answer getOrderNumber(const RequestContext &context);
Answer updateOrderNumber(const RequestContext &context);
Answer setOrderNumberGroup(const RequestContext &context);

// owned_numbers.cpp
Answer listOwnedNumbers(const RequestContext &context);
Answer getOwnedNumber(const RequestContext &context);
Answer verifyOwnership(const RequestContext &context);

// sub_orders.cpp
Answer listSubOrders(const RequestContext &context);
Answer getSubOrder(const RequestContext &context);
Answer updateSubOrder(const RequestContext &context);
Answer cancelSubOrder(const RequestContext &context);
Answer setSubOrderGroup(const RequestContext &context);

// reports.cpp
Answer createReport(const RequestContext &context);
Answer getReport(const RequestContext &context);
Answer downloadReport(const RequestContext &context);

// advanced_orders.cpp
Answer listAdvancedOrders(const RequestContext &context);
Answer createAdvancedOrder(const RequestContext &context);
Answer getAdvancedOrder(const RequestContext &context);
Answer setAdvancedOrderGroup(const RequestContext &context);

// bulk_orders.cpp
Answer listBulkOrders(const RequestContext &context);
Answer createBulkOrder(const RequestContext &context);
Answer getBulkOrder(const RequestContext &context);

// comments.cpp
Answer listComments(const RequestContext &context);
Answer createComment(const RequestContext &context);
Answer getComment(const RequestContext &context);
Answer markCommentRead(const RequestContext &context);

// around.cpp
Answer getBalance(const RequestContext &context);
Answer listConnections(const RequestContext &context);
Answer listMessagingProfiles(const RequestContext &context);
Answer listBillingGroups(const RequestContext &context);

// requirements.cpp
Answer listRequirements(const RequestContext &context);
Answer listRequirementTypes(const RequestContext &context);
Answer listNumberRequirements(const RequestContext &context);
Answer listAskedRequirements(const RequestContext &context);
Answer getExternalRequirement(const RequestContext &context);
Answer createRequirementLink(const RequestContext &context);

// requirement_groups.cpp
Answer listRequirementGroups(const RequestContext &context);
Answer createRequirementGroup(const RequestContext &context);
Answer getRequirementGroup(const RequestContext &context);
Answer updateRequirementGroup(const RequestContext &context);
Answer deleteRequirementGroup(const RequestContext &context);
Answer submitRequirementGroup(const RequestContext &context);

// addresses.cpp
Answer listAddresses(const RequestContext &context);
Answer createAddress(const RequestContext &context);
Answer validateAddress(const RequestContext &context);

// documents.cpp
Answer listDocuments(const RequestContext &context);
Answer createDocument(const RequestContext &context);
Answer getDocument(const RequestContext &context);

} // namespace nd::sandbox::handlers
