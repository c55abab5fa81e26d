// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "store/write_record.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace nd {

class Ledger;

/// All that was sent to change something, of every account, and what became of it: the protocol of buying stands on
/// this. What is asked of purchases only is in PurchaseStore. A value: it may be made for a single call.
class WriteStore
{
public:
    /// The collection of documents where users at Telnyx are kept by owner of a key, for all accounts.
    static inline const QString KeyOwners = QStringLiteral("key_owner");

    /// `ledger` must outlive it.
    explicit WriteStore(Ledger &ledger) : m_ledger(&ledger) { }

    /// Refuses (ErrorKind::Rejected, LocalCode::StillOpen) while an open write of the account shares a number or a
    /// claim. "Of the account" also means: of any account whose key has the same owner.
    Result<Done> add(const WriteRecord &write);
    /// From journaled to sent, only from there, and only while the file is in its place: then the body may leave.
    Result<Done> commitSent(const WriteRecord &sent);
    /// State and everything that changes; id, account, kind, body, numbers and claims do not. Fails when the write is
    /// not there.
    Result<Done> update(const WriteRecord &write);
    /// Gives the open writes of an account that is not there any more, and their lines, to one with a key of the
    /// same owner.
    Result<Done> moveOpen(const QString &from, const QString &to);

    Result<std::optional<WriteRecord>> find(const QString &id) const;
    Result<std::vector<WriteRecord>> open(const QString &account) const;
    Result<QStringList> accountsWithOpen() const;
    /// Settled without effect, unresolved, or refused without Telnyx having been asked about it since, and not put
    /// aside by a person; those whose end is not known first, then the newest.
    Result<std::vector<WriteRecord>> failed(const QString &account, int limit) const;
    Result<Done> putAside(const QStringList &ids);
    /// What was sent about these records, has turned out to be one of them, or has such an id itself; oldest first.
    Result<std::vector<WriteRecord>> about(const QString &account, const QStringList &recordIds) const;
    /// Records that writes of one kind have turned out to be.
    Result<QStringList> landedIds(const QString &account, WriteKind kind) const;

private:
    Result<Done> refuseOverlap(const WriteRecord &write) const;
    Result<Done> refuseSharedNumber(const WriteRecord &write) const;
    Result<Done> refuseSharedClaim(const WriteRecord &write) const;
    Result<Done> addNumbers(const WriteRecord &write);
    Result<Done> countStep(const WriteRecord &write);

    Ledger *m_ledger;
};

} // namespace nd
