// SPDX-License-Identifier: Apache-2.0
#include "features/orders/about/order_tally.h"

#include "features/orders/about/order_details.h"
#include "features/orders/order_columns.h"
#include "wording/cell_format.h"
#include "wording/order_words.h"
#include "writes/write_result.h"

#include <QStringList>

#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

using Kind = OrderRow::Kind;

namespace {

bool becomesNumberOrders(const OrderRow &row)
{
    return row.kind == Kind::BulkOrder || row.kind == Kind::AdvancedOrder;
}

QString numbersText(const OrderTally &tally)
{
    return tally.numbers > 0 || tally.asked == 0 ? OrderDetails::tr("%Ln number(s)", nullptr, tally.numbers)
                                                 : OrderDetails::tr("%Ln number(s) asked for", nullptr, tally.asked);
}

} // namespace

void OrderTally::add(const OrderRow &row, bool isCounted)
{
    ++rows;
    subOrders += row.kind == Kind::SubOrder ? 1 : 0;
    if (!row.status.isEmpty())
        ++states[row.status];
    if (row.deadline.isValid() && (!deadline.isValid() || row.deadline < deadline))
        deadline = row.deadline;
    if (isCounted)
        return;
    const bool one = row.kind == Kind::Number || row.kind == Kind::KnownNumber;
    if (becomesNumberOrders(row) || row.kind == Kind::BulkGroup)
        asked += row.count;
    else
        numbers += one ? 1 : row.count;
    addCost(row, cost);
}

void addCost(const OrderRow &row, CostTally &cost)
{
    if (failedOrCancelled(row.status))
        return;
    if (becomesNumberOrders(row) && isFinal(row.status))
        cost.addElsewhere();
    else
        cost.add(row.cost);
}

QString countsText(const std::map<QString, int> &counts, QString (*text)(const QString &))
{
    QStringList parts;
    for (const auto &[state, count] : counts)
        parts += OrderDetails::tr("%1: %L2", "state, how many are in it").arg(text(state)).arg(count);
    return parts.join(u'\n');
}

OrderSheet sheetOf(const OrderTally &tally)
{
    OrderSheet sheet;
    sheet.title = QStringList{OrderDetails::tr("%Ln row(s) selected", nullptr, tally.rows), numbersText(tally),
        OrderDetails::tr("upfront %1", "a sum").arg(tally.cost.upfrontText())}
                      .join(u" · "_s);
    const bool areAskedFor = tally.numbers == 0 && tally.asked > 0;
    OrderFacts facts{{OrderDetails::tr("Numbers"), areAskedFor ? numbersText(tally) : u"%L1"_s.arg(tally.numbers)},
        {OrderDetails::tr("Status"), countsText(tally.states, statusText)},
        {OrderDetails::tr("Upfront"), tally.cost.upfrontText()},
        {OrderDetails::tr("Per month"), tally.cost.monthlyText()}};
    if (tally.numbers > 0 && tally.asked > 0)
        facts.emplace_back(OrderDetails::tr("Besides"),
            OrderDetails::tr(
                "%Ln number(s) asked for, which count and cost in their number orders", nullptr, tally.asked));
    if (tally.deadline.isValid())
        facts.emplace_back(OrderDetails::tr("Nearest deadline"), cells::time(tally.deadline));
    sheet.sections.push_back({{}, std::move(facts)});
    return sheet;
}

OrderSheet sheetWhileCounting(int rows)
{
    return {OrderDetails::tr("%Ln row(s) selected", nullptr, rows),
        {{{}, {{OrderDetails::tr("Numbers"), OrderDetails::tr("counting…")}}}}};
}

} // namespace nd
