// SPDX-License-Identifier: Apache-2.0
#include "api/client/retry_policy.h"

#include <QRandomGenerator>

#include <algorithm>

namespace nd {

std::chrono::milliseconds backoff(const RetryPolicy &policy, int retry)
{
    const double doubled = double(policy.firstBackoff.count()) * double(1LL << std::min(retry, 20));
    const double capped = std::min(doubled, double(policy.longestBackoff.count()));
    const double random = policy.random ? policy.random() : QRandomGenerator::global()->generateDouble();
    return std::chrono::milliseconds(qRound64(capped * (1.0 - random * 0.25)));
}

} // namespace nd
