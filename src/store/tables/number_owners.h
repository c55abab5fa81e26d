// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "store/tables/order_store.h"

#include <QString>

#include <optional>
#include <vector>

namespace nd {

class Ledger;

/// Who says that a number is the account's: a purchase of this ledger, or an order that was read.
struct NumberOwner
{
    qint64 number = 0; ///< the digits of its E.164 form
    bool open = false; ///< a purchase whose end is not known
    Timestamp since = {}; ///< invalid where nobody has said when
    QString userReference = {}; ///< of a purchase
    QString orderId = {}; ///< Telnyx's; may be empty for a purchase
    /// Of a purchase: what its order was last read to be, in Telnyx's word; what the purchase was told when it was
    /// never read. Nobody polls an order that has ended, so its list alone tells of what comes after.
    QString status = {};
    std::optional<CachedOrder> order = {}; ///< instead of a purchase
};

/// Of these numbers, the ones that stand in a purchase that is open or was bought, or in an order that was read
/// and that no purchase of this ledger became: whatever became of it, but without those that a purchase is known not to
/// have brought. A number may come more than once.
Result<std::vector<NumberOwner>> ownersOf(
    const Ledger &ledger, const QString &account, const std::vector<qint64> &numbers);

} // namespace nd
