// SPDX-License-Identifier: Apache-2.0
#include "store/ledger.h"

#include "accounts/account.h"
#include "base/logging.h"
#include "store/ledger_statement.h"
#include "store/ledger_upkeep.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QStorageInfo>
#include <QUuid>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestChecked = 8LL * 1024 * 1024;
constexpr size_t VersionWithIdentity = 4;
constexpr int CopiesKept = 3; ///< of those made before a migration
constexpr int BusyTimeout = 5000; ///< ms; another program (a backup) may hold the file for a moment

QString say(const char *text)
{
    return QCoreApplication::translate("nd::Ledger", text);
}

Error localError(const QString &title, const QString &detail)
{
    return {.kind = ErrorKind::Local, .title = title, .detail = detail};
}

Error diskFull(const QString &detail)
{
    return {.kind = ErrorKind::Local,
        .title = say(QT_TRANSLATE_NOOP("nd::Ledger", "The disk is full. Make room and try again.")),
        .detail = detail,
        .cause = Cause::DiskFull};
}

/// SQLite reports some writes that find no room (of the log's index, of a new file) as failed input and output.
bool hasNoRoom(const QString &path)
{
    constexpr qint64 Least = 128LL * 1024;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.isReady() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < Least;
}

QString nameOf(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// What can be seen without SQLite, which would take an unreadable file for a new one or report it in its own words.
Result<Done> inspect(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        if (!info.absoluteDir().exists())
            return localError(say(QT_TRANSLATE_NOOP("nd::Ledger",
                                  "The data folder is gone. Make it again, or choose another one with --data-dir.")),
                nameOf(info.absolutePath()));
        return Done{};
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return localError(say(QT_TRANSLATE_NOOP(
                              "nd::Ledger", "The ledger cannot be read. Check that this program may read its folder.")),
            nameOf(path));
    if (file.size() == 0)
        return Done{};
    const QByteArray header = file.read(100);
    if (!header.startsWith("SQLite format 3")) {
        return localError(say(QT_TRANSLATE_NOOP("nd::Ledger",
                              "The file is not a ledger. It was left as it is: restore it from a backup, or move it "
                              "away and begin a new one.")),
            nameOf(path));
    }
    // The header tells the file's length in pages; with a log beside it the file may be mended from there.
    const bool logged = QFileInfo(path + u"-wal"_s).size() > 0;
    quint32 pageSize = header.size() < 100 ? 0 : qFromBigEndian<quint16>(header.constData() + 16);
    if (pageSize == 1)
        pageSize = 65536;
    const quint32 pages = header.size() < 100 ? 0 : qFromBigEndian<quint32>(header.constData() + 28);
    if (pageSize == 0 || (!logged && file.size() < qint64(pages) * pageSize)) {
        return localError(say(QT_TRANSLATE_NOOP("nd::Ledger",
                              "The ledger is cut off. It was left as it is: restore it from a backup, or move it away "
                              "and begin a new one.")),
            nameOf(path));
    }
    return Done{};
}

} // namespace

Error ledgerError(const QSqlError &error, const QString &path)
{
    const QString detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const QString where = detail + u" · "_s + nameOf(path);
    // The lowest byte is the primary result code (sqlite.org/rescode.html).
    const int code = error.nativeErrorCode().toInt() & 0xff;
    if (code == 13 || ((code == 10 || code == 14) && hasNoRoom(path))) // SQLITE_FULL, SQLITE_IOERR, SQLITE_CANTOPEN
        return diskFull(where);
    switch (code) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return localError(
            say(QT_TRANSLATE_NOOP("nd::Ledger", "Another program is using the ledger. Close it and try again.")),
            where);
    case 8: // SQLITE_READONLY
        return localError(
            say(QT_TRANSLATE_NOOP("nd::Ledger", "The ledger is read-only. Allow this program to write there.")), where);
    case 10: // SQLITE_IOERR
        return localError(
            say(QT_TRANSLATE_NOOP("nd::Ledger", "The disk does not take what the ledger writes. Check the disk.")),
            where);
    case 11: // SQLITE_CORRUPT
        return localError(say(QT_TRANSLATE_NOOP("nd::Ledger",
                              "The ledger is damaged. It was left as it is: restore it from a backup, or move it away "
                              "and begin a new one.")),
            where);
    case 14: // SQLITE_CANTOPEN
        return localError(say(QT_TRANSLATE_NOOP("nd::Ledger",
                              "The ledger cannot be opened. Check that this program may write to its folder.")),
            where);
    case 26: // SQLITE_NOTADB
        return localError(say(QT_TRANSLATE_NOOP("nd::Ledger",
                              "The file is not a ledger. It was left as it is: restore it from a backup, or move it "
                              "away and begin a new one.")),
            where);
    default:
        return localError(say(QT_TRANSLATE_NOOP("nd::Ledger", "The ledger could not be written or read.")), where);
    }
}

