// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>
#include <QStringList>

namespace nd {

// What the program says of itself on standard error when --log asks for it. Never a key, never the body of a request;
// only warnings come unasked.
Q_DECLARE_LOGGING_CATEGORY(logAccounts) ///< numberdesk.accounts: which one is opened, and where its key is kept
Q_DECLARE_LOGGING_CATEGORY(logApi) ///< numberdesk.api: each request, its answer and its waits
Q_DECLARE_LOGGING_CATEGORY(logWrites) ///< numberdesk.writes: each step of a purchase or a change, by our identifier
Q_DECLARE_LOGGING_CATEGORY(logLedger) ///< numberdesk.ledger: the file, and what it refuses
Q_DECLARE_LOGGING_CATEGORY(logTracker) ///< numberdesk.tracker: which orders are followed and let go
Q_DECLARE_LOGGING_CATEGORY(logWebhooks) ///< numberdesk.webhooks: what arrives and why it is refused
Q_DECLARE_LOGGING_CATEGORY(logWatches) ///< numberdesk.watches: when a saved search is asked by itself, and what is new
Q_DECLARE_LOGGING_CATEGORY(logSandbox) ///< numberdesk.sandbox: what it remembers, and who runs into which fault
Q_DECLARE_LOGGING_CATEGORY(logStart) ///< numberdesk.start: the sandbox's port, second starts

/// The names of all of them, in this order.
QStringList logCategories();

} // namespace nd
