// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"

namespace nd {

/// A number that is in the account.
struct OwnedPhoneNumber
{
    QString id = {}; ///< of /phone_numbers
    QString phoneNumber = {};
    friend bool operator==(const OwnedPhoneNumber &, const OwnedPhoneNumber &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("id", &OwnedPhoneNumber::id),
            essential("number_val_e164", &OwnedPhoneNumber::phoneNumber),
        };
    }
};

/// Which of the numbers are in the account: proof of a purchase that shows in no order (api-facts §9.2).
struct Ownership
{
    std::vector<OwnedPhoneNumber> found = {};
    QStringList notFound = {};
    friend bool operator==(const Ownership &, const Ownership &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("found", &Ownership::found), // an answer without it has not looked
            field("not_found", &Ownership::notFound),
        };
    }
};

struct OwnershipQuestion
{
    QStringList phoneNumbers = {}; ///< E.164, at most 1,000
    friend bool operator==(const OwnershipQuestion &, const OwnershipQuestion &) = default;
    static constexpr auto fields() { return std::tuple{essential("phone_numbers", &OwnershipQuestion::phoneNumbers)}; }
};

namespace endpoint {
/// A POST that only asks: it may be repeated.
inline constexpr Endpoint<Ownership, NoParams, OwnershipQuestion> verifyOwnership{"phone_numbers.verify_ownership",
    Verb::Post, "/phone_numbers/actions/verify_ownership", Envelope::Data, Paging::None, true};
} // namespace endpoint

} // namespace nd
