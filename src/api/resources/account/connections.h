// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"

namespace nd {

/// Where calls to a number go (spec Connection; what a choice needs of it).
struct Connection
{
    QString id = {}; ///< decimal text beyond 2^53
    QString name = {};
    QString recordType = {}; ///< kind: ip_connection, credential_connection, …
    bool active = true; ///< one that does not say is not called inactive (spec: defaults to true)
    friend bool operator==(const Connection &, const Connection &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("id", &Connection::id),
            field("connection_name", &Connection::name),
            field("record_type", &Connection::recordType),
            field("active", &Connection::active),
        };
    }
};

struct ConnectionFilter
{
    QString nameContains = {}; ///< three characters or more
    QString fqdn = {};
    QString outboundVoiceProfileId = {};
    QString sort = {}; ///< created_at, connection_name or active; "-" before it turns it round
    friend bool operator==(const ConnectionFilter &, const ConnectionFilter &) = default;
    static constexpr auto params()
    {
        return std::tuple{
            param("filter[connection_name][contains]", &ConnectionFilter::nameContains),
            param("filter[fqdn]", &ConnectionFilter::fqdn),
            param("filter[outbound_voice_profile_id]", &ConnectionFilter::outboundVoiceProfileId),
            param("sort", &ConnectionFilter::sort),
        };
    }
};

namespace endpoint {
inline constexpr Endpoint<Page<Connection>, ConnectionFilter> listConnections{
    "connections.list", Verb::Get, "/connections", Envelope::Data, Paging::Bracket};
} // namespace endpoint

} // namespace nd
