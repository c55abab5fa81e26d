// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "store/basket_line.h"

#include <QString>

#include <utility>
#include <vector>

namespace nd {

class Ledger;

struct HeldNumber
{
    QString number = {};
    Hold hold = {};
};

/// The reservations of one account in the ledger, by number: they outlive the lines of the basket. A value: it may be
/// made for a single call.
class HoldStore
{
public:
    /// `ledger` must outlive it.
    HoldStore(Ledger &ledger, QString account) : m_ledger(&ledger), m_account(std::move(account)) { }

    Result<std::vector<HeldNumber>> all() const;
    /// Adds the holds, or overwrites those of the same numbers, as one.
    Result<Done> put(const std::vector<HeldNumber> &holds);
    /// Removing what is not there is no error.
    Result<Done> remove(const QString &number);

private:
    Ledger *m_ledger;
    QString m_account;
};

} // namespace nd
