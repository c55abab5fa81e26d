// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QString>

class QSqlError;

namespace nd {

/// What a failure of SQLite means to a person: ErrorKind::Local, one sentence in `title`, SQLite's words in `detail`.
Error ledgerError(const QSqlError &error, const QString &path);

/// The same for what this machine refuses before SQLite is asked.
Error ledgerError(const QString &title, const QString &path);

/// Another file, or none, stands where the open ledger was.
Error ledgerMoved(const QString &path);

} // namespace nd
