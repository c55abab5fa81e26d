// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace nd {

struct Error;

/// What this program itself says in Error::code, where something else in it asks for that. Telnyx's codes are numbers
/// ("85001"): the two never meet. The words are kept with writes: one that was given once stays.
enum class LocalCode {
    StillOpen, ///< an earlier request for the same has not come to its end
    NoTrace, ///< Telnyx has shown none for ten minutes
    OtherAnswer, ///< the answer that came belongs to something else
    Owned, ///< no order is listed, but the numbers are in the account
    ByHand, ///< settled by a person, or not to be
    OtherKey, ///< cannot be looked up with the key in use
    ReadOnly, ///< the account is for looking only
    Locked, ///< the desk is locked
    Contradiction, ///< an answer that contradicts itself
    LedgerChanged, ///< somebody else has written to the ledger
    Settings, ///< the file of settings
    DataFolder,
    PortTaken,
    PortNotPermitted,
    NoSuchAddress,
};

QString wordOf(LocalCode code);
bool hasCode(const Error &error, LocalCode code);

} // namespace nd
