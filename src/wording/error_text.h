// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QString>

namespace nd {

/// What a person was doing when it failed. The same answer can mean another thing in another place.
enum class ErrorContext {
    General, ///< reading a list or a record
    Search, ///< numbers, blocks, inventory, coverage of one country
    Reserve,
    Extend, ///< a reservation
    Order, ///< any purchase
    Change, ///< of an order or a sub-order: cancel, reference, requirements, requirement group
    Comment,
    Report,
    Upload, ///< of a document
    Connection, ///< the first request with an address and a key
};

/// What helps. The window decides how it is done; None where nothing does.
enum class NextStep {
    None,
    TryAgain,
    Wait, ///< try again after a while; nothing was done
    WaitForLookUp, ///< the desk finds out by itself; sending again might buy twice
    CheckConnection, ///< network, proxy, clock
    CheckAddress, ///< of the API
    EnterKey,
    UnlockKeychain,
    AddFunds, ///< at Telnyx
    UpgradeAccount, ///< at Telnyx: verify, upgrade or ask for the feature
    ChangeQuestion, ///< other filters or other values
    SearchAgain, ///< the numbers must be found anew
    ChooseOthers, ///< these numbers are gone: remove or substitute them
    FreeHolds, ///< let reservations lapse or buy what is held
    Refresh, ///< what is shown is out of date
    CheckDisk,
    ContactSupport,
};

enum class Severity {
    Info,
    Warning,
    Error
};

/// A failure in words. Plain text; parts of it may come from the server.
struct ErrorText
{
    QString sentence = {}; ///< what happened, one sentence
    QString advice = {}; ///< what to do next, one sentence; may be empty
    NextStep step = NextStep::None;
    QString stepLabel = {}; ///< for a button; empty where nothing can be pressed
    Severity severity = Severity::Error;
    QString whole() const { return advice.isEmpty() ? sentence : sentence + QLatin1Char(' ') + advice; }
    bool noResult = false; ///< not a failure: the question was understood and nothing fits
};

/// The only place where failures become words.
ErrorText describe(const Error &error, ErrorContext context = ErrorContext::General);

} // namespace nd