// ---- statements ----

Ledger::Statement::Statement(const Ledger &ledger, const QString &sql) : m_ledger(ledger), m_query(ledger.database())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Result<Done> Ledger::Statement::execute()
{
    if (m_prepared && m_query.exec())
        return Done{};
    return ledgerError(m_query.lastError(), m_ledger.m_path);
}

Result<Done> Ledger::Statement::ended() const
{
    if (m_query.lastError().isValid())
        return ledgerError(m_query.lastError(), m_ledger.m_path);
    return Done{};
}

// ---- opening ----

Ledger::Ledger(QString path, QString connection) : m_path(std::move(path)), m_connection(std::move(connection)) { }

Ledger::~Ledger()
{
    if (m_ready && inPlace())
        (void)run(u"UPDATE ledger_identity SET running = 0"_s); // else the next start looks more closely
    {
        QSqlDatabase open = QSqlDatabase::database(m_connection, false);
        open.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

QString Ledger::sqliteVersion()
{
    const QString connection = u"version-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(u":memory:"_s);
        QSqlQuery query(database);
        if (database.open() && query.exec(u"SELECT sqlite_version()"_s) && query.next())
            version = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(connection);
    return version;
}

QSqlDatabase Ledger::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &path, const std::vector<Migration> &migrations)
{
    if (const Result<Done> seen = inspect(path); !seen)
        return seen.error();
    const bool logged = QFile::exists(path + u"-wal"_s);
    const QString connection = u"ledger-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto ledger = std::unique_ptr<Ledger>(new Ledger(path, connection));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyTimeout));
        if (!database.open())
            return ledgerError(database.lastError(), path);
    }
    // Before the first page is written: the log beside it takes the file's permissions.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (const Result<Done> ready = ledger->prepare(migrations); !ready) {
        qCWarning(logLedger) << "not opened:" << path << ready.error().title;
        return ready.error();
    }
    if (migrations.size() >= VersionWithIdentity) {
        if (const Result<Done> known = ledger->readIdentity(logged); !known)
            return known.error();
    }
    qCInfo(logLedger) << "open:" << path << "version" << migrations.size();
    return ledger;
}

