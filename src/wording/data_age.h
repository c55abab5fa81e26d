// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/timestamp.h"

#include <QString>

#include <optional>

namespace nd {

enum class ErrorContext;

/// How old what a tab shows is, and why it could not be made younger.
struct DataAge
{
    Timestamp readAt = {}; ///< of the last good answer; invalid before the first
    std::optional<Error> failure = {}; ///< since then

    void good(Timestamp at) { *this = {at, {}}; }
    /// What a person stopped is no failure.
    void bad(const Error &why)
    {
        if (why.kind != ErrorKind::Cancelled)
            failure = why;
    }
};

/// "29:41"; hours where there are any.
QString countdown(qint64 seconds);
/// Of time to come: "4:32", "7:05:00", "3 d 4 h".
QString spanText(qint64 seconds);
/// "2 d 19 h", "19 h 5 min", "12 min"; for what is looked at now and then.
QString timeLeftText(qint64 seconds);
/// "just now", "12 s ago", "3 min ago", "2 h ago", "5 d ago".
QString ageText(Microseconds age);
/// "Updated 12 s ago"; empty before the first good answer.
QString updatedText(const DataAge &freshness, Timestamp now);
/// "14:16" in the machine's zone; with its date when that is not today's.
QString timeText(Timestamp moment, Timestamp now);
/// "known since 14:16"; with its date when that is not today's.
QString knownSinceText(Timestamp at, Timestamp now);
/// "Could not be refreshed since 10:42; shown is what was known then. …" with the reason; empty while all is well.
QString staleText(const DataAge &freshness, Timestamp now, ErrorContext context);

} // namespace nd
