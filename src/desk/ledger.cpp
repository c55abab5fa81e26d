// SPDX-License-Identifier: Apache-2.0
#include "desk/ledger.h"

#include "base/logging.h"
#include "desk/ledger_statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>
#include <QtEndian>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestChecked = 8LL * 1024 * 1024;
constexpr int BusyTimeout = 5000; ///< ms; another program (a backup) may hold the file for a moment

QString say(const char *text)
{
    return QCoreApplication::translate("nd::Ledger", text);
}

Error localError(const QString &title, const QString &detail)
{
    return {.fault = Fault::Local, .title = title, .detail = detail};
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
    switch (error.nativeErrorCode().toInt() & 0xff) {
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
    case 13: // SQLITE_FULL
        return localError(say(QT_TRANSLATE_NOOP("nd::Ledger", "The disk is full. Make room and try again.")), where);
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
    return done;
}

} // namespace nd
