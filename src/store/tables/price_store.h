// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/values/cost.h"
#include "base/result.h"
#include "base/timestamp.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace nd {

class Ledger;

/// The prices that were agreed to, by number: orders carry none (api-facts §3.11). A value: it may be made for a
/// single call.
class PriceStore
{
public:
    /// `ledger` must outlive it.
    PriceStore(Ledger &ledger, QString account) : m_ledger(&ledger), m_account(std::move(account)) { }

    Result<Done> put(const std::vector<std::pair<QString, Cost>> &prices, Timestamp boughtAt);
    /// Of numbers that were not delivered after all. Removing what is not there is no error.
    Result<Done> remove(const QStringList &numbers);
    Result<std::optional<Cost>> find(const QString &number) const;
    /// All of them, with their numbers: for who needs many.
    Result<std::vector<std::pair<QString, Cost>>> all() const;

private:
    Ledger *m_ledger;
    QString m_account;
};

} // namespace nd
