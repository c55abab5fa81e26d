// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/state/sandbox_state.h"

#include <optional>
#include <vector>

namespace nd::sandbox {

/// A number that is about to be bought.
struct PurchaseLine
{
    quint64 digits = 0;
    QString country = {};
    NumberType type = NumberType::Local;
    QString locality = {};
    QString bundle = {};
    Decimal cost = {}; ///< USD: upfront and the first month
    std::optional<quint64> group = {}; ///< requirement group
};

struct Purchase
{
    std::vector<PurchaseLine> lines = {};
    int blockSize = 0; ///< of a block order
    QString connection = {};
    QString messagingProfile = {};
    QString billingGroup = {};
    QString reference = {};

    Decimal cost() const;
};

/// Makes a purchase of all numbers of a block.
Purchase blockPurchase(const CountryStock &stock, const StockBlock &block);

/// Makes the line for a number in stock.
PurchaseLine lineFor(const SandboxState &state, const Stocked &what, Timestamp now);

/// Takes the money and the numbers, and begins to follow the order. Whether that is allowed is the caller's business.
Order &buy(SandboxState &state, const Purchase &purchase, Timestamp now);

/// Finishes the numbers whose requirements are met.
void settle(SandboxState &state, quint64 order, Timestamp now);

/// Cancels what is still pending in a sub-order; gives the money and the numbers back.
void cancel(SandboxState &state, Order &order, size_t sub, Timestamp now);

} // namespace nd::sandbox
