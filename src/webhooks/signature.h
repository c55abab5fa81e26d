// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace nd::webhook {

/// The public half of the key pair with which Telnyx signs an account's events (Ed25519). Not a secret.
class PublicKey
{
public:
    /// Base64 of the raw 32 bytes, as the portal shows it (api-facts §4.1). White space around it is forgiven. A
    /// failure is ErrorKind::Local with one sentence in `title`.
    static Result<PublicKey> parse(const QString &text);

    QString text() const { return QString::fromLatin1(m_bytes.toBase64()); }
    const QByteArray &bytes() const { return m_bytes; }

    friend bool operator==(const PublicKey &, const PublicKey &) = default;

private:
    explicit PublicKey(QByteArray bytes) : m_bytes(std::move(bytes)) { }
    QByteArray m_bytes;
};

/// Whether `signature` (base64, as in the header) is that of `timestamp` + "|" + `body` under this key. `body` must be
/// the bytes that came: JSON that was read and written again has other ones.
bool isSigned(const PublicKey &key, const QByteArray &timestamp, const QByteArray &body, const QByteArray &signature);

/// As the library that runs says it.
QString libsodiumVersion();

} // namespace nd::webhook
