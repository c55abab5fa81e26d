// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "store/ledger_access.h"
#include "store/write_record.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace nd {

struct LedgerPlace;

/// An order as it was last seen.
struct CachedOrder
{
    QString kind = {}; ///< a word of the tracker's
    QString id = {};
    QByteArray body = {};
    bool tracked = false; ///< not at its end yet
    Timestamp updatedAt = {}; ///< when it was written last
    Timestamp createdAt = {}; ///< by the server; invalid where the record does not say
    std::vector<NumberSpan> numbers = {}; ///< filled in for writing only: reading leaves them to `body`
};

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
/// A value: it may be made for a single call. Lives on the thread of the ledger, or of its own connection.
class OrderStore
{
public:
    /// `ledger` must outlive it.
    /// Or a worker's connection of its own.
    OrderStore(const LedgerAccess &ledger, QString account)
        : m_database(&ledger.database()), m_account(std::move(account))
    { }
    friend const QString &accountOf(const OrderStore &store) { return store.m_account; }
    friend const LedgerPlace &placeOf(const OrderStore &store);

    /// All of them in one transaction, with their numbers. What stands there already is not written again.
    Result<Done> put(std::span<const CachedOrder> orders);
    Result<Done> put(const CachedOrder &order) { return put(std::span(&order, 1)); }

    Result<std::optional<CachedOrder>> find(const QString &kind, const QString &id) const;
    Result<std::vector<CachedOrder>> tracked() const;
    /// Of one kind; no further than `most`. All of them (-1) are an index from end to end.
    Result<int> count(const QString &kind, int most = -1) const;
    /// Newest first by the server's date, those without one last; from behind `after` on, or from the beginning.
    Result<std::vector<CachedOrder>> page(const std::optional<CachedOrder> &after, int limit) const;
    /// The newest of the last thousands whose record holds these bytes; compare exactly what it finds.
    Result<std::vector<CachedOrder>> holding(const QByteArray &bytes, int limit) const;
    /// The newest of the last thousands whose record has this text in it, whatever the case of its ASCII letters;
    /// compare exactly what it finds.
    Result<std::vector<CachedOrder>> withText(const QString &text, int limit) const;
    /// Of one kind, made at `from` or later, or of unknown age; newest first.
    Result<std::vector<CachedOrder>> since(const QString &kind, Timestamp from) const;
    /// The orders with a number that has these digits in it, an equal one first; at most `limit`.
    Result<std::vector<OrderPlace>> withNumber(const QString &digits, int limit) const;

    /// Other accounts of this ledger that have exactly this number in an order.
    Result<QStringList> otherAccountsWith(const QString &digits) const;

    Result<Done> putListRead(const QString &list, const ListRead &read);
    /// Nothing before the list was ever read to its end.
    Result<std::optional<ListRead>> listRead(const QString &list) const;

private:
    Result<Done> putNumbers(const CachedOrder &order);
    template <class Value>
    Result<std::vector<CachedOrder>> newestWhere(const QString &condition, const Value &value, int limit) const;

    Database *m_database;
    QString m_account;
};

} // namespace nd
