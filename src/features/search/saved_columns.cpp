// SPDX-License-Identifier: Apache-2.0
#include "features/search/saved_columns.h"

#include "wording/cell_format.h"

#include <QCoreApplication>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::SavedColumns)
};

QString interval(const SavedRow &row)
{
    if (row.everyMinutes <= 0)
        return {};
    return row.everyMinutes % 60 == 0 ? Tr::tr("every %n h", nullptr, row.everyMinutes / 60)
                                      : Tr::tr("every %n min", nullptr, row.everyMinutes);
}

} // namespace

std::vector<Column<SavedRow>> savedColumns()
{
    using Row = SavedRow;
    using C = Column<Row>;
    return {
        C("name", Tr::tr("Name"), [](const Row &r) { return r.name; }).wide(20),
        C("new", Tr::tr("New"), [](const Row &r) { return r.fresh > 0 ? QString::number(r.fresh) : QString(); })
            .sortedBy([](const Row &r) { return r.fresh; })
            .toned([](const Row &r) { return r.fresh > 0 ? std::optional(Tone::Good) : std::nullopt; })
            .wide(5),
        C("question", Tr::tr("Question"),
            [](const Row &r) { return r.isReadable ? r.question : Tr::tr("Cannot be read: delete it"); })
            .toned([](const Row &r) { return r.isReadable ? std::nullopt : std::optional(Tone::Bad); })
            .withToolTip([](const Row &r) { return r.question; })
            .wide(30),
        C("watch", Tr::tr("Watched"), interval).sortedBy([](const Row &r) { return r.everyMinutes; }).wide(13),
        C("last", Tr::tr("Last asked"), [](const Row &r) { return cells::time(r.lastRun); })
            .sortedBy([](const Row &r) { return r.lastRun.micros(); })
            .wide(16),
        C("next", Tr::tr("Next"), [](const Row &r) { return cells::time(r.nextTry); })
            .sortedBy([](const Row &r) { return r.nextTry.micros(); })
            .wide(16)
            .hiddenAtFirst(),
        C("trouble", Tr::tr("Trouble"), [](const Row &r) { return r.trouble; })
            .toned([](const Row &r) { return r.trouble.isEmpty() ? std::nullopt : std::optional(Tone::Warning); })
            .withToolTip([](const Row &r) { return r.trouble; })
            .wide(24),
    };
}

} // namespace nd
