// SPDX-License-Identifier: Apache-2.0
#include "base/decimal.h"

#include <QtNumeric>

namespace nd {

namespace {

constexpr qint64 One = 100'000'000;

bool appendDigit(qint64 &value, QChar c)
{
    const qint64 digit = c.unicode() - u'0';
    return !qMulOverflow(value, qint64(10), &value) && !qAddOverflow(value, digit, &value);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

std::optional<Decimal> Decimal::parse(QStringView text)
{
    text = text.trimmed();
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.mid(1);

    qint64 value = 0;
    int digits = 0;
    int places = -1; // -1 until the point is seen
    for (const QChar c : text) {
        if (c == u'.' && places < 0) {
            places = 0;
            continue;
        }
        if (!isDigit(c))
            return {};
        ++digits;
        if (places == Places) {
            if (c != u'0')
                return {};
            continue;
        }
        if (!appendDigit(value, c))
            return {};
        if (places >= 0)
            ++places;
    }
    if (digits == 0)
        return {};
    for (int i = qMax(places, 0); i < Places; ++i) {
        if (qMulOverflow(value, qint64(10), &value))
            return {};
    }
    return Decimal(negative ? -value : value);
}

QString Decimal::toString(int minimumPlaces) const
{
    const bool negative = m_units < 0;
    const quint64 magnitude = negative ? quint64(0) - quint64(m_units) : quint64(m_units);
    QString fraction = QString::number(magnitude % quint64(One)).rightJustified(Places, u'0');
    while (fraction.size() > minimumPlaces && fraction.endsWith(u'0'))
        fraction.chop(1);
    QString text = negative ? QStringLiteral("-") : QString();
    text += QString::number(magnitude / quint64(One));
    if (!fraction.isEmpty())
        text += u'.' + fraction;
    return text;
}

std::optional<Decimal> Decimal::plus(Decimal other) const
{
    qint64 sum = 0;
    if (qAddOverflow(m_units, other.m_units, &sum))
        return {};
    return Decimal(sum);
}

std::optional<Decimal> Decimal::minus(Decimal other) const
{
    qint64 difference = 0;
    if (qSubOverflow(m_units, other.m_units, &difference))
        return {};
    return Decimal(difference);
}

std::optional<Decimal> Decimal::times(qint64 count) const
{
    qint64 product = 0;
    if (qMulOverflow(m_units, count, &product))
        return {};
    return Decimal(product);
}

} // namespace nd
