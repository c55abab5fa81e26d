// SPDX-License-Identifier: Apache-2.0
#include "sandbox/state/identifiers.h"

#include "sandbox/stock/hash.h"

namespace nd::sandbox {

QUuid Identifiers::uuid(const Id &id) const
{
    const quint64 check = hash(m_seed, quint64(id.kind), id.index, id.part);
    const auto byteAt = [&id](unsigned place) { return uchar(id.index >> (40 - 8 * place)); };
    return QUuid(uint(check), id.part, ushort(0x4000u | uint(id.kind)), uchar(0x80u | (check >> 32 & 0x3f)),
        uchar(check >> 40), byteAt(0), byteAt(1), byteAt(2), byteAt(3), byteAt(4), byteAt(5));
}

QString Identifiers::text(Kind kind, quint64 index, quint16 part) const
{
    return uuid({kind, index, part}).toString(QUuid::WithoutBraces);
}

std::optional<Id> Identifiers::read(QStringView text) const
{
    constexpr qsizetype Length = 36; // Qt also reads other forms
    const QUuid given = text.size() == Length ? QUuid::fromString(text) : QUuid();
    Id id{Kind(given.data3 & 0xff), 0, given.data2};
    for (unsigned place = 2; place < 8; ++place)
        id.index = id.index << 8 | given.data4[place];
    return uuid(id) == given ? std::optional(id) : std::nullopt;
}

std::optional<quint64> Identifiers::index(QStringView text, Kind kind) const
{
    const auto id = read(text);
    return id && id->kind == kind ? std::optional(id->index) : std::nullopt;
}

} // namespace nd::sandbox
