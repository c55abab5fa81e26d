// SPDX-License-Identifier: Apache-2.0
#include "features/activity/activity_columns.h"

#include "api/client/activity.h"
#include "wording/cell_format.h"

#include <QCoreApplication>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::ActivityColumns)
};

QString statusText(const Activity &entry)
{
    if (!entry.finished)
        return entry.error ? Tr::tr("will be tried again") : Tr::tr("under way");
    if (entry.error && entry.error->kind == ErrorKind::Cancelled)
        return Tr::tr("stopped");
    if (entry.error && entry.error->kind == ErrorKind::OutcomeUnknown)
        return Tr::tr("outcome unknown");
    return entry.status > 0 ? QString::number(entry.status) : Tr::tr("no answer");
}

std::optional<Tone> statusTone(const Activity &entry)
{
    if (!entry.finished)
        return Tone::Busy;
    if (entry.error)
        return entry.error->kind == ErrorKind::Cancelled ? Tone::Neutral : Tone::Bad;
    return entry.warnings.isEmpty() ? Tone::Good : Tone::Warning;
}

QString note(const Activity &entry)
{
    if (entry.error)
        return entry.error->code.isEmpty() ? entry.error->detail : entry.error->code + u": "_s + entry.error->detail;
    return entry.warnings.isEmpty() ? QString() : Tr::tr("Odd: %1").arg(entry.warnings.join(u"; "_s));
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
        C("time", Tr::tr("Time"), [](const Row &r) { return cells::timeWithSeconds(r.startedAt); })
            .sortedBy([](const Row &r) { return r.startedAt.micros(); })
            .wide(13),
        C("method", Tr::tr("Method"), [](const Row &r) { return QString::fromLatin1(verbName(r.verb)); }).wide(7),
        C("path", Tr::tr("Path"), pathOf).wide(60),
        C("status", Tr::tr("Status"), statusText).toned(statusTone).wide(14),
        C("duration", Tr::tr("Duration"),
            [](const Row &r) { return r.finished ? Tr::tr("%1 ms").arg(r.duration.count()) : QString(); })
            .sortedBy([](const Row &r) { return qint64(r.duration.count()); })
            .alignedRight()
            .wide(10),
        C("attempt", Tr::tr("Attempt"), [](const Row &r) { return QString::number(r.attempt); })
            .alignedRight()
            .wide(8)
            .hiddenAtFirst(),
        C("request-id", Tr::tr("Request ID"), [](const Row &r) { return r.requestId; }).wide(24),
        C("note", Tr::tr("Note"), note).withToolTip(note).wide(40),
    };
}

} // namespace nd
