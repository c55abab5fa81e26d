// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/orders/order_columns.h"

#include <QString>
#include <QStringList>

namespace nd::order_filter {

/// Fewer digits than these are words like any other.
inline constexpr int FewestDigits = 4;

/// The digits that a person looks for when what was typed is a phone number or a part of one: "+1 (312) 555-0101",
/// "tel:+13125550101", "0013125550101", "0101". Empty when it is something else. An international or national prefix
/// is taken away from what is long enough to have one.
QString digitsOf(const QString &typed);

/// The row's numbers, in E.164, that have these digits in them; an equal one first, at most `most`.
QStringList numbersWith(const OrderRow &row, const QString &digits, int most);

} // namespace nd::order_filter
