// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/state/generated_orders.h"
#include "sandbox/state/order.h"

#include <deque>
#include <functional>
#include <optional>
#include <unordered_map>

namespace nd::sandbox {

class Page;

/// Holds all orders: those that were made here, on top of the generated ones.
class OrderBook
{
public:
    explicit OrderBook(GeneratedOrders generated) : m_generated(std::move(generated)) { }

    /// Takes a place in the book; the index is set here.
    Order &add(Order order);
    quint64 count() const { return m_generated.count() + m_orders.size(); }
    std::optional<Order> find(quint64 index) const;
    /// Finds an order to change it; null for a generated one, which is finished for good.
    Order *change(quint64 index);
    void rename(quint64 index, const QString &reference, Timestamp now);

    struct Filter
    {
        QString status = {};
        std::optional<int> numbers = {};
        QString reference = {};
        std::optional<bool> requirementsMet = {};
        Timestamp after = {};
        Timestamp before = {};
        bool blocks = false;
        std::optional<quint64> startingNumber = {}; ///< of a block
    };
    /// Calls `visit` with the orders of the page, newest first. Without a filter the orders before the page cost
    /// nothing.
    void list(const Filter &filter, Page &page, const std::function<void(const Order &)> &visit) const;

    /// Calls `visit` with every order, newest first, as an `Order` or a `GeneratedOrder`; false ends it.
    template <class Visit>
    void each(Visit visit) const
    {
        for (auto order = m_orders.rbegin(); order != m_orders.rend(); ++order) {
            if (!visit(*order))
                return;
        }
        for (quint64 index = m_generated.count(); index-- > 0;) {
            if (!visit(generated(index)))
                return;
        }
    }

private:
    GeneratedOrder generated(quint64 index) const;

    GeneratedOrders m_generated;
    std::deque<Order> m_orders;
    std::unordered_map<quint64, GeneratedOrder::Renaming> m_renamings; ///< of generated orders
};

// An Order and a GeneratedOrder can be asked the same questions; these are for what they answer differently.
inline const Order &wholeOrder(const Order &order)
{
    return order;
}
inline Order wholeOrder(const GeneratedOrder &order)
{
    return order.toOrder();
}
inline QString referenceOf(const Order &order)
{
    return order.reference;
}
inline QString referenceOf(const GeneratedOrder &order)
{
    return order.reference();
}

/// Which sub-orders a list or a report is about.
struct SubOrderFilter
{
    QString status = {};
    QString country = {};
    QString type = {};
    QString reference = {};
    std::optional<int> numbers = {};
    std::optional<quint64> order = {};
    Timestamp after = {};
    Timestamp before = {};

    template <class AnyOrder>
    bool suits(const AnyOrder &any, size_t sub) const
    {
        return (!order || *order == any.index) && (status.isEmpty() || status == word(any.subProgress(sub)))
            && (country.isEmpty() || country == any.country(sub)) && (type.isEmpty() || type == word(any.type(sub)))
            && (!numbers || size_t(*numbers) == any.subNumberCount(sub)) && (!after.isValid() || any.created > after)
            && (!before.isValid() || any.created < before) && (reference.isEmpty() || reference == referenceOf(any));
    }
};

/// Walks the sub-orders that suit, newest first. `wanted` is asked for each of them, `visit` called for the wanted
/// ones.
void eachSubOrder(const OrderBook &orders, const SubOrderFilter &filter, const std::function<bool()> &wanted,
    const std::function<void(const Order &order, size_t sub)> &visit);

} // namespace nd::sandbox
