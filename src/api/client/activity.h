// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"
#include "base/result.h"
#include "base/timestamp.h"

#include <QUrl>

#include <chrono>
#include <optional>

namespace nd {

/// One request as the activity pane shows it. Holds no credential, by construction.
struct Activity
{
    quint64 id = 0; ///< the same for the entry's start and its end, and over its retries
    Timestamp startedAt = {};
    Verb verb = Verb::Get;
    QUrl url = {};
    QByteArray body = {};
    int attempt = 1; ///< 1 for the first
    bool finished = false;
    int status = 0; ///< HTTP; 0 when none came
    std::chrono::milliseconds duration{0};
    QString requestId = {};
    qint64 bytes = 0;
    std::optional<Error> error = {};
    QStringList warnings = {}; ///< what was odd about the answer, each said once
    friend bool operator==(const Activity &, const Activity &) = default;
};

/// The request as a shell command; the key is "$TELNYX_API_KEY".
QString curlCommand(const Activity &activity);
QString curlCommand(Verb verb, const QUrl &url, const QByteArray &body);

} // namespace nd
