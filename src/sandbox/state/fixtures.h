// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/state/identifiers.h"

#include <QString>

#include <span>

namespace nd::sandbox {

/// What the account has besides numbers. Fixed: none of it is changed through this part of the API.
struct Connection
{
    const char *id; ///< decimal, beyond 2^53 as live ones
    const char *name;
    const char *recordType;
    bool active;
};
struct Fixture
{
    const char *name;
    bool active;
};

std::span<const Connection> connections();
std::span<const Fixture> messagingProfiles(); ///< identifiers: Kind::MessagingProfile
std::span<const Fixture> billingGroups(); ///< identifiers: Kind::BillingGroup; inactive: deleted

bool isConnection(const QString &id);
bool isMessagingProfile(const Identifiers &ids, const QString &id);
bool isBillingGroup(const Identifiers &ids, const QString &id);

inline constexpr char UserMail[] = "desk@example.com";
inline constexpr char AdminMail[] = "number-ops@telnyx.example";

} // namespace nd::sandbox
