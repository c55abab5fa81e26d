// SPDX-License-Identifier: Apache-2.0
#include "api/client/server_clock.h"

#include <QDateTime>

#include <utility>

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

void ServerClock::learn(const QByteArray &date, std::chrono::milliseconds way)
{
    const std::optional<Timestamp> time = httpDate(date);
    if (!time)
        return;
    // What agrees with a Date to its whole second, and to the answer's way, is finer than the Date: a countdown does
    // not jump with every answer.
    const Timestamp believed = now();
    const bool agrees = believed >= *time && believed <= time->plus(std::chrono::seconds(1) + way);
    if (!agrees)
        m_ahead = time->since(m_clock.now()).count();
    if (!std::exchange(m_isKnown, true) || !agrees)
        emit set();
}

} // namespace nd
