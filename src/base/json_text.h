// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/fields.h"

#include <QByteArray>
#include <QJsonDocument>

#include <optional>
#include <utility>
#include <vector>

namespace nd {

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
