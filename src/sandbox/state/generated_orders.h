// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/moment.h"
#include "sandbox/state/identifiers.h"
#include "sandbox/state/order.h"

#include <QByteArray>

#include <array>
#include <span>

namespace nd::sandbox {

/// What a list says of an order; borrowed, short-lived.
struct OrderRow
{
    quint64 index = 0;
    Progress progress = Progress::Success;
    bool requirementsMet = true;
    int subs = 1;
    Moment created = {};
    Moment updated = {};
    QByteArray reference = {}; ///< UTF-8, as the next three
    QByteArray connection = {};
    QByteArray messagingProfile = {};
    QByteArray billingGroup = {};
    std::span<const quint64> digits = {};
};

/// Old orders in any quantity: each is a function of the seed and its position, made when somebody looks at it.
/// All are finished. Position 0 is the oldest.
class Filler
{
public:
    /// `newest`: when the last of them was created, about.
    Filler(const Identifiers &ids, quint32 seed, quint64 count, Moment newest);

    quint64 count() const { return m_count; }

    static constexpr size_t MostNumbers = 20;
    using Digits = std::array<quint64, MostNumbers>;

    Moment created(quint64 index) const;
    Progress progress(quint64 index) const;
    int numbers(quint64 index) const;
    /// Sub-orders: one, or two for the larger orders.
    int subs(quint64 index) const { return numbers(index) > 5 ? 2 : 1; }
    /// Numbers in a sub-order.
    int subNumbers(quint64 index, int sub) const;
    const char *country(quint64 index, int sub) const;
    QByteArray reference(quint64 index) const;
    /// `digits` holds what the row points to.
    OrderRow row(quint64 index, Digits &digits) const;
    Order order(quint64 index) const;

private:
    quint64 chance(quint64 index) const;
    quint64 digits(quint64 index, int number) const;
    int subOf(quint64 index, int number) const;

    quint32 m_seed;
    quint64 m_count;
    Moment m_newest;
    std::array<QByteArray, 3> m_profiles;
    std::array<QByteArray, 3> m_billing;
    std::array<QByteArray, 4> m_connections;
};

} // namespace nd::sandbox
