// SPDX-License-Identifier: Apache-2.0
#include "api/resources/order_numbers.h"

#include "api/values/api_enums.h"

namespace nd {

bool read(const QJsonValue &json, OrderNumber &out, Reader &reader)
{
    const bool complete = read<OrderNumber>(json, out, reader);
    shareWord(out.status);
    shareWord(out.requirementsStatus);
    shareWord(out.phoneNumberType);
    return complete;
}

} // namespace nd
