// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"

namespace nd {

/// Whose bill a number is on (spec BillingGroup).
struct BillingGroup
{
    QString id = {};
    QString name = {};
    Timestamp deletedAt = {}; ///< invalid while it exists
    friend bool operator==(const BillingGroup &, const BillingGroup &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("id", &BillingGroup::id),
            field("name", &BillingGroup::name),
            field("deleted_at", &BillingGroup::deletedAt),
        };
    }
};

namespace endpoint {
inline constexpr Endpoint<Page<BillingGroup>> listBillingGroups{
    "billing_groups.list", Verb::Get, "/billing_groups", Envelope::Data, Paging::Bracket};
} // namespace endpoint

} // namespace nd
