// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/file_identity.h"

#include <QString>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

namespace nd {

/// Whose turn it is to write. SQLite would make one wait by sleeping, in steps that grow.
struct LedgerTurn
{
    std::mutex lock;
    std::atomic_int wanted{0}; ///< somebody waits: a long transaction ends early
};

/// Where an open ledger is, for a second connection to it. A value for another thread.
struct LedgerPlace
{
    QString path = {};
    std::optional<FileIdentity> file = {}; ///< another one may stand there later
    std::shared_ptr<LedgerTurn> turn = std::make_shared<LedgerTurn>();
};

} // namespace nd
