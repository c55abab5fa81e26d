// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/all_endpoints.h"
#include "api/request/decode.h"

#include <QJsonDocument>

namespace nd::testing {

/// A JSON value that reads into T without any oddity, and is not what T is by default.
template <class T>
struct Sample;

template <>
struct Sample<QString>
{
    static QJsonValue json() { return QStringLiteral("a text"); }
};
template <>
struct Sample<bool>
{
    static QJsonValue json() { return true; }
};
template <>
struct Sample<int>
{
    static QJsonValue json() { return 7; }
};
template <>
struct Sample<qint64>
{
    static QJsonValue json() { return qint64(9'007'199'254'740'993); }
};
template <>
struct Sample<Timestamp>
{
    static QJsonValue json() { return QStringLiteral("2025-06-11T13:21:40.967339Z"); }
};
template <>
struct Sample<Decimal>
{
    static QJsonValue json() { return QStringLiteral("6.54"); }
};
template <>
struct Sample<QStringList>
{
    static QJsonValue json() { return QJsonArray{QStringLiteral("one"), QStringLiteral("two")}; }
};
template <>
struct Sample<CountAsText>
{
    static QJsonValue json() { return QStringLiteral("5"); }
};
template <>
struct Sample<FileContent>
{
    static QJsonValue json() { return QStringLiteral("AAEC/w=="); }
};
template <>
struct Sample<PackedNumbers>
{
    static QJsonValue json()
    {
        return QJsonArray{QJsonObject{{QStringLiteral("phone_number"), QStringLiteral("+19705555098")}}};
    }
};
template <>
struct Sample<Region>
{
    static QJsonValue json()
    {
        return write(
            Region{QStringLiteral("US"), QStringLiteral("CO"), QStringLiteral("Denver"), QStringLiteral("DENVER")});
    }
};

template <class T>
struct Sample<std::optional<T>> : Sample<T>
{
};

template <class T>
struct Sample<std::vector<T>>
{
    static QJsonValue json() { return QJsonArray{Sample<T>::json(), Sample<T>::json()}; }
};

template <Record T>
struct Sample<T>
{
    static QJsonValue json()
    {
        QJsonObject object;
        const auto put = [&]<class M>(const Field<T, M> &f) { object.insert(QLatin1String(f.key), Sample<M>::json()); };
        std::apply([&](const auto &...f) { (put(f), ...); }, T::fields());
        return object;
    }
};

template <>
struct Sample<WorldCoverage>
{
    static QJsonValue json() { return QJsonObject{{QStringLiteral("Côte d'Ivoire"), Sample<CountryCoverage>::json()}}; }
};

/// The bytes of a whole answer around `data`: a list gets two rows of it and a meta.
template <class Reply>
QByteArray answer(const QJsonValue &data, Envelope envelope)
{
    QJsonValue content = data;
    if constexpr (IsPage<Reply>::value)
        content = QJsonArray{data, data};
    if (envelope == Envelope::Bare)
        return (content.isArray() ? QJsonDocument(content.toArray()) : QJsonDocument(content.toObject())).toJson();
    QJsonObject root{{QStringLiteral("data"), content}};
    if constexpr (IsPage<Reply>::value)
        root.insert(QStringLiteral("meta"), QJsonObject{{QStringLiteral("total_results"), 2}});
    return QJsonDocument(root).toJson();
}

} // namespace nd::testing
