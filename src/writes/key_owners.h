// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>
#include <QUrl>

namespace nd {

class Ledger;
struct Account;

/// Whose a key is, without keeping the key: a hash of key and address, salted with what only this ledger knows. Which
/// user at Telnyx stands behind it is learnt from what is read anyway; two keys of one user are then the same owner.
class KeyOwners
{
public:
    /// `ledger` must outlive it.
    explicit KeyOwners(Ledger &ledger) : m_ledger(ledger) { }

    /// The name of the owner, as it is kept with each write. Empty when the ledger could not be read: unknown.
    QString ownerOf(const Account &account, const Secret &key) const;

    /// Unknown owners are the same as any: writes of older versions did not remember theirs.
    bool isSame(const QString &a, const QString &b) const;

    /// The key of `asker` may tell what became of a write of `writer`. A key whose owner could not be found out is
    /// nobody's that is known: it may tell of a write that does not know its own only.
    bool mayTell(const QString &asker, const QString &writer) const;

    /// Telnyx says that this owner's key belongs to this user.
    Result<Done> learn(const QString &owner, const QString &userId) const;
    /// Telnyx's id of the user; empty while it is not known.
    QString userOf(const QString &owner) const;

private:
    Result<QByteArray> salt() const;

    Ledger &m_ledger;
};

} // namespace nd
