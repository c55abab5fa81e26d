// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <functional>

namespace nd {

class Database;
class Ledger;

/// What a repository reads and writes through: the ledger, or a worker's connection to its file. Both outlive it.
class LedgerAccess
{
public:
    LedgerAccess(Ledger &ledger);
    LedgerAccess(Database &database) : m_database(&database) { }

    Database &database() const { return *m_database; }
    /// All that `work` writes is committed as one.
    Result<Done> together(const std::function<Result<Done>()> &work) const;
    /// Another connection waits for the end of this one's transaction.
    bool isTurnWanted() const;
    /// After a transaction on a connection of its own: the log beside the file is written into it.
    void settle() const;

private:
    Database *m_database;
};

} // namespace nd
