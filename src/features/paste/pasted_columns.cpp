// SPDX-License-Identifier: Apache-2.0
#include "features/paste/pasted_columns.h"

#include "base/e164.h"
#include "wording/cell_format.h"

#include <QCoreApplication>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::PastedColumns)
};

QString problemOf(const NumberEntry &entry)
{
    switch (entry.problem) {
    case NumberEntry::Problem::None:
        return {};
    case NumberEntry::Problem::Repeated:
        return Tr::tr("Repeated: as line %1").arg(entry.sameAs);
    case NumberEntry::Problem::Missing:
        return Tr::tr("No number in this line");
    case NumberEntry::Problem::Masked:
        return Tr::tr("Masked: this account's level may not buy it");
    case NumberEntry::Problem::Shortened:
        return Tr::tr("Shortened by a spreadsheet: its last digits are lost. Format the column as text");
    case NumberEntry::Problem::Formula:
        return Tr::tr("A formula, not a number");
    case NumberEntry::Problem::NoCountry:
        return Tr::tr("Without a country: name one above");
    case NumberEntry::Problem::TooShort:
        return Tr::tr("Too few digits");
    case NumberEntry::Problem::TooLong:
        return Tr::tr("Too many digits");
    case NumberEntry::Problem::NotANumber:
        return Tr::tr("Not a telephone number");
    case NumberEntry::Problem::UnknownCountry:
        return Tr::tr("No country has this calling code");
    case NumberEntry::Problem::Several:
        return Tr::tr("More than one number: put each on a line of its own");
    case NumberEntry::Problem::RangeTooLong:
        return Tr::tr("The range has more than %Ln numbers", nullptr, NumberEntry::MostRange);
    case NumberEntry::Problem::RangeBackwards:
        return Tr::tr("The range ends before it begins");
    }
    return {};
}

std::optional<Tone> toneOf(const PastedRow &row)
{
    if (!row.isNumber())
        return row.entry.problem == NumberEntry::Problem::Repeated ? Tone::Warning : Tone::Bad;
    if (!row.owned.isEmpty())
        return Tone::Warning;
    if (row.inBasket)
        return Tone::Neutral;
    return row.offer == PastedRow::Offer::Gone ? Tone::Bad : row.trouble.isEmpty() ? Tone::Good : Tone::Warning;
}

/// With the hour: an offer is as old as that.
QString verdictNote(const PastedRow &row)
{
    const bool asked = row.offer == PastedRow::Offer::Offered || row.offer == PastedRow::Offer::Gone;
    if (!asked || !row.offerReadAt.isValid())
        return verdictOf(row);
    return Tr::tr("%1 (at %2)", "verdict, hour").arg(verdictOf(row), cells::hour(row.offerReadAt));
}

QString featuresOf(const PastedRow &row)
{
    if (row.featuresKnown)
        return row.features.isEmpty() ? Tr::tr("None known") : cells::features(row.features);
    return row.offer == PastedRow::Offer::Offered ? cells::features(row.offered.features) : QString();
}

std::optional<Decimal> priceOf(const PastedRow &row, std::optional<Decimal> Cost::*amount)
{
    return row.offer == PastedRow::Offer::Offered ? row.offered.cost.*amount : std::nullopt;
}

} // namespace

QString verdictOf(const PastedRow &row)
{
    if (!row.isNumber())
        return problemOf(row.entry);
    if (!row.owned.isEmpty())
        return row.owned;
    if (row.inBasket)
        return Tr::tr("In the basket");
    if (row.offer == PastedRow::Offer::Gone)
        return Tr::tr("Not offered");
    if (!row.trouble.isEmpty())
        return row.trouble;
    const QString ok = row.offer == PastedRow::Offer::Offered ? Tr::tr("OK, offered") : Tr::tr("OK");
    return row.entry.leftOut.isEmpty() ? ok : Tr::tr("%1, without “%2”").arg(ok, row.entry.leftOut);
}

std::vector<Column<PastedRow>> pastedColumns()
{
    using Row = PastedRow;
    using C = Column<Row>;
    return {
        C("line", Tr::tr("Line"), [](const Row &r) { return QString::number(r.entry.line); })
            .sortedBy([](const Row &r) { return r.entry.line; })
            .alignedRight()
            .wide(6),
        C("text", Tr::tr("As written"), [](const Row &r) { return r.entry.text; }).wide(16),
        C("number", Tr::tr("Number"), [](const Row &r) { return r.entry.number; })
            .sortedBy([](const Row &r) { return cells::numberKey(r.entry.number); })
            .withToolTip([](const Row &r) { return e164::forDisplay(r.entry.number); })
            .wide(16),
        C("verdict", Tr::tr("Verdict"), verdictOf).toned(toneOf).withToolTip(verdictNote).wide(38),
        C("features", Tr::tr("Features"), featuresOf).wide(20),
        C("upfront", Tr::tr("Upfront"),
            [](const Row &r) {
                return r.offer == Row::Offer::Offered ? cells::price(r.offered.cost.upfront) : QString();
            })
            .sortedBy([](const Row &r) { return cells::priceKey(priceOf(r, &Cost::upfront)); })
            .alignedRight()
            .wide(8),
        C("monthly", Tr::tr("Monthly"),
            [](const Row &r) {
                return r.offer == Row::Offer::Offered ? cells::price(r.offered.cost.monthly) : QString();
            })
            .sortedBy([](const Row &r) { return cells::priceKey(priceOf(r, &Cost::monthly)); })
            .alignedRight()
            .wide(8),
        C("currency", Tr::tr("Currency"), [](const Row &r) { return r.offered.cost.currency; }).wide(5),
    };
}

} // namespace nd
