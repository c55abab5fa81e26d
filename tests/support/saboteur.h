// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

namespace nd {

/// A second connection to a ledger, that puts obstacles into it.
class Saboteur
{
public:
    explicit Saboteur(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name());
        database.setDatabaseName(path);
        QVERIFY(database.open());
    }
    ~Saboteur() { QSqlDatabase::removeDatabase(name()); }
    Saboteur(const Saboteur &) = delete;
    Saboteur &operator=(const Saboteur &) = delete;

    void run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(name()));
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
    /// From now on the disk takes no such row.
    void obstruct(const QString &event, const QString &when)
    {
        run(QStringLiteral(
            "CREATE TRIGGER full BEFORE %1 WHEN %2 BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END")
                .arg(event, when));
    }
    void makeRoom() { run(QStringLiteral("DROP TRIGGER full")); }

private:
    static QString name() { return QStringLiteral("saboteur"); }
};

} // namespace nd
