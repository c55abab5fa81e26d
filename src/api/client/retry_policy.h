// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>

namespace nd {

/// How patient the client is. Defaults are the official SDK's (api-facts §3.13); tests pass shorter ones.
struct RetryPolicy
{
    std::chrono::milliseconds deadline{60'000}; ///< absolute, per attempt: a trickle does not extend it
    qint64 slowestUpload = 100'000; ///< bytes a second: a body has the time that it takes at this pace on top
    int retries = 2; ///< of reads; writes are never repeated
    std::chrono::milliseconds firstBackoff{500};
    std::chrono::milliseconds longestBackoff{8'000};
    std::chrono::milliseconds longestHint{60'000}; ///< a server that asks for more than this is not waited for
    qint64 largestAnswer = 64LL * 1024 * 1024; ///< bytes, uncompressed
    int sideBySide = 6; ///< requests in flight at once
    std::function<double()> random = {}; ///< [0, 1); Qt's own when empty

    std::chrono::milliseconds timeToUpload(qint64 bytes) const
    {
        return std::chrono::milliseconds(slowestUpload > 0 ? bytes * 1'000 / slowestUpload : 0);
    }
};

/// min(first·2^n, longest) · (1 − random·0.25), n = 0 for the first retry.
std::chrono::milliseconds backoff(const RetryPolicy &policy, int retry);

} // namespace nd
