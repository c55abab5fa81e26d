// SPDX-License-Identifier: Apache-2.0
#include "sandbox/stock/number_types.h"

namespace nd::sandbox {

using namespace Qt::StringLiterals;

QLatin1StringView word(NumberType type)
{
    constexpr std::array<QLatin1StringView, 5> Words
        = {"local"_L1, "toll_free"_L1, "mobile"_L1, "national"_L1, "shared_cost"_L1};
    return Words[size_t(type)];
}

std::optional<NumberType> numberType(QStringView text)
{
    for (const NumberType type : AllNumberTypes) {
        if (text == word(type))
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

QStringList featureWords(unsigned features)
{
    QStringList words;
    for (size_t i = 0; i < FeatureWords.size(); ++i) {
        if ((features & (1u << i)) != 0)
            words += QString::fromLatin1(FeatureWords[i]);
    }
    return words;
}

} // namespace nd::sandbox
