// SPDX-License-Identifier: Apache-2.0
#include "api/resources/number_orders.h"

#include "api/resources/words.h"

namespace nd {

bool read(const QJsonValue &json, NumberOrder &out, Reader &reader)
{
    const bool complete = read<NumberOrder>(json, out, reader);
    shareWord(out.status);
    return complete;
}

NumberOrder NumberOrderDetails::row() const
{
    const QString first = phoneNumbers.empty() ? QString() : phoneNumbers.front().phoneNumber;
    return {
        .id = id,
        .status = status,
        .customerReference = customerReference,
        .firstNumber = PackedNumber::fromText(first).value_or(PackedNumber()),
        .createdAt = createdAt,
        .updatedAt = updatedAt,
        .phoneNumbersCount = phoneNumbersCount,
        .requirementsMet = requirementsMet,
    };
}

} // namespace nd
