// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "store/basket_line.h"

#include <QStringList>

namespace nd {

/// Of the numbers that were sent in one request (E.164, in the order of its body), those that a refusal is about: named
/// in its words in any spelling, or by a pointer into the body ("/phone_numbers/3/phone_number"). A request for one
/// number needs no naming when the refusal is one of numbers. Empty when it says nothing of any number.
QStringList numbersBlamed(const Error &error, const QStringList &sent);

/// What such a refusal means for the numbers that it is about.
LineTrouble troubleOf(const Error &error);

} // namespace nd
