// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <vector>

namespace nd {

/// What leads from one version of the ledger to the next. All statements of a step and its new `user_version` are
/// one transaction: a program killed half way leaves the version before.
struct Migration
{
    QStringList statements = {};
};

/// Step n (from 0) leads to version n + 1. Steps that were released are never changed, only followed by others.
std::vector<Migration> ledgerMigrations();

} // namespace nd
