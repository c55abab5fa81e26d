// SPDX-License-Identifier: Apache-2.0
#include "base/logging.h"

namespace nd {

Q_LOGGING_CATEGORY(logApi, "numberdesk.api", QtWarningMsg)
Q_LOGGING_CATEGORY(logWrites, "numberdesk.writes", QtWarningMsg)
Q_LOGGING_CATEGORY(logLedger, "numberdesk.ledger", QtWarningMsg)
Q_LOGGING_CATEGORY(logTracker, "numberdesk.tracker", QtWarningMsg)
Q_LOGGING_CATEGORY(logWebhooks, "numberdesk.webhooks", QtWarningMsg)
Q_LOGGING_CATEGORY(logStart, "numberdesk.start", QtWarningMsg)

} // namespace nd
