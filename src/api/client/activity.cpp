// SPDX-License-Identifier: Apache-2.0
#include "api/client/activity.h"

namespace nd {

namespace {

/// For a POSIX shell: inside single quotes everything is literal but the quote itself.
QString quoted(const QString &text)
{
    QString inner = text;
    inner.replace(u'\'', QStringLiteral("'\\''"));
    return u'\'' + inner + u'\'';
}

} // namespace

QString curlCommand(const Activity &activity)
{
    return curlCommand(activity.verb, activity.url, activity.body);
}

QString curlCommand(Verb verb, const QUrl &url, const QByteArray &body)
{
    QString command = QStringLiteral("curl");
    if (verb != Verb::Get)
        command += QStringLiteral(" -X ") + QString::fromLatin1(verbName(verb));
    command += QStringLiteral(" -H \"Authorization: Bearer $TELNYX_API_KEY\" -H 'Accept: application/json'");
    if (!body.isEmpty())
        command += QStringLiteral(" -H 'Content-Type: application/json' --data ") + quoted(QString::fromUtf8(body));
    return command + u' ' + quoted(QString::fromLatin1(url.toEncoded()));
}

} // namespace nd
