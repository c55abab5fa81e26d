// SPDX-License-Identifier: Apache-2.0
#include "features/orders/service/polling_interval.h"

#include "api/client/rate_limiter.h"

#include <algorithm>

namespace nd {

namespace {

constexpr int WhileHidden = 4;
constexpr int Slowest = 16;
/// Of a budget whose size is not told.
constexpr int FewLeft = 20;

int scarcity(const RateBudget &budget)
{
    // After the reset the figure is one of yesterday.
    if (budget.remaining < 0 || budget.resetIn.count() == 0)
        return 1;
    if (budget.limit <= 0)
        return budget.remaining < FewLeft ? 4 : 1;
    const double share = double(budget.remaining) / budget.limit;
    return share > 0.5 ? 1 : share > 0.25 ? 2 : share > 0.1 ? 4 : 8;
}

} // namespace

int pollingFactor(const RateBudget &budget, Visibility sight)
{
    return std::min(Slowest, scarcity(budget) * (sight == Visibility::Hidden ? WhileHidden : 1));
}

} // namespace nd
