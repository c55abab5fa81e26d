// SPDX-License-Identifier: Apache-2.0
#include "desk/repetition.h"

#include "desk/ledger.h"

namespace nd {

Repetitions::Repetitions(const Ledger &ledger, QString account) : m_ledger(ledger), m_account(std::move(account)) { }

std::vector<Repetition> Repetitions::of(const Ticket &ticket, Moment now) const
{
    Q_UNUSED(ticket)
    Q_UNUSED(now)
    return {};
}

} // namespace nd
