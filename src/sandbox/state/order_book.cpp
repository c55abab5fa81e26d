// SPDX-License-Identifier: Apache-2.0
#include "sandbox/state/order_book.h"

namespace nd::sandbox {

namespace {

bool isBetween(Moment created, const OrderBook::Filter &filter)
{
    return (!filter.after.isValid() || created > filter.after) && (!filter.before.isValid() || created < filter.before);
}

} // namespace

Order &OrderBook::add(Order order)
{
    order.index = count();
    m_orders.push_back(std::make_unique<Order>(std::move(order)));
    return *m_orders.back();
}

OrderRef OrderBook::find(quint64 index) const
{
    if (index >= count())
        return {};
    if (index >= m_filler.count())
        return OrderRef(m_orders[index - m_filler.count()].get());
    Order order = m_filler.order(index);
    if (const auto renamed = m_renamed.find(index); renamed != m_renamed.end()) {
        order.reference = renamed->second.reference;
        order.updated = renamed->second.when;
    }
    return OrderRef(std::move(order));
}

Order *OrderBook::change(quint64 index)
{
    return index >= m_filler.count() && index < count() ? m_orders[index - m_filler.count()].get() : nullptr;
}

void OrderBook::rename(quint64 index, const QString &reference, Moment now)
{
    if (Order *order = change(index)) {
        order->reference = reference;
        order->updated = now;
    } else {
        m_renamed[index] = {reference, now};
    }
}

QByteArray OrderBook::fillerReference(quint64 index) const
{
    const auto renamed = m_renamed.find(index);
    return renamed == m_renamed.end() ? m_filler.reference(index) : renamed->second.reference.toUtf8();
}

OrderRow OrderBook::row(const Order &order) const
{
    OrderRow row;
    row.index = order.index;
    row.progress = order.progress();
    row.requirementsMet = order.requirementsMet();
    row.subs = int(order.subs.size());
    row.created = order.created;
    row.updated = order.updated;
    row.reference = order.reference.toUtf8();
    row.connection = order.connection.toUtf8();
    row.messagingProfile = order.messagingProfile.toUtf8();
    row.billingGroup = order.billingGroup.toUtf8();
    return row;
}

bool OrderBook::suits(const Filter &filter, const Order &order) const
{
    return filter.blocks == order.isBlock() && isBetween(order.created, filter)
        && (filter.status.isEmpty() || filter.status == QLatin1StringView(word(order.progress())))
        && (!filter.numbers || *filter.numbers == int(order.numbers.size()))
        && (!filter.reference || *filter.reference == order.reference)
        && (!filter.requirementsMet || *filter.requirementsMet == order.requirementsMet())
        && (!filter.startingNumber || *filter.startingNumber == order.numbers.front().digits);
}

bool OrderBook::suits(const Filter &filter, quint64 index) const
{
    return filter.requirementsMet.value_or(true)
        && (filter.status.isEmpty() || filter.status == QLatin1StringView(word(m_filler.progress(index))))
        && (!filter.numbers || *filter.numbers == m_filler.numbers(index)) && isBetween(m_filler.created(index), filter)
        && (!filter.reference || filter.reference->toUtf8() == fillerReference(index));
}

void OrderBook::visitFiller(quint64 index, const std::function<void(const OrderRow &)> &visit) const
{
    Filler::Digits buffer;
    OrderRow found = m_filler.row(index, buffer);
    if (const auto renamed = m_renamed.find(index); renamed != m_renamed.end()) {
        found.reference = renamed->second.reference.toUtf8();
        found.updated = renamed->second.when;
    }
    visit(found);
}

void OrderBook::list(const Filter &filter, Page &page, const std::function<void(const OrderRow &)> &visit) const
{
    std::vector<quint64> digits;
    for (auto place = m_orders.rbegin(); place != m_orders.rend(); ++place) {
        if (!suits(filter, **place) || !page.take())
            continue;
        OrderRow found = row(**place);
        digits.clear();
        for (const OrderedNumber &number : (*place)->numbers)
            digits.push_back(number.digits);
        found.digits = digits;
        visit(found);
    }
    if (filter.blocks)
        return;
    if (filter.isOpen()) {
        const Page::Run run = page.take(qint64(m_filler.count()));
        const quint64 newest = m_filler.count() - quint64(run.skip);
        for (quint64 i = 0; i < quint64(run.count); ++i)
            visitFiller(newest - 1 - i, visit);
        return;
    }
    for (quint64 index = m_filler.count(); index-- > 0;) {
        if (suits(filter, index) && page.take())
            visitFiller(index, visit);
    }
}

void OrderBook::each(const std::function<bool(const OrderRef &)> &visit) const
{
    for (quint64 index = count(); index-- > 0;) {
        if (!visit(find(index)))
            return;
    }
}

} // namespace nd::sandbox
