// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/ticket_columns.h"

#include "features/purchase/service/line_words.h"
#include "features/purchase/ticket_presenter.h"
#include "wording/cell_format.h"
#include "wording/order_words.h"

#include <QCoreApplication>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::TicketColumns)
};

QString amount(const std::optional<Money> &money)
{
    return money && !money->currency.isEmpty() ? toText(*money) : Funds::notKnown();
}

/// What was read a few minutes ago says so.
QString withHour(const TicketRow &row, const QString &verdict)
{
    if (!row.difference.wasKnown)
        return verdict;
    return Tr::tr("%1 at %2", "available or dearer, hour").arg(verdict, cells::hour(row.difference.readAt));
}

QString checkText(const TicketRow &row)
{
    if (!row.yours.isEmpty()) // says more than "Gone"
        return row.yours;
    if (!row.checked)
        return Tr::tr("Checking…");
    switch (row.difference.kind) {
    case PriceChange::Kind::Unchanged:
        return row.line.isHeld() ? Tr::tr("Held for you") : withHour(row, Tr::tr("Available"));
    case PriceChange::Kind::Gone:
        return Tr::tr("Gone");
    case PriceChange::Kind::Dearer:
        return withHour(row, Tr::tr("Dearer"));
    case PriceChange::Kind::Unseen:
        if (row.line.isHeld())
            return Tr::tr("Held, price not checked");
        break;
    case PriceChange::Kind::Unknown:
        break;
    }
    return Tr::tr("Not checked");
}

bool isUnseen(const TicketRow &row)
{
    return row.checked && row.yours.isEmpty() && row.difference.kind == PriceChange::Kind::Unseen;
}

QString checkNote(const TicketRow &row)
{
    if (isUnseen(row) && row.line.isHeld())
        return Tr::tr("Held for you. Its price was not checked again: searches need not list what is held.");
    if (isUnseen(row))
        return Tr::tr("Nothing can be checked before the order: Telnyx chooses the numbers when it carries it out.");
    if (row.problem() != TicketRow::Problem::Dearer)
        return checkText(row);
    return Tr::tr("Was %1 upfront and %2 per month for each number")
        .arg(amount(row.agreed.upfrontMoney()), amount(row.agreed.monthlyMoney()));
}

std::optional<Tone> checkTone(const TicketRow &row)
{
    if (!row.yours.isEmpty())
        return Tone::Bad;
    if (!row.checked)
        return Tone::Busy;
    switch (row.difference.kind) {
    case PriceChange::Kind::Unchanged:
        return Tone::Good;
    case PriceChange::Kind::Gone:
        return Tone::Bad;
    case PriceChange::Kind::Unseen:
        return Tone::Neutral;
    case PriceChange::Kind::Dearer:
    case PriceChange::Kind::Unknown:
        break;
    }
    return Tone::Warning;
}

QString what(const TicketRow &row)
{
    switch (row.line.kind) {
    case LineKind::Block:
        return Tr::tr("Block of %1").arg(row.line.range);
    case LineKind::Quantity:
        return Tr::tr("Any %1").arg(row.line.range);
    case LineKind::Number:
        break;
    }
    return Tr::tr("Number");
}

/// With what is to happen when there are fewer, which no other column shows at first.
QString place(const TicketRow &row)
{
    const NewBulkGroup wish = wishOf(row.line);
    QStringList parts{wish.nationalDestinationCode, row.line.place, row.line.region, row.line.country};
    parts.removeAll(QString());
    QStringList said{parts.join(u", "_s), strategyText(wish.strategy)};
    said.removeAll(QString());
    return said.join(u" · "_s);
}

/// "100 × USD 1.00"; empty for a single number.
QString countedOut(const TicketRow &row, const std::optional<Money> &each)
{
    return row.line.kind != LineKind::Number && each ? Tr::tr("%1 × %2").arg(row.line.range).arg(toText(*each))
                                                     : QString();
}

/// `stands`: whether this one of the two amounts does.
QString moneyNote(const TicketRow &row, const std::optional<Money> &each, bool stands)
{
    QStringList notes{countedOut(row, each), stands ? row.priceNote.text : QString()};
    notes.removeAll(QString());
    return notes.join(u'\n');
}

Column<TicketRow> moneyColumn(const char *id, const QString &title, std::optional<Money> (BasketLine::*whole)() const,
    std::optional<Money> (Cost::*each)() const, bool PriceNote::*stands)
{
    return Column<TicketRow>(id, title, [whole](const TicketRow &r) { return amount((r.line.*whole)()); })
        .toned(
            [stands](const TicketRow &r) { return r.priceNote.*stands ? std::optional(Tone::Warning) : std::nullopt; })
        .withToolTip(
            [each, stands](const TicketRow &r) { return moneyNote(r, (r.line.cost.*each)(), r.priceNote.*stands); })
        .spokenAs([whole, stands](const TicketRow &r) {
            const QString said = amount((r.line.*whole)());
            return r.priceNote.*stands ? said + u", "_s + r.priceNote.text : said;
        })
        .alignedRight()
        .wide(14);
}

} // namespace

std::vector<Column<TicketRow>> ticketColumns()
{
    using Row = TicketRow;
    using C = Column<Row>;
    return {
        C("number", Tr::tr("Number"), [](const Row &r) { return numberText(r.line); })
            .withToolTip([](const Row &r) { return numberNote(r.line); })
            .wide(20),
        C("what", Tr::tr("What"), what).wide(10).hiddenAtFirst(),
        C("check", Tr::tr("Check"), checkText).toned(checkTone).withToolTip(checkNote).wide(19),
        moneyColumn("upfront", Tr::tr("Upfront"), &BasketLine::upfront, &Cost::upfrontMoney, &PriceNote::upfront),
        moneyColumn("monthly", Tr::tr("Per month"), &BasketLine::monthly, &Cost::monthlyMoney, &PriceNote::monthly),
        C("place", Tr::tr("Place"), place).withToolTip(place).wide(21),
        C("type", Tr::tr("Type"), [](const Row &r) { return cells::numberType(r.line.type); }).wide(10).hiddenAtFirst(),
    };
}

} // namespace nd
