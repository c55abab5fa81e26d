// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"
#include "base/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace nd {

/// The JSON of an answer, or BadReply. Never throws; nesting beyond Qt's limit is a BadReply.
Result<QJsonValue> parseJson(const QByteArray &bytes);

Error badReply(const QString &what, const ParseWarnings &warnings);

/// BadReply of an answer that contradicts itself. `said`: Telnyx's own words about it.
Error contradiction(const QString &what, const QString &said = {});

/// A list that tells of errors and shows nothing: a refusal that came as a success.
Error refusedList(const QJsonArray &errors);

/// The part of an answer that holds the record: `data` where there is one, else the root if `envelope` allows it.
QJsonValue unwrapped(const QJsonValue &root, Envelope envelope);

/// Rows that lack their essential field are left out and noted: a list with one bad row is still a list. One that shows
/// nothing and tells of errors is none: it would be taken for an empty one.
template <class Row>
Result<Page<Row>> decodePage(const QJsonValue &root, ParseWarnings &warnings)
{
    const QJsonValue data = root.isArray() ? root : root.toObject().value(QLatin1String("data"));
    if (!data.isArray())
        return badReply(QStringLiteral("the answer has no list in \"data\""), warnings);
    Page<Row> page;
    Reader reader(warnings);
    const QJsonArray items = data.toArray();
    page.rows.reserve(size_t(items.size()));
    for (const QJsonValue &item : items) {
        Row row{};
        if (read(item, row, reader))
            page.rows.push_back(std::move(row));
        else
            ++page.unreadable;
    }
    const QJsonArray errors = root[QLatin1String("errors")].toArray();
    page.tellsOfErrors = !errors.isEmpty();
    if (page.tellsOfErrors && page.rows.empty())
        return refusedList(errors);
    const QJsonValue meta = root.isObject() ? root.toObject().value(QLatin1String("meta")) : QJsonValue();
    read(meta.isObject() ? meta : root[QLatin1String("metadata")], page.meta, reader);
    return page;
}

template <class T>
struct IsPage : std::false_type
{
};
template <class Row>
struct IsPage<Page<Row>> : std::true_type
{
    using RowType = Row;
};

/// Turns the bytes of a 2xx answer into the endpoint's reply. Runs on any thread.
template <class Reply>
Result<Reply> decodeReply(const QByteArray &bytes, Envelope envelope, ParseWarnings &warnings)
{
    if constexpr (std::is_same_v<Reply, QByteArray>) {
        return bytes;
    } else if constexpr (std::is_same_v<Reply, NoReply>) {
        return NoReply{};
    } else {
        const Result<QJsonValue> root = parseJson(bytes);
        if (!root)
            return root.error();
        if constexpr (IsPage<Reply>::value) {
            return decodePage<typename IsPage<Reply>::RowType>(*root, warnings);
        } else {
            Reply reply{};
            Reader reader(warnings);
            if (!read(unwrapped(*root, envelope), reply, reader))
                return badReply(QStringLiteral("the answer lacks its essential part"), warnings);
            return reply;
        }
    }
}

} // namespace nd
