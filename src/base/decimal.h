// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace nd {

/// An exact decimal amount. Fixed point with eight places: Telnyx sends up to seven ("1.0000000").
/// Never goes through floating point. Range: ±92,233,720,368.54775807.
class Decimal
{
public:
    static constexpr int Places = 8;

    constexpr Decimal() = default;
    static constexpr Decimal fromUnits(qint64 hundredMillionths) { return Decimal(hundredMillionths); }

    /// Reads "1.00", "-1.65", "500", " 2.5 ". Empty when the text is not a plain decimal number,
    /// has more than eight significant places, or is out of range; it never rounds.
    static std::optional<Decimal> parse(QStringView text);

    /// In hundred-millionths.
    constexpr qint64 units() const { return m_units; }
    constexpr bool isZero() const { return m_units == 0; }
    constexpr bool isNegative() const { return m_units < 0; }

    /// Shortest exact text with at least `minimumPlaces` decimals: "1.00", "0.0055".
    QString toString(int minimumPlaces = 2) const;

    /// Sum, difference and multiple; empty on overflow.
    std::optional<Decimal> plus(Decimal other) const;
    std::optional<Decimal> minus(Decimal other) const;
    std::optional<Decimal> times(qint64 count) const;

    friend constexpr auto operator<=>(const Decimal &, const Decimal &) = default;
    friend size_t qHash(Decimal value, size_t seed = 0) { return ::qHash(value.m_units, seed); }

private:
    constexpr explicit Decimal(qint64 units) : m_units(units) { }
    qint64 m_units = 0;
};

} // namespace nd
