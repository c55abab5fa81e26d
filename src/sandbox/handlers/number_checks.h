// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/handlers/request_context.h"
#include "sandbox/rules/purchases.h"
#include "sandbox/rules/requirements.h"
#include "sandbox/wire/body_reader.h"

#include <optional>
#include <vector>

namespace nd::sandbox::handlers {

/// Reads an E.164 number of a body as digits; complains (10004, 10016, 10027) and returns 0 when it is missing, none or
/// masked.
quint64 readNumber(ObjectReader &item, const char *key);

/// Reads the numbers of the items of `phone_numbers`; complains also when they are too many (10033) or one is given
/// twice.
std::vector<quint64> readNumbers(ObjectReader &body, std::vector<ObjectReader> &items);

/// Refuses (10027) numbers that no recent search has shown, as Telnyx words it (api-facts §6.4).
std::optional<Problem> notSearched(const RequestContext &context, const std::vector<quint64> &numbers);

/// Refuses (85001, 85006) when a number can no longer be bought.
std::optional<Problem> notForSale(const RequestContext &context, const std::vector<quint64> &numbers);

/// Reads where a purchase goes: connection_id (85004), messaging_profile_id (85005), billing_group_id (10017),
/// customer_reference.
void readDestination(const RequestContext &context, ObjectReader &body, Purchase &purchase);

/// Refuses (20100) what the account cannot pay.
std::optional<Problem> notPayable(const RequestContext &context, Decimal cost);

/// The refusal (85003) of values for an order that is finished for good.
Problem requirementsSatisfied();

/// Reads the values of a body's `regulatory_requirements`.
std::vector<NewValue> readValues(const RequestContext &context, ObjectReader &body);

/// Finds the group that `requirement_group_id` names; complains when there is none.
RequirementGroup *readGroup(const RequestContext &context, ObjectReader &body);

} // namespace nd::sandbox::handlers
