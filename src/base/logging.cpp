// SPDX-License-Identifier: Apache-2.0
#include "base/logging.h"

namespace nd {

Q_LOGGING_CATEGORY(logAccounts, "numberdesk.accounts", QtWarningMsg)
Q_LOGGING_CATEGORY(logApi, "numberdesk.api", QtWarningMsg)
Q_LOGGING_CATEGORY(logWrites, "numberdesk.writes", QtWarningMsg)
Q_LOGGING_CATEGORY(logLedger, "numberdesk.ledger", QtWarningMsg)
Q_LOGGING_CATEGORY(logTracker, "numberdesk.tracker", QtWarningMsg)
Q_LOGGING_CATEGORY(logWebhooks, "numberdesk.webhooks", QtWarningMsg)
Q_LOGGING_CATEGORY(logWatches, "numberdesk.watches", QtWarningMsg)
Q_LOGGING_CATEGORY(logSandbox, "numberdesk.sandbox", QtWarningMsg)
Q_LOGGING_CATEGORY(logStart, "numberdesk.start", QtWarningMsg)

QStringList logCategories()
{
    QStringList names;
    for (const QLoggingCategory *one : {&logAccounts(), &logApi(), &logWrites(), &logLedger(), &logTracker(),
             &logWebhooks(), &logWatches(), &logSandbox(), &logStart()})
        names += QString::fromLatin1(one->categoryName());
    return names;
}

} // namespace nd
