// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/write_record.h"

namespace nd {

class AccountServices;

/// What a write of this account is about: the person's reference of it or of the order, where the desk knows that, or
/// else the kind of the record and the beginning of its id. Empty where not even the kind is known.
QString subjectText(AccountServices &services, const WriteRecord &write);

} // namespace nd
