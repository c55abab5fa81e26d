// SPDX-License-Identifier: Apache-2.0
#include "features/orders/about/order_targets.h"

#include "features/orders/order_rows.h"
#include "features/orders/order_tree.h"
#include "features/orders/service/order_tracker.h"

#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

using Kind = OrderRow::Kind;

namespace {

constexpr qsizetype MostToldNumbers = 5;

QStringList firstNumbers(const OrderRow &order, const OrderRow &subOrder, const std::vector<OrderRow> &below)
{
    QStringList numbers;
    for (const OrderRow &row : below) {
        if (row.kind == Kind::Number && numbers.size() < MostToldNumbers)
            numbers += row.title;
    }
    // The numbers of an order with one sub-order are that sub-order's.
    for (qsizetype at = 0; numbers.size() < MostToldNumbers && at < order.numbers.size(); ++at) {
        const QString number = order.numbers.at(at).toText();
        if (subOrder.count == order.count && !numbers.contains(number))
            numbers += number;
    }
    return numbers;
}

} // namespace

OrderTargets::OrderTargets(const OrderTree &tree, OrderTracker &tracker, QObject *parent)
    : QObject(parent), m_tree(tree), m_tracker(tracker)
{ }

bool OrderTargets::mayHave(const OrderRow &row)
{
    return row.kind == Kind::SubOrder || row.kind == Kind::NumberOrder || row.kind == Kind::BlockOrder
        || row.kind == Kind::ResultingOrder;
}

void OrderTargets::find(const QStringList &keys, std::function<void(const Found &)> done)
{
    m_calls.cancelAll();
    m_found = {};
    m_known.clear();
    m_done = std::move(done);
    std::vector<OrderRow> unread;
    for (const QString &key : keys) {
        const OrderRow *row = m_tree.find(key);
        if (!row || !mayHave(*row))
            continue;
        if (row->kind == Kind::SubOrder) {
            add(*row, m_tree.parentOf(key));
            continue;
        }
        if (!m_tree.model().hasReadChildren(key) || !m_tree.model().indexOfAny(key).isValid()) {
            unread.push_back(*row);
            continue;
        }
        for (const OrderRow &below : m_tree.below(key)) {
            if (below.kind == Kind::SubOrder)
                add(below, row);
        }
    }
    for (const OrderRow &order : unread)
        readBelow(order);
    if (m_calls.isEmpty())
        finish();
}

void OrderTargets::add(const OrderRow &subOrder, const OrderRow *order)
{
    SubOrderTarget target{.row = subOrder};
    if (order) {
        target.orderKey = keyOf(*order);
        target.order = order->title;
        target.numbers = firstNumbers(*order, subOrder, m_tree.below(keyOf(subOrder)));
    }
    if (m_known.contains(subOrder.id))
        return; // chosen together with its order
    m_known.insert(subOrder.id);
    m_found.targets.push_back(std::move(target));
}

void OrderTargets::readBelow(const OrderRow &order)
{
    m_calls.start([&](auto done) { return m_tracker.readSubOrders(order.id, std::move(done)); },
        [this, order](const Result<std::vector<SubOrder>> &read) {
            if (!read)
                m_found.failure = read.error();
            for (size_t at = 0; read && at < read->size(); ++at)
                add(rowOf((*read)[at]), &order);
            if (m_calls.isEmpty())
                finish();
        });
}

void OrderTargets::finish()
{
    // Who hears it may ask for others.
    const auto done = std::exchange(m_done, {});
    const Found found = std::exchange(m_found, {});
    if (done)
        done(found);
}

QString targetText(const SubOrderTarget &target)
{
    QStringList parts{target.order, target.row.place, OrderTargets::tr("%Ln number(s)", nullptr, target.row.count)};
    parts.removeAll(QString());
    QString text = parts.join(u" · "_s);
    if (target.numbers.isEmpty())
        return text;
    const bool more = target.row.count > target.numbers.size();
    return text + u": "_s + target.numbers.join(u", "_s) + (more ? u", …"_s : QString());
}

} // namespace nd
