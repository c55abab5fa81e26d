// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/timestamp.h"
#include "sandbox/state/identifiers.h"
#include "sandbox/state/order.h"

#include <QString>

#include <array>
#include <optional>

namespace nd::sandbox {

class GeneratedOrders;
struct GeneratedPlace;

/// One of the account's old orders. Everything about it follows from the seed and its position, so that it takes no
/// memory until somebody looks at it, and lists can be filtered without making whole orders. All are finished.
class GeneratedOrder
{
public:
    GeneratedOrder(const GeneratedOrders &all, quint64 index);

    quint64 index = 0;
    Timestamp created = {};
    /// What a client has set since, and when: the one thing that can be changed about it.
    struct Renaming
    {
        QString reference;
        Timestamp when;
    };
    const Renaming *renaming = nullptr;

    bool isBlock() const { return false; }
    bool requirementsMet() const { return true; }
    Progress progress() const;
    Progress subProgress(size_t) const { return progress(); }
    QString reference() const;
    size_t numberCount() const;
    /// Returns 1, or 2 for the larger orders, which span the border.
    size_t subCount() const { return numberCount() > 5 ? 2 : 1; }
    size_t subNumberCount(size_t sub) const;
    QString country(size_t sub) const;
    NumberType type(size_t) const { return NumberType::Local; }
    quint64 digits(size_t number) const;
    size_t subOf(size_t number) const { return subCount() > 1 && number >= subNumberCount(0) ? 1 : 0; }
    Progress numberProgress(size_t) const { return progress(); }
    Order toOrder() const;

private:
    const GeneratedPlace &placeOf(size_t number) const;

    const GeneratedOrders &m_all;
    quint64 m_chance;
};

/// Generates old orders in any quantity. Position 0 is the oldest.
class GeneratedOrders
{
public:
    /// `newest`: when the last of them was created, about.
    GeneratedOrders(const Identifiers &ids, quint32 seed, quint64 count, Timestamp newest);

    quint64 count() const { return m_count; }
    GeneratedOrder at(quint64 index) const { return {*this, index}; }

private:
    friend class GeneratedOrder;

    quint32 m_seed;
    quint64 m_count;
    Timestamp m_newest;
    std::array<QString, 3> m_profiles;
    std::array<QString, 3> m_billing;
    std::array<QString, 4> m_connections;
};

} // namespace nd::sandbox
