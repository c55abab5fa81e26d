// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/moment.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <concepts>
#include <cstddef>
#include <cstring>

namespace nd::sandbox {

/// Writes JSON from left to right into one buffer, without a document in between: a page of 250 orders takes
/// a fraction of a millisecond. Keys are literals and are not escaped.
class JsonText
{
public:
    explicit JsonText(qsizetype expectedSize = 1024) : m_out(expectedSize, Qt::Uninitialized) { }

    JsonText &beginObject() { return open('{'); }
    JsonText &endObject() { return close('}'); }
    JsonText &beginArray() { return open('['); }
    JsonText &endArray() { return close(']'); }
    template <size_t N>
    JsonText &key(const char (&name)[N])
    {
        return keyText(name, N - 1);
    }
    /// A key that is no literal.
    JsonText &keyOf(const char *name) { return keyText(name, std::strlen(name)); }

    JsonText &value(QStringView text);
    JsonText &value(const QString &text) { return value(QStringView(text)); }
    JsonText &value(QLatin1StringView text);
    JsonText &value(const char *text) { return value(QLatin1StringView(text)); }
    /// UTF-8.
    JsonText &value(const QByteArray &text) { return utf8(text.constData(), text.size()); }
    JsonText &value(std::nullptr_t);
    /// As Telnyx writes times; null when invalid.
    JsonText &value(Moment moment);
    template <std::same_as<bool> T>
    JsonText &value(T flag)
    {
        return word(flag ? "true" : "false");
    }
    template <std::integral T>
    requires(!std::same_as<T, bool>) JsonText &value(T number) { return integer(qint64(number)); }
    /// Text that needs no escape: digits, identifiers.
    JsonText &plain(const char *text, qsizetype size);

    template <size_t N, class T>
    JsonText &put(const char (&name)[N], const T &what)
    {
        return key(name).value(what);
    }
    /// An unset identifier or reference is null in Telnyx's answers, never "".
    template <size_t N, class Text>
    JsonText &putOrNull(const char (&name)[N], const Text &text)
    {
        return text.isEmpty() ? key(name).value(nullptr) : key(name).value(text);
    }

    QByteArray take() &&
    {
        m_out.truncate(m_size);
        return std::move(m_out);
    }

private:
    JsonText &open(char bracket);
    JsonText &close(char bracket);
    JsonText &keyText(const char *name, size_t size)
    {
        char *out = room(size + 4);
        if (m_needsComma)
            *out++ = ',';
        *out++ = '"';
        std::memcpy(out, name, size);
        out += size;
        *out++ = '"';
        *out++ = ':';
        m_needsComma = false;
        return finish(out);
    }
    JsonText &utf8(const char *text, qsizetype size);
    JsonText &word(const char *text);
    JsonText &integer(qint64 number);

    /// Where to write, with room for `size` characters; finish() says how far that went.
    char *room(size_t size)
    {
        if (size_t(m_out.size() - m_size) < size)
            m_out.resize((m_out.size() + qsizetype(size)) * 2);
        return m_out.data() + m_size;
    }
    JsonText &finish(const char *end)
    {
        m_size = end - m_out.constData();
        return *this;
    }

    QByteArray m_out;
    qsizetype m_size = 0;
    bool m_needsComma = false;
};

/// "2018-01-01T00:00:00.000000", 26 characters, no zero at the end. `moment` must be valid.
void writeIso(Moment moment, char *out);

} // namespace nd::sandbox
