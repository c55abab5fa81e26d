// SPDX-License-Identifier: Apache-2.0
#include "sandbox/stock/number_types.h"

#include <QLatin1StringView>

namespace nd::sandbox {

const char *word(NumberType type)
{
    switch (type) {
    case NumberType::Local:
        return "local";
    case NumberType::TollFree:
        return "toll_free";
    case NumberType::Mobile:
        return "mobile";
    case NumberType::National:
        return "national";
    case NumberType::SharedCost:
        return "shared_cost";
    }
    return "local";
}

std::optional<NumberType> numberType(QStringView text)
{
    for (const NumberType type : AllNumberTypes) {
        if (text == QLatin1StringView(word(type)))
            return type;
    }
    return {};
}

quint8 featureBit(QStringView text)
{
    for (size_t i = 0; i < FeatureWords.size(); ++i) {
        if (text == QLatin1StringView(FeatureWords[i]))
            return quint8(1u << i);
    }
    return 0;
}

} // namespace nd::sandbox
