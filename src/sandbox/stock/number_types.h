// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QStringList>
#include <QStringView>

#include <array>
#include <optional>

namespace nd::sandbox {

enum class NumberType : quint8 {
    Local,
    TollFree,
    Mobile,
    National,
    SharedCost,
};
inline constexpr std::array<NumberType, 5> AllNumberTypes
    = {NumberType::Local, NumberType::TollFree, NumberType::Mobile, NumberType::National, NumberType::SharedCost};
/// Returns the API's word, "toll_free".
QLatin1StringView word(NumberType type);
std::optional<NumberType> numberType(QStringView word);
QStringList allNumberTypeWords();

/// Features as bits, in the order in which Telnyx lists them.
namespace feature {
inline constexpr quint8 Sms = 1;
inline constexpr quint8 Mms = 2;
inline constexpr quint8 Voice = 4;
inline constexpr quint8 Fax = 8;
inline constexpr quint8 Emergency = 16;
inline constexpr quint8 HdVoice = 32;
inline constexpr quint8 InternationalSms = 64;
inline constexpr quint8 LocalCalling = 128;
} // namespace feature

/// Returns the words of a set of features.
QStringList featureWords(unsigned features);
inline QStringList allFeatureWords()
{
    return featureWords(0xff);
}
/// Returns the bit of a feature; 0 for an unknown word.
quint8 featureBit(QStringView word);

} // namespace nd::sandbox
