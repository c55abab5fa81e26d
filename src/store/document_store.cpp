// SPDX-License-Identifier: Apache-2.0
#include "store/document_store.h"

#include "store/ledger.h"
#include "store/ledger_statement.h"

namespace nd {

using namespace Qt::StringLiterals;

Result<std::vector<StoredDocument>> DocumentStore::all(const QString &collection) const
{
    Ledger::Statement find(
        *m_ledger, u"SELECT name, body, kept_at FROM kept WHERE account = ? AND shelf = ? ORDER BY name"_s);
    if (const Result<Done> ran = find.run(m_account, collection); !ran)
        return ran.error();
    std::vector<StoredDocument> documents;
    while (find.next())
        documents.push_back({find.text(0), find.bytes(1), find.moment(2)});
    if (const Result<Done> ended = find.ended(); !ended)
        return ended.error();
    return documents;
}

Result<Done> DocumentStore::put(const QString &collection, const StoredDocument &document)
{
    const Timestamp at = document.keptAt.isValid() ? document.keptAt : Timestamp::fromMicros(0);
    return m_ledger->transaction([&] {
        return Ledger::Statement(*m_ledger,
            u"INSERT OR REPLACE INTO kept(account, shelf, name, body, kept_at) "
            "VALUES(?, ?, ?, ?, ?)"_s)
            .run(m_account, collection, document.name, document.body, at);
    });
}

Result<Done> DocumentStore::remove(const QString &collection, const QString &name)
{
    return m_ledger->transaction([&] {
        return Ledger::Statement(*m_ledger, u"DELETE FROM kept WHERE account = ? AND shelf = ? AND name = ?"_s)
            .run(m_account, collection, name);
    });
}

} // namespace nd
