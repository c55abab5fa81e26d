// SPDX-License-Identifier: Apache-2.0
#include "store/tables/order_store.h"

#include "store/ledger.h"
#include "store/ledger_place.h"
#include "store/sql/database.h"
#include "store/sql/statement.h"
#include "store/tables/order_columns.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace nd {

using namespace Qt::StringLiterals;

template <>
struct ColumnsOf<OrderPlace>
{
    static constexpr auto list()
    {
        return std::tuple{column("kind", &OrderPlace::kind), column("id", &OrderPlace::id)};
    }
};

template <>
struct ColumnsOf<ListRead>
{
    static constexpr auto list()
    {
        return std::tuple{column("read_at", &ListRead::readAt), column("total", &ListRead::total)};
    }
};

namespace {

/// A span that a mistaken answer makes longer would fill the disk with numbers that nobody has.
constexpr qint64 LongestSpan = 100'000;

QString selectOrders()
{
    return u"SELECT %1 FROM orders "_s.arg(columnNames<CachedOrder>());
}

} // namespace

const LedgerPlace &placeOf(const OrderStore &store)
{
    return store.m_database->place();
}

Result<Done> OrderStore::put(std::span<const CachedOrder> orders)
{
    return m_database->transaction([&] {
        SqlStatement add(*m_database,
            u"INSERT INTO %1 ON CONFLICT(account, kind, id) DO UPDATE SET %2 "
            "WHERE body <> excluded.body OR tracked <> excluded.tracked OR created_at <> excluded.created_at"_s.arg(
                placesIn<CachedOrder>(u"orders"_s, {u"account"_s}), changesBy<CachedOrder>(u"%1 = excluded.%1"_s)));
        return forEach(orders, [&](const CachedOrder &order) {
            const Result<Done> added = add.run(m_account, order);
            return added && add.rowsAffected() > 0 ? putNumbers(order) : added;
        });
    });
}

/// A number that an order had once stays findable: an answer that leaves it out does not take it away.
Result<Done> OrderStore::putNumbers(const CachedOrder &order)
{
    SqlStatement statement(
        *m_database, u"INSERT OR IGNORE INTO order_numbers(account, number, kind, id) VALUES(?, ?, ?, ?)"_s);
    for (const NumberSpan &span : order.numbers) {
        const qint64 last = std::min(span.last, span.first + LongestSpan - 1);
        for (qint64 number = span.first; number <= last; ++number) {
            if (const Result<Done> ran = statement.run(m_account, number, order.kind, order.id); !ran)
                return ran;
        }
    }
    return Done{};
}

Result<std::optional<CachedOrder>> OrderStore::find(const QString &kind, const QString &id) const
{
    return firstRow<CachedOrder>(
        *m_database, selectOrders() + u"WHERE account = ? AND kind = ? AND id = ?"_s, m_account, kind, id);
}

Result<std::vector<CachedOrder>> OrderStore::tracked() const
{
    // Left to itself SQLite saves the sorting of the few, and reads all orders for it: 80 ms of 100,000 at the start.
    return rows<CachedOrder>(*m_database,
        u"SELECT %1 FROM orders INDEXED BY orders_tracked WHERE account = ? AND tracked = 1 ORDER BY updated_at DESC"_s
            .arg(columnNames<CachedOrder>()),
        m_account);
}

Result<int> OrderStore::count(const QString &kind, int most) const
{
    // All of them: in an index that is a tenth of the table, which holds the records. A few: by the key, as there may
    // be none of a kind among a hundred thousand of another.
    const QString index = most < 0 ? u"INDEXED BY orders_made"_s : QString();
    return firstRow<int>(*m_database,
        u"SELECT count(*) FROM (SELECT 1 FROM orders %1 WHERE account = ? AND kind = ? LIMIT ?)"_s.arg(index),
        m_account, kind, most)
        .transform([](const std::optional<int> &counted) { return counted.value_or(0); });
}

