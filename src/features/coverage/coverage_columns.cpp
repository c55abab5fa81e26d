// SPDX-License-Identifier: Apache-2.0
#include "features/coverage/coverage_columns.h"

#include "api/values/api_enums.h"
#include "wording/area_names.h"
#include "wording/cell_format.h"
#include "wording/country_names.h"

#include <QCoreApplication>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::CoverageColumns)
};

/// The program's own name of the country; Telnyx's where the table has none.
QString nameOf(const CountryCoverage &country)
{
    const QString name = countries::name(country.code);
    return name == country.code && !country.name.isEmpty() ? country.name : name;
}

QString typesOf(const CountryCoverage &country)
{
    QStringList names;
    for (const QString &type : country.phoneNumberTypes)
        names += cells::numberType(type);
    return names.join(u", "_s);
}

Column<CountryCoverage> typeColumn(const char *id, QLatin1StringView type)
{
    return Column<CountryCoverage>(id, cells::numberType(type),
        [type](const CountryCoverage &r) {
            const TypeCoverage *coverage = r.type(QString(type));
            return coverage ? cells::features(coverage->features) : QString();
        })
        .wide(18)
        .hiddenAtFirst();
}

/// Of an area code of the US or Canada. The row does not say its country, but its state.
QString placeOf(const InventoryCoverage &row)
{
    const AreaName *area = areas::find(row.group);
    return area && area->state == row.administrativeArea ? area->name : QString();
}

} // namespace

QString advanceRequirementsText(const std::vector<InventoryCoverage> &stock)
{
    QStringList types;
    bool all = true;
    for (const InventoryCoverage &row : stock) {
        all = all && row.advanceRequirements;
        if (row.advanceRequirements && !types.contains(cells::numberType(row.phoneNumberType)))
            types += cells::numberType(row.phoneNumberType);
    }
    if (types.isEmpty())
        return {};
    if (all)
        return Tr::tr("Telnyx takes no order here before its requirements are filled in and approved.");
    types.removeAll(QString());
    return Tr::tr("Telnyx takes no order here before the requirements are filled in and approved, for: %1.")
        .arg(types.join(u", "_s));
}

std::vector<Column<CountryCoverage>> countryColumns()
{
    using Row = CountryCoverage;
    using C = Column<Row>;
    return {
        C("country", Tr::tr("Country"), nameOf).wide(28),
        C("code", Tr::tr("Code"), [](const Row &r) { return r.code; })
            .filteredAs([](const Row &r) { return filter_words::whole(r.code); })
            .wide(4),
        C("region", Tr::tr("Region"), [](const Row &r) { return r.region; }).filteredByWords().wide(8),
        C("sold", Tr::tr("Numbers"), [](const Row &r) { return r.numbers ? Tr::tr("Sold") : Tr::tr("Not sold"); })
            .toned([](const Row &r) { return std::optional(r.numbers ? Tone::Good : Tone::Neutral); })
            .filteredByWords()
            .wide(12),
        C("types", Tr::tr("Number types"), typesOf).withToolTip(typesOf).filteredByWords().wide(34),
        C("quickship", Tr::tr("Quickship"), [](const Row &r) { return cells::yesOrNo(r.quickship); }).wide(5),
        C("reservable", Tr::tr("Reservable"), [](const Row &r) { return cells::yesOrNo(r.reservable); }).wide(5),
        C("international-sms", Tr::tr("International SMS"),
            [](const Row &r) { return cells::yesOrNo(r.internationalSms); })
            .wide(5),
        C("inventory", Tr::tr("Stock known"), [](const Row &r) { return cells::yesOrNo(r.inventoryCoverage); }).wide(5),
        typeColumn("local", number_type::local),
        typeColumn("toll-free", number_type::tollFree),
        typeColumn("mobile", number_type::mobile),
        typeColumn("national", number_type::national),
        typeColumn("shared-cost", number_type::sharedCost),
    };
}

std::vector<Column<TypeRow>> typeColumns()
{
    using Row = TypeRow;
    using C = Column<Row>;
    return {
        C("type", Tr::tr("Type"), [](const Row &r) { return cells::numberType(r.type); }).wide(11),
        C("features", Tr::tr("Features"), [](const Row &r) { return cells::featureMarks(r.coverage.features); })
            .withToolTip([](const Row &r) { return cells::features(r.coverage.features); })
            .spokenAs([](const Row &r) { return cells::features(r.coverage.features); })
            .wide(14),
        C("reservable", Tr::tr("Reservable"), [](const Row &r) { return cells::yesOrNo(r.coverage.reservable); })
            .wide(5),
        C("quickship", Tr::tr("Quickship"), [](const Row &r) { return cells::yesOrNo(r.coverage.quickship); }).wide(5),
        C("pstn", Tr::tr("Full PSTN replacement"),
            [](const Row &r) { return cells::yesOrNo(r.coverage.fullPstnReplacement); })
            .wide(5),
        C("international-sms", Tr::tr("International SMS"),
            [](const Row &r) { return cells::yesOrNo(r.coverage.internationalSms); })
            .wide(15),
    };
}

std::vector<Column<InventoryCoverage>> inventoryColumns()
{
    using Row = InventoryCoverage;
    using C = Column<Row>;
    return {
        C("area", Tr::tr("Area"), [](const Row &r) { return r.group; }), // a code or a city
        C("place", Tr::tr("Place"), placeOf),
        C("count", Tr::tr("In stock"), [](const Row &r) { return r.count ? QString::number(*r.count) : u"—"_s; })
            .sortedBy([](const Row &r) { return qint64(r.count.value_or(-1)); })
            .alignedRight()
            .wide(9),
        C("region", Tr::tr("Region"), [](const Row &r) { return r.administrativeArea; }).wide(7),
        C("type", Tr::tr("Type"), [](const Row &r) { return cells::numberType(r.phoneNumberType); }).wide(10),
        C("kind", Tr::tr("Kind"),
            [](const Row &r) { return r.coverageType == u"block" ? Tr::tr("Blocks") : Tr::tr("Numbers"); })
            .wide(9),
        C("advance", Tr::tr("Requirements first"), [](const Row &r) { return cells::yesOrNo(r.advanceRequirements); })
            .withToolTip([](const Row &r) { return advanceRequirementsText({r}); })
            .wide(9),
    };
}

} // namespace nd
