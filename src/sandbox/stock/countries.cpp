// SPDX-License-Identifier: Apache-2.0
#include "sandbox/stock/countries.h"

#include <QLatin1StringView>
#include <QString> // QStringView::compare() with Latin-1 is defined there

namespace nd::sandbox {

namespace {

constexpr Country Countries[] = {
#include "sandbox/data/countries.inc"
};

using namespace feature;

constexpr Sales AllSales[] = {
#include "sandbox/data/sales.inc"
};

} // namespace

std::span<const Country> countries()
{
    return Countries;
}

const Country *findCountry(QStringView code)
{
    for (const Country &country : Countries) {
        if (code.compare(QLatin1StringView(country.code), Qt::CaseInsensitive) == 0)
            return &country;
    }
    return nullptr;
}

const Sales *findSales(QStringView code)
{
    for (const Sales &sales : AllSales) {
        if (code.compare(QLatin1StringView(sales.code), Qt::CaseInsensitive) == 0)
            return &sales;
    }
    return nullptr;
}

} // namespace nd::sandbox
