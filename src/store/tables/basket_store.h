// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "store/basket_line.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace nd {

class Ledger;

/// A basket line and its place in the order. Places only grow, so that a line that comes back comes back to its own.
struct PlacedLine
{
    BasketLine line = {};
    qint64 position = 0;
};

/// The basket of one account in the ledger. A value: it may be made for a single call.
class BasketStore
{
public:
    /// `ledger` must outlive it.
    BasketStore(Ledger &ledger, QString account) : m_ledger(&ledger), m_account(std::move(account)) { }

    /// In order, with the holds of HoldStore filled in.
    Result<std::vector<PlacedLine>> lines() const;
    /// Takes lines out, and then adds lines or overwrites them, as one; holds stay.
    Result<Done> change(const QStringList &removed, const std::vector<PlacedLine> &put);
    Result<Done> put(const std::vector<PlacedLine> &lines);
    Result<Done> remove(const QStringList &keys);

private:
    Ledger *m_ledger;
    QString m_account;
};

} // namespace nd
