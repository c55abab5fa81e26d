// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace nd {

/// What is kept of a PIN: salted, and slow to compute (Argon2id of libsodium, 64 MB). Empty when this machine has not
/// the memory for it.
QString hashOfPin(const QByteArray &pin);
/// Takes as long as the hash does.
bool isPinOf(const QString &hash, const QByteArray &pin);

} // namespace nd