Result<std::vector<CachedOrder>> OrderStore::page(const std::optional<CachedOrder> &after, int limit) const
{
    const Timestamp from = !after    ? Timestamp::fromMicros(std::numeric_limits<qint64>::max())
        : after->createdAt.isValid() ? after->createdAt
                                     : Timestamp::fromMicros(0);
    const CachedOrder last = after.value_or(CachedOrder{});
    return rows<CachedOrder>(*m_database,
        selectOrders()
            + u"WHERE account = ? AND (created_at, kind, id) < (?, ?, ?) "
              "ORDER BY created_at DESC, kind DESC, id DESC LIMIT ?"_s,
        m_account, from, last.kind, last.id, limit);
}

Result<std::vector<CachedOrder>> OrderStore::holding(const QByteArray &bytes, int limit) const
{
    return newestWhere(u"instr(body, ?) > 0"_s, bytes, limit);
}

Result<std::vector<CachedOrder>> OrderStore::withText(const QString &text, int limit) const
{
    QString pattern = text;
    pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return newestWhere(uR"(CAST(body AS TEXT) LIKE ? ESCAPE '\')"_s, u'%' + pattern + u'%', limit);
}

/// A person asks with each key that is typed: what is older than these is not gone through.
template <class Value>
Result<std::vector<CachedOrder>> OrderStore::newestWhere(const QString &condition, const Value &value, int limit) const
{
    constexpr int Searched = 5'000;
    return rows<CachedOrder>(*m_database,
        u"SELECT %1 FROM (SELECT * FROM orders WHERE account = ? ORDER BY created_at DESC LIMIT ?) "
        "WHERE %2 ORDER BY created_at DESC LIMIT ?"_s.arg(columnNames<CachedOrder>(), condition),
        m_account, Searched, value, limit);
}

Result<std::vector<CachedOrder>> OrderStore::since(const QString &kind, Timestamp from) const
{
    return rows<CachedOrder>(*m_database,
        selectOrders()
            + u"WHERE account = ? AND kind = ? AND (created_at >= ? OR created_at = 0) ORDER BY created_at DESC"_s,
        m_account, kind, from);
}

Result<std::vector<OrderPlace>> OrderStore::withNumber(const QString &digits, int limit) const
{
    bool isNumber = false;
    const qint64 whole = digits.toLongLong(&isNumber);
    if (!isNumber)
        return std::vector<OrderPlace>{};
    const Result<std::vector<OrderPlace>> equal = rows<OrderPlace>(*m_database,
        u"SELECT %1 FROM order_numbers WHERE account = ? AND number = ? LIMIT ?"_s.arg(columnNames<OrderPlace>()),
        m_account, whole, limit);
    if (!equal || !equal->empty())
        return equal;
    return rows<OrderPlace>(*m_database,
        u"SELECT DISTINCT %1 FROM order_numbers WHERE account = ? AND CAST(number AS TEXT) LIKE ? LIMIT ?"_s.arg(
            columnNames<OrderPlace>()),
        m_account, QString(u'%' + digits + u'%'), limit);
}

Result<QStringList> OrderStore::otherAccountsWith(const QString &digits) const
{
    bool isNumber = false;
    const qint64 whole = digits.toLongLong(&isNumber);
    if (!isNumber)
        return QStringList{};
    return texts(*m_database, u"SELECT DISTINCT account FROM order_numbers WHERE account <> ? AND number = ?"_s,
        m_account, whole);
}

Result<Done> OrderStore::putListRead(const QString &list, const ListRead &read)
{
    return m_database->transaction([&] {
        return SqlStatement(
            *m_database, u"INSERT OR REPLACE INTO "_s + placesIn<ListRead>(u"list_reads"_s, {u"account"_s, u"list"_s}))
            .run(m_account, list, read);
    });
}

Result<std::optional<ListRead>> OrderStore::listRead(const QString &list) const
{
    return firstRow<ListRead>(*m_database,
        u"SELECT %1 FROM list_reads WHERE account = ? AND list = ?"_s.arg(columnNames<ListRead>()), m_account, list);
}

} // namespace nd
