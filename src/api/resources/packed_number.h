// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/fields.h"

#include <QString>

#include <compare>
#include <optional>

namespace nd {

/// An E.164 number in eight bytes instead of some ninety: lists of 100,000 orders carry one each.
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

/// Takes the first number of an order's "phone_numbers" list, [{"id", "phone_number"}, …].
bool read(const QJsonValue &json, PackedNumber &out, Reader &reader);
QJsonValue write(PackedNumber value);

} // namespace nd
