// SPDX-License-Identifier: Apache-2.0
#include "api/resources/available_numbers.h"

#include "api/values/api_enums.h"

namespace nd {

bool read(const QJsonValue &json, AvailableNumber &out, Reader &reader)
{
    const bool complete = read<AvailableNumber>(json, out, reader);
    shareWord(out.phoneNumberType);
    shareWords(out.features);
    return complete;
}

} // namespace nd
