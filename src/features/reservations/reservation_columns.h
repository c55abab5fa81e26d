// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/timestamp.h"
#include "models/column.h"

#include <vector>

namespace nd {

/// One number that Telnyx keeps for the account, whoever asked for it.
struct ReservationRow
{
    QString number = {}; ///< E.164
    QString reservation = {}; ///< id
    QString reference = {}; ///< the person's part of it
    Timestamp createdAt = {};
    Timestamp expiresAt = {}; ///< by the server
    qint64 secondsLeft = 0; ///< when it was last shown
    bool inBasket = false;
    QString owned
        = {}; ///< "Yours since 14:05, KB-1" where the number was bought meanwhile or may have been; else empty
    bool isBought = false; ///< that is proven

    bool mayBeTaken() const { return !inBasket && !isBought; }
    friend bool operator==(const ReservationRow &, const ReservationRow &) = default;
};

std::vector<Column<ReservationRow>> reservationColumns();

} // namespace nd
