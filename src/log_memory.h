// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace nd {

/// Keeps the last lines that the program says on standard error, for a report of a fault, while it stands; they go on
/// to standard error as ever. One at a time, any thread.
class LogMemory
{
public:
    static constexpr qsizetype Most = 500; ///< lines
    static constexpr qsizetype LongestLine = 2'000; ///< characters

    LogMemory();
    ~LogMemory();
    LogMemory(const LogMemory &) = delete;
    LogMemory &operator=(const LogMemory &) = delete;

    /// The oldest first, each with its time.
    static QStringList lines();
};

} // namespace nd
