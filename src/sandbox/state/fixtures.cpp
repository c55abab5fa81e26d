// SPDX-License-Identifier: Apache-2.0
#include "sandbox/state/fixtures.h"

namespace nd::sandbox {

namespace {

constexpr Connection Connections[] = {
    {"1293384261075731499", "Support line SIP", "credential_connection", true},
    {"1494404757140276705", "Contact centre Frankfurt", "ip_connection", true},
    {"2034957614893794188", "IVR application", "call_control_application", true},
    {"2189550743512909371", "Old PBX", "fqdn_connection", false},
};
constexpr Fixture Profiles[] = {
    {"Notifications", true},
    {"Customer care", true},
    {"Marketing (paused)", false},
};
constexpr Fixture Groups[] = {
    {"Operations", true},
    {"Sales EMEA", true},
    {"Retired", false},
};

} // namespace

std::span<const Connection> connections()
{
    return Connections;
}

std::span<const Fixture> messagingProfiles()
{
    return Profiles;
}

std::span<const Fixture> billingGroups()
{
    return Groups;
}

bool isConnection(const QString &id)
{
    for (const Connection &connection : Connections) {
        if (id == QLatin1StringView(connection.id))
            return true;
    }
    return false;
}

bool isMessagingProfile(const Identifiers &ids, const QString &id)
{
    const auto index = ids.index(id, Kind::MessagingProfile);
    return index && *index < std::size(Profiles);
}

bool isBillingGroup(const Identifiers &ids, const QString &id)
{
    const auto index = ids.index(id, Kind::BillingGroup);
    return index && *index < std::size(Groups) && Groups[*index].active;
}

} // namespace nd::sandbox
