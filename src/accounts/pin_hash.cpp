// SPDX-License-Identifier: Apache-2.0
#include "accounts/pin_hash.h"

#include <array>
#include <sodium.h>

namespace nd {

namespace {

/// libsodium must be told once that it is used; any thread may.
bool sodiumIsReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

} // namespace

QString hashOfPin(const QByteArray &pin)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (!sodiumIsReady()
        || crypto_pwhash_str(hash.data(), pin.constData(), static_cast<unsigned long long>(pin.size()),
               crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
            != 0)
        return {};
    return QString::fromLatin1(hash.data());
}

bool isPinOf(const QString &hash, const QByteArray &pin)
{
    const QByteArray stored = hash.toLatin1();
    return !stored.isEmpty() && sodiumIsReady()
        && crypto_pwhash_str_verify(stored.constData(), pin.constData(), static_cast<unsigned long long>(pin.size()))
        == 0;
}

} // namespace nd
