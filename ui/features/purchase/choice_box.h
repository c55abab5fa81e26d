// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/purchase/service/order_destinations.h"

class QComboBox;

namespace nd {

/// Fills the box with `none` and the choices; what is chosen stays chosen while it is there.
void fillChoices(QComboBox *box, const std::vector<OrderChoice> &choices, const QString &none);

} // namespace nd
