// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/timestamp.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace nd::sandbox {

/// One request, decoded: what the engine needs to know of HTTP.
struct Request
{
    QByteArray method = {}; ///< "GET"
    QStringList path = {}; ///< decoded segments, "v2" first
    QList<std::pair<QString, QString>> query = {}; ///< decoded, in order; "+" means a space, as on most servers
    QByteArray authorization = {}; ///< the header as it came
    QByteArray contentType = {};
    QByteArray body = {};

    /// `target` is the second word of an HTTP request line, still encoded.
    static Request of(const QByteArray &method, const QByteArray &target);
};

struct Answer
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json; charset=utf-8";
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};

    /// Makes an answer with this body: an object or a list.
    static Answer of(const QJsonValue &body, int status = 200);
    /// Makes an answer of the usual form, {"data": …}.
    static Answer data(const QJsonValue &data, int status = 200);
};

/// Writes a time as the Date header has it: "Sat, 28 Nov 2026 17:31:07 GMT".
QByteArray httpDate(Timestamp moment);

/// A request as it was taken, and how it was answered. Holds no credential.
struct JournalEntry
{
    QByteArray method = {};
    QString path = {}; ///< decoded, as in "/v2/number_orders"
    QList<std::pair<QString, QString>> query = {};
    QByteArray contentType = {};
    QByteArray body = {};
    int status = 0;
};

} // namespace nd::sandbox
