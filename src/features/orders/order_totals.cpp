// SPDX-License-Identifier: Apache-2.0
#include "features/orders/order_totals.h"

#include "api/values/api_enums.h"
#include "features/orders/about/order_prices.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::OrderTotals)
};

struct Counts
{
    int orders = 0;
    int pending = 0;
    qint64 numbers = 0;
};

bool cameToNothing(const OrderRow &row)
{
    return row.status == status::cancelled || row.status == status::deleted || row.status == status::failure
        || row.status == status::failed;
}

/// Numbers of sub-orders that were cancelled, where the order has been opened.
int cancelledIn(const TreeModel<OrderRow> &rows, int shown)
{
    const QModelIndex parent = rows.index(shown, 0);
    int cancelled = 0;
    for (int child = 0; child < rows.rowCount(parent); ++child) {
        const OrderRow &below = rows.rowAt(rows.index(child, 0, parent));
        cancelled += below.kind == OrderRow::Kind::SubOrder && cameToNothing(below) ? below.count : 0;
    }
    return cancelled;
}

void count(const TreeModel<OrderRow> &rows, int shown, bool unopened, Counts &counts)
{
    using Kind = OrderRow::Kind;
    const OrderRow &row = rows.row(shown);
    counts.pending += row.underWay ? 1 : 0;
    if (row.kind == Kind::Purchase)
        return;
    ++counts.orders;
    // Bulk and advanced orders turn into number orders, which are counted by themselves.
    if ((row.kind == Kind::NumberOrder || row.kind == Kind::BlockOrder) && !cameToNothing(row))
        counts.numbers += row.count - (unopened ? 0 : cancelledIn(rows, shown));
}

} // namespace

QString totalsText(const TreeModel<OrderRow> &rows, const KnownOrders &known)
{
    Counts shown;
    const bool unopened = !rows.hasAnyChildren();
    for (int row = 0; row < rows.shownCount(); ++row)
        count(rows, row, unopened, shown);
    int here = 0;
    for (const OrderRow &row : rows.rows())
        here += row.kind == OrderRow::Kind::Purchase ? 0 : 1;
    const int all = qMax(here, known.total);
    QString orders = Tr::tr("%Ln order(s)", nullptr, all);
    if (known.total < 0 && !known.since.isEmpty())
        orders = Tr::tr("%L1 of an unknown number of orders").arg(shown.orders);
    else if (shown.orders < all)
        orders = Tr::tr("%L1 of %2", "orders that are shown, of all orders").arg(shown.orders).arg(orders);
    QStringList parts{
        orders, Tr::tr("%Ln number(s)", nullptr, int(shown.numbers)), Tr::tr("%Ln pending", nullptr, shown.pending)};
    if (!known.since.isEmpty())
        parts += known.since;
    return parts.join(u" · "_s);
}

QString costsText(const TreeModel<OrderRow> &rows, Timestamp now)
{
    using Kind = OrderRow::Kind;
    const auto counts
        = [](const OrderRow &row) { return row.kind == Kind::NumberOrder || row.kind == Kind::BlockOrder; };
    CostTally shown;
    for (int at = 0; at < rows.shownCount(); ++at) {
        if (counts(rows.row(at)) && !cameToNothing(rows.row(at)))
            shown.add(rows.row(at).cost);
    }
    const QDate day = now.toDateTime().toLocalTime().date();
    const Timestamp from = Timestamp::fromDateTime(day.startOfDay());
    CostTally today;
    qint64 numbers = 0;
    for (const OrderRow &row : rows.rows()) {
        if (!counts(row) || cameToNothing(row) || !row.createdAt.isValid() || row.createdAt < from)
            continue;
        numbers += row.count;
        today.add(row.cost);
    }
    const QString todays = numbers == 0
        ? Tr::tr("Today: none")
        : Tr::tr("Today: %Ln number(s), upfront %1", nullptr, int(numbers)).arg(today.upfrontText());
    return Tr::tr("Shown: upfront %1, per month %2", "sums").arg(shown.upfrontText(), shown.monthlyText()) + u" · "_s
        + todays;
}

} // namespace nd