Result<Done> Ledger::prepare(const std::vector<Migration> &migrations)
{
    // Read before anything is written: a newer ledger must stay as it is.
    const Result<qint64> version = number(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (*version > qint64(migrations.size())) {
        return localError(
            say(QT_TRANSLATE_NOOP("nd::Ledger",
                "The ledger was written by a newer version of Numberdesk. Use that version; nothing was changed.")),
            nameOf(m_path));
    }
    if (*version > 0 && *version < qint64(migrations.size())) {
        if (const Result<Done> copied = copyBeforeMigration(int(*version)); !copied)
            return copied;
    }
    for (const QString &pragma :
        {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        if (const Result<Done> set = run(pragma); !set)
            return set;
    }
    if (const Result<Done> done = migrate(migrations, int(*version)); !done)
        return done;
    return check();
}

/// Looks for damage before anything is bought on top of it. A large ledger is left to SQLite's own checks at reading:
/// going through it would hold up the start.
Result<Done> Ledger::check() const
{
    if (QFileInfo(m_path).size() > LargestChecked)
        return Done{};
    for (const QString &table : {u"intents"_s, u"basket_lines"_s}) {
        Statement look(*this, u"PRAGMA quick_check(%1)"_s.arg(table));
        if (const Result<Done> ran = look.run(); !ran)
            return ran;
        if (look.next() && look.text(0) != u"ok")
            return ledgerError(QSqlError({}, look.text(0), QSqlError::StatementError, u"11"_s), m_path);
    }
    return Done{};
}

Result<Done> Ledger::migrate(const std::vector<Migration> &migrations, int from)
{
    for (size_t step = size_t(from); step < migrations.size(); ++step) {
        const Result<Done> done = transaction([&]() -> Result<Done> {
            for (const QString &statement : migrations[step].statements) {
                if (const Result<Done> ran = run(statement); !ran)
                    return ran;
            }
            return run(u"PRAGMA user_version = %1"_s.arg(step + 1));
        });
        if (!done)
            return done;
    }
    return Done{};
}

Result<Done> Ledger::copyBeforeMigration(int from) const
{
    const QFileInfo info(m_path);
    const QString folder = info.absolutePath() + u"/backups"_s;
    const QString stem = info.completeBaseName() + u"-version"_s;
    const QString made = info.lastModified().toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    const QString copy = u"%1/%2%3-%4.sqlite"_s.arg(folder, stem).arg(from).arg(made);
    if (QFile::exists(copy))
        return Done{}; // of the same state: a start that was cut short has made it
    if (!QDir().mkpath(folder))
        return localError(say(QT_TRANSLATE_NOOP("nd::Ledger",
                              "The copy that is made before the ledger is changed could not be written. Check that "
                              "this program may write to its folder.")),
            nameOf(folder));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (const Result<Done> copied = copyLedger(m_path, copy); !copied)
        return copied;
    const QFileInfoList copies = QDir(folder).entryInfoList({stem + u"*.sqlite"_s}, QDir::Files, QDir::Time);
    for (qsizetype i = CopiesKept; i < copies.size(); ++i)
        QFile::remove(copies.at(i).filePath());
    return Done{};
}

// ---- which ledger it is ----

Result<Done> Ledger::readIdentity(bool logged)
{
    {
        Statement find(*this, u"SELECT id, machine, generation, running FROM ledger_identity"_s);
        if (const Result<Done> ran = find.run(); !ran)
            return ran;
        if (find.next()) {
            m_identity = {find.text(0), find.text(1), find.integer(2)};
            m_endedUncleanly = find.integer(3) != 0;
        }
        if (const Result<Done> ended = find.ended(); !ended)
            return ended;
    }
    if (m_identity.id.isEmpty())
        m_identity.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    // A log goes away only when the program ends in order.
    m_lostItsLog = m_endedUncleanly && !logged;
    if (m_lostItsLog)
        m_doubt = LedgerDoubt::LogMissing;
    if (const Result<Done> written = writeIdentity(); !written)
        return written;
    (void)number(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // the file alone says that it is in use
    m_file = fileIdentityOf(m_path);
    m_log = fileIdentityOf(m_path + u"-wal"_s);
    m_ready = true;
    return Done{};
}

Result<Done> Ledger::writeIdentity()
{
    return transaction([&] {
        return Statement(*this,
            u"INSERT OR REPLACE INTO ledger_identity(one, id, machine, generation, running) VALUES(1, ?, ?, ?, 1)"_s)
            .run(m_identity.id, m_identity.machine, m_identity.generation);
    });
}

LedgerDoubt Ledger::compareWith(LedgerWitness &witness, const QString &machine)
{
    m_witness = &witness;
    const LedgerDoubt found = compare(machine);
    if (found != LedgerDoubt::None || hasEveryPurchase())
        m_doubt = found;
    if (m_doubt == LedgerDoubt::None) {
        if (m_identity.machine.isEmpty() && !machine.isEmpty()) {
            m_identity.machine = machine;
            (void)writeIdentity(); // unwritten, it is compared the next time
        }
        remember();
    }
    return m_doubt;
}

LedgerDoubt Ledger::compare(const QString &machine) const
{
    const QString path = comparablePath(m_path);
    const std::optional<LedgerMark> known = m_witness->ofId(m_identity.id);
    const std::optional<LedgerMark> here = m_witness->atPath(path);
    if (!m_identity.machine.isEmpty() && !machine.isEmpty() && m_identity.machine != machine)
        return LedgerDoubt::OtherMachine;
    if (known && known->generation > m_identity.generation)
        return LedgerDoubt::Older;
    if (here && here->id != m_identity.id)
        return LedgerDoubt::Replaced;
    if (known && !known->path.isEmpty() && known->path != path && QFile::exists(known->path))
        return LedgerDoubt::Copy;
    return LedgerDoubt::None;
}

/// By the second place, which is told of every step after its commit.
bool Ledger::hasEveryPurchase() const
{
    const std::optional<LedgerMark> known = m_witness->ofId(m_identity.id);
    return known ? known->generation <= m_identity.generation : m_witness->isThere() && m_identity.generation == 0;
}

/// A ledger with which nothing was bought is worth no mark.
void Ledger::remember() const
{
    if (m_witness && m_identity.generation > 0)
        m_witness->remember({m_identity.id, m_path, m_identity.generation});
}

Result<Done> Ledger::takeOver()
{
    LedgerIdentity next = m_identity;
    // From here on it goes its own way: the one that it was copied from keeps the old name.
    if (m_doubt == LedgerDoubt::OtherMachine || m_doubt == LedgerDoubt::Copy)
        next.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    next.machine = thisMachine();
    const std::optional<LedgerMark> known = m_witness ? m_witness->ofId(next.id) : std::nullopt;
    next.generation = std::max<qint64>(next.generation, known ? known->generation : 1);
    const LedgerIdentity before = std::exchange(m_identity, next);
    if (const Result<Done> written = writeIdentity(); !written) {
        m_identity = before;
        return written;
    }
    remember();
    return Done{};
}

Result<Done> Ledger::inPlace() const
{
    const bool same
        = !m_file || (fileIdentityOf(m_path) == m_file && (!m_log || fileIdentityOf(m_path + u"-wal"_s) == m_log));
    if (same)
        return Done{};
    Error moved = localError(say(QT_TRANSLATE_NOOP("nd::Ledger",
                                 "The ledger was moved, deleted or replaced while Numberdesk is running: nothing is "
                                 "sent any more. Put it back in its place, or close Numberdesk and start it again.")),
        nameOf(m_path));
    moved.code = u"ledger_moved"_s;
    moved.nothingSent = true;
    return moved;
}

Result<Done> Ledger::rebuildIndexes()
{
    return run(u"REINDEX"_s);
}

/// Purchases in the sandbox cost nothing: a copy of a ledger that knows nothing else does no harm.
Result<Done> Ledger::countPurchase(const WriteRecord &write)
{
    if (!isPurchase(write.kind) || write.account == account::SandboxId || m_identity.id.isEmpty())
        return Done{};
    m_purchaseMoved = true;
    return run(u"UPDATE ledger_identity SET generation = generation + 1"_s);
}

/// From here on a copy of the file alone, without the log beside it, is whole.
void Ledger::onPurchaseCommitted()
{
    if (const Result<qint64> now = number(u"SELECT generation FROM ledger_identity"_s))
        m_identity.generation = *now;
    // Whoever reads the file at the moment (a backup, a check) must not hold up a purchase: without patience.
    if (run(u"PRAGMA busy_timeout = 0"_s))
        (void)number(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // what it leaves undone stays in the log, and safe
    (void)run(u"PRAGMA busy_timeout = %1"_s.arg(BusyTimeout));
    remember();
}

Result<Done> Ledger::run(const QString &sql) const
{
    return Statement(*this, sql).run();
}

Result<qint64> Ledger::number(const QString &sql) const
{
    Statement statement(*this, sql);
    if (const Result<Done> ran = statement.run(); !ran)
        return ran.error();
    if (!statement.next()) {
        const Result<Done> ended = statement.ended();
        return ended ? Result<qint64>(0) : Result<qint64>(ended.error());
    }
    return statement.integer(0);
}

Result<Done> Ledger::transaction(const std::function<Result<Done>()> &work)
{
    if (m_depth > 0)
        return work();
    if (const Result<Done> begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    ++m_depth;
    Result<Done> done = work();
    --m_depth;
    if (done)
        done = run(u"COMMIT"_s);
    if (!done)
        (void)run(u"ROLLBACK"_s); // SQLite may have rolled back by itself: then this fails and nothing is lost
    if (std::exchange(m_purchaseMoved, false) && done)
        onPurchaseCommitted();
    return done;
}

} // namespace nd
