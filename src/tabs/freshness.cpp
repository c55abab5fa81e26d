// SPDX-License-Identifier: Apache-2.0
#include "tabs/freshness.h"

#include "desk/error_text.h"
#include "tabs/columns/cells.h"
#include "tabs/status_presenter.h"

#include <QCoreApplication>
#include <QDateTime>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(nd::Freshness)
};

} // namespace

QString timeText(Moment moment, Moment now)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(moment.micros() / 1000);
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(now.micros() / 1000);
    return at.date() == today.date() ? at.toString(u"HH:mm"_s) : cells::time(moment);
}

QString updatedText(const Freshness &freshness, Moment now)
{
    return freshness.readAt.isValid() ? Words::tr("Updated %1").arg(ageText(now.since(freshness.readAt))) : QString();
}

QString knownSinceText(Moment at, Moment now)
{
    return Words::tr("known since %1").arg(timeText(at, now));
}

QString staleText(const Freshness &freshness, Moment now, ErrorContext context)
{
    if (!freshness.failure)
        return {};
    const QString since = freshness.readAt.isValid()
        ? Words::tr("Could not be refreshed since %1; shown is what was known then.")
              .arg(timeText(freshness.readAt, now))
        : Words::tr("Could not be refreshed; shown is what this computer remembers.");
    return since + QLatin1Char(' ') + describe(*freshness.failure, context).whole();
}

} // namespace nd
