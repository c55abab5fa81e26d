// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/state/identifiers.h"
#include "sandbox/state/order.h"

#include <QByteArray>
#include <QJsonObject>

namespace nd::sandbox {

// The records around orders as the API writes them.

/// Appends an order as lists hold it (spec NumberOrder). It becomes JSON text at once, since lists of 100,000 orders
/// are what the program's speed is measured with, and Qt's objects take ten times as long.
void appendOrderRow(QByteArray &out, const Identifiers &ids, const Order &order);
/// Writes an order by itself (spec NumberOrderWithPhoneNumbers).
QJsonObject orderJson(const Identifiers &ids, const Order &order);
/// Writes a block order (spec NumberBlockOrder).
QJsonObject blockOrderJson(const Identifiers &ids, const Order &order);

enum class Numbers {
    Without,
    FirstFifty, ///< as filter[include_phone_numbers] gives them (api-facts §0.13)
};
/// The answers to setting a requirement group say a little less than the others.
enum class Extent {
    Whole,
    AfterGroup, ///< requirements have no record_type, a sub-order no user_id
};
/// Writes a sub-order (spec SubNumberOrder).
QJsonObject subOrderJson(
    const Identifiers &ids, const Order &order, size_t sub, Numbers numbers, Extent extent = Extent::Whole);
/// Writes the number at `place` of an order (spec NumberOrderPhoneNumber).
QJsonObject orderNumberJson(const Identifiers &ids, const Order &order, size_t place, Extent extent = Extent::Whole);

} // namespace nd::sandbox
