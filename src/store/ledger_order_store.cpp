// SPDX-License-Identifier: Apache-2.0
#include "store/ledger_order_store.h"

#include "store/ledger_statement.h"

#include <algorithm>
#include <limits>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

/// A span that a mistaken answer makes longer would fill the disk with numbers that nobody has.
constexpr qint64 LongestSpan = 100'000;

} // namespace

OrderStore::OrderStore(Ledger &ledger, QString account) : m_ledger(ledger), m_account(std::move(account)) { }

Result<Done> OrderStore::put(std::span<const CachedOrder> orders)
{
    return m_ledger.transaction([&]() -> Result<Done> {
        Ledger::Statement statement(m_ledger,
            u"INSERT INTO orders(account, kind, id, body, tracked, updated_at, created_at) "
            "VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT(account, kind, id) DO UPDATE SET body = excluded.body, "
            "tracked = excluded.tracked, updated_at = excluded.updated_at, created_at = excluded.created_at "
            "WHERE body <> excluded.body OR tracked <> excluded.tracked OR created_at <> excluded.created_at"_s);
        for (const CachedOrder &order : orders) {
            const Timestamp created = order.createdAt.isValid() ? order.createdAt : Timestamp::fromMicros(0);
            if (const Result<Done> ran
                = statement.run(m_account, order.kind, order.id, order.body, order.tracked, order.updatedAt, created);
                !ran)
                return ran;
            if (statement.rowsAffected() == 0)
                continue;
            if (const Result<Done> done = putNumbers(order); !done)
                return done;
        }
        return Done{};
    });
}

/// A number that an order had once stays findable: an answer that leaves it out does not take it away.
Result<Done> OrderStore::putNumbers(const CachedOrder &order)
{
    Ledger::Statement statement(
        m_ledger, u"INSERT OR IGNORE INTO order_numbers(account, number, kind, id) VALUES(?, ?, ?, ?)"_s);
    for (const NumberSpan &span : order.numbers) {
        const qint64 last = std::min(span.last, span.first + LongestSpan - 1);
        for (qint64 number = span.first; number <= last; ++number) {
            if (const Result<Done> ran = statement.run(m_account, number, order.kind, order.id); !ran)
                return ran;
        }
    }
    return Done{};
}

Result<std::vector<CachedOrder>> OrderStore::page(const std::optional<CachedOrder> &after, int limit) const
{
    Ledger::Statement find(m_ledger,
        u"SELECT kind, id, body, tracked, updated_at, created_at FROM orders WHERE account = ? "
        "AND (created_at, kind, id) < (?, ?, ?) ORDER BY created_at DESC, kind DESC, id DESC LIMIT ?"_s);
    const Timestamp from = !after    ? Timestamp::fromMicros(std::numeric_limits<qint64>::max())
        : after->createdAt.isValid() ? after->createdAt
                                     : Timestamp::fromMicros(0);
    const Result<Done> ran
        = find.run(m_account, from, after ? after->kind : QString(), after ? after->id : QString(), limit);
    if (!ran)
        return ran.error();
    std::vector<CachedOrder> orders;
    while (find.next()) {
        orders.push_back({.kind = find.text(0),
            .id = find.text(1),
            .body = find.bytes(2),
            .tracked = find.integer(3) != 0,
            .updatedAt = find.moment(4),
            .createdAt = find.integer(5) > 0 ? find.moment(5) : Timestamp()});
    }
    if (const Result<Done> ended = find.ended(); !ended)
        return ended.error();
    return orders;
}

Result<std::vector<OrderPlace>> OrderStore::withNumber(const QString &digits, int limit) const
{
    std::vector<OrderPlace> places;
    const auto read = [&](Ledger::Statement &find, const Result<Done> &ran) -> Result<Done> {
        if (!ran)
            return ran;
        while (find.next()) {
            const OrderPlace place{find.text(0), find.text(1)};
            if (std::find(places.begin(), places.end(), place) == places.end())
                places.push_back(place);
        }
        return find.ended();
    };
    bool isNumber = false;
    const qint64 whole = digits.toLongLong(&isNumber);
    if (!isNumber)
        return places;
    Ledger::Statement equal(m_ledger, u"SELECT kind, id FROM order_numbers WHERE account = ? AND number = ? LIMIT ?"_s);
    if (const Result<Done> done = read(equal, equal.run(m_account, whole, limit)); !done)
        return done.error();
    if (!places.empty())
        return places;
    Ledger::Statement like(m_ledger,
        u"SELECT DISTINCT kind, id FROM order_numbers WHERE account = ? AND CAST(number AS TEXT) LIKE ? LIMIT ?"_s);
    if (const Result<Done> done = read(like, like.run(m_account, u'%' + digits + u'%', limit)); !done)
        return done.error();
    return places;
}

Result<Done> OrderStore::putListRead(const QString &list, const ListRead &read)
{
    return m_ledger.transaction([&] {
        return Ledger::Statement(
            m_ledger, u"INSERT OR REPLACE INTO list_reads(account, list, read_at, total) VALUES(?, ?, ?, ?)"_s)
            .run(m_account, list, read.readAt, read.total);
    });
}

Result<std::optional<ListRead>> OrderStore::listRead(const QString &list) const
{
    Ledger::Statement find(m_ledger, u"SELECT read_at, total FROM list_reads WHERE account = ? AND list = ?"_s);
    if (const Result<Done> ran = find.run(m_account, list); !ran)
        return ran.error();
    if (find.next())
        return std::optional(ListRead{find.moment(0), int(find.integer(1))});
    if (const Result<Done> ended = find.ended(); !ended)
        return ended.error();
    return std::optional<ListRead>();
}

} // namespace nd
