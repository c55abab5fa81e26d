// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/sub_order_reports.h"
#include "base/result.h"

#include <QString>

#include <utility>
#include <vector>

namespace nd {

class Ledger;

/// The reports that one account has asked for: the API has no list of them (api-facts §2.26). A value: it may be made
/// for a single call.
class ReportStore
{
public:
    /// `ledger` must outlive it.
    ReportStore(Ledger &ledger, QString account) : m_ledger(&ledger), m_account(std::move(account)) { }

    /// Newest first; one that cannot be read is left out.
    Result<std::vector<SubOrderReport>> all() const;
    /// Adds the report, or overwrites the one of the same id.
    Result<Done> put(const SubOrderReport &report);

private:
    Ledger *m_ledger;
    QString m_account;
};

} // namespace nd
