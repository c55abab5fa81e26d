// SPDX-License-Identifier: Apache-2.0
#include "features/search/search_columns.h"

#include "base/e164.h"
#include "features/search/service/search_row.h"
#include "wording/cell_format.h"

#include <QCoreApplication>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
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
        return Tr::tr("Masked: this account's level may not buy it.");
    if (!row.owned.isEmpty())
        return e164::forDisplay(row.number.phoneNumber) + u'\n' + row.owned;
    return e164::forDisplay(row.number.phoneNumber);
}

/// Of the whole row: a block's is counted for each of its numbers, as in the basket (desk/funds.h says why).
std::optional<Decimal> price(const SearchRow &row, std::optional<Decimal> Cost::*amount)
{
    const std::optional<Decimal> each = row.number.cost.*amount;
    return each && row.blockSize > 0 ? each->times(row.blockSize) : each;
}

/// "100 × 1.00"; empty for a single number.
QString countedOut(const SearchRow &row, std::optional<Decimal> Cost::*amount)
{
    const std::optional<Decimal> each = row.number.cost.*amount;
    return each && row.blockSize > 0 ? Tr::tr("%1 × %2").arg(row.blockSize).arg(each->toString()) : QString();
}

/// "100 × 1.00 + 2.00": how many, and what one of them costs upfront and by the month; "100 × 1.00" when that is the
/// same.
QString block(const SearchRow &row)
{
    if (row.blockSize <= 0)
        return {};
    const Cost &each = row.number.cost;
    if (each.upfront == each.monthly)
        return Tr::tr("%1 × %2").arg(row.blockSize).arg(cells::price(each.upfront));
    return Tr::tr("%1 × %2 + %3").arg(row.blockSize).arg(cells::price(each.upfront), cells::price(each.monthly));
}

QString statusText(const SearchRow &row)
{
    return !row.owned.isEmpty() ? row.owned : row.inBasket ? Tr::tr("In basket") : QString();
}

std::optional<Tone> statusTone(const SearchRow &row)
{
    return !row.owned.isEmpty() ? std::optional(Tone::Warning)
        : row.inBasket          ? std::optional(Tone::Good)
                                : std::nullopt;
}

QString statusIcon(const SearchRow &row)
{
    return !row.owned.isEmpty() ? u"circle-check"_s : row.inBasket ? u"shopping-cart"_s : QString();
}

QString priceNote(const SearchRow &row, std::optional<Decimal> Cost::*amount, bool stands)
{
    QStringList notes{countedOut(row, amount), stands ? row.priceNote : QString()};
    notes.removeAll(QString());
    return notes.join(u'\n');
}

Column<SearchRow> priceColumn(
    const char *id, const QString &title, std::optional<Decimal> Cost::*amount, bool SearchRow::*stands)
{
    return Column<SearchRow>(id, title, [amount](const SearchRow &r) { return cells::price(price(r, amount)); })
        .sortedBy([amount](const SearchRow &r) { return cells::priceKey(price(r, amount)); })
        .toned([stands](const SearchRow &r) { return r.*stands ? std::optional(Tone::Warning) : std::nullopt; })
        .withToolTip([amount, stands](const SearchRow &r) { return priceNote(r, amount, r.*stands); })
        .spokenAs([amount, stands](const SearchRow &r) {
            const QString said = cells::price(price(r, amount));
            return r.*stands ? said + u", "_s + r.priceNote : said;
        })
        .alignedRight()
        .wide(9);
}

Column<SearchRow> numberColumn()
{
    return Column<SearchRow>("number", Tr::tr("Number"), [](const SearchRow &r) { return r.number.phoneNumber; })
        .sortedBy([](const SearchRow &r) { return cells::numberKey(r.number.phoneNumber); })
        .withToolTip(numberNote)
        .spokenAs([](const SearchRow &r) {
            return r.owned.isEmpty() ? r.number.phoneNumber : r.number.phoneNumber + u", "_s + r.owned;
        })
        .marked([](const SearchRow &r) { return r.match; })
        .wide(16);
}

