// SPDX-License-Identifier: Apache-2.0
#include "desk/owned_numbers.h"

#include "desk/ledger.h"

namespace nd {

OwnedNumbers::OwnedNumbers(const Ledger &ledger, QString account, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_account(std::move(account))
{ }

std::optional<OwnedNumber> OwnedNumbers::find(const QString &number) const
{
    Q_UNUSED(number)
    return {};
}

} // namespace nd
