// SPDX-License-Identifier: Apache-2.0
#include "features/reservations/reservation_columns.h"

#include "wording/cell_format.h"
#include "wording/data_age.h"

#include <QCoreApplication>

namespace nd {

namespace {

constexpr qint64 SoonEnding = 5 * 60; ///< s, as the countdowns of the basket

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::ReservationColumns)
};

} // namespace

std::vector<Column<ReservationRow>> reservationColumns()
{
    using Row = ReservationRow;
    using C = Column<Row>;
    return {
        C("number", Tr::tr("Number"), [](const Row &r) { return r.number; })
            .sortedBy([](const Row &r) { return cells::numberKey(r.number); })
            .wide(16),
        C("expires", Tr::tr("Held until"), [](const Row &r) { return cells::time(r.expiresAt); })
            .sortedBy([](const Row &r) { return r.expiresAt.micros(); })
            .wide(16),
        C("left", Tr::tr("Left"), [](const Row &r) { return countdown(r.secondsLeft); })
            .sortedBy([](const Row &r) { return r.secondsLeft; })
            .toned(
                [](const Row &r) { return r.secondsLeft <= SoonEnding ? std::optional(Tone::Warning) : std::nullopt; })
            .alignedRight()
            .notFiltered()
            .wide(8),
        C("basket", Tr::tr("In basket"), [](const Row &r) { return cells::yesOrNo(r.inBasket); }).wide(9),
        C("owned", Tr::tr("Bought"), [](const Row &r) { return r.owned; })
            .toned([](const Row &r) { return r.owned.isEmpty() ? std::nullopt : std::optional(Tone::Warning); })
            .withToolTip([](const Row &r) { return r.owned; })
            .wide(22),
        C("reference", Tr::tr("Reference"), [](const Row &r) { return r.reference; }).wide(24),
        C("created", Tr::tr("Reserved"), [](const Row &r) { return cells::time(r.createdAt); })
            .sortedBy([](const Row &r) { return r.createdAt.micros(); })
            .wide(16)
            .hiddenAtFirst(),
        C("id", Tr::tr("Reservation"), [](const Row &r) { return r.reservation; }).wide(20).hiddenAtFirst(),
    };
}

} // namespace nd
