// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/handlers/request_context.h"
#include "sandbox/rules/purchases.h"
#include "sandbox/rules/requirements.h"
#include "sandbox/wire/body_reader.h"

#include <optional>
#include <vector>

namespace nd::sandbox::handlers {

/// The digits of an E.164 number in a body; complains (10004, 10016, 10027) when it is missing, none or masked. 0 then.
quint64 readNumber(ObjectReader &item, const char *key);

/// The numbers of the items of `phone_numbers`; complains also when they are too many (10033) or one is given twice.
std::vector<quint64> readNumbers(ObjectReader &body, std::vector<ObjectReader> &items);

/// 10027 with the numbers that no recent search has shown, as Telnyx words it (api-facts §6.4).
std::optional<Problem> notSearched(const RequestContext &context, const std::vector<quint64> &numbers);

/// 85001 or 85006 when a number can no longer be bought.
std::optional<Problem> notForSale(const RequestContext &context, const std::vector<quint64> &numbers);

/// Reads where a purchase goes: connection_id (85004), messaging_profile_id (85005), billing_group_id (10017),
/// customer_reference.
void readDestination(const RequestContext &context, ObjectReader &body, Purchase &purchase);

/// 20100.
std::optional<Problem> notPayable(const RequestContext &context, Decimal cost);

/// 85003, of an order that is finished for good.
Problem requirementsSatisfied();

/// The values of a body's `regulatory_requirements`.
std::vector<NewValue> readValues(const RequestContext &context, ObjectReader &body);

/// The group that `requirement_group_id` names; complains when there is none.
RequirementGroup *readGroup(const RequestContext &context, ObjectReader &body);

} // namespace nd::sandbox::handlers
