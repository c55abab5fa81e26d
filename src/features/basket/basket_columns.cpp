// SPDX-License-Identifier: Apache-2.0
#include "features/basket/basket_columns.h"

#include "features/purchase/service/line_words.h"
#include "wording/cell_format.h"
#include "wording/country_names.h"
#include "wording/data_age.h"
#include "wording/order_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <chrono>
#include <limits>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::BasketColumns)
};

constexpr qint64 SoonSeconds = 5 * 60;
constexpr qint64 NowSeconds = 60;

/// Of a quantity, whose count stands beside it, what is to happen when there are fewer.
QString what(const BasketRow &row)
{
    switch (row.line.kind) {
    case LineKind::Block:
        return Tr::tr("Block of %1").arg(row.line.range);
    case LineKind::Quantity:
        return wishOf(row.line).strategy.isEmpty() ? Tr::tr("Any %1").arg(row.line.range)
                                                   : strategyText(wishOf(row.line).strategy);
    case LineKind::Number:
        break;
    }
    return Tr::tr("Number");
}

QString place(const BasketRow &row)
{
    QStringList parts;
    for (const QString &part :
        {wishOf(row.line).nationalDestinationCode, row.line.place, row.line.region, row.line.country}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(u", "_s);
}

QString holdText(const BasketRow &row, Timestamp now)
{
    switch (row.line.hold.state) {
    case HoldState::Asking:
        return Tr::tr("Reserving…");
    case HoldState::Held:
        return Tr::tr("Held %1").arg(countdown(row.secondsLeft(now)));
    case HoldState::Lapsed:
        return Tr::tr("Lapsed");
    case HoldState::None:
        break;
    }
    return {};
}

std::optional<Tone> holdTone(const BasketRow &row, Timestamp now)
{
    const qint64 left = row.secondsLeft(now);
    switch (row.line.hold.state) {
    case HoldState::Asking:
        return Tone::Busy;
    case HoldState::Held:
        return left <= NowSeconds ? Tone::Bad : left <= SoonSeconds ? Tone::Warning : Tone::Good;
    case HoldState::Lapsed:
        return Tone::Bad;
    case HoldState::None:
        break;
    }
    return {};
}

/// The order of their ends does not change as time goes by.
qint64 holdKey(const BasketRow &row)
{
    return row.line.isHeld() ? row.line.hold.expiresAt.micros() : std::numeric_limits<qint64>::max();
}

QString stateText(const BasketRow &row)
{
    if (row.line.isSent())
        return row.line.failure.isEmpty() ? Tr::tr("In an order") : row.line.failure;
    if (row.isOwned())
        return row.owned;
    if (row.line.isTroubled() && row.line.trouble == LineTrouble::NotHeld)
        return Tr::tr("Not held: %1").arg(row.line.failure);
    return row.line.failure;
}

QString stateToolTip(const BasketRow &row)
{
    const QString text = stateText(row);
    if (!row.line.isSent() && row.isOwned())
        return text + u'\n'
            + (row.isLeftOut ? Tr::tr("It is left out when the basket is reserved or ordered.")
                             : Tr::tr("The order ticket asks whether it is meant."));
    if (row.line.isTroubled() && row.line.trouble == LineTrouble::NotHeld)
        return text + u'\n' + Tr::tr("It is not held. Whether it is for sale is asked when it is ordered.");
    return text;
}

/// A refusal may name other numbers: a filter by number is to find that number's row only.
QString stateForFilter(const BasketRow &row)
{
    static const QRegularExpression numbers(uR"(\+?\d[\d ().\-]{5,}\d)"_s);
    const bool foreign = !row.line.isSent() && !row.isOwned() && !row.line.isTroubled();
    return foreign ? QString() : stateText(row).remove(numbers);
}

std::optional<Tone> stateTone(const BasketRow &row)
{
    if (row.line.isSent())
        return row.line.failure.isEmpty() ? Tone::Busy : Tone::Warning;
    if (row.isOwned())
        return Tone::Warning;
    if (!row.line.isTroubled())
        return {};
    return row.line.trouble == LineTrouble::NotHeld ? Tone::Warning : Tone::Bad;
}

Column<BasketRow> moneyColumn(
    const char *id, const QString &title, std::optional<Money> (BasketLine::*money)() const, bool PriceNote::*stands)
{
    const auto amount = [money](const BasketRow &row) {
        const std::optional<Money> value = (row.line.*money)();
        return value ? std::optional(value->amount) : std::nullopt;
    };
    return Column<BasketRow>(id, title, [amount](const BasketRow &r) { return cells::price(amount(r)); })
        .sortedBy([amount](const BasketRow &r) { return cells::priceKey(amount(r)); })
        .toned(
            [stands](const BasketRow &r) { return r.priceNote.*stands ? std::optional(Tone::Warning) : std::nullopt; })
        .withToolTip([stands](const BasketRow &r) { return r.priceNote.*stands ? r.priceNote.text : QString(); })
        .spokenAs([amount, stands](const BasketRow &r) {
            const QString said = cells::price(amount(r));
            return r.priceNote.*stands ? said + u", "_s + r.priceNote.text : said;
        })
        .alignedRight()
        .wide(9);
}

} // namespace

qint64 BasketRow::secondsLeft(Timestamp now) const
{
    if (!line.isHeld() || !line.hold.expiresAt.isValid())
        return -1;
    return qMax(qint64(0), qint64(std::chrono::ceil<std::chrono::seconds>(line.hold.expiresAt.since(now)).count()));
}

std::vector<Column<BasketRow>> basketColumns(const Clock &serverClock)
{
    using Row = BasketRow;
    using C = Column<Row>;
    return {
        C("number", Tr::tr("Number"), [](const Row &r) { return numberText(r.line); })
            .sortedBy([](const Row &r) { return cells::numberKey(r.line.number); })
            .withToolTip([](const Row &r) { return numberNote(r.line); })
            .wide(18),
        C("hold", Tr::tr("Hold"), [&serverClock](const Row &r) { return holdText(r, serverClock.now()); })
            .sortedBy(holdKey)
            .toned([&serverClock](const Row &r) { return holdTone(r, serverClock.now()); })
            .notFiltered()
            .wide(14),
        C("what", Tr::tr("What"), what).wide(13),
        C("type", Tr::tr("Type"), [](const Row &r) { return cells::numberType(r.line.type); }).wide(10),
        C("place", Tr::tr("Place"), place).wide(24),
        C("features", Tr::tr("Features"), [](const Row &r) { return cells::featureMarks(r.line.features); })
            .withToolTip([](const Row &r) { return cells::features(r.line.features); })
            .spokenAs([](const Row &r) { return cells::features(r.line.features); })
            .filteredAs([](const Row &r) { return cells::features(r.line.features); })
            .wide(15),
        moneyColumn("upfront", Tr::tr("Upfront"), &BasketLine::upfront, &PriceNote::upfront),
        moneyColumn("monthly", Tr::tr("Monthly"), &BasketLine::monthly, &PriceNote::monthly),
        C("currency", Tr::tr("Currency"), [](const Row &r) { return r.line.cost.currency; }).wide(5),
        C("state", Tr::tr("State"), stateText)
            .toned(stateTone)
            .withToolTip(stateToolTip)
            .filteredAs(stateForFilter)
            .wide(28),
        C("added", Tr::tr("Added"), [](const Row &r) { return cells::time(r.line.addedAt); })
            .sortedBy([](const Row &r) { return r.line.addedAt.micros(); })
            .hiddenAtFirst(),
    };
}

} // namespace nd
