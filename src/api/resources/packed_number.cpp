// SPDX-License-Identifier: Apache-2.0
#include "api/resources/packed_number.h"

#include <QLatin1StringView>

namespace nd {

namespace {
constexpr QLatin1StringView PhoneNumber{"phone_number"};
constexpr qsizetype LongestE164 = 15;
} // namespace

std::optional<PackedNumber> PackedNumber::fromText(QStringView text)
{
    if (text.size() < 2 || text.size() > LongestE164 + 1 || text[0] != u'+' || text[1] == u'0')
        return {};
    quint64 digits = 0;
    for (const QChar c : text.mid(1)) {
        if (c < u'0' || c > u'9')
            return {};
        digits = digits * 10 + quint64(c.unicode() - u'0');
    }
    return PackedNumber(digits);
}

QString PackedNumber::toText() const
{
    return isEmpty() ? QString() : u'+' + QString::number(m_digits);
}

bool read(const QJsonValue &json, PackedNumber &out, Reader &reader)
{
    out = {};
    if (json.isNull() || json.isUndefined())
        return false;
    if (!json.isArray()) {
        reader.odd("not a list");
        return false;
    }
    const QJsonArray numbers = json.toArray();
    if (numbers.isEmpty())
        return false;
    const auto number = PackedNumber::fromText(numbers.at(0)[PhoneNumber].toString());
    if (!number) {
        reader.odd("not an E.164 number");
        return false;
    }
    out = *number;
    return true;
}

QJsonValue write(PackedNumber value)
{
    if (value.isEmpty())
        return QJsonValue::Undefined;
    return QJsonArray{QJsonObject{{PhoneNumber, value.toText()}}};
}

} // namespace nd
