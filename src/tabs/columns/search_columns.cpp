// SPDX-License-Identifier: Apache-2.0
#include "tabs/columns/search_columns.h"

#include "base/e164.h"
#include "tabs/columns/cells.h"
#include "tabs/search_row.h"

#include <QCoreApplication>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(nd::SearchColumns)
};

QString place(const SearchRow &row)
{
    const Region &region = row.number.region;
    if (region.locality.isEmpty() || region.rateCenter.isEmpty())
        return region.locality + region.rateCenter;
    return region.locality.compare(region.rateCenter, Qt::CaseInsensitive) == 0
        ? region.locality
        : region.locality + u" · "_s + region.rateCenter;
}

QString numberNote(const SearchRow &row)
{
    if (row.isMasked())
        return Titles::tr("Masked: this account's level may not buy it.");
    return e164::forDisplay(row.number.phoneNumber);
}

QString priceNote(const SearchRow &row)
{
    return row.blockSize > 0 ? Titles::tr("For each of the %1 numbers").arg(row.blockSize) : QString();
}

} // namespace

std::vector<Column<SearchRow>> searchColumns()
{
    using Row = SearchRow;
    using C = Column<Row>;
    return {
        C("number", Titles::tr("Number"), [](const Row &r) { return r.number.phoneNumber; })
            .sortedBy([](const Row &r) { return cells::numberKey(r.number.phoneNumber); })
            .withIcon([](const Row &r) { return r.inBasket ? u"shopping-cart"_s : QString(); })
            .withToolTip(numberNote)
            .marked([](const Row &r) { return r.match; })
            .wide(18),
        C("size", Titles::tr("Block"),
            [](const Row &r) { return r.blockSize > 0 ? QString::number(r.blockSize) : QString(); })
            .sortedBy([](const Row &r) { return r.blockSize; })
            .alignedRight()
            .hiddenAtFirst(),
        C("new", Titles::tr("New"), [](const Row &r) { return r.isNew ? Titles::tr("new") : QString(); })
            .toned([](const Row &r) { return r.isNew ? std::optional(Tone::Good) : std::nullopt; })
            .withToolTip([](const Row &) { return Titles::tr("Not there when this saved search was last looked at"); })
            .wide(6)
            .hiddenAtFirst(),
        C("type", Titles::tr("Type"), [](const Row &r) { return cells::numberType(r.number.phoneNumberType); })
            .wide(10),
        C("place", Titles::tr("City / rate center"), place).wide(16),
        C("region", Titles::tr("Region"), [](const Row &r) { return r.number.region.state; }).wide(6),
        C("features", Titles::tr("Features"), [](const Row &r) { return cells::features(r.number.features); }).wide(34),
        C("upfront", Titles::tr("Upfront"), [](const Row &r) { return cells::price(r.number.cost.upfront); })
            .sortedBy([](const Row &r) { return cells::priceKey(r.number.cost.upfront); })
            .withToolTip(priceNote)
            .alignedRight()
            .wide(9),
        C("monthly", Titles::tr("Monthly"), [](const Row &r) { return cells::price(r.number.cost.monthly); })
            .sortedBy([](const Row &r) { return cells::priceKey(r.number.cost.monthly); })
            .withToolTip(priceNote)
            .alignedRight()
            .wide(9),
        C("currency", Titles::tr("Currency"), [](const Row &r) { return r.number.cost.currency; }).wide(5),
        C("quickship", Titles::tr("Quickship"), [](const Row &r) { return cells::yesOrNo(r.number.quickship); })
            .wide(5),
        C("reservable", Titles::tr("Reservable"), [](const Row &r) { return cells::yesOrNo(r.number.reservable); })
            .wide(5),
        C("score", Titles::tr("Score"),
            [](const Row &r) { return r.isMasked() ? QString() : QString::number(r.score); })
            .sortedBy([](const Row &r) { return r.isMasked() ? -1 : r.score; })
            .withToolTip([](const Row &) { return Titles::tr("How easy it is to keep in mind, 0 to 100"); })
            .alignedRight()
            .notFiltered()
            .wide(5),
        C("match", Titles::tr("Match"),
            [](const Row &r) { return r.number.bestEffort ? Titles::tr("Near (best effort)") : QString(); })
            .toned([](const Row &r) { return r.number.bestEffort ? std::optional(Tone::Warning) : std::nullopt; })
            .wide(16),
    };
}

} // namespace nd
