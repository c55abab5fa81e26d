// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/write_record.h"

namespace nd {

/// What a write is called on the screen: "Number order", "Reservation", "Comment", …
QString whatText(WriteKind kind);

} // namespace nd
