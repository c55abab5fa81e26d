// SPDX-License-Identifier: Apache-2.0
#include "tabs/columns/ticket_columns.h"

#include "tabs/columns/cells.h"
#include "tabs/ticket_presenter.h"

#include <QCoreApplication>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(nd::TicketColumns)
};

QString amount(const std::optional<Money> &money)
{
    return money ? toText(*money) : u"—"_s;
}

QString checkText(const TicketRow &row)
{
    if (!row.checked)
        return Titles::tr("Checking…");
    switch (row.difference.kind) {
    case Difference::Kind::Unchanged:
        return row.line.isHeld() ? Titles::tr("Held for you") : Titles::tr("Available");
    case Difference::Kind::Gone:
        return Titles::tr("Gone");
    case Difference::Kind::Dearer:
        return Titles::tr("Dearer: %1 per month").arg(amount(row.difference.now.monthlyMoney()));
    case Difference::Kind::Unknown:
        break;
    }
    return Titles::tr("Not checked");
}

std::optional<Tone> checkTone(const TicketRow &row)
{
    if (!row.checked)
        return Tone::Busy;
    switch (row.difference.kind) {
    case Difference::Kind::Unchanged:
        return Tone::Good;
    case Difference::Kind::Gone:
        return Tone::Bad;
    case Difference::Kind::Dearer:
    case Difference::Kind::Unknown:
        break;
    }
    return Tone::Warning;
}

QString what(const TicketRow &row)
{
    switch (row.line.kind) {
    case LineKind::Block:
        return Titles::tr("%1, block of %2").arg(row.line.number).arg(row.line.range);
    case LineKind::Quantity:
        return Titles::tr("%n number(s) of a kind", nullptr, row.line.range);
    case LineKind::Number:
        break;
    }
    return row.line.number;
}

} // namespace

std::vector<Column<TicketRow>> ticketColumns()
{
    using Row = TicketRow;
    using C = Column<Row>;
    return {
        C("what", Titles::tr("Number"), what).wide(14),
        C("check", Titles::tr("Check"), checkText).toned(checkTone).wide(14),
        C("place", Titles::tr("Place"), [](const Row &r) { return r.line.place; }).wide(11),
        C("type", Titles::tr("Type"), [](const Row &r) { return cells::numberType(r.line.type); })
            .wide(10)
            .hiddenAtFirst(),
        C("upfront", Titles::tr("Upfront"), [](const Row &r) { return amount(r.line.upfront()); })
            .alignedRight()
            .wide(10),
        C("monthly", Titles::tr("Per month"), [](const Row &r) { return amount(r.line.monthly()); })
            .alignedRight()
            .wide(10),
    };
}

} // namespace nd
