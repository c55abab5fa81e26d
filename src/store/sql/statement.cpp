// SPDX-License-Identifier: Apache-2.0
#include "store/sql/statement.h"

#include "store/ledger_error.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>

namespace nd {

SqlStatement::SqlStatement(const Database &database, const QString &sql)
    : m_database(database), m_query(database.handle())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Result<Done> SqlStatement::execute()
{
    if (m_prepared && m_query.exec())
        return Done{};
    return ledgerError(m_query.lastError(), m_database.path());
}

Result<Done> SqlStatement::ended() const
{
    if (m_query.lastError().isValid())
        return ledgerError(m_query.lastError(), m_database.path());
    return Done{};
}

Error unreadableEntry(const QString &detail)
{
    return {.kind = ErrorKind::Local,
        .title = QCoreApplication::translate("nd::Ledger", "The ledger has an entry that this version cannot read."),
        .detail = detail};
}

} // namespace nd
