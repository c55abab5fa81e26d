// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>

#include <utility>

namespace nd {

class Ledger;

/// Words that a person has typed and not sent, by what they are about. A value: it may be made for a single call.
class DraftStore
{
public:
    /// `ledger` must outlive it.
    DraftStore(Ledger &ledger, QString account) : m_ledger(&ledger), m_account(std::move(account)) { }

    Result<QHash<QString, QString>> all() const; ///< by subject
    /// Empty words are forgotten.
    Result<Done> put(const QString &subject, const QString &words);

private:
    Ledger *m_ledger;
    QString m_account;
};

} // namespace nd
