// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/decimal.h"
#include "sandbox/faults/fault_plan.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace nd::sandbox {

/// How long things take. Real ones take days where these take seconds; a tester's clock moves them.
struct Delays
{
    std::chrono::milliseconds order{3'000}; ///< number order: pending to success
    std::chrono::milliseconds review{10'000}; ///< requirements filled in to approved or declined
    std::chrono::milliseconds bulkStart{1'000}; ///< bulk group: pending to processing
    std::chrono::milliseconds bulkBuy{3'000}; ///< … until its number order exists
    std::chrono::milliseconds bulkEnd{6'000}; ///< … until success
    std::chrono::milliseconds advancedStart{5'000}; ///< advanced order: pending to processing
    std::chrono::milliseconds advancedEnd{15'000}; ///< … until ordered
    std::chrono::milliseconds report{3'000};
    std::chrono::milliseconds reply{5'000}; ///< a user's comment to the answer
    std::chrono::milliseconds rival{20'000}; ///< a number shown until somebody else buys it (see Availability)
    std::chrono::milliseconds scan{2'000}; ///< document uploaded to scanned
    std::chrono::minutes hold{30}; ///< reservation, and each extension (api-facts §3.3)
    std::chrono::hours deadline{72}; ///< for missing requirements
    std::chrono::hours reportKept{24};
    std::chrono::hours searchRemembered{24}; ///< how long a number counts as "searched first"
};

/// Why a sandbox does not go on from where it was.
enum class StateLoss {
    Damaged, ///< the file cannot be read or understood: it begins anew, the file is kept as FILE.damaged
    OtherVersion, ///< the file is another version's: the same
    NotKept, ///< the file cannot be written, as on a full disk: the next start begins anew
};

struct Options
{
    int orders = 40; ///< history to begin with: number orders, 0 to 1,000,000
    quint32 seed = 1;
    std::chrono::milliseconds latency{0}; ///< added to every answer
    QByteArray apiKey = "sandbox"; ///< empty: any key will do
    quint16 port = 0; ///< 0: any
    Delays delays = {};
    int requestsPerWindow = 600; ///< 0: no limit and no x-ratelimit headers
    std::chrono::milliseconds window{10'000};
    int journalled = 0; ///< so many of the last requests are kept, for tests; 0: none
    int mostHeldNumbers = 500; ///< then 85007; the real figure is not published
    int mostExtensions = 2; ///< per reservation, then 85008; the real figure is not published
    Decimal balance = Decimal::fromUnits(500'000'000'000); ///< USD 5,000
    Decimal creditLimit = Decimal::fromUnits(50'000'000'000); ///< USD 500
    quint32 idSalt = 0; ///< another number makes other identifiers for the same records
    /// Where the state is kept over restarts; empty: it is not. The file is made when it is missing, and its
    /// salt takes the place of `idSalt`. One sandbox at a time.
    QString stateFile = {};
    std::function<void(StateLoss)> stateLost = {}; ///< called on any thread
    std::vector<FaultRule> faults = {}; ///< what goes wrong on purpose
};

} // namespace nd::sandbox
