// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/timestamp.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace nd {

class Ledger;

/// Something that a feature keeps over restarts, by its name within a collection.
struct StoredDocument
{
    QString name = {};
    QByteArray body = {}; ///< JSON
    Timestamp keptAt = {};
};

/// The documents of one account in the ledger; each collection ("search", "watch", "template", "coverage", …) belongs
/// to one feature. An empty account stands for the program as a whole. A value: it may be made for a single call.
class DocumentStore
{
public:
    /// `ledger` must outlive it.
    DocumentStore(Ledger &ledger, QString account) : m_ledger(&ledger), m_account(std::move(account)) { }

    /// All of the collection, by name.
    Result<std::vector<StoredDocument>> all(const QString &collection) const;
    /// Adds the document, or overwrites the one of the same name.
    Result<Done> put(const QString &collection, const StoredDocument &document);
    /// Removing what is not there is no error.
    Result<Done> remove(const QString &collection, const QString &name);

private:
    Ledger *m_ledger;
    QString m_account;
};

} // namespace nd
