// SPDX-License-Identifier: Apache-2.0
#include "features/needs_action/needs_action_columns.h"

#include "wording/cell_format.h"
#include "wording/data_age.h"

#include <QCoreApplication>

#include <limits>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::NeedsActionColumns)
};

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

std::optional<Tone> deadlineTone(const NeedsActionRow &row)
{
    if (!row.deadline.isValid())
        return {};
    const bool hold = row.kind == NeedsActionRow::Kind::HoldEnding;
    const qint64 now = hold ? Minute : Hour;
    const qint64 soon = hold ? 5 * Minute : Day;
    return row.secondsLeft <= now ? Tone::Bad : row.secondsLeft <= soon ? Tone::Warning : Tone::Neutral;
}

QString icon(const NeedsActionRow &row)
{
    switch (row.kind) {
    case NeedsActionRow::Kind::Unresolved:
    case NeedsActionRow::Kind::UnknownOrder:
        return u"circle-help"_s;
    case NeedsActionRow::Kind::NotBought:
        return u"circle-x"_s;
    case NeedsActionRow::Kind::HoldEnding:
    case NeedsActionRow::Kind::HoldLapsed:
        return u"hourglass"_s;
    case NeedsActionRow::Kind::Requirements:
    case NeedsActionRow::Kind::MoreOrders:
        return row.bad ? u"circle-alert"_s : u"list-checks"_s;
    case NeedsActionRow::Kind::Advanced:
        return u"circle-alert"_s;
    case NeedsActionRow::Kind::Comment:
        return u"message-square"_s;
    }
    return {};
}

} // namespace

QString deadlineText(const NeedsActionRow &row)
{
    if (!row.deadline.isValid())
        return {};
    if (row.secondsLeft <= 0)
        return Tr::tr("Overdue");
    return spanText(row.secondsLeft);
}

std::vector<Column<NeedsActionRow>> needsActionColumns()
{
    using Row = NeedsActionRow;
    using C = Column<Row>;
    const auto what = [](const Row &r) { return r.what; };
    const auto where = [](const Row &r) { return r.where; };
    return {
        C("deadline", Tr::tr("Time left"), deadlineText)
            .sortedBy([](const Row &r) {
                return r.deadline.isValid() ? r.deadline.micros() : std::numeric_limits<qint64>::max();
            })
            .toned(deadlineTone)
            .withToolTip([](const Row &r) { return cells::time(r.deadline); })
            .notFiltered()
            .wide(14),
        C("what", Tr::tr("What"), what).withIcon(icon).withToolTip(what).wide(48),
        C("where", Tr::tr("Where"), where).withToolTip(where).wide(36),
        C("step", Tr::tr("Next step"), [](const Row &r) { return r.step; }).wide(40),
        C("until", Tr::tr("Deadline"), [](const Row &r) { return cells::time(r.deadline); })
            .sortedBy([](const Row &r) {
                return r.deadline.isValid() ? r.deadline.micros() : std::numeric_limits<qint64>::max();
            })
            .wide(16),
    };
}

} // namespace nd
