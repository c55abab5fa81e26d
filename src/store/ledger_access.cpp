// SPDX-License-Identifier: Apache-2.0
#include "store/ledger_access.h"

#include "store/ledger.h"
#include "store/ledger_place.h"
#include "store/sql/database.h"

namespace nd {

using namespace Qt::StringLiterals;

LedgerAccess::LedgerAccess(Ledger &ledger) : m_database(&ledger.database()) { }

Result<Done> LedgerAccess::together(const std::function<Result<Done>()> &work) const
{
    return m_database->transaction(work);
}

bool LedgerAccess::isTurnWanted() const
{
    return m_database->place().turn->wanted > 0;
}

void LedgerAccess::settle() const
{
    (void)m_database->number(u"PRAGMA wal_checkpoint(PASSIVE)"_s); // what it leaves undone stays in the log, and safe
}

} // namespace nd
