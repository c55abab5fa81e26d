// SPDX-License-Identifier: Apache-2.0
#include "api/request/endpoint.h"

#include <QUrl>

namespace nd {

QByteArray verbName(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return QByteArrayLiteral("GET");
    case Verb::Post:
        return QByteArrayLiteral("POST");
    case Verb::Patch:
        return QByteArrayLiteral("PATCH");
    case Verb::Delete:
        return QByteArrayLiteral("DELETE");
    }
    return {};
}

void fillPathArgument(QByteArray &path, const QString &argument)
{
    const qsizetype at = path.indexOf("{}");
    if (at >= 0)
        path.replace(at, 2, QUrl::toPercentEncoding(argument));
}

} // namespace nd
