// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/coverage.h"

#include <QString>
#include <QStringList>

namespace nd {

/// What the map of the world is asked: where can this be bought?
struct CoverageQuestion
{
    QString type = {}; ///< "local", "toll_free", …; empty for any
    QString feature = {}; ///< "sms", …; empty for any
    friend bool operator==(const CoverageQuestion &, const CoverageQuestion &) = default;
};

/// The bands of the map, from "nothing" to "all of it", in words.
QStringList bandNames(const CoverageQuestion &question);
/// Index into bandNames(). Looks at the types: what a country lists as its features is the union over all of them and
/// says nothing about one (api-facts §2.1).
int bandOf(const CountryCoverage &country, const CoverageQuestion &question);
/// What is sold there, a line for each type. Plain text.
QString tipOf(const CountryCoverage &country);

} // namespace nd
