// SPDX-License-Identifier: Apache-2.0
#include "webhooks/signature.h"

#include <QCoreApplication>

#include <sodium.h>

namespace nd::webhook {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::WebhookSignature)
};

/// Empty when it is no base64, or base64 with something odd in it.
QByteArray decoded(const QByteArray &text)
{
    const auto result = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return result ? result.decoded : QByteArray();
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// libsodium must be told once that it is used; any thread may.
bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

Error wrongKey(const QString &sentence)
{
    Error error;
    error.kind = ErrorKind::Local;
    error.code = u"webhook_key"_s;
    error.title = sentence;
    return error;
}

} // namespace

Result<PublicKey> PublicKey::parse(const QString &text)
{
    const QString word = text.trimmed();
    if (word.isEmpty())
        return wrongKey(Tr::tr("Enter the account's public key."));
    if (word.contains(u"BEGIN"))
        return wrongKey(Tr::tr("This is a PEM file. Enter the short key that the Telnyx portal shows."));
    const QByteArray bytes = decoded(word.toUtf8());
    if (bytes.isEmpty())
        return wrongKey(Tr::tr("This is not base64. Copy the key from the Telnyx portal again."));
    if (bytes.size() != qsizetype(crypto_sign_PUBLICKEYBYTES))
        return wrongKey(Tr::tr("A public key has 32 bytes, this has %1.").arg(bytes.size()));
    // Under a weak key anybody's signature is good.
    if (!isReady() || crypto_core_ed25519_is_valid_point(bytesOf(bytes)) == 0)
        return wrongKey(Tr::tr("These 32 bytes are no public key. Copy it from the Telnyx portal again."));
    return PublicKey(bytes);
}

bool isSigned(const PublicKey &key, const QByteArray &timestamp, const QByteArray &body, const QByteArray &signature)
{
    const QByteArray raw = decoded(signature);
    if (!isReady() || raw.size() != qsizetype(crypto_sign_BYTES))
        return false;
    const QByteArray said = timestamp + '|' + body;
    return crypto_sign_verify_detached(
               bytesOf(raw), bytesOf(said), static_cast<unsigned long long>(said.size()), bytesOf(key.bytes()))
        == 0;
}

QString libsodiumVersion()
{
    return QString::fromLatin1(sodium_version_string());
}

} // namespace nd::webhook
