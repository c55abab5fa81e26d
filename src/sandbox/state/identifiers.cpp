// SPDX-License-Identifier: Apache-2.0
#include "sandbox/state/identifiers.h"

#include "sandbox/stock/hash.h"

namespace nd::sandbox {

namespace {

constexpr unsigned Rounds = 4;
constexpr quint64 CheckMask = (quint64(1) << 58) - 1;
constexpr bool isDash(int position)
{
    return position == 8 || position == 13 || position == 18 || position == 23;
}

std::optional<unsigned> hexValue(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return unsigned(c - u'0');
    if (c >= u'a' && c <= u'f')
        return unsigned(c - u'a' + 10);
    if (c >= u'A' && c <= u'F')
        return unsigned(c - u'A' + 10);
    return {};
}

} // namespace

quint32 Identifiers::round(quint32 half, unsigned number) const
{
    return quint32(hash(m_seed + number, half));
}

// A Feistel network: any round function makes it reversible.
quint64 Identifiers::encrypted(quint64 value) const
{
    quint32 left = quint32(value >> 32);
    quint32 right = quint32(value);
    for (unsigned i = 0; i < Rounds; ++i) {
        const quint32 next = left ^ round(right, i);
        left = right;
        right = next;
    }
    return quint64(left) << 32 | right;
}

quint64 Identifiers::decrypted(quint64 value) const
{
    quint32 left = quint32(value >> 32);
    quint32 right = quint32(value);
    for (unsigned i = Rounds; i-- > 0;) {
        const quint32 before = right ^ round(left, i);
        right = left;
        left = before;
    }
    return quint64(left) << 32 | right;
}

quint64 Identifiers::check(quint64 value) const
{
    return hash(value, m_seed ^ 0x6e756d62657264u) & CheckMask;
}

void Identifiers::write(const Id &id, char *out) const
{
    constexpr char Hex[] = "0123456789abcdef";
    const quint64 plain = quint64(id.kind) << 58 | id.index << 16 | id.part;
    const quint64 hidden = encrypted(plain);
    // 122 free bits around the version (4) and the variant (10): 64 of position, 58 of checksum.
    const quint64 high = (hidden >> 16) << 16 | 0x4000u | ((hidden >> 4) & 0xfff);
    const quint64 low = quint64(1) << 63 | (hidden & 0xf) << 58 | check(plain);
    for (unsigned byte = 0; byte < 16; ++byte) {
        const unsigned value = unsigned((byte < 8 ? high : low) >> (56 - 8 * (byte % 8)) & 0xff);
        *out++ = Hex[value >> 4];
        *out++ = Hex[value & 15];
        if (byte == 3 || byte == 5 || byte == 7 || byte == 9)
            *out++ = '-';
    }
}

QString Identifiers::text(const Id &id) const
{
    char out[Length];
    write(id, out);
    return QString::fromLatin1(out, Length);
}

std::optional<Id> Identifiers::read(QStringView text) const
{
    if (text.size() != Length)
        return {};
    quint64 halves[2] = {0, 0};
    int digit = 0;
    for (int i = 0; i < Length; ++i) {
        const char16_t c = text[i].unicode();
        if (isDash(i)) {
            if (c != u'-')
                return {};
            continue;
        }
        const auto value = hexValue(c);
        if (!value)
            return {};
        halves[digit / 16] = halves[digit / 16] << 4 | *value;
        ++digit;
    }
    const quint64 hidden = (halves[0] >> 16) << 16 | (halves[0] & 0xfff) << 4 | (halves[1] >> 58 & 0xf);
    const quint64 plain = decrypted(hidden);
    const bool shaped = (halves[0] & 0xf000) == 0x4000 && halves[1] >> 62 == 2;
    if (!shaped || (halves[1] & CheckMask) != check(plain))
        return {};
    return Id{Kind(plain >> 58), plain >> 16 & ((quint64(1) << 42) - 1), quint16(plain)};
}

std::optional<quint64> Identifiers::index(QStringView text, Kind kind) const
{
    const auto id = read(text);
    return id && id->kind == kind ? std::optional(id->index) : std::nullopt;
}

} // namespace nd::sandbox