/// Letters, so that the prices stay on the screen; their meaning is said, shown over them, and found.
Column<SearchRow> featureColumn()
{
    return Column<SearchRow>(
        "features", Tr::tr("Features"), [](const SearchRow &r) { return cells::featureMarks(r.number.features); })
        .withToolTip([](const SearchRow &r) { return cells::features(r.number.features); })
        .spokenAs([](const SearchRow &r) { return cells::features(r.number.features); })
        .filteredAs([](const SearchRow &r) { return cells::features(r.number.features); })
        .wide(15);
}

} // namespace

std::vector<Column<SearchRow>> searchColumns()
{
    using Row = SearchRow;
    using C = Column<Row>;
    return {
        numberColumn(),
        C("status", Tr::tr("Status"), statusText)
            .toned(statusTone)
            .withIcon(statusIcon)
            .withToolTip(statusText)
            .wide(12),
        C("size", Tr::tr("Block"), block)
            .sortedBy([](const Row &r) { return r.blockSize; })
            .withToolTip([](const Row &r) {
                return r.blockSize > 0 ? Tr::tr("Numbers in the block, and what each costs upfront and per month")
                                       : QString();
            })
            .alignedRight()
            .wide(16)
            .hiddenAtFirst(),
        C("new", Tr::tr("New"), [](const Row &r) { return r.isNew ? Tr::tr("new") : QString(); })
            .toned([](const Row &r) { return r.isNew ? std::optional(Tone::Good) : std::nullopt; })
            .withToolTip([](const Row &) { return Tr::tr("Not there when this saved search was last looked at"); })
            .wide(6)
            .hiddenAtFirst(),
        C("area", Tr::tr("Area code"), [](const Row &r) { return e164::areaCodeOf(r.number.phoneNumber); })
            .notFiltered() // the number has it
            .wide(7)
            .hiddenAtFirst(),
        C("country", Tr::tr("Country"), [](const Row &r) { return r.country; }).wide(6).hiddenAtFirst(),
        C("type", Tr::tr("Type"), [](const Row &r) { return cells::numberType(r.number.phoneNumberType); }).wide(10),
        C("place", Tr::tr("City / rate center"), place).wide(16),
        C("region", Tr::tr("Region"), [](const Row &r) { return r.number.region.state; }).wide(6),
        featureColumn(),
        C("feature-names", Tr::tr("Features in words"), [](const Row &r) { return cells::features(r.number.features); })
            .wide(34)
            .notFiltered()
            .hiddenAtFirst(),
        priceColumn("upfront", Tr::tr("Upfront"), &Cost::upfront, &SearchRow::isUpfrontDear),
        priceColumn("monthly", Tr::tr("Monthly"), &Cost::monthly, &SearchRow::isMonthlyDear),
        C("currency", Tr::tr("Currency"), [](const Row &r) { return r.number.cost.currency; }).wide(5),
        C("quickship", Tr::tr("Quickship"), [](const Row &r) { return cells::yesOrNo(r.number.quickship); }).wide(5),
        C("reservable", Tr::tr("Reservable"), [](const Row &r) { return cells::yesOrNo(r.number.reservable); }).wide(5),
        C("score", Tr::tr("Score"), [](const Row &r) { return r.isMasked() ? QString() : QString::number(r.score); })
            .sortedBy([](const Row &r) { return r.isMasked() ? -1 : r.score; })
            .withToolTip([](const Row &) { return Tr::tr("How easy it is to keep in mind, 0 to 100"); })
            .alignedRight()
            .notFiltered()
            .wide(5),
        C("match", Tr::tr("Match"),
            [](const Row &r) { return r.number.bestEffort ? Tr::tr("Near (best effort)") : QString(); })
            .toned([](const Row &r) { return r.number.bestEffort ? std::optional(Tone::Warning) : std::nullopt; })
            .wide(16),
    };
}

} // namespace nd
