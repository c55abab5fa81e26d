// SPDX-License-Identifier: Apache-2.0
#include "writes/write_result.h"

#include "api/resources/bulk_orders.h"
#include "api/values/api_enums.h"

#include <algorithm>
#include <array>

namespace nd {

namespace {

constexpr std::array FinalStatuses{status::success, status::partialSuccess, status::failure, status::failed,
    status::cancelled, status::deleted, status::expired, status::ordered};

} // namespace

bool isFinal(QStringView word)
{
    return std::any_of(
        FinalStatuses.begin(), FinalStatuses.end(), [word](QLatin1StringView end) { return word == end; });
}

QStringList finalStatuses()
{
    return {FinalStatuses.begin(), FinalStatuses.end()};
}

bool failedOrCancelled(QStringView word)
{
    return word == status::failure || word == status::failed || word == status::cancelled;
}

bool cameToNothing(QStringView word)
{
    return failedOrCancelled(word) || word == status::deleted;
}

bool isFinal(const BulkOrder &order)
{
    return !order.orderingGroups.empty()
        && std::all_of(order.orderingGroups.begin(), order.orderingGroups.end(),
            [](const BulkGroup &group) { return isFinal(group.status); });
}

QString statusOf(const BulkOrder &order)
{
    if (!isFinal(order))
        return status::pending;
    int good = 0;
    int bad = 0;
    for (const BulkGroup &group : order.orderingGroups) {
        good += group.status == status::success ? 1 : 0;
        bad += group.status == status::failed || group.status == status::failure ? 1 : 0;
    }
    const int all = int(order.orderingGroups.size());
    return good == all ? status::success : bad == all ? status::failed : status::partialSuccess;
}

} // namespace nd
