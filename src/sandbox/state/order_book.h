// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/state/generated_orders.h"
#include "sandbox/state/order.h"
#include "sandbox/wire/paging.h"

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace nd::sandbox {

/// An order to read: one that exists, or one of the filler's made for the occasion.
class OrderRef
{
public:
    OrderRef() = default;
    explicit OrderRef(const Order *lent) : m_order(lent) { }
    explicit OrderRef(Order made) : m_own(std::make_unique<Order>(std::move(made))), m_order(m_own.get()) { }

    explicit operator bool() const { return m_order != nullptr; }
    const Order &operator*() const { return *m_order; }
    const Order *operator->() const { return m_order; }

private:
    std::unique_ptr<const Order> m_own;
    const Order *m_order = nullptr;
};

/// All orders: the filler's below, the real ones on top of them.
class OrderBook
{
public:
    explicit OrderBook(Filler filler) : m_filler(std::move(filler)) { }

    /// Takes a place in the book; the index is set here.
    Order &add(Order order);
    quint64 count() const { return m_filler.count() + m_orders.size(); }
    OrderRef find(quint64 index) const;
    /// For changing it; null for the filler's, which are finished for good.
    Order *change(quint64 index);
    /// The one thing that can be changed about the filler's.
    void rename(quint64 index, const QString &reference, Moment now);

    struct Filter
    {
        QString status = {};
        std::optional<int> numbers = {};
        std::optional<QString> reference = {};
        std::optional<bool> requirementsMet = {};
        Moment after = {};
        Moment before = {};
        bool blocks = false;
        std::optional<quint64> startingNumber = {};

        /// Every number order suits.
        bool isOpen() const
        {
            return status.isEmpty() && !numbers && !reference && !requirementsMet && !after.isValid()
                && !before.isValid();
        }
    };
    /// Newest first, the rows of the page only. `visit` gets a row that lives until it returns. Without a filter the
    /// orders before the page cost nothing.
    void list(const Filter &filter, Page &page, const std::function<void(const OrderRow &)> &visit) const;

    /// Newest first; false ends it.
    void each(const std::function<bool(const OrderRef &)> &visit) const;
    const Filler &filler() const { return m_filler; }
    const std::vector<std::unique_ptr<Order>> &recent() const { return m_orders; }

private:
    struct Renamed
    {
        QString reference;
        Moment when;
    };
    OrderRow row(const Order &order) const;
    bool suits(const Filter &filter, const Order &order) const;
    bool suits(const Filter &filter, quint64 index) const;
    QByteArray fillerReference(quint64 index) const;
    void visitFiller(quint64 index, const std::function<void(const OrderRow &)> &visit) const;

    Filler m_filler;
    std::vector<std::unique_ptr<Order>> m_orders;
    std::unordered_map<quint64, Renamed> m_renamed;
};

} // namespace nd::sandbox
