// SPDX-License-Identifier: Apache-2.0
#include "features/activity/activity_columns.h"

#include "api/client/activity.h"
#include "wording/cell_format.h"

#include <QCoreApplication>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(nd::ActivityColumns)
};

QString statusText(const Activity &entry)
{
    if (!entry.finished)
        return entry.error ? Titles::tr("will be tried again") : Titles::tr("under way");
    if (entry.error && entry.error->fault == Fault::Cancelled)
        return Titles::tr("stopped");
    if (entry.error && entry.error->fault == Fault::OutcomeUnknown)
        return Titles::tr("outcome unknown");
    return entry.status > 0 ? QString::number(entry.status) : Titles::tr("no answer");
}

std::optional<Tone> statusTone(const Activity &entry)
{
    if (!entry.finished)
        return Tone::Busy;
    if (entry.error)
        return entry.error->fault == Fault::Cancelled ? Tone::Neutral : Tone::Bad;
    return entry.oddities.isEmpty() ? Tone::Good : Tone::Warning;
}

QString note(const Activity &entry)
{
    if (entry.error)
        return entry.error->code.isEmpty() ? entry.error->detail : entry.error->code + u": "_s + entry.error->detail;
    return entry.oddities.isEmpty() ? QString() : Titles::tr("Odd: %1").arg(entry.oddities.join(u"; "_s));
}

QString pathOf(const Activity &entry)
{
    return QString::fromLatin1(entry.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
}

} // namespace

std::vector<Column<Activity>> activityColumns()
{
    using Row = Activity;
    using C = Column<Row>;
    return {
        C("time", Titles::tr("Time"), [](const Row &r) { return cells::timeWithSeconds(r.startedAt); })
            .sortedBy([](const Row &r) { return r.startedAt.micros(); })
            .wide(13),
        C("method", Titles::tr("Method"), [](const Row &r) { return QString::fromLatin1(verbName(r.verb)); }).wide(7),
        C("path", Titles::tr("Path"), pathOf).wide(60),
        C("status", Titles::tr("Status"), statusText).toned(statusTone).wide(14),
        C("duration", Titles::tr("Duration"),
            [](const Row &r) { return r.finished ? Titles::tr("%1 ms").arg(r.duration.count()) : QString(); })
            .sortedBy([](const Row &r) { return qint64(r.duration.count()); })
            .alignedRight()
            .wide(10),
        C("attempt", Titles::tr("Attempt"), [](const Row &r) { return QString::number(r.attempt); })
            .alignedRight()
            .wide(8)
            .hiddenAtFirst(),
        C("request-id", Titles::tr("Request ID"), [](const Row &r) { return r.requestId; }).wide(24),
        C("note", Titles::tr("Note"), note).withToolTip(note).wide(40),
    };
}

} // namespace nd
