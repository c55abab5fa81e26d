// SPDX-License-Identifier: Apache-2.0
#include "api/values/packed_id.h"

#include <array>
#include <optional>
#include <utility>

namespace nd {

namespace {

constexpr qsizetype Length = 36; ///< of a UUID as text
constexpr qsizetype HalfWay = 18; ///< behind "f826ed66-2a3b-4c5d"
constexpr quint64 VersionMask = 0xf000;

constexpr bool isHyphen(qsizetype place)
{
    return place == 8 || place == 13 || place == 18 || place == 23;
}

std::optional<std::array<quint64, 2>> halvesOf(QStringView text)
{
    if (text.size() != Length)
        return {};
    std::array<quint64, 2> halves{};
    for (qsizetype place = 0; place < Length; ++place) {
        const char16_t letter = text[place].unicode();
        if (isHyphen(place) != (letter == u'-'))
            return {};
        if (letter == u'-')
            continue;
        const bool isDigit = letter >= u'0' && letter <= u'9';
        if (!isDigit && (letter < u'a' || letter > u'f'))
            return {};
        quint64 &half = halves[place < HalfWay ? 0 : 1];
        half = half << 4 | quint64(isDigit ? letter - u'0' : letter - u'a' + 10);
    }
    return halves;
}

} // namespace

PackedId::PackedId(const QString &text)
{
    const auto halves = halvesOf(text);
    if (halves && ((*halves)[0] & VersionMask) != 0) {
        m_high = (*halves)[0];
        m_low = (*halves)[1];
    } else if (!text.isEmpty()) {
        m_low = quint64(quintptr(new QString(text)));
    }
}

PackedId::PackedId(const PackedId &other) : m_high(other.m_high), m_low(other.m_low)
{
    if (const QString *text = other.other())
        m_low = quint64(quintptr(new QString(*text)));
}

PackedId::PackedId(PackedId &&other) noexcept
    : m_high(std::exchange(other.m_high, 0)), m_low(std::exchange(other.m_low, 0))
{ }

PackedId &PackedId::operator=(PackedId other) noexcept
{
    std::swap(m_high, other.m_high);
    std::swap(m_low, other.m_low);
    return *this;
}

PackedId::~PackedId()
{
    delete other();
}

QString *PackedId::other() const
{
    return m_high == 0 ? reinterpret_cast<QString *>(quintptr(m_low)) : nullptr;
}

QString PackedId::toText() const
{
    if (const QString *text = other())
        return *text;
    QString text;
    appendTo(text);
    return text;
}

void PackedId::appendTo(QString &text) const
{
    if (m_high == 0) {
        if (const QString *known = other())
            text += *known;
        return;
    }
    std::array<char16_t, Length> letters;
    quint64 half = m_high;
    int shift = 64;
    for (qsizetype place = 0; place < Length; ++place) {
        if (place == HalfWay) {
            half = m_low;
            shift = 64;
        }
        if (isHyphen(place)) {
            letters[size_t(place)] = u'-';
            continue;
        }
        shift -= 4;
        letters[size_t(place)] = u"0123456789abcdef"[half >> shift & 0xf];
    }
    text += QStringView(letters.data(), Length);
}

bool operator==(const PackedId &a, const PackedId &b)
{
    const QString *textA = a.other();
    const QString *textB = b.other();
    if (textA && textB)
        return *textA == *textB;
    return a.m_high == b.m_high && a.m_low == b.m_low;
}

} // namespace nd
