// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/fields.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

namespace nd {

/// The bytes that are sent for a record, and journaled before.
template <Record T>
QByteArray toBody(const T &record)
{
    return QJsonDocument(write(record).toObject()).toJson(QJsonDocument::Compact);
}

/// What toBody() was given. What cannot be read stays at its default.
template <Record T>
T bodyOf(const QByteArray &body)
{
    ParseWarnings warnings;
    Reader reader(warnings);
    T record{};
    (void)read(QJsonValue(QJsonDocument::fromJson(body).object()), record, reader);
    return record;
}

/// Of a body or a file, short enough for a claim: the same bytes have the same.
QString digestOf(const QByteArray &bytes);

} // namespace nd
