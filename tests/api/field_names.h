// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/all_endpoints.h"
#include "api/request/decode.h"

#include <QMap>

namespace nd::testing {

/// The JSON names of a record, nested ones as "phone_numbers[].phone_number", and whether each is essential.
using FieldNames = QMap<QString, bool>;

template <class T>
struct FieldTree
{
    static void add(const QString &, FieldNames &) { } ///< text, number, …: no names below it
};

template <class T>
struct FieldTree<std::optional<T>> : FieldTree<T>
{
};

template <class T>
struct FieldTree<std::vector<T>>
{
    static void add(const QString &prefix, FieldNames &names)
    {
        FieldTree<T>::add(prefix.isEmpty() ? prefix : prefix.chopped(1) + QStringLiteral("[]."), names);
    }
};

template <Record T>
struct FieldTree<T>
{
    static void add(const QString &prefix, FieldNames &names)
    {
        const auto one = [&]<class M>(const Field<T, M> &f) {
            const QString name = prefix + QString::fromLatin1(f.key);
            names.insert(name, f.essential);
            FieldTree<M>::add(name + u'.', names);
        };
        std::apply([&](const auto &...f) { (one(f), ...); }, T::fields());
    }
};

// Members that read more than one JSON name by themselves.
template <>
struct FieldTree<Region>
{
    static void add(const QString &prefix, FieldNames &names)
    {
        const QString item = prefix.chopped(1) + QStringLiteral("[].");
        names.insert(item + QStringLiteral("region_type"), false);
        names.insert(item + QStringLiteral("region_name"), false);
    }
};

template <>
struct FieldTree<PackedNumbers>
{
    static void add(const QString &prefix, FieldNames &names)
    {
        names.insert(prefix.chopped(1) + QStringLiteral("[].phone_number"), false);
    }
};

template <>
struct FieldTree<WorldCoverage> : FieldTree<CountryCoverage>
{
};

/// The record that an answer is made of.
template <class Reply>
struct RecordOf
{
    using Type = Reply;
};
template <class Row>
struct RecordOf<Page<Row>>
{
    using Type = Row;
};

template <class T>
FieldNames fieldNames()
{
    FieldNames names;
    FieldTree<T>::add({}, names);
    return names;
}

template <Parameters T>
QStringList paramNames()
{
    QStringList names;
    std::apply([&](const auto &...p) { ((names += QString::fromLatin1(p.name)), ...); }, T::params());
    return names;
}

} // namespace nd::testing
