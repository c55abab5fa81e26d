// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "store/write_record.h"
#include "wording/error_text.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace nd {

class Ledger;
class WriteCoordinator;

/// A write that did not come about, or of which nobody knows whether it did, in words.
struct FailedWrite
{
    WriteRecord write = {};
    ErrorText text = {};
    QString code = {}; ///< Telnyx's; empty where it gave none
};

/// The failed writes of an account, over all runs of the program, until a person puts them aside. An unresolved one
/// stays whatever the person does: it is not over.
class FailedWrites final : public QObject
{
    Q_OBJECT
public:
    static constexpr int Most = 500;

    /// Both must outlive it.
    FailedWrites(Ledger &ledger, WriteCoordinator &writer, QString account, QObject *parent = nullptr);

    /// Those whose end is not known first, however many have failed since; then the newest.
    std::vector<FailedWrite> list() const;
    /// Ids of writes; those that are still open are left alone.
    Result<Done> putAside(const QStringList &ids);
    /// Asks Telnyx now what became of an unresolved one.
    void lookNow(const QString &id);

    /// A person has looked at Telnyx and says what became of an unresolved purchase: it is this order. `note` is what
    /// was typed; both go into the ledger with the hour.
    Result<Done> settleBought(const QString &id, const QString &orderId, const QString &note);
    Result<Done> settleNotBought(const QString &id, const QString &note);

signals:
    void changed();

private:
    Ledger &m_ledger;
    WriteCoordinator &m_writer;
    QString m_account;
};

} // namespace nd
