// SPDX-License-Identifier: Apache-2.0
#include "sandbox/state/order_book.h"

#include "sandbox/wire/paging.h"

namespace nd::sandbox {

namespace {

/// Every number order suits.
bool isOpen(const OrderBook::Filter &filter)
{
    return filter.status.isEmpty() && !filter.numbers && filter.reference.isEmpty() && !filter.requirementsMet
        && !filter.after.isValid() && !filter.before.isValid();
}

template <class AnyOrder>
bool suits(const OrderBook::Filter &filter, const AnyOrder &order)
{
    return filter.blocks == order.isBlock() && (filter.status.isEmpty() || filter.status == word(order.progress()))
        && (!filter.numbers || size_t(*filter.numbers) == order.numberCount())
        && (!filter.requirementsMet || *filter.requirementsMet == order.requirementsMet())
        && (!filter.after.isValid() || order.created > filter.after)
        && (!filter.before.isValid() || order.created < filter.before)
        && (filter.reference.isEmpty() || filter.reference == referenceOf(order));
}

} // namespace

Order &OrderBook::add(Order order)
{
    order.index = count();
    m_orders.push_back(std::move(order));
    return m_orders.back();
}

GeneratedOrder OrderBook::generated(quint64 index) const
{
    GeneratedOrder order = m_generated.at(index);
    if (const auto renaming = m_renamings.find(index); renaming != m_renamings.end())
        order.renaming = &renaming->second;
    return order;
}

std::optional<Order> OrderBook::find(quint64 index) const
{
    if (index >= count())
        return {};
    return index < m_generated.count() ? generated(index).toOrder() : m_orders[index - m_generated.count()];
}

Order *OrderBook::change(quint64 index)
{
    return index >= m_generated.count() && index < count() ? &m_orders[index - m_generated.count()] : nullptr;
}

void OrderBook::rename(quint64 index, const QString &reference, Timestamp now)
{
    if (Order *order = change(index)) {
        order->reference = reference;
        order->updated = now;
    } else {
        m_renamings[index] = {reference, now};
    }
}

void OrderBook::list(const Filter &filter, Page &page, const std::function<void(const Order &)> &visit) const
{
    for (auto order = m_orders.rbegin(); order != m_orders.rend(); ++order) {
        const bool startsThere = !filter.startingNumber || *filter.startingNumber == order->numbers.front().digits;
        if (startsThere && suits(filter, *order) && page.take())
            visit(*order);
    }
    if (filter.blocks)
        return;
    if (isOpen(filter)) {
        const Page::Run run = page.take(qint64(m_generated.count()));
        const quint64 newest = m_generated.count() - quint64(run.skip);
        for (quint64 i = 1; i <= quint64(run.count); ++i)
            visit(generated(newest - i).toOrder());
        return;
    }
    for (quint64 index = m_generated.count(); index-- > 0;) {
        const GeneratedOrder order = generated(index);
        if (suits(filter, order) && page.take())
            visit(order.toOrder());
    }
}

void eachSubOrder(const OrderBook &orders, const SubOrderFilter &filter, const std::function<bool()> &wanted,
    const std::function<void(const Order &order, size_t sub)> &visit)
{
    const auto partsOf = [&](const auto &order) {
        for (size_t sub = 0; sub < order.subCount(); ++sub) {
            if (filter.suits(order, sub) && wanted())
                visit(wholeOrder(order), sub);
        }
        return true;
    };
    if (!filter.order) {
        orders.each(partsOf);
    } else if (const std::optional<Order> order = orders.find(*filter.order)) {
        partsOf(*order);
    }
}

} // namespace nd::sandbox
