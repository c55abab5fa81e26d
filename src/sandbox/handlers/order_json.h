// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/state/generated_orders.h"
#include "sandbox/state/identifiers.h"
#include "sandbox/state/order.h"
#include "sandbox/wire/json_text.h"

namespace nd::sandbox {

/// The records around orders as JSON, fields by name.

template <size_t N>
void putId(JsonText &json, const char (&key)[N], const Identifiers &ids, const Id &id)
{
    char text[Identifiers::Length];
    ids.write(id, text);
    json.key(key).plain(text, Identifiers::Length);
}
void writeNumber(JsonText &json, quint64 digits);

/// spec NumberOrder: what lists hold.
void writeOrderRow(JsonText &json, const Identifiers &ids, const OrderRow &row);
/// spec NumberOrderWithPhoneNumbers.
void writeOrder(JsonText &json, const Identifiers &ids, const Order &order);
/// spec NumberBlockOrder.
void writeBlockOrder(JsonText &json, const Identifiers &ids, const Order &order);

enum class Numbers {
    Without,
    FirstFifty, ///< as filter[include_phone_numbers] gives them (api-facts §0.13)
};
/// The answers to setting a requirement group say a little less than the others.
enum class Extent {
    Whole,
    AfterGroup, ///< requirements have no record_type, a sub-order no user_id
};
/// spec SubNumberOrder.
void writeSubOrder(JsonText &json, const Identifiers &ids, const Order &order, size_t sub, Numbers numbers,
    Extent extent = Extent::Whole);
/// spec NumberOrderPhoneNumber; `place` in the order.
void writeOrderNumber(
    JsonText &json, const Identifiers &ids, const Order &order, size_t place, Extent extent = Extent::Whole);

} // namespace nd::sandbox
