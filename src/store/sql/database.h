// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "store/ledger_place.h"
#include "store/ledger_schema.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QSqlDatabase;

namespace nd {

/// The ledger's file as SQLite knows it, in WAL mode with synchronous=FULL: what a commit has acknowledged survives
/// kill -9 and power loss. Everybody but the store itself asks a repository. Lives on one thread.
class Database
{
public:
    static constexpr int BusyTimeout = 5000; ///< ms; another program (a backup) may hold the file for a moment

    /// Not opened: until then every statement fails and nothing touches the file.
    explicit Database(QString path);
    /// A second connection to an open ledger, for another thread. What it commits survives kill -9, but is not flushed:
    /// a power loss may take its last commits away, and never any of the first connection's.
    static Result<std::unique_ptr<Database>> openBeside(const LedgerPlace &place);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Opens or makes the file, and brings it to the version that the migrations lead to, with a copy made before.
    /// Once; a failure leaves it unopened.
    Result<Done> open(const std::vector<Migration> &migrations);

    const QString &path() const { return m_place.path; }
    const LedgerPlace &place() const { return m_place; }
    QSqlDatabase handle() const;
    /// A log stood beside the file before it was opened.
    bool hadLog() const { return m_hadLog; }

    /// All that `work` writes is committed and flushed as one, or nothing of it. Inside another call it joins in.
    Result<Done> transaction(const std::function<Result<Done>()> &work);
    bool inTransaction() const { return m_inTransaction; }

    Result<Done> run(const QString &sql) const;
    /// The first value of the first row, or 0.
    Result<qint64> number(const QString &sql) const;

private:
    void close();
    Result<Done> connectToFile();
    Result<Done> connectAndPrepare(const std::vector<Migration> &migrations);
    Result<Done> prepare(const std::vector<Migration> &migrations);
    Result<Done> migrate(const std::vector<Migration> &migrations, int from);
    Result<Done> check() const;
    Result<Done> copyBeforeMigration(int from) const;

    LedgerPlace m_place;
    QString m_connection;
    bool m_hadLog = false;
    bool m_inTransaction = false;
};

} // namespace nd
