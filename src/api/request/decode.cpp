// SPDX-License-Identifier: Apache-2.0
#include "api/request/decode.h"

#include "base/local_code.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nd {

Result<QJsonValue> parseJson(const QByteArray &bytes)
{
    Error error{.kind = ErrorKind::BadReply};
    if (bytes.trimmed().isEmpty()) {
        error.detail = QStringLiteral("the answer is empty");
        return error;
    }
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (parse.error != QJsonParseError::NoError) {
        error.detail = bytes.trimmed().startsWith('<') ? QStringLiteral("a web page came instead of data")
                                                       : QStringLiteral("not JSON: ") + parse.errorString();
        return error;
    }
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Error badReply(const QString &what, const ParseWarnings &warnings)
{
    QString detail = what;
    if (!warnings.isEmpty())
        detail += QStringLiteral(" (") + warnings.notes().join(QStringLiteral("; ")) + u')';
    return Error{.kind = ErrorKind::BadReply, .detail = detail};
}

Error contradiction(const QString &what, const QString &said)
{
    return Error{.kind = ErrorKind::BadReply, .code = wordOf(LocalCode::Contradiction), .title = said, .detail = what};
}

Error refusedList(const QJsonArray &errors)
{
    const QJsonObject first = errors.first().toObject();
    const QString title = first[QLatin1String("title")].toString();
    return contradiction(
        QStringLiteral("the list tells of errors"), first[QLatin1String("detail")].toString(title).simplified());
}

QJsonValue unwrapped(const QJsonValue &root, Envelope envelope)
{
    const QJsonObject object = root.toObject();
    const QJsonValue data = object.value(QLatin1String("data"));
    if (envelope == Envelope::Data)
        return data;
    // Bare endpoints have been seen wrapped as well (api-facts §0.8, §0.9).
    return data.isObject() && !object.contains(QLatin1String("id")) ? data : root;
}

} // namespace nd
