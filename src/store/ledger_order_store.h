// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "store/ledger.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace nd {

/// Which order a number stands in.
struct OrderPlace
{
    QString kind = {}; ///< a word of the tracker's
    QString id = {};
    friend bool operator==(const OrderPlace &, const OrderPlace &) = default;
};

/// When a list of orders was last read to its end, and how many rows it had then.
struct ListRead
{
    Timestamp readAt = {};
    int total = 0;
};

/// The orders of one account in the ledger: every record that was read, its numbers, and how old the lists are.
/// Lives on the ledger's thread.
class OrderStore
{
public:
    /// `ledger` must outlive it.
    OrderStore(Ledger &ledger, QString account);

    /// All of them in one transaction, with their numbers. What stands there already is not written again.
    Result<Done> put(std::span<const CachedOrder> orders);

    /// Newest first by the server's date, those without one last; from behind `after` on, or from the beginning.
    Result<std::vector<CachedOrder>> page(const std::optional<CachedOrder> &after, int limit) const;

    /// The orders with a number that has these digits in it, an equal one first; at most `limit`.
    Result<std::vector<OrderPlace>> withNumber(const QString &digits, int limit) const;

    Result<Done> putListRead(const QString &list, const ListRead &read);
    /// Nothing before the list was ever read to its end.
    Result<std::optional<ListRead>> listRead(const QString &list) const;

private:
    Result<Done> putNumbers(const CachedOrder &order);

    Ledger &m_ledger;
    QString m_account;
};

} // namespace nd
