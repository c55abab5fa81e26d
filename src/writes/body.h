// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/fields.h"

#include <QByteArray>
#include <QString>

namespace nd {

/// The bytes that are sent for a record, and journaled before.
template <Record T>
QByteArray toBody(const T &record)
{
    return toJson(record);
}

/// What toBody() was given. What cannot be read stays at its default.
template <Record T>
T bodyOf(const QByteArray &body)
{
    ParseWarnings warnings;
    T record{};
    (void)readJson(body, record, warnings);
    return record;
}

/// Of a body or a file, short enough for a claim: the same bytes have the same.
QString digestOf(const QByteArray &bytes);

} // namespace nd
