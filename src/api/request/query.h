// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/decimal.h"
#include "base/timestamp.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <tuple>
#include <vector>

namespace nd {

/// A query string in the official SDK's form (api-facts §1): RFC 3986, brackets, comma, colon and "+" encoded,
/// arrays joined with commas. QUrlQuery is not used because it leaves "+", "[" and "]" bare.
class Query
{
public:
    struct Item
    {
        QString name;
        QString value;
        friend bool operator==(const Item &, const Item &) = default;
    };

    /// Adds name=value; an empty value is left out, as Telnyx reads "key=" as a filter for nothing.
    void add(const QString &name, const QString &value);
    const std::vector<Item> &items() const { return m_items; }
    bool isEmpty() const { return m_items.empty(); }
    /// Without the leading "?".
    QByteArray encoded() const;

    friend bool operator==(const Query &, const Query &) = default;

private:
    std::vector<Item> m_items;
};

/// One row of an endpoint's parameter list.
template <class T, class M>
struct Param
{
    const char *name;
    M T::*member;
};

template <class T, class M>
constexpr Param<T, M> param(const char *name, M T::*member)
{
    return {name, member};
}

/// Typed query parameters list their wire names once; the query string and the tests walk that list.
template <class T>
concept Parameters = requires
{
    T::params();
};

inline QString queryValue(const QString &value)
{
    return value;
}
inline QString queryValue(const QStringList &values)
{
    return values.join(u',');
}
inline QString queryValue(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}
inline QString queryValue(int value)
{
    return QString::number(value);
}
inline QString queryValue(const Timestamp &value)
{
    return value.toIso();
}

template <class T>
QString queryValue(const std::optional<T> &value)
{
    return value ? queryValue(*value) : QString();
}

template <Parameters T>
Query toQuery(const T &parameters)
{
    Query query;
    std::apply(
        [&](const auto &...p) { (query.add(QString::fromLatin1(p.name), queryValue(parameters.*(p.member))), ...); },
        T::params());
    return query;
}

} // namespace nd
