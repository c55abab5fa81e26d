// SPDX-License-Identifier: Apache-2.0
#include "api/client/server_clock.h"

#include <QDateTime>

namespace nd {

std::optional<Timestamp> httpDate(const QByteArray &text)
{
    // Qt reads the same form with a numeric zone only.
    QString date = QString::fromLatin1(text).trimmed();
    if (date.endsWith(QLatin1String(" GMT")))
        date.replace(date.size() - 3, 3, QStringLiteral("+0000"));
    const QDateTime time = QDateTime::fromString(date, Qt::RFC2822Date);
    return time.isValid() ? std::optional(Timestamp::fromDateTime(time)) : std::nullopt;
}

void ServerClock::learn(const QByteArray &date)
{
    if (const std::optional<Timestamp> time = httpDate(date))
        m_ahead = time->since(m_clock.now());
}

} // namespace nd
