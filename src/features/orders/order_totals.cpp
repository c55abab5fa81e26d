// SPDX-License-Identifier: Apache-2.0
#include "features/orders/order_totals.h"

#include "features/orders/about/order_tally.h"
#include "writes/write_result.h"

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

/// Numbers of some orders as these ask for them, whatever has become of them. Purchases have no order.
class Wanted
{
public:
    void add(const OrderRow &row)
    {
        // Bulk and advanced orders turn into number orders, which are counted by themselves.
        (isMadeOfNumbers(row) ? m_ordered : m_asked) += row.count;
        m_isOrdered = m_isOrdered || isMadeOfNumbers(row);
    }

    bool isEmpty() const { return !m_isOrdered && m_asked == 0; }
    QString text() const
    {
        return m_isOrdered || m_asked == 0 ? Tr::tr("%Ln number(s) ordered", nullptr, int(m_ordered))
                                           : Tr::tr("%Ln number(s) asked for", nullptr, int(m_asked));
    }

private:
    qint64 m_ordered = 0;
    qint64 m_asked = 0;
    bool m_isOrdered = false; ///< one at least is made of numbers
};

} // namespace

QString totalsText(const TreeModel<OrderRow> &rows, const KnownOrders &known)
{
    Wanted shown;
    int orders = 0;
    int pending = 0;
    for (int at = 0; at < rows.shownCount(); ++at) {
        const OrderRow &row = rows.row(at);
        pending += row.underWay ? 1 : 0;
        if (row.kind == OrderRow::Kind::Purchase)
            continue;
        ++orders;
        shown.add(row);
    }
    int here = 0;
    for (const OrderRow &row : rows.rows())
        here += row.kind == OrderRow::Kind::Purchase ? 0 : 1;
    const int all = qMax(here, known.total);
    QString count = Tr::tr("%Ln order(s)", nullptr, all);
    if (known.total < 0 && !known.since.isEmpty())
        count = Tr::tr("%L1 of an unknown number of orders").arg(orders);
    else if (orders < all)
        count = Tr::tr("%L1 of %2", "orders that are shown, of all orders").arg(orders).arg(count);
    QStringList parts{count, shown.text(), Tr::tr("%Ln pending", nullptr, pending)};
    if (!known.since.isEmpty())
        parts += known.since;
    return parts.join(u" · "_s);
}

QString costsText(const TreeModel<OrderRow> &rows, Timestamp now)
{
    CostTally shown;
    for (int at = 0; at < rows.shownCount(); ++at) {
        if (rows.row(at).kind != OrderRow::Kind::Purchase)
            addCost(rows.row(at), shown);
    }
    const QDate day = now.toDateTime().toLocalTime().date();
    const Timestamp from = Timestamp::fromDateTime(day.startOfDay());
    Wanted today;
    CostTally todays;
    int undated = 0; // of those at their end, what they have become has a date
    for (const OrderRow &row : rows.rows()) {
        if (row.kind == OrderRow::Kind::Purchase)
            continue;
        if (!row.createdAt.isValid()) {
            undated += isFinal(row.status) ? 0 : 1;
        } else if (row.createdAt >= from) {
            today.add(row);
            addCost(row, todays);
        }
    }
    QStringList parts{Tr::tr("Shown: upfront %1, per month %2", "sums").arg(shown.upfrontText(), shown.monthlyText())};
    if (!today.isEmpty())
        parts += Tr::tr("Today: %1, upfront %2", "how many numbers, a sum").arg(today.text(), todays.upfrontText());
    else if (undated == 0)
        parts += Tr::tr("Today: none");
    if (undated > 0)
        parts += Tr::tr("%Ln order(s) under way without a date", nullptr, undated);
    parts += Tr::tr("sums without what failed or was cancelled");
    return parts.join(u" · "_s);
}

} // namespace nd
