// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/fields.h"

#include <QSharedData>
#include <QString>

#include <compare>
#include <initializer_list>
#include <optional>
#include <vector>

namespace nd {

/// An E.164 number in eight bytes instead of some ninety: lists of 100,000 orders carry several each.
class PackedNumber
{
public:
    constexpr PackedNumber() = default;
    /// Empty unless `text` is "+" and up to 15 digits that do not begin with 0, so that toText() gives it back exactly.
    static std::optional<PackedNumber> fromText(QStringView text);

    bool isEmpty() const { return m_digits == 0; }
    quint64 digits() const { return m_digits; }
    /// "+19705555098"; empty when there is none.
    QString toText() const;

    friend constexpr auto operator<=>(const PackedNumber &, const PackedNumber &) = default;

private:
    constexpr explicit PackedNumber(quint64 digits) : m_digits(digits) { }
    quint64 m_digits = 0;
};

/// Every number of an order in the order in which Telnyx lists them: one lies in the object itself, more take eight
/// bytes each and are shared by copies.
class PackedNumbers
{
public:
    PackedNumbers() = default;
    PackedNumbers(std::initializer_list<PackedNumber> numbers);

    void append(PackedNumber number);
    qsizetype size() const
    {
        const Rest *rest = m_rest.constData();
        return m_first.isEmpty() ? 0 : rest ? 1 + qsizetype(rest->numbers.size()) : 1;
    }
    bool isEmpty() const { return m_first.isEmpty(); }
    PackedNumber at(qsizetype place) const { return place == 0 ? m_first : m_rest->numbers[size_t(place - 1)]; }
    /// Empty when there is none.
    PackedNumber first() const { return m_first; }
    /// Gives back what growing has reserved.
    void squeeze();

    friend bool operator==(const PackedNumbers &a, const PackedNumbers &b);

private:
    struct Rest : QSharedData
    {
        std::vector<PackedNumber> numbers = {};
    };
    PackedNumber m_first = {};
    QSharedDataPointer<Rest> m_rest = {};
};

/// Takes the numbers of an order's "phone_numbers" list, [{"id", "phone_number"}, …]; masked ones are left out.
bool read(const QJsonValue &json, PackedNumbers &out, Reader &reader);
QJsonValue write(const PackedNumbers &value);

} // namespace nd
