// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/available_numbers.h"
#include "base/timestamp.h"
#include "features/paste/number_list.h"
#include "models/column.h"

#include <optional>
#include <vector>

namespace nd {

/// One entry of a pasted list, and what was asked about it.
struct PastedRow
{
    /// What a search for exactly this number has shown.
    enum class Offer {
        NotAsked,
        Offered,
        Gone,
        Unknown, ///< Telnyx could not be asked
    };
    int place = 0; ///< in the list, from 0
    NumberEntry entry = {};
    bool inBasket = false;
    QString owned = {}; ///< "Yours since 14:05, KB-1" where the number is the account's or may be; else empty
    bool isRefused = false; ///< as that is proven
    bool featuresKnown = false;
    QStringList features = {};
    Offer offer = Offer::NotAsked;
    AvailableNumber offered = {}; ///< for Offered
    Timestamp offerReadAt = {}; ///< when Telnyx said so, or that it is gone
    QString trouble = {}; ///< why features or price are not known; plain text

    bool isNumber() const { return entry.problem == NumberEntry::Problem::None; }
    /// It can be put into the basket.
    bool isOk() const { return isNumber() && !inBasket && !isRefused && offer != Offer::Gone; }
    /// The number, or its place where there is none of its own.
    QString key() const { return isNumber() ? entry.number : QLatin1Char('#') + QString::number(place); }
    friend bool operator==(const PastedRow &, const PastedRow &) = default;
};

/// "Repeated: as line 3", "OK", …: what is to be done with the row, and why not.
QString verdictOf(const PastedRow &row);

std::vector<Column<PastedRow>> pastedColumns();

} // namespace nd
