// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"

namespace nd {

/// Where messages to a number go (spec MessagingProfile; what a choice needs of it). Its `v1_secret` is a
/// credential and is never read.
struct MessagingProfile
{
    QString id = {};
    QString name = {};
    bool enabled = true; ///< one that does not say is not called disabled
    friend bool operator==(const MessagingProfile &, const MessagingProfile &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("id", &MessagingProfile::id),
            field("name", &MessagingProfile::name),
            field("enabled", &MessagingProfile::enabled),
        };
    }
};

struct MessagingProfileFilter
{
    QString name = {};
    QString nameEquals = {};
    QString nameContains = {};
    friend bool operator==(const MessagingProfileFilter &, const MessagingProfileFilter &) = default;
    static constexpr auto params()
    {
        return std::tuple{
            param("filter[name]", &MessagingProfileFilter::name),
            param("filter[name][eq]", &MessagingProfileFilter::nameEquals),
            param("filter[name][contains]", &MessagingProfileFilter::nameContains),
        };
    }
};

namespace endpoint {
inline constexpr Endpoint<Page<MessagingProfile>, MessagingProfileFilter> listMessagingProfiles{
    "messaging_profiles.list", Verb::Get, "/messaging_profiles", Envelope::Data, Paging::Bracket};
} // namespace endpoint

} // namespace nd
