// SPDX-License-Identifier: Apache-2.0
#include "wording/number_country.h"

#include "base/e164.h"
#include "wording/area_names.h"

#include <QHash>
#include <QLatin1StringView>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostCountries = 3;
constexpr size_t LongestLookedAt = 500; ///< numbers of one order: more of them name no further country

/// Area codes of +1 outside the US and Canada (nanpa.com, "area codes by location").
constexpr std::pair<int, QLatin1StringView> Islands[]
    = {{242, "BS"_L1}, {246, "BB"_L1}, {264, "AI"_L1}, {268, "AG"_L1}, {284, "VG"_L1}, {340, "VI"_L1}, {345, "KY"_L1},
        {441, "BM"_L1}, {473, "GD"_L1}, {649, "TC"_L1}, {658, "JM"_L1}, {664, "MS"_L1}, {670, "MP"_L1}, {671, "GU"_L1},
        {684, "AS"_L1}, {721, "SX"_L1}, {758, "LC"_L1}, {767, "DM"_L1}, {784, "VC"_L1}, {787, "PR"_L1}, {809, "DO"_L1},
        {829, "DO"_L1}, {849, "DO"_L1}, {868, "TT"_L1}, {869, "KN"_L1}, {876, "JM"_L1}, {939, "PR"_L1}};

/// Made once: one copy of each code serves all rows.
struct CountryCodes
{
    std::array<QString, 1000> byCallingCode;
    std::array<QString, 1000> byAreaCode; ///< of +1
    CountryCodes()
    {
        for (int code = 1; code < 1000; ++code)
            byCallingCode[size_t(code)] = e164::regionOfCallingCode(code);
        byAreaCode.fill(byCallingCode[1]);
        QHash<QString, QString> one;
        for (const AreaName &area : areas::all()) {
            bool isCode = false;
            const int code = area.code.toInt(&isCode);
            if (isCode && code > 0 && code < 1000)
                byAreaCode[size_t(code)] = *one.insert(area.country, one.value(area.country, area.country));
        }
        for (const auto &[code, country] : Islands)
            byAreaCode[size_t(code)] = country;
    }
};

} // namespace

QString countryOf(PackedNumber number)
{
    static const CountryCodes codes;
    std::array<int, 16> digits{};
    int count = 0;
    for (quint64 rest = number.digits(); rest > 0; rest /= 10)
        digits[size_t(count++)] = int(rest % 10);
    std::reverse(digits.begin(), digits.begin() + count);
    if (count < 7)
        return {};
    if (digits[0] == 1) {
        const int area = digits[1] * 100 + digits[2] * 10 + digits[3];
        return codes.byAreaCode[size_t(area)];
    }
    int code = 0;
    for (size_t place = 0; place < 3; ++place) {
        code = code * 10 + digits[place];
        if (const QString &region = codes.byCallingCode[size_t(code)]; !region.isEmpty())
            return region;
    }
    return {};
}

QString countriesOf(const PackedNumbers &numbers)
{
    QStringList found;
    const qsizetype looked = std::min(numbers.size(), qsizetype(LongestLookedAt));
    for (qsizetype place = 0; place < looked && found.size() < MostCountries; ++place) {
        const QString country = countryOf(numbers.at(place));
        if (!country.isEmpty() && !found.contains(country))
            found += country;
    }
    return found.size() == 1 ? found.front() : found.join(u", "_s);
}

} // namespace nd
