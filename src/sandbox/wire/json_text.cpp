// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wire/json_text.h"

#include <charconv>

namespace nd::sandbox {

namespace {

void twoDigits(char *out, unsigned number)
{
    out[0] = char('0' + number / 10);
    out[1] = char('0' + number % 10);
}

bool needsEscape(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

char *escape(char c, char *out)
{
    *out++ = '\\';
    if (c == '"' || c == '\\') {
        *out++ = c;
    } else if (c == '\n') {
        *out++ = 'n';
    } else {
        constexpr char Hex[] = "0123456789abcdef";
        std::memcpy(out, "u00", 3);
        out += 3;
        *out++ = Hex[static_cast<unsigned char>(c) >> 4];
        *out++ = Hex[static_cast<unsigned char>(c) & 15];
    }
    return out;
}

} // namespace

void writeIso(Moment moment, char *out)
{
    constexpr qint64 Day = 86'400'000'000;
    const qint64 micros = moment.micros();
    qint64 days = micros / Day;
    qint64 rest = micros % Day;
    if (rest < 0) {
        rest += Day;
        --days;
    }
    // Howard Hinnant's days-to-civil: years begin in March, so that the leap day is the last of a year.
    days += 719'468;
    const qint64 era = (days >= 0 ? days : days - 146'096) / 146'097;
    const unsigned dayOfEra = unsigned(days - era * 146'097);
    const unsigned yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const unsigned dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const unsigned marchMonth = (5 * dayOfYear + 2) / 153;
    const unsigned month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
    const unsigned year = unsigned(qint64(yearOfEra) + era * 400) + (month <= 2 ? 1 : 0);

    std::memcpy(out, "0000-00-00T00:00:00.000000", 26);
    twoDigits(out, year / 100);
    twoDigits(out + 2, year % 100);
    twoDigits(out + 5, month);
    twoDigits(out + 8, dayOfYear - (153 * marchMonth + 2) / 5 + 1);
    const unsigned seconds = unsigned(rest / 1'000'000);
    twoDigits(out + 11, seconds / 3600);
    twoDigits(out + 14, seconds / 60 % 60);
    twoDigits(out + 17, seconds % 60);
    const unsigned fraction = unsigned(rest % 1'000'000);
    twoDigits(out + 20, fraction / 10'000);
    twoDigits(out + 22, fraction / 100 % 100);
    twoDigits(out + 24, fraction % 100);
}

JsonText &JsonText::open(char bracket)
{
    char *out = room(2);
    if (m_needsComma)
        *out++ = ',';
    *out++ = bracket;
    m_needsComma = false;
    return finish(out);
}

JsonText &JsonText::close(char bracket)
{
    char *out = room(1);
    *out++ = bracket;
    m_needsComma = true;
    return finish(out);
}

JsonText &JsonText::value(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    return utf8(bytes.constData(), bytes.size());
}

JsonText &JsonText::value(QLatin1StringView text)
{
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return value(QStringView(QString(text)));
    }
    return utf8(text.data(), text.size());
}

JsonText &JsonText::value(std::nullptr_t)
{
    return word("null");
}

JsonText &JsonText::value(Moment moment)
{
    if (!moment.isValid())
        return value(nullptr);
    char text[27];
    writeIso(moment, text);
    text[26] = 'Z';
    return plain(text, 27);
}

JsonText &JsonText::plain(const char *text, qsizetype size)
{
    char *out = room(size_t(size) + 3);
    if (m_needsComma)
        *out++ = ',';
    *out++ = '"';
    std::memcpy(out, text, size_t(size));
    out += size;
    *out++ = '"';
    m_needsComma = true;
    return finish(out);
}

JsonText &JsonText::utf8(const char *text, qsizetype size)
{
    constexpr size_t LongestEscape = 6;
    char *out = room(size_t(size) * LongestEscape + 3);
    if (m_needsComma)
        *out++ = ',';
    *out++ = '"';
    for (qsizetype i = 0; i < size; ++i) {
        if (needsEscape(text[i]))
            out = escape(text[i], out);
        else
            *out++ = text[i];
    }
    *out++ = '"';
    m_needsComma = true;
    return finish(out);
}

JsonText &JsonText::word(const char *text)
{
    const size_t size = std::strlen(text);
    char *out = room(size + 1);
    if (m_needsComma)
        *out++ = ',';
    std::memcpy(out, text, size);
    m_needsComma = true;
    return finish(out + size);
}

JsonText &JsonText::integer(qint64 number)
{
    constexpr size_t Longest = 20;
    char *out = room(Longest + 1);
    if (m_needsComma)
        *out++ = ',';
    m_needsComma = true;
    return finish(std::to_chars(out, out + Longest, number).ptr);
}

} // namespace nd::sandbox
