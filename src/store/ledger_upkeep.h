// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace nd {

/// Both open the ledger for themselves, so they may run on any thread while it is in use.

/// Writes a whole copy (VACUUM INTO) that only its owner can read. A file that is there is replaced at the very end;
/// a failure leaves it as it was.
Result<Done> copyLedger(const QString &from, const QString &to);

/// What integrity_check says.
struct LedgerHealth
{
    enum class State {
        Sound,
        IndexBroken, ///< what is stored is whole: indexes can be made anew
        Damaged,
    };
    State state = State::Sound;
    QString detail = {}; ///< the first of SQLite's findings
};

Result<LedgerHealth> examineLedger(const QString &path);

/// How much stands in it, and what has become of what was sent: a line each, without anything of its content.
Result<QStringList> ledgerFigures(const QString &path);

/// Of the library that is in use, as in "3.40.1"; empty when Qt's driver is missing.
QString sqliteVersion();

} // namespace nd
