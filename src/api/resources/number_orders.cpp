// SPDX-License-Identifier: Apache-2.0
#include "api/resources/number_orders.h"

#include "api/values/api_enums.h"

#include <utility>

namespace nd {

bool read(const QJsonValue &json, NumberOrder &out, Reader &reader)
{
    const bool complete = read<NumberOrder>(json, out, reader);
    shareWord(out.status);
    return complete;
}

NumberOrder NumberOrderDetails::row() const
{
    PackedNumbers numbers;
    for (const OrderNumber &number : phoneNumbers)
        numbers.append(PackedNumber::fromText(number.phoneNumber).value_or(PackedNumber()));
    numbers.squeeze();
    return {
        .id = id,
        .status = status,
        .customerReference = customerReference,
        .phoneNumbers = std::move(numbers),
        .createdAt = createdAt,
        .updatedAt = updatedAt,
        .phoneNumbersCount = phoneNumbersCount,
        .requirementsMet = requirementsMet,
    };
}

} // namespace nd
