// SPDX-License-Identifier: Apache-2.0
#include "api/resources/sub_orders.h"

#include "api/values/api_enums.h"

namespace nd {

bool read(const QJsonValue &json, SubOrder &out, Reader &reader)
{
    const bool complete = read<SubOrder>(json, out, reader);
    shareWord(out.status);
    shareWord(out.phoneNumberType);
    return complete;
}

} // namespace nd
