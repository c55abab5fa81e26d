// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

/// The numbers whose last two digits make them misbehave, so that a person in training and a test can choose what goes
/// wrong. The first numbers of a place never have these endings (Inventory).
namespace nd::sandbox::special_numbers {

/// Somebody else buys it some seconds after it was first shown here (Delays::rival), unless it is held by then.
inline constexpr unsigned BoughtByRival = 13;
/// Somebody else holds it: reserving fails with "Number is already on hold", ordering with 85006.
inline constexpr unsigned HeldByRival = 31;
/// Costs 1.00 more a month some seconds after it was first shown.
inline constexpr unsigned GetsDearer = 42;
/// The order is taken, but the number fails while it is set up.
inline constexpr unsigned Fails = 87;

constexpr bool is(quint64 digits, unsigned ending)
{
    return digits % 100 == ending;
}
constexpr bool isSpecial(quint64 digits)
{
    return is(digits, BoughtByRival) || is(digits, HeldByRival) || is(digits, GetsDearer) || is(digits, Fails);
}

} // namespace nd::sandbox::special_numbers
