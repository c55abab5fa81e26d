// SPDX-License-Identifier: Apache-2.0
#include "api/resources/account/documents.h"

namespace nd {

bool read(const QJsonValue &json, FileContent &out, Reader &reader)
{
    QString text;
    if (!read(json, text, reader))
        return false;
    auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        reader.odd("not Base64");
        return false;
    }
    out.bytes = std::move(*decoded);
    return true;
}

QJsonValue write(const FileContent &content)
{
    if (content.bytes.isEmpty())
        return QJsonValue::Undefined;
    return QString::fromLatin1(content.bytes.toBase64());
}

} // namespace nd
