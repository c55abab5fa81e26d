// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/state/identifiers.h"

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace nd::sandbox {

/// What the account has besides numbers. It is fixed, since nothing of it is changed through this part of the API.
struct Connection
{
    QLatin1StringView id; ///< decimal, beyond 2^53 as live ones
    QLatin1StringView name;
    QLatin1StringView recordType;
    bool active;
};
/// A messaging profile or a billing group.
struct Fixture
{
    QLatin1StringView name;
    bool active;
};

std::span<const Connection> connections();
std::span<const Fixture> messagingProfiles(); ///< identifiers: Kind::MessagingProfile
std::span<const Fixture> billingGroups(); ///< identifiers: Kind::BillingGroup; inactive: deleted

bool isConnection(const QString &id);
bool isMessagingProfile(const Identifiers &ids, const QString &id);
bool isBillingGroup(const Identifiers &ids, const QString &id);

inline constexpr QLatin1StringView UserMail("desk@example.com");
inline constexpr QLatin1StringView AdminMail("number-ops@telnyx.example");

} // namespace nd::sandbox
