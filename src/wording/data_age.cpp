// SPDX-License-Identifier: Apache-2.0
#include "wording/data_age.h"

#include "wording/cell_format.h"
#include "wording/error_text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::DataAge)
};

constexpr qint64 Hour = 3600;
constexpr qint64 Day = 24 * Hour;

QString daysAndHours(qint64 seconds)
{
    return Tr::tr("%1 d %2 h", "days and hours").arg(seconds / Day).arg(seconds % Day / Hour);
}

} // namespace

QString timeText(Timestamp moment, Timestamp now)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(moment.micros() / 1000);
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(now.micros() / 1000);
    return at.date() == today.date() ? at.toString(u"HH:mm"_s) : cells::time(moment);
}

QString countdown(qint64 seconds)
{
    const qint64 left = qMax(seconds, qint64(0));
    const QString rest = u"%1:%2"_s.arg(left / 60 % 60, left >= 3600 ? 2 : 1, 10, QLatin1Char('0'))
                             .arg(left % 60, 2, 10, QLatin1Char('0'));
    return left >= 3600 ? QString::number(left / 3600) + u':' + rest : rest;
}

QString spanText(qint64 seconds)
{
    return seconds < Day ? countdown(seconds) : daysAndHours(seconds);
}

QString timeLeftText(qint64 seconds)
{
    if (seconds <= 0)
        return Tr::tr("overdue");
    if (seconds >= Day)
        return daysAndHours(seconds);
    if (seconds >= Hour)
        return Tr::tr("%1 h %2 min", "hours and minutes").arg(seconds / Hour).arg(seconds % Hour / 60);
    return Tr::tr("%1 min", "minutes").arg((seconds + 59) / 60);
}

QString ageText(Microseconds age)
{
    const qint64 seconds = qMax(qint64(0), std::chrono::duration_cast<std::chrono::seconds>(age).count());
    if (seconds < 5)
        return Tr::tr("just now");
    if (seconds < 60)
        return Tr::tr("%1 s ago").arg(seconds);
    if (seconds < 3600)
        return Tr::tr("%1 min ago").arg(seconds / 60);
    if (seconds < 86'400)
        return Tr::tr("%1 h ago").arg(seconds / 3600);
    return Tr::tr("%1 d ago").arg(seconds / 86'400);
}

QString updatedText(const DataAge &freshness, Timestamp now)
{
    return freshness.readAt.isValid() ? Tr::tr("Updated %1").arg(ageText(now.since(freshness.readAt))) : QString();
}

QString knownSinceText(Timestamp at, Timestamp now)
{
    return Tr::tr("known since %1").arg(timeText(at, now));
}

QString staleText(const DataAge &freshness, Timestamp now, ErrorContext context)
{
    if (!freshness.failure)
        return {};
    const QString since = freshness.readAt.isValid()
        ? Tr::tr("Could not be refreshed since %1. This is what was known then.").arg(timeText(freshness.readAt, now))
        : Tr::tr("Could not be refreshed; shown is what this computer remembers.");
    return since + QLatin1Char(' ') + describe(*freshness.failure, context).whole();
}

} // namespace nd
