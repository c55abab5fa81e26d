// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "store/ledger_access.h"
#include "store/write_record.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace nd {

class Ledger;

/// The writes of one account that buy something. They are added and changed through WriteStore, as all writes are.
/// A value: it may be made for a single call.
class PurchaseStore
{
public:
    /// `ledger` must outlive it.
    PurchaseStore(Ledger &ledger, QString account) : m_ledger(&ledger), m_account(std::move(account)) { }

    Result<std::vector<WriteRecord>> recent(int limit) const; ///< newest first, open ones too
    /// The purchase that an order, or another record of Telnyx's, came of.
    Result<std::optional<WriteRecord>> ofRecord(const QString &telnyxId) const;
    /// Those that are not known to be bought: open ones, and those settled otherwise.
    Result<QStringList> unproven() const;
    /// With these words of the person, open or bought; newest first.
    Result<std::vector<WriteRecord>> withReference(const QString &person, int limit) const;
    /// Of one kind, open or bought, made at `from` or later; newest first.
    Result<std::vector<WriteRecord>> since(WriteKind kind, Timestamp from) const;
    /// Numbers that the order did not deliver: they are nobody's again. Gives how many of them were not marked yet.
    Result<int> markUndelivered(const QString &id, const std::vector<NumberSpan> &spans);

    /// A number that an order did not deliver; of a block its first.
    struct Undelivered
    {
        QString orderId = {}; ///< Telnyx's
        qint64 number = 0; ///< its digits
    };
    Result<std::vector<Undelivered>> undelivered() const;

private:
    Ledger *m_ledger;
    QString m_account;
};

/// Purchases that were bought and whose order was not at its end when they last took note of it: its status is none of
/// `ends`. Goes over all purchases of the account: for a worker's connection.
Result<std::vector<WriteRecord>> boughtWithoutEnd(
    const LedgerAccess &ledger, const QString &account, const QStringList &ends);

} // namespace nd
