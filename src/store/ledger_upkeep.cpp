// SPDX-License-Identifier: Apache-2.0
#include "store/ledger_upkeep.h"

#include "accounts/data_folder.h"
#include "store/ledger_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <array>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

/// A connection of its own, gone with this.
class Visit
{
public:
    Visit(const QString &path, bool readOnly) : m_name(u"visit-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(path);
        const QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
        database.setConnectOptions(readOnly ? options + u";QSQLITE_OPEN_READONLY"_s : options);
    }
    ~Visit()
    {
        database().close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Visit(const Visit &) = delete;
    Visit &operator=(const Visit &) = delete;

    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

private:
    QString m_name;
};

Result<Done> vacuumInto(const QString &from, const QString &to)
{
    const Visit visit(from, false);
    QSqlDatabase database = visit.database();
    if (!database.open())
        return ledgerError(database.lastError(), from);
    QSqlQuery query(database);
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(to);
    if (!query.exec())
        return ledgerError(query.lastError(), to);
    return Done{};
}

/// Some damage ends the examination itself.
bool isDamage(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == 11 || code == 26; // SQLITE_CORRUPT, SQLITE_NOTADB (sqlite.org/rescode.html)
}

bool isAboutAnIndex(const QString &finding)
{
    static constexpr std::array Words{QLatin1StringView("missing from index"), QLatin1StringView("entries in index"),
        QLatin1StringView("entry in index")};
    return std::any_of(Words.begin(), Words.end(), [&](QLatin1StringView words) { return finding.contains(words); });
}

} // namespace

Result<Done> copyLedger(const QString &from, const QString &to)
{
    const QString unfinished = to + u".part"_s;
    QFile::remove(unfinished);
    // Made before SQLite does, so that it is never open to others; SQLite takes an empty file.
    if (const Result<Done> made = makePrivateFile(unfinished); !made)
        return made;
    if (const Result<Done> copied = vacuumInto(from, unfinished); !copied) {
        QFile::remove(unfinished);
        return copied;
    }
    QFile::remove(to);
    if (QFile::rename(unfinished, to))
        return Done{};
    QFile::remove(unfinished);
    return Error{.kind = ErrorKind::Local,
        .title = QCoreApplication::translate("nd::Ledger", "The copy of the ledger could not be put in its place."),
        .detail = to};
}

Result<LedgerHealth> examineLedger(const QString &path)
{
    const Visit visit(path, true);
    QSqlDatabase database = visit.database();
    if (!database.open())
        return ledgerError(database.lastError(), path);
    QSqlQuery query(database);
    LedgerHealth health;
    if (!query.exec(u"PRAGMA integrity_check(100)"_s) && !isDamage(query.lastError()))
        return ledgerError(query.lastError(), path);
    while (query.next()) {
        const QString finding = query.value(0).toString();
        if (finding == u"ok")
            continue;
        if (health.detail.isEmpty())
            health.detail = finding;
        if (!isAboutAnIndex(finding))
            health.state = LedgerHealth::State::Damaged;
        else if (health.state == LedgerHealth::State::Sound)
            health.state = LedgerHealth::State::IndexBroken;
    }
    if (isDamage(query.lastError()))
        return LedgerHealth{LedgerHealth::State::Damaged, query.lastError().databaseText()};
    if (query.lastError().isValid())
        return ledgerError(query.lastError(), path);
    return health;
}

Result<QStringList> ledgerFigures(const QString &path)
{
    const Visit visit(path, true);
    QSqlDatabase database = visit.database();
    if (!database.open())
        return ledgerError(database.lastError(), path);
    const QLocale figures(QLocale::English); // grouped: a long row of digits reads as a telephone number
    QStringList lines{u"file: %1 bytes"_s.arg(figures.toString(QFileInfo(path).size()))};
    QSqlQuery query(database);
    const auto add = [&](const QString &sql, const QString &what) {
        if (!query.exec(sql))
            return false;
        while (query.next()) {
            QString line = what;
            for (int column = 0; column < query.record().count(); ++column) {
                const QVariant value = query.value(column);
                const bool isFigure = value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int;
                line += u' ' + (isFigure ? figures.toString(value.toLongLong()) : value.toString());
            }
            lines += line;
        }
        return true;
    };
    bool read = add(u"PRAGMA user_version"_s, u"version:"_s)
        && add(u"SELECT kind, state, count(*) FROM intents GROUP BY kind, state"_s, u"sent:"_s);
    for (const QString &table : database.tables())
        read = read && add(u"SELECT count(*) FROM \"%1\""_s.arg(table), u"rows of %1:"_s.arg(table));
    if (!read)
        return ledgerError(query.lastError(), path);
    return lines;
}

QString sqliteVersion()
{
    const Visit visit(u":memory:"_s, false);
    QSqlDatabase database = visit.database();
    if (!database.open())
        return {};
    QSqlQuery query(database);
    return query.exec(u"SELECT sqlite_version()"_s) && query.next() ? query.value(0).toString() : QString();
}

} // namespace nd
