// SPDX-License-Identifier: Apache-2.0
#include "sandbox/state/fixtures.h"

namespace nd::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr Connection Connections[] = {
    {"1293384261075731499"_L1, "Support line SIP"_L1, "credential_connection"_L1, true},
    {"1494404757140276705"_L1, "Contact centre Frankfurt"_L1, "ip_connection"_L1, true},
    {"2034957614893794188"_L1, "IVR application"_L1, "call_control_application"_L1, true},
    {"2189550743512909371"_L1, "Old PBX"_L1, "fqdn_connection"_L1, false},
};
constexpr Fixture Profiles[] = {
    {"Notifications"_L1, true},
    {"Customer care"_L1, true},
    {"Marketing (paused)"_L1, false},
};
constexpr Fixture Groups[] = {
    {"Operations"_L1, true},
    {"Sales EMEA"_L1, true},
    {"Retired"_L1, false},
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
        if (id == connection.id)
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
