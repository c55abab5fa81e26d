// SPDX-License-Identifier: Apache-2.0
#include "base/timestamp.h"

#include <QTimeZone>

namespace nd {

namespace {

constexpr qint64 Million = 1'000'000;

constexpr qint64 FirstSecond = -62'135'596'800; ///< 0001-01-01T00:00:00Z
constexpr qint64 LastSecond = 253'402'300'799; ///< 9999-12-31T23:59:59Z

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr auto Utc = QTimeZone::UTC;
#else
constexpr auto Utc = Qt::UTC;
#endif

/// Digits at fixed places, or -1: rubbish must not throw and must not be guessed at.
int number(QStringView text, qsizetype at, qsizetype count)
{
    if (at + count > text.size())
        return -1;
    int value = 0;
    for (const QChar c : text.mid(at, count)) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

/// Microseconds of ".376686"; `at` moves behind it. Further digits are cut, not rounded.
int fraction(QStringView text, qsizetype &at)
{
    if (at >= text.size() || text[at] != u'.')
        return 0;
    int micros = 0;
    int digits = 0;
    for (++at; at < text.size() && text[at] >= u'0' && text[at] <= u'9'; ++at, ++digits) {
        if (digits < 6)
            micros = micros * 10 + text[at].digitValue();
    }
    for (; digits < 6; ++digits)
        micros *= 10;
    return micros;
}

/// Seconds east of UTC of "Z", "+00:00", "+0000", "-05" or nothing.
std::optional<int> offset(QStringView zone)
{
    if (zone.isEmpty() || zone == u'Z' || zone == u'z')
        return 0;
    if (zone[0] != u'+' && zone[0] != u'-')
        return {};
    const int hours = number(zone, 1, 2);
    const qsizetype minutesAt = zone.size() > 3 && zone[3] == u':' ? 4 : 3;
    const int minutes = zone.size() > 3 ? number(zone, minutesAt, 2) : 0;
    if (hours < 0 || minutes < 0 || (zone.size() > 3 && zone.size() != minutesAt + 2))
        return {};
    const int seconds = (hours * 60 + minutes) * 60;
    return zone[0] == u'-' ? -seconds : seconds;
}

} // namespace

Timestamp Timestamp::fromDateTime(const QDateTime &time)
{
    return time.isValid() ? Timestamp(time.toMSecsSinceEpoch() * 1000) : Timestamp();
}

std::optional<Timestamp> Timestamp::parse(QStringView text)
{
    text = text.trimmed();
    if (text.size() < 19 || text[4] != u'-' || text[7] != u'-' || (text[10] != u'T' && text[10] != u' ')
        || text[13] != u':' || text[16] != u':') {
        return {};
    }
    // A year that is no number would otherwise read as 2 BC.
    const int year = number(text, 0, 4);
    if (year < 1)
        return {};
    const QDate date(year, number(text, 5, 2), number(text, 8, 2));
    const QTime time(number(text, 11, 2), number(text, 14, 2), number(text, 17, 2));
    if (!date.isValid() || !time.isValid())
        return {};
    qsizetype at = 19;
    const int micros = fraction(text, at);
    const auto zone = offset(text.mid(at).trimmed());
    if (!zone)
        return {};
    const qint64 days = date.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    const qint64 seconds = days * 86'400 + time.msecsSinceStartOfDay() / 1000 - *zone;
    // The zone can move a time out of the years that toIso() has four digits for.
    if (seconds < FirstSecond || seconds > LastSecond)
        return {};
    return Timestamp(seconds * Million + micros);
}

QString Timestamp::toIso() const
{
    if (!isValid())
        return {};
    qint64 seconds = m_micros / Million;
    qint64 rest = m_micros % Million;
    if (rest < 0) {
        rest += Million;
        --seconds;
    }
    const QDateTime whole = QDateTime::fromSecsSinceEpoch(seconds, Utc);
    return whole.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + u'.' + QString::number(rest).rightJustified(6, u'0')
        + u'Z';
}

QDateTime Timestamp::toDateTime() const
{
    return isValid() ? QDateTime::fromMSecsSinceEpoch(m_micros / 1000, Utc) : QDateTime();
}

} // namespace nd
