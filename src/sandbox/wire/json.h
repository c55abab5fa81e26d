// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/timestamp.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace nd::sandbox {

/// Writes a text; null when it is empty: an unset identifier or reference is null in Telnyx's answers, never "".
inline QJsonValue json(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// Writes a time with six decimals, as Telnyx does; null when it is invalid.
inline QJsonValue json(Timestamp moment)
{
    return json(moment.toIso());
}

/// Writes one value for each item that `write` is called with.
template <class Items, class Write>
QJsonArray jsonList(const Items &items, Write write)
{
    QJsonArray list;
    for (const auto &item : items)
        list.append(write(item));
    return list;
}

} // namespace nd::sandbox
