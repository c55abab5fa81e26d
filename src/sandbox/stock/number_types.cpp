// SPDX-License-Identifier: Apache-2.0
#include "sandbox/stock/number_types.h"

#include <algorithm>

namespace nd::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 8> FeatureWords = {"sms"_L1, "mms"_L1, "voice"_L1, "fax"_L1, "emergency"_L1,
    "hd_voice"_L1, "international_sms"_L1, "local_calling"_L1};

} // namespace

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

QStringList allNumberTypeWords()
{
    QStringList words;
    for (const NumberType type : AllNumberTypes)
        words += word(type);
    return words;
}

QStringList featureWords(unsigned features)
{
    QStringList words;
    for (size_t i = 0; i < FeatureWords.size(); ++i) {
        if ((features & (1u << i)) != 0)
            words += FeatureWords[i];
    }
    return words;
}

quint8 featureBit(QStringView word)
{
    const auto found = std::find(FeatureWords.begin(), FeatureWords.end(), word);
    return found == FeatureWords.end() ? quint8(0) : quint8(1u << (found - FeatureWords.begin()));
}

} // namespace nd::sandbox
