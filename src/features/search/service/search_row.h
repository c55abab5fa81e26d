// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/available_numbers.h"
#include "base/e164.h"

#include <QPoint>

namespace nd {

/// One row of the result: a number, or a block of them.
struct SearchRow
{
    AvailableNumber number = {};
    QString country = {}; ///< of the question that it answers
    QPoint match = {}; ///< start and length of what was looked for in the number's text; length 0 for nothing
    int score = 0; ///< memorability(), 0 to 100
    int blockSize = 0; ///< 0 for a single number
    bool inBasket = false;
    QString owned = {}; ///< "Yours since 14:05, KB-1" where the number is the account's or may be; else empty
    QString priceNote = {}; ///< why the price stands out; empty when it does not
    bool isUpfrontDear = false; ///< which of the two amounts it is about
    bool isMonthlyDear = false;
    bool isAboveCeiling = false; ///< the account's
    bool isNew = false; ///< of a watched search: not there when a person last looked

    /// Telnyx shows only its beginning: it cannot be bought at this account's level (api-facts §3.1).
    bool isMasked() const { return e164::isRedacted(number.phoneNumber); }
    friend bool operator==(const SearchRow &, const SearchRow &) = default;
};

} // namespace nd
