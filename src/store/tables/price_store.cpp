// SPDX-License-Identifier: Apache-2.0
#include "store/tables/price_store.h"

#include "store/ledger.h"
#include "store/sql/statement.h"

#include <tuple>

namespace nd {

using namespace Qt::StringLiterals;

template <>
struct ColumnsOf<Cost>
{
    static constexpr auto list()
    {
        return std::tuple{
            column("upfront", &Cost::upfront),
            column("monthly", &Cost::monthly),
            column("currency", &Cost::currency),
        };
    }
};

Result<Done> PriceStore::put(const std::vector<std::pair<QString, Cost>> &prices, Timestamp boughtAt)
{
    return m_ledger->transaction([&] {
        SqlStatement put(m_ledger->database(),
            u"INSERT OR REPLACE INTO "_s
                + placesIn<Cost>(u"remembered_prices"_s, {u"account"_s, u"number"_s, u"bought_at"_s}));
        return forEach(
            prices, [&](const auto &price) { return put.run(m_account, price.first, boughtAt, price.second); });
    });
}

Result<Done> PriceStore::remove(const QStringList &numbers)
{
    return m_ledger->transaction([&] {
        SqlStatement remove(m_ledger->database(), u"DELETE FROM remembered_prices WHERE account = ? AND number = ?"_s);
        return forEach(numbers, [&](const QString &number) { return remove.run(m_account, number); });
    });
}

Result<std::optional<Cost>> PriceStore::find(const QString &number) const
{
    return firstRow<Cost>(m_ledger->database(),
        u"SELECT %1 FROM remembered_prices WHERE account = ? AND number = ?"_s.arg(columnNames<Cost>()), m_account,
        number);
}

Result<std::vector<std::pair<QString, Cost>>> PriceStore::all() const
{
    using Entry = std::tuple<QString, Cost>;
    const Result<std::vector<Entry>> found = rows<Entry>(m_ledger->database(),
        u"SELECT number, %1 FROM remembered_prices WHERE account = ?"_s.arg(columnNames<Cost>()), m_account);
    if (!found)
        return found.error();
    std::vector<std::pair<QString, Cost>> prices;
    prices.reserve(found->size());
    for (const auto &[number, cost] : *found)
        prices.emplace_back(number, cost);
    return prices;
}

} // namespace nd
