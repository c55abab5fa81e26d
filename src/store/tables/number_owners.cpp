// SPDX-License-Identifier: Apache-2.0
#include "store/tables/number_owners.h"

#include "store/ledger.h"
#include "store/sql/statement.h"
#include "store/tables/order_columns.h"
#include "store/tables/write_rows.h"

#include <tuple>

namespace nd {

using namespace Qt::StringLiterals;

/// A purchase that has the number `w.value`.
template <>
struct ColumnsOf<NumberOwner>
{
    static constexpr auto list()
    {
        return std::tuple{
            column("w.value", &NumberOwner::number),
            column("i.open", &NumberOwner::open),
            column("COALESCE(i.sent_at, i.created_at)", &NumberOwner::since),
            column("i.person", &NumberOwner::userReference),
            column("i.telnyx_id", &NumberOwner::orderId),
            column("COALESCE((SELECT json_extract(CAST(o.body AS TEXT), '$.status') FROM order_numbers m "
                   "CROSS JOIN orders o ON o.account = m.account AND o.kind = m.kind AND o.id = m.id "
                   "WHERE m.account = i.account AND m.number = w.value AND m.id = i.telnyx_id "
                   "AND json_valid(CAST(o.body AS TEXT))), i.record_status)",
                &NumberOwner::status),
        };
    }
};

namespace {

/// Parameters: the numbers as a JSON list, then the account three times. Three roads, each by its own index: single
/// numbers and the first of a block, numbers inside of a block, and orders that no purchase of this ledger became.
/// CROSS JOIN keeps SQLite from walking all purchases for each number.
QString ownersQuestion()
{
    static constexpr int LongestBlock = 10'000; // bounds the search for a block that reaches as far as a number
    const QString purchase
        = u"i.account = ? AND n.failed = 0 AND i.kind IN (%1) AND (i.open = 1 OR i.state = '%2')"_s.arg(
            purchaseKinds(), wordOf(WriteState::Bought));
    const QString order = columnNames<CachedOrder>(u"o"_s);
    const QString noOrder = u"NULL, "_s.repeated(order.count(u',') + 1).chopped(2);
    const QString columns = columnNames<NumberOwner>() + u", "_s + noOrder;
    return u"WITH wanted AS MATERIALIZED (SELECT value FROM json_each(?)) "
           "SELECT %1 FROM wanted w CROSS JOIN intent_numbers n ON n.first = w.value "
           "CROSS JOIN intents i ON i.id = n.intent WHERE %2 "
           "UNION ALL SELECT %1 FROM wanted w CROSS JOIN intent_numbers n INDEXED BY intent_numbers_blocks "
           "ON n.last > n.first AND n.first BETWEEN w.value - %3 AND w.value - 1 AND n.last >= w.value "
           "CROSS JOIN intents i ON i.id = n.intent WHERE %2 "
           "UNION ALL SELECT w.value, 0, NULLIF(o.created_at, 0), '', o.id, '', %4 "
           "FROM wanted w CROSS JOIN order_numbers n ON n.account = ? AND n.number = w.value "
           "CROSS JOIN orders o ON o.account = n.account AND o.kind = n.kind AND o.id = n.id "
           "WHERE NOT EXISTS (SELECT 1 FROM intents i WHERE i.account = o.account AND i.telnyx_id = o.id "
           "AND i.telnyx_id <> '' AND i.kind IN (%5))"_s.arg(columns, purchase)
               .arg(LongestBlock)
               .arg(order, purchaseKinds());
}

} // namespace

Result<std::vector<NumberOwner>> ownersOf(
    const Ledger &ledger, const QString &account, const std::vector<qint64> &numbers)
{
    QStringList list;
    for (const qint64 number : numbers)
        list += QString::number(number);
    using OwnerRow = std::tuple<NumberOwner, std::optional<CachedOrder>>;
    const auto found = rows<OwnerRow>(
        ledger.database(), ownersQuestion(), QString(u'[' + list.join(u',') + u']'), account, account, account);
    return found.transform([](const std::vector<OwnerRow> &stored) {
        std::vector<NumberOwner> owners;
        owners.reserve(stored.size());
        for (const auto &[owner, order] : stored) {
            owners.push_back(owner);
            owners.back().order = order;
        }
        return owners;
    });
}

} // namespace nd
