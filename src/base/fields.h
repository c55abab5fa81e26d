// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/decimal.h"
#include "base/timestamp.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <concepts>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace nd {

/// Collects what was odd about an answer while it is read: wrong types, missing essentials. Reading goes on.
/// Each oddity is said once, as "phone_numbers.status: number instead of text".
class ParseWarnings
{
public:
    void note(const QString &what)
    {
        if (!m_notes.contains(what) && m_notes.size() < 20)
            m_notes += what;
    }
    const QStringList &notes() const { return m_notes; }
    bool isEmpty() const { return m_notes.isEmpty(); }

private:
    QStringList m_notes;
};

/// Where the reader is inside an answer, and what it found odd there.
class Reader
{
public:
    explicit Reader(ParseWarnings &warnings) : m_warnings(warnings) { }

    void odd(const char *what) { m_warnings.note(path() + QStringLiteral(": ") + QLatin1String(what)); }

    /// Names one level of the path for as long as it lives. `key` must outlive it (field keys are literals).
    class Level
    {
    public:
        Level(Reader &reader, const char *key) : m_reader(reader) { m_reader.m_keys.push_back(key); }
        ~Level() { m_reader.m_keys.pop_back(); }
        Level(const Level &) = delete;
        Level &operator=(const Level &) = delete;

    private:
        Reader &m_reader;
    };

private:
    QString path() const
    {
        QString text;
        for (const char *key : m_keys)
            text += (text.isEmpty() ? QString() : QStringLiteral(".")) + QLatin1String(key);
        return text.isEmpty() ? QStringLiteral("answer") : text;
    }
    ParseWarnings &m_warnings;
    std::vector<const char *> m_keys;
};

template <class T, class M>
struct Field
{
    const char *key;
    M T::*member;
    bool essential = false;
};

/// One row of a record's field list.
template <class T, class M>
constexpr Field<T, M> field(const char *key, M T::*member)
{
    return {key, member, false};
}

/// A field without which the record is of no use: an answer that lacks it, or has an empty text there, is an error, not
/// an empty record.
template <class T, class M>
constexpr Field<T, M> essential(const char *key, M T::*member)
{
    return {key, member, true};
}

/// A record lists its JSON fields once; reading, writing and the tests all walk that list.
template <class T>
concept Record = requires
{
    T::fields();
};

// ---- reading: returns false when nothing usable was there. Absent and null leave the default. ----

bool read(const QJsonValue &json, QString &out,
    Reader &reader); ///< numbers become their exact text (ids beyond 2^53 included, as far as JSON kept them)
bool read(const QJsonValue &json, bool &out, Reader &reader); ///< also "true" / "false" / 0 / 1
bool read(const QJsonValue &json, int &out, Reader &reader); ///< also "12"
bool read(const QJsonValue &json, qint64 &out, Reader &reader);
bool read(const QJsonValue &json, Timestamp &out, Reader &reader);
bool read(const QJsonValue &json, Decimal &out,
    Reader &reader); ///< text or number; a number is read through its shortest text
bool read(const QJsonValue &json, QJsonObject &out, Reader &reader);

template <Record T>
bool read(const QJsonValue &json, T &out, Reader &reader);

template <class T>
bool read(const QJsonValue &json, std::optional<T> &out, Reader &reader)
{
    out.reset();
    if (json.isNull() || json.isUndefined())
        return false;
    T value{};
    if (!read(json, value, reader))
        return false;
    out = std::move(value);
    return true;
}

template <class T>
bool read(const QJsonValue &json, std::vector<T> &out, Reader &reader)
{
    out.clear();
    if (json.isNull() || json.isUndefined())
        return false;
    if (!json.isArray()) {
        reader.odd("not a list");
        return false;
    }
    const QJsonArray items = json.toArray();
    out.reserve(size_t(items.size()));
    for (const QJsonValue &item : items) {
        T value{};
        if (read(item, value, reader) || item.isObject())
            out.push_back(std::move(value));
    }
    return true;
}

