// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/decimal.h"
#include "base/fields.h"
#include "base/timestamp.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <chrono>
#include <functional>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>

namespace nd {

// ---- values: how each type is bound, and how it is read. A type of the store's own adds a pair of overloads ----

// A null QString or QByteArray would become NULL: columns here are NOT NULL and mean "empty".
inline QVariant toSql(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}
inline QVariant toSql(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}
inline QVariant toSql(qint64 value)
{
    return value;
}
inline QVariant toSql(int value)
{
    return qint64(value);
}
inline QVariant toSql(bool value)
{
    return qint64(value ? 1 : 0);
}
inline QVariant toSql(std::chrono::milliseconds span)
{
    return qint64(span.count());
}
inline QVariant toSql(Timestamp time)
{
    return time.isValid() ? QVariant(time.micros()) : QVariant(QMetaType(QMetaType::LongLong));
}
inline QVariant toSql(const Decimal &amount)
{
    return toSql(amount.toString());
}
inline QVariant toSql(const QJsonObject &json)
{
    return toSql(json.isEmpty() ? QByteArray() : QJsonDocument(json).toJson(QJsonDocument::Compact));
}
/// NULL when it is not set.
template <class T>
QVariant toSql(const std::optional<T> &value)
{
    return value ? toSql(*value) : QVariant(QMetaType(QMetaType::QString));
}

// False when the value is none of the type's.
inline bool fromSql(const QVariant &value, QString &out)
{
    out = value.toString();
    return true;
}
inline bool fromSql(const QVariant &value, QByteArray &out)
{
    out = value.toByteArray();
    return true;
}
inline bool fromSql(const QVariant &value, qint64 &out)
{
    out = value.toLongLong();
    return true;
}
inline bool fromSql(const QVariant &value, int &out)
{
    out = int(value.toLongLong());
    return true;
}
inline bool fromSql(const QVariant &value, bool &out)
{
    out = value.toLongLong() != 0;
    return true;
}
inline bool fromSql(const QVariant &value, std::chrono::milliseconds &out)
{
    out = std::chrono::milliseconds(value.toLongLong());
    return true;
}
inline bool fromSql(const QVariant &value, Timestamp &out)
{
    out = value.isNull() ? Timestamp() : Timestamp::fromMicros(value.toLongLong());
    return true;
}
inline bool fromSql(const QVariant &value, Decimal &out)
{
    const std::optional<Decimal> amount = Decimal::parse(value.toString());
    out = amount.value_or(Decimal());
    return amount.has_value();
}
inline bool fromSql(const QVariant &value, QJsonObject &out)
{
    out = QJsonDocument::fromJson(value.toByteArray()).object();
    return true;
}
/// What cannot be read is as good as unset.
template <class T>
bool fromSql(const QVariant &value, std::optional<T> &out)
{
    out.reset();
    T read{};
    if (!value.isNull() && fromSql(value, read))
        out = std::move(read);
    return true;
}

// ---- ways to store a value other than the one of its type ----

struct Plain
{
    template <class T>
    static QVariant write(const T &value)
    {
        return toSql(value);
    }
    template <class T>
    static bool read(const QVariant &value, T &out, ParseWarnings &)
    {
        return fromSql(value, out);
    }
};

/// A record as JSON.
struct AsJson
{
    template <class T>
    static QVariant write(const T &value)
    {
        return toSql(toJson(value));
    }
    template <class T>
    static bool read(const QVariant &value, T &out, ParseWarnings &warnings)
    {
        return readJson(value.toByteArray(), out, warnings);
    }
};

struct Compressed
{
    static QVariant write(const QByteArray &bytes) { return toSql(qCompress(bytes)); }
    static bool read(const QVariant &value, QByteArray &out, ParseWarnings &)
    {
        out = qUncompress(value.toByteArray());
        return true;
    }
};

struct NullIfEmpty
{
    static QVariant write(const QString &text)
    {
        return text.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text);
    }
    static bool read(const QVariant &value, QString &out, ParseWarnings &)
    {
        out = value.toString();
        return true;
    }
};

/// A time that is not known, in a column that has a place for it in the order.
struct ZeroIfUnknown
{
    static QVariant write(Timestamp time) { return time.isValid() ? time.micros() : qint64(0); }
    static bool read(const QVariant &value, Timestamp &out, ParseWarnings &)
    {
        const qint64 micros = value.toLongLong();
        out = micros > 0 ? Timestamp::fromMicros(micros) : Timestamp();
        return true;
    }
};

// ---- lists of columns ----

template <class Access, class Way>
struct StoredColumn
{
    const char *name;
    Access access; ///< a member, or a function of the record; what gives no reference is written and never read
    Way way;
    bool changes;
};

/// One row of a record's list of columns.
template <class Access, class Way = Plain>
constexpr StoredColumn<Access, Way> column(const char *name, Access access, Way way = {})
{
    return {name, access, way, false};
}

/// A column that is also written when the record is there already.
template <class Access, class Way = Plain>
constexpr StoredColumn<Access, Way> changing(const char *name, Access access, Way way = {})
{
    return {name, access, way, true};
}

/// Specialised for each record that is a row of a table, as the JSON lists of base/fields.h: `list()` gives a tuple of
/// columns, and all SQL that names them, all binding and all reading is made of it.
template <class T>
struct ColumnsOf;

template <class T>
concept Row = requires
{
    ColumnsOf<T>::list();
};

template <Row T, class Visit>
void eachColumn(Visit visit)
{
    std::apply([&](const auto &...one) { (visit(one), ...); }, ColumnsOf<T>::list());
}

template <Row T, class OneColumn>
inline constexpr bool IsRead
    = std::is_lvalue_reference_v<std::invoke_result_t<const decltype(OneColumn::access) &, T &>>;

/// "name, body", or "k.name, k.body" with the table's name in the query: what a SELECT lists to be read as a T.
template <Row T>
QString columnNames(const QString &table = {})
{
    QStringList names;
    eachColumn<T>([&](const auto &one) {
        if constexpr (IsRead<T, std::remove_cvref_t<decltype(one)>>)
            names += (table.isEmpty() ? QString() : table + u'.') + QLatin1String(one.name);
    });
    return names.join(QStringLiteral(", "));
}

/// "kept(account, name, body) VALUES(?, ?, ?)": all columns of a T, behind those of `scope`, which the record leaves to
/// its repository.
template <Row T>
QString placesIn(const QString &table, QStringList scope = {})
{
    eachColumn<T>([&](const auto &one) { scope += QLatin1String(one.name); });
    const QString places = QStringLiteral("?, ").repeated(scope.size()).chopped(2);
    return QStringLiteral("%1(%2) VALUES(%3)").arg(table, scope.join(QStringLiteral(", ")), places);
}

/// The columns that change, each through `pattern`: "%1 = ?" for an UPDATE, "%1 = excluded.%1" for an upsert.
template <Row T>
QString changesBy(const QString &pattern)
{
    QStringList changes;
    eachColumn<T>([&](const auto &one) {
        if (one.changes)
            changes += pattern.arg(QLatin1String(one.name));
    });
    return changes.join(QStringLiteral(", "));
}

/// Binds the columns of a record that change.
template <Row T>
struct ChangesOf
{
    const T &record;
};
template <class T>
ChangesOf(const T &) -> ChangesOf<T>;

} // namespace nd
