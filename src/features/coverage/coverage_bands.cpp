// SPDX-License-Identifier: Apache-2.0
#include "features/coverage/coverage_bands.h"

#include "wording/cell_format.h"

#include <QCoreApplication>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::CoverageBands)
};

enum Band {
    NotSold,
    WithoutFeature,
    Sold,
    SoldAtOnce, ///< can be reserved, or comes without waiting
};

Band bandOfType(const TypeCoverage &type, const QString &feature)
{
    if (!feature.isEmpty() && !type.features.contains(feature))
        return WithoutFeature;
    return type.reservable || type.quickship ? SoldAtOnce : Sold;
}

} // namespace

QStringList bandNames(const CoverageQuestion &question)
{
    QStringList names{Tr::tr("not sold")};
    if (question.feature.isEmpty())
        return names << Tr::tr("sold") << Tr::tr("sold, can be reserved");
    const QString feature = cells::features({question.feature});
    return names << Tr::tr("sold without %1").arg(feature) << Tr::tr("sold with %1").arg(feature)
                 << Tr::tr("with %1, can be reserved").arg(feature);
}

int bandOf(const CountryCoverage &country, const CoverageQuestion &question)
{
    Band best = NotSold;
    for (const QString &word : country.phoneNumberTypes) {
        const TypeCoverage *type = country.type(word);
        if (type && (question.type.isEmpty() || question.type == word))
            best = std::max(best, bandOfType(*type, question.feature));
    }
    // Without a feature there is no band for "without it".
    return question.feature.isEmpty() && best > NotSold ? best - 1 : best;
}

QString tipOf(const CountryCoverage &country)
{
    QStringList lines;
    for (const QString &word : country.phoneNumberTypes) {
        if (const TypeCoverage *type = country.type(word))
            lines += Tr::tr("%1: %2", "number type, its features")
                         .arg(cells::numberType(word), cells::features(type->features));
    }
    return lines.isEmpty() ? Tr::tr("No numbers are sold here.") : lines.join(u'\n');
}

} // namespace nd
