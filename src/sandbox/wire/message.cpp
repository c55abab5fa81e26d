// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wire/message.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace nd::sandbox {

namespace {

QString decoded(QByteArray text, bool plusIsSpace)
{
    if (plusIsSpace)
        text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

} // namespace

Answer Answer::of(const QJsonValue &body, int status)
{
    Answer answer;
    answer.status = status;
    const QJsonDocument document = body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject());
    answer.body = document.toJson(QJsonDocument::Compact);
    return answer;
}

Answer Answer::data(const QJsonValue &data, int status)
{
    return of(QJsonObject{{QStringLiteral("data"), data}}, status);
}

QByteArray httpDate(Timestamp moment)
{
    return QLocale::c().toString(moment.toDateTime(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1();
}

Request Request::of(const QByteArray &method, const QByteArray &target)
{
    Request request;
    request.method = method;
    const qsizetype mark = target.indexOf('?');
    const QByteArray path = mark < 0 ? target : target.left(mark);
    for (const QByteArray &segment : path.split('/')) {
        if (!segment.isEmpty())
            request.path += decoded(segment, false);
    }
    if (mark < 0)
        return request;
    for (const QByteArray &pair : target.mid(mark + 1).split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray key = equals < 0 ? pair : pair.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : pair.mid(equals + 1);
        request.query.append({decoded(key, true), decoded(value, true)});
    }
    return request;
}

} // namespace nd::sandbox
