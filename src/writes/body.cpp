// SPDX-License-Identifier: Apache-2.0
#include "writes/body.h"

#include <QCryptographicHash>

namespace nd {

QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace nd
