// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace nd {

/// A copy of a golden ledger in a folder of its own, since opening changes the file; or a place for a new one.
class GoldenLedger
{
public:
    GoldenLedger() = default;
    /// `file` is one of ledgers/*.sqlite.
    explicit GoldenLedger(const QString &file)
    {
        if (!QFile::copy(file, path()) || !QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner))
            qFatal("no ledger %s", qPrintable(file));
    }
    QString path() const { return m_dir.filePath(QStringLiteral("ledger.sqlite")); }
    QString folder() const { return m_dir.path(); }

    /// Each row of a table as one line of "column=value"; what is compressed is shown as it is inside. Of the columns
    /// those in `without` are left out.
    QStringList rows(
        const QString &table, const QString &where = QStringLiteral("1"), const QStringList &without = {}) const
    {
        QStringList lines;
        ask(QStringLiteral("SELECT * FROM %1 WHERE %2").arg(table, where), [&](const QSqlQuery &row) {
            QStringList cells;
            for (int i = 0; i < row.record().count(); ++i) {
                const QString name = row.record().fieldName(i);
                if (without.contains(name))
                    continue;
                QByteArray bytes = row.value(i).toByteArray();
                if (table == QStringLiteral("intents") && name == QStringLiteral("lines"))
                    bytes = qUncompress(bytes);
                cells += name + u'=' + (row.isNull(i) ? QStringLiteral("NULL") : QString::fromUtf8(bytes));
            }
            lines += cells.join(u' ');
        });
        lines.sort();
        return lines;
    }
    /// The first column of the answer, in its order.
    QStringList texts(const QString &sql) const
    {
        QStringList found;
        ask(sql, [&](const QSqlQuery &row) { found += row.value(0).toString(); });
        return found;
    }

private:
    template <class Visit>
    void ask(const QString &sql, const Visit &visit) const
    {
        const QString connection = QStringLiteral("golden");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
            database.setDatabaseName(path());
            if (!database.open())
                qFatal("%s", qPrintable(database.lastError().text()));
            QSqlQuery query(database);
            if (!query.exec(sql))
                qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
            while (query.next())
                visit(query);
        }
        QSqlDatabase::removeDatabase(connection);
    }

    QTemporaryDir m_dir;
};

} // namespace nd
