// SPDX-License-Identifier: Apache-2.0
#include "api/values/packed_number.h"

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

PackedNumbers::PackedNumbers(std::initializer_list<PackedNumber> numbers)
{
    for (const PackedNumber number : numbers)
        append(number);
}

void PackedNumbers::append(PackedNumber number)
{
    if (number.isEmpty())
        return;
    if (m_first.isEmpty()) {
        m_first = number;
        return;
    }
    if (!m_rest.constData())
        m_rest = new Rest;
    m_rest->numbers.push_back(number);
}

void PackedNumbers::squeeze()
{
    if (m_rest.constData())
        m_rest->numbers.shrink_to_fit();
}

bool operator==(const PackedNumbers &a, const PackedNumbers &b)
{
    if (a.m_first != b.m_first || a.size() != b.size())
        return false;
    return a.m_rest.constData() == b.m_rest.constData() || a.m_rest->numbers == b.m_rest->numbers;
}

bool read(const QJsonValue &json, PackedNumbers &out, Reader &reader)
{
    out = {};
    if (json.isNull() || json.isUndefined())
        return false;
    if (!json.isArray()) {
        reader.odd("not a list");
        return false;
    }
    bool odd = false;
    for (const QJsonValue item : json.toArray()) {
        const auto number = PackedNumber::fromText(item[PhoneNumber].toString());
        if (number)
            out.append(*number);
        odd = odd || !number;
    }
    out.squeeze();
    if (odd)
        reader.odd("not an E.164 number");
    return !out.isEmpty();
}

QJsonValue write(const PackedNumbers &value)
{
    if (value.isEmpty())
        return QJsonValue::Undefined;
    QJsonArray numbers;
    for (qsizetype place = 0; place < value.size(); ++place)
        numbers.append(QJsonObject{{PhoneNumber, value.at(place).toText()}});
    return numbers;
}

} // namespace nd
