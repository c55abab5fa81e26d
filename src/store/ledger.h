// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "store/file_identity.h"
#include "store/ledger_identity.h"
#include "store/ledger_schema.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace nd {

class Database;

/// The books on disk, as one file that knows which one it is and how far it has come. What stands in them is read and
/// written through the repositories beside this: WriteStore, BasketStore, OrderStore and the others.
/// One writer per data directory: take the directory's lock first. Lives on one thread. Every function, here and in the
/// repositories, may fail and then has changed nothing; no failure destroys the file.
class Ledger
{
public:
    /// Opens or makes the file; its folder must exist. Refuses a file that is cut off, is not SQLite or was written
    /// by a newer version, and leaves it as it is.
    static Result<std::unique_ptr<Ledger>> open(
        const QString &path, const std::vector<Migration> &migrations = ledgerMigrations());
    friend std::unique_ptr<Ledger> unopenedLedger(const QString &path);
    friend Result<Done> openFileOf(Ledger &ledger, const std::vector<Migration> &migrations);
    ~Ledger();
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    const QString &path() const;
    /// For the repositories, which write in transaction() only.
    Database &database() const { return *m_database; }

    /// All that `work` writes is committed and flushed as one, or nothing of it. Inside another call it joins in.
    Result<Done> transaction(const std::function<Result<Done>()> &work);
    /// In a transaction: a purchase that costs money takes a step, which the second place is told of after the commit.
    Result<Done> countPurchaseStep();

    // ---- which ledger it is ----
    const LedgerIdentity &identity() const { return m_identity; }
    /// The program that had it open last was killed, or the machine went down.
    bool endedUncleanly() const { return m_endedUncleanly; }
    /// Compares with what is remembered elsewhere, and keeps that up to date from now on; `witness` must outlive it.
    /// Call before anything is taken up. `machine` as of thisMachine().
    LedgerDoubt compareWith(LedgerWitness &witness, const QString &machine);
    /// What was found at opening; stays for as long as the ledger is open.
    LedgerDoubt doubt() const { return m_doubt; }
    /// The program did not end in order, and the log beside the file is gone. A doubt only where nothing shows that no
    /// purchase was in it.
    bool lostItsLog() const { return m_lostItsLog; }
    /// A person has been told, and it is used from here on: the next start has no doubt.
    Result<Done> takeOver();
    /// From now on no purchase is begun, whatever the account: `why` is what a person is told. Nothing: as before.
    void holdPurchases(const std::optional<Error> &why) { m_held = why; }
    const std::optional<Error> &heldBecause() const { return m_held; }
    /// Fails when another file, or none, stands where the open one was: what is written is lost then.
    Result<Done> inPlace() const;
    Result<Done> rebuildIndexes();

private:
    explicit Ledger(std::unique_ptr<Database> database);
    Result<Done> readIdentity();
    Result<Done> writeIdentity();
    LedgerDoubt compare(const QString &machine) const;
    bool hasEveryPurchase() const;
    void remember() const;
    void onPurchaseCommitted();

    std::unique_ptr<Database> m_database;
    std::optional<FileIdentity> m_file;
    std::optional<FileIdentity> m_log;
    LedgerIdentity m_identity;
    LedgerWitness *m_witness = nullptr;
    LedgerDoubt m_doubt = LedgerDoubt::None;
    std::optional<Error> m_held;
    bool m_endedUncleanly = false;
    bool m_lostItsLog = false;
    bool m_ready = false; ///< opened whole: its end is worth noting
    bool m_purchaseMoved = false; ///< in the transaction that is under way
};

/// For a window that stands before the disk has been asked: until openFileOf() is through, whatever is read or written
/// fails, and nothing touches the file.
std::unique_ptr<Ledger> unopenedLedger(const QString &path);
/// What Ledger::open() does, of one that is not opened yet. A ledger for which it has failed is of no use.
Result<Done> openFileOf(Ledger &ledger, const std::vector<Migration> &migrations = ledgerMigrations());

} // namespace nd