bool read(const QJsonValue &json, QStringList &out, Reader &reader);

template <class M>
bool isEmptyText(const M &value)
{
    if constexpr (std::is_same_v<M, QString>)
        return value.isEmpty();
    else
        return false;
}

/// True when every essential field was there. Fields that were readable are read in any case.
template <Record T>
bool read(const QJsonValue &json, T &out, Reader &reader)
{
    if (json.isNull() || json.isUndefined())
        return false;
    if (!json.isObject()) {
        reader.odd("not an object");
        return false;
    }
    const QJsonObject object = json.toObject();
    bool complete = true;
    const auto readField = [&](const auto &f) {
        const Reader::Level level(reader, f.key);
        const bool found = read(object.value(QLatin1String(f.key)), out.*(f.member), reader);
        if (f.essential && (!found || isEmptyText(out.*(f.member)))) {
            reader.odd("missing");
            complete = false;
        }
    };
    std::apply([&](const auto &...f) { (readField(f), ...); }, T::fields());
    return complete;
}

// ---- writing: an unset optional, an empty text and an empty list are left out ----

inline QJsonValue write(const QString &value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value);
}
inline QJsonValue write(bool value)
{
    return value;
}
inline QJsonValue write(int value)
{
    return value;
}
inline QJsonValue write(qint64 value)
{
    return value;
}
inline QJsonValue write(const Timestamp &value)
{
    return write(value.toIso());
}
inline QJsonValue write(const Decimal &value)
{
    return value.toString();
}
QJsonValue write(const QStringList &value);

template <Record T>
QJsonValue write(const T &value);

/// A set optional is written even when it is empty: that is how a text is cleared.
template <class T>
QJsonValue write(const std::optional<T> &value)
{
    if (!value)
        return QJsonValue::Undefined;
    if constexpr (std::same_as<T, QString>)
        return QJsonValue(*value);
    else
        return write(*value);
}

template <class T>
QJsonValue write(const std::vector<T> &values)
{
    if (values.empty())
        return QJsonValue::Undefined;
    QJsonArray array;
    for (const T &value : values)
        array.append(write(value));
    return array;
}

template <Record T>
QJsonValue write(const T &value)
{
    QJsonObject object;
    const auto put = [&](const auto &f) {
        const QJsonValue json = write(value.*(f.member));
        if (!json.isUndefined())
            object.insert(QLatin1String(f.key), json);
    };
    std::apply([&](const auto &...f) { (put(f), ...); }, T::fields());
    return object;
}

/// A record, or a list of records, as compact JSON text.
template <class T>
QByteArray toJson(const T &record)
{
    return QJsonDocument(write(record).toObject()).toJson(QJsonDocument::Compact);
}

template <Record T>
QByteArray toJson(const std::vector<T> &records)
{
    return QJsonDocument(write(records).toArray()).toJson(QJsonDocument::Compact);
}

/// Reads as read() does: false when an essential is missing, and what is readable is read in any case. A text that is
/// no JSON reads like an empty one.
template <class T>
bool readJson(const QByteArray &json, T &out, ParseWarnings &warnings)
{
    Reader reader(warnings);
    return read(QJsonValue(QJsonDocument::fromJson(json).object()), out, reader);
}

template <Record T>
bool readJson(const QByteArray &json, std::vector<T> &out, ParseWarnings &warnings)
{
    Reader reader(warnings);
    return read(QJsonValue(QJsonDocument::fromJson(json).array()), out, reader);
}

/// The record or the list in a text of toJson(). Nothing when an essential is missing.
template <class T>
std::optional<T> fromJson(const QByteArray &json)
{
    ParseWarnings warnings;
    T out{};
    return readJson(json, out, warnings) ? std::optional<T>(std::move(out)) : std::nullopt;
}

} // namespace nd
