// SPDX-License-Identifier: Apache-2.0
#include "store/sql/database.h"

#include "base/logging.h"
#include "store/ledger_error.h"
#include "store/ledger_upkeep.h"
#include "store/sql/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>
#include <QtEndian>

#include <mutex>
#include <optional>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestChecked = 8LL * 1024 * 1024;
constexpr int CopiesKept = 3; ///< of those made before a migration

QString say(const char *text)
{
    return QCoreApplication::translate("nd::Ledger", text);
}

/// What can be seen without SQLite, which would take an unreadable file for a new one or report it in its own words.
Result<Done> inspect(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        if (!info.absoluteDir().exists())
            return ledgerError(say(QT_TRANSLATE_NOOP("nd::Ledger",
                                   "The data folder is gone. Make it again, or choose another one with --data-dir.")),
                info.absolutePath());
        return Done{};
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return ledgerError(say(QT_TRANSLATE_NOOP("nd::Ledger",
                               "The ledger cannot be read. Check that this program may read its folder.")),
            path);
    if (file.size() == 0)
        return Done{};
    const QByteArray header = file.read(100);
    if (!header.startsWith("SQLite format 3")) {
        return ledgerError(say(QT_TRANSLATE_NOOP("nd::Ledger",
                               "The file is not a ledger. It was left as it is: restore it from a backup, or move it "
                               "away and begin a new one.")),
            path);
    }
    // The header tells the file's length in pages; with a log beside it the file may be mended from there.
    const bool logged = QFileInfo(path + u"-wal"_s).size() > 0;
    quint32 pageSize = header.size() < 100 ? 0 : qFromBigEndian<quint16>(header.constData() + 16);
    if (pageSize == 1)
        pageSize = 65536;
    const quint32 pages = header.size() < 100 ? 0 : qFromBigEndian<quint32>(header.constData() + 28);
    if (pageSize == 0 || (!logged && file.size() < qint64(pages) * pageSize)) {
        return ledgerError(say(QT_TRANSLATE_NOOP("nd::Ledger",
                               "The ledger is cut off. It was left as it is: restore it from a backup, or move it away "
                               "and begin a new one.")),
            path);
    }
    return Done{};
}

} // namespace

Database::Database(QString path)
    : m_place{.path = std::move(path)}, m_connection(u"ledger-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{ }

Database::~Database()
{
    close();
}

void Database::close()
{
    {
        QSqlDatabase open = handle();
        open.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<Done> Database::open(const std::vector<Migration> &migrations)
{
    if (const Result<Done> seen = inspect(path()); !seen)
        return seen.error();
    m_hadLog = QFile::exists(path() + u"-wal"_s);
    const Result<Done> opened = connectAndPrepare(migrations);
    if (!opened)
        close();
    return opened;
}

Result<Done> Database::connectAndPrepare(const std::vector<Migration> &migrations)
{
    if (const Result<Done> connected = connectToFile(); !connected)
        return connected;
    // Before the first page is written: the log beside it takes the file's permissions.
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
    if (const Result<Done> ready = prepare(migrations); !ready) {
        qCWarning(logLedger) << "not opened:" << path() << ready.error().title;
        return ready;
    }
    m_place.file = fileIdentityOf(path());
    return Done{};
}

Result<Done> Database::connectToFile()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(path());
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyTimeout));
    return database.open() ? Result<Done>(Done{}) : ledgerError(database.lastError(), path());
}

Result<std::unique_ptr<Database>> Database::openBeside(const LedgerPlace &place)
{
    // SQLite would make an empty one, or write into a stranger's.
    if (!QFile::exists(place.path) || fileIdentityOf(place.path) != place.file)
        return ledgerMoved(place.path);
    auto beside = std::make_unique<Database>(place.path);
    beside->m_place = place; // and takes its turns with the first
    if (const Result<Done> connected = beside->connectToFile(); !connected)
        return connected.error();
    // Its log goes into the file between its transactions (settle()), never while another waits for one to end.
    for (const QString &pragma : {u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA foreign_keys = ON"_s,
             u"PRAGMA wal_autocheckpoint = 0"_s, u"PRAGMA cache_size = -16384"_s}) {
        if (const Result<Done> set = beside->run(pragma); !set)
            return set.error();
    }
    return beside;
}

Result<Done> Database::prepare(const std::vector<Migration> &migrations)
{
    // Read before anything is written: a newer ledger must stay as it is.
    const Result<qint64> version = number(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (*version > qint64(migrations.size())) {
        return ledgerError(
            say(QT_TRANSLATE_NOOP("nd::Ledger",
                "The ledger was written by a newer version of Numberdesk. Use that version; nothing was changed.")),
            m_place.path);
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
Result<Done> Database::check() const
{
    if (QFileInfo(m_place.path).size() > LargestChecked)
        return Done{};
    for (const QString &table : {u"intents"_s, u"basket_lines"_s}) {
        SqlStatement look(*this, u"PRAGMA quick_check(%1)"_s.arg(table));
        if (const Result<Done> ran = look.run(); !ran)
            return ran;
        const QString finding = look.next() ? look.value(0).toString() : u"ok"_s;
        if (finding != u"ok")
            return ledgerError(QSqlError({}, finding, QSqlError::StatementError, u"11"_s), m_place.path);
    }
    return Done{};
}

Result<Done> Database::migrate(const std::vector<Migration> &migrations, int from)
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

Result<Done> Database::copyBeforeMigration(int from) const
{
    const QFileInfo info(m_place.path);
    const QString folder = info.absolutePath() + u"/backups"_s;
    const QString stem = info.completeBaseName() + u"-version"_s;
    const QString made = info.lastModified().toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    const QString copy = u"%1/%2%3-%4.sqlite"_s.arg(folder, stem).arg(from).arg(made);
    if (QFile::exists(copy))
        return Done{}; // of the same state: a start that was cut short has made it
    if (!QDir().mkpath(folder))
        return ledgerError(say(QT_TRANSLATE_NOOP("nd::Ledger",
                               "The copy that is made before the ledger is changed could not be written. Check that "
                               "this program may write to its folder.")),
            folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (const Result<Done> copied = copyLedger(m_place.path, copy); !copied)
        return copied;
    const QFileInfoList copies = QDir(folder).entryInfoList({stem + u"*.sqlite"_s}, QDir::Files, QDir::Time);
    for (qsizetype i = CopiesKept; i < copies.size(); ++i)
        QFile::remove(copies.at(i).filePath());
    return Done{};
}

Result<Done> Database::run(const QString &sql) const
{
    return SqlStatement(*this, sql).run();
}

Result<qint64> Database::number(const QString &sql) const
{
    return firstRow<qint64>(*this, sql).transform([](std::optional<qint64> found) { return found.value_or(0); });
}

Result<Done> Database::transaction(const std::function<Result<Done>()> &work)
{
    if (inTransaction())
        return work();
    ++m_place.turn->wanted;
    const std::lock_guard turn(m_place.turn->lock);
    --m_place.turn->wanted;
    if (const Result<Done> begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    m_inTransaction = true;
    Result<Done> done = work();
    m_inTransaction = false;
    if (done)
        done = run(u"COMMIT"_s);
    if (!done)
        (void)run(u"ROLLBACK"_s); // SQLite may have rolled back by itself: then this fails and nothing is lost
    return done;
}

} // namespace nd
