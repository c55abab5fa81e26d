// SPDX-License-Identifier: Apache-2.0
#include "features/coverage/stock_places.h"

#include "api/values/api_enums.h"
#include "wording/area_names.h"
#include "wording/country_names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::StockPlaces)
};

struct Sum
{
    qint64 count = 0;
    bool counted = false;
    int areas = 0; ///< rows
};

void add(Sum &sum, const InventoryCoverage &row)
{
    sum.count += row.count.value_or(0);
    sum.counted = sum.counted || row.count;
    ++sum.areas;
}

QString tipOf(const Sum &sum)
{
    return sum.counted ? Tr::tr("%Ln number(s) in stock", nullptr, int(sum.count)) : Tr::tr("in stock");
}

/// 1, 2 or 5 times a power of ten, not above `count`.
qint64 roundBelow(qint64 count)
{
    const auto power = qint64(std::pow(10, std::floor(std::log10(double(std::max<qint64>(count, 1))))));
    return count >= 5 * power ? 5 * power : count >= 2 * power ? 2 * power : power;
}

/// Where the second and later bands begin: about a quarter of the states in each.
std::vector<qint64> thresholds(const std::map<QString, Sum> &states)
{
    std::vector<qint64> counts;
    for (const auto &[code, sum] : states) {
        if (sum.count > 0)
            counts.push_back(sum.count);
    }
    std::sort(counts.begin(), counts.end());
    std::vector<qint64> begins;
    for (size_t quarter = 1; quarter <= 3 && !counts.empty(); ++quarter) {
        const qint64 begin = roundBelow(counts[counts.size() * quarter / 4]);
        if (begin > std::max<qint64>(counts.front(), begins.empty() ? 0 : begins.back()))
            begins.push_back(begin);
    }
    return begins;
}

QStringList bandWords(const std::vector<qint64> &begins, bool counted)
{
    QStringList words{Tr::tr("nothing in stock")};
    if (!counted)
        return words << Tr::tr("in stock");
    const QLocale locale;
    qint64 begin = 1;
    for (const qint64 next : begins) {
        words += Tr::tr("%1 to %2 numbers").arg(locale.toString(begin), locale.toString(next - 1));
        begin = next;
    }
    return words << Tr::tr("%1 numbers and more").arg(locale.toString(begin));
}

const AreaName *areaCodeOf(const InventoryCoverage &row, const QString &country)
{
    if (row.groupType == inventory_group::locality || row.groupType == groupByState)
        return nullptr;
    const AreaName *area = areas::find(row.group);
    return area && !area->isState() && area->country == country ? area : nullptr;
}

void addStates(StockPicture &picture, const std::map<QString, Sum> &states)
{
    const std::vector<qint64> begins = thresholds(states);
    const bool counted = std::any_of(states.begin(), states.end(), [](const auto &s) { return s.second.counted; });
    picture.bands = bandWords(begins, counted);
    for (const auto &[code, sum] : states) {
        const auto band = std::upper_bound(begins.begin(), begins.end(), sum.count) - begins.begin() + 1;
        picture.places.push_back({.code = code,
            .name = areas::title(*areas::find(code)),
            .tip = tipOf(sum),
            .count = sum.count,
            .band = sum.counted && sum.count == 0 ? 0 : int(band)});
    }
}

void addAreaCodes(StockPicture &picture, const std::map<QString, Sum> &areaCodes)
{
    qint64 most = 0;
    for (const auto &[code, sum] : areaCodes)
        most = std::max(most, sum.count);
    for (const auto &[code, sum] : areaCodes) {
        picture.places.push_back({.code = code,
            .name = areas::title(*areas::find(code)),
            .tip = tipOf(sum),
            .count = sum.count,
            .weight = most > 0 ? double(sum.count) / double(most) : 0});
    }
    if (most > 1) {
        const QLocale locale;
        const qint64 large = roundBelow(most);
        const qint64 small = std::max<qint64>(large / 10, 1);
        for (const qint64 count : {small, large})
            picture.dots.emplace_back(
                double(count) / double(most), Tr::tr("area code with %1").arg(locale.toString(count)));
    } else if (!areaCodes.empty()) {
        picture.dots.emplace_back(0, Tr::tr("area code"));
    }
}

} // namespace

QString noStockMap(const QString &country, bool told)
{
    if (country.isEmpty())
        return Tr::tr("Choose the United States or Canada.");
    if (!told)
        return Tr::tr("Telnyx does not say what is in stock in %1.").arg(countries::name(country));
    if (country != u"US" && country != u"CA")
        return Tr::tr("The map of stock shows the United States and Canada; the stock of %1 stands in the table.")
            .arg(countries::name(country));
    return {};
}

QString stockStateOf(const InventoryCoverage &row, const QString &country)
{
    if (const AreaName *state = areas::state(country, row.administrativeArea))
        return state->code;
    if (const AreaName *area = areaCodeOf(row, country))
        return country + u'-' + area->state;
    return {};
}

QString stockPlaceOf(const InventoryCoverage &row, const QString &country)
{
    const AreaName *area = areaCodeOf(row, country);
    return area ? area->code : stockStateOf(row, country);
}

StockPicture stockPicture(const std::vector<InventoryCoverage> &rows, const QString &country)
{
    std::map<QString, Sum> states;
    std::map<QString, Sum> areaCodes;
    for (const InventoryCoverage &row : rows) {
        if (const QString state = stockStateOf(row, country); !state.isEmpty())
            add(states[state], row);
        if (const AreaName *area = areaCodeOf(row, country))
            add(areaCodes[area->code], row);
    }
    StockPicture picture;
    addStates(picture, states);
    addAreaCodes(picture, areaCodes);
    return picture;
}

std::vector<InventoryCoverage> summedByState(const std::vector<InventoryCoverage> &rows, const QString &country)
{
    std::map<std::tuple<QString, QString, QString>, InventoryCoverage> sums;
    for (const InventoryCoverage &row : rows) {
        const QString code = stockStateOf(row, country);
        const QString state = code.isEmpty() ? row.administrativeArea : code.mid(3);
        if (state.isEmpty())
            continue; // toll-free and the like belong to no state
        InventoryCoverage &sum = sums[{state, row.phoneNumberType, row.coverageType}];
        if (sum.group.isEmpty()) {
            sum = row;
            sum.group = state;
            sum.groupType = groupByState;
            sum.administrativeArea = state;
        } else if (row.count) {
            sum.count = sum.count.value_or(0) + *row.count;
        }
    }
    std::vector<InventoryCoverage> states;
    for (auto &[key, sum] : sums)
        states.push_back(std::move(sum));
    return states;
}

} // namespace nd
