// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <compare>
#include <limits>
#include <optional>

namespace nd {

using Microseconds = std::chrono::microseconds;

/// A point in time: UTC, whole microseconds since 1970, as Telnyx sends it (api-facts §1).
/// QDateTime keeps milliseconds only.
class Timestamp
{
public:
    constexpr Timestamp() = default;
    static constexpr Timestamp fromMicros(qint64 micros) { return Timestamp(micros); }
    static Timestamp fromDateTime(const QDateTime &time);

    /// Reads "2018-01-01T00:00:00.000000Z", "…+00:00", "…Z" without fraction and "2025-05-23 14:33:12.376686".
    /// A time without a zone is UTC. Empty on anything else.
    static std::optional<Timestamp> parse(QStringView text);

    constexpr bool isValid() const { return m_micros != Invalid; }
    constexpr qint64 micros() const { return m_micros; }
    /// "2018-01-01T00:00:00.000000Z"; empty when invalid.
    QString toIso() const;
    /// In UTC, milliseconds cut; invalid when this is.
    QDateTime toDateTime() const;

    constexpr Timestamp plus(Microseconds span) const { return isValid() ? Timestamp(m_micros + span.count()) : *this; }
    /// Time from `earlier` to this. Both must be valid.
    constexpr Microseconds since(Timestamp earlier) const { return Microseconds(m_micros - earlier.m_micros); }

    friend constexpr auto operator<=>(const Timestamp &, const Timestamp &) = default;

private:
    static constexpr qint64 Invalid = std::numeric_limits<qint64>::min();
    constexpr explicit Timestamp(qint64 micros) : m_micros(micros) { }
    qint64 m_micros = Invalid;
};

} // namespace nd

Q_DECLARE_METATYPE(nd::Timestamp)
