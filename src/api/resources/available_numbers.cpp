// SPDX-License-Identifier: Apache-2.0
#include "api/resources/available_numbers.h"

#include "api/resources/words.h"

namespace nd {

bool read(const QJsonValue &json, AvailableNumber &out, Reader &reader)
{
    const bool complete = read<AvailableNumber>(json, out, reader);
    shareWord(out.phoneNumberType);
    shareWords(out.features);
    return complete;
}

} // namespace nd
