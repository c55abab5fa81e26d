// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace nd::webhook {

/// Why a delivery was turned away. The sender is told no more than a status.
enum class Refusal {
    NotAWebhook, ///< another method or path, or no HTTP at all
    Unsigned, ///< a header is missing, or stands there twice
    WrongSignature, ///< changed on its way, or signed with another account's key
    TooOld,
    TooEarly,
    NotUnderstood, ///< signed well, and yet no event
    TooLarge,
    TooSlow,
    TooMany, ///< connections at once, or events within the tolerance
};

/// A few words for a list, as in "wrong signature".
QString wordsOf(Refusal refusal);

} // namespace nd::webhook
